// English words → all their forms: conjugation and plurals by compromise, mended where it errs. The only door to compromise.
import { createRequire } from 'node:module'
import { AUXILIARIES, CLOSED_CLASS, COMPARED, COMPARED_IRREGULARLY, FURTHER_FORMS } from './closed-class.ts'
import { spellingsOf } from './spelling.ts'

/** The part of compromise that is used here. */
interface Compromise {
  model(): unknown
  methods(): {
    two: {
      transform: {
        verb: { conjugate(infinitive: string, model: unknown): Partial<Record<string, string>> }
        noun: { toPlural(singular: string, model: unknown): string }
      }
    }
  }
}

let loaded: Compromise | undefined

/** Loads compromise at the first word that needs it: it takes longer to load than the whole lexicon to compile. */
function compromise(): Compromise {
  loaded ??= createRequire(import.meta.url)('compromise/two') as Compromise
  return loaded
}

/**
 * All forms of folded English words, the word itself first: verb forms, plural, comparatives, both spellings. A word may
 * get forms of a part of speech it does not have (*risked*, *powers*); function words get none. An empty list gives an empty map.
 */
export function inflectEnglish(words: Iterable<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const word of words) forms.set(word, formsOf(word))
  return forms
}

/** A word shorter than this is a function word or an abbreviation. */
const SHORTEST_INFLECTED = 3

function formsOf(word: string): string[] {
  if (AUXILIARIES[word]) return [word, ...AUXILIARIES[word]]
  if (CLOSED_CLASS.has(word) || word.length < SHORTEST_INFLECTED || !/^[a-z]+$/.test(word)) return [word]
  const forms = new Set<string>()
  for (const spelling of spellingsOf(word)) for (const form of inflect(spelling)) forms.add(form)
  for (const form of [...forms]) for (const spelling of spellingsOf(form)) forms.add(spelling)
  forms.delete(word)
  return [word, ...forms]
}

/** Words that are forms themselves (*balancing, aligned*) get a plural and no more. */
const isForm = (word: string): boolean => /[aeiouy].*(ing|ed)$/.test(word) && !/(eed|[aeiouy]{2}d)$/.test(word)

function inflect(word: string): string[] {
  const plurals = pluralsOf(word)
  if (isForm(word) && !FURTHER_FORMS[word]) return [word, ...(word.endsWith('ing') ? plurals : [])]
  return [word, ...plurals, ...verbFormsOf(word), ...(FURTHER_FORMS[word] ?? []), ...comparativesOf(word)]
}

function pluralsOf(word: string): string[] {
  const plural = compromise().methods().two.transform.noun.toPlural(word, compromise().model())
  const compounds = [word.replace(/man$/, 'men'), word.replace(/child$/, 'children')]
  return plural.endsWith('s') ? [plural, withS(word), ...compounds] : [plural]
}

const withS = (word: string): string => {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** Compromise knows the irregular verbs; the regular forms are made here, where it has been seen to miss some. */
function verbFormsOf(word: string): string[] {
  const found = compromise().methods().two.transform.verb.conjugate(word, compromise().model())
  const past = found.PastTense ?? ''
  const isRegular = past === '' || past.endsWith('ed') || past.includes(' ') || past === word
  const forms = [withS(word), ...stemsOf(word).map((stem) => `${stem}ing`)]
  if (isRegular) forms.push(...stemsOf(word).map((stem) => `${stem.replace(/([^aeiou])y$/, '$1i')}ed`))
  for (const form of [past, found.PresentTense, found.Participle, found.Gerund]) {
    if (form && /^[a-z]+$/.test(form)) forms.push(form)
  }
  return forms
}

/** What -ing and -ed are put on: a silent e dropped, a final consonant doubled (in longer words: also not), -ic to -ick. */
function stemsOf(word: string): string[] {
  if (/[aeiou][^aeiou]+ic$/.test(word)) return [word, `${word}k`]
  if (word.endsWith('ie')) return [word, `${word.slice(0, -2)}y`]
  if (/[^aeo]e$/.test(word)) return [word.slice(0, -1)]
  if (!/[^aeiou][aeiouy][^aeiouwxy]$/.test(word)) return [word]
  const doubled = word + word.at(-1)
  return isMonosyllable(word) ? [doubled] : [word, doubled]
}

const isMonosyllable = (word: string): boolean => (word.match(/[aeiouy]+/g) ?? []).length === 1

function comparativesOf(word: string): readonly string[] {
  if (COMPARED_IRREGULARLY[word]) return COMPARED_IRREGULARLY[word]
  if (!COMPARED.has(word)) return []
  const [stem] = stemsOf(word)
  const base = stem!.replace(/([^aeiou])y$/, '$1i')
  return [`${base}er`, `${base}est`]
}

/** Forms as JSON, words sorted, so that a build can keep them and a run need not load compromise. */
export const serialiseForms = (forms: ReadonlyMap<string, readonly string[]>): string =>
  JSON.stringify(Object.fromEntries([...forms].sort(([a], [b]) => (a < b ? -1 : 1))))

/** Reads what serialiseForms wrote. */
export const deserialiseForms = (json: string): Map<string, string[]> =>
  new Map(Object.entries(JSON.parse(json) as Record<string, string[]>))
