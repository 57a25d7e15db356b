// The shape of a lower-case English word: adverb, participle, number; its base form and singular as far as spelling tells.
import { ADVERBS, BASE_FORMS, FALSE_ADVERBS, FALSE_PARTICIPLES, PARTICIPLES, VERBS } from './word-classes.ts'

export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.endsWith('ly') && !FALSE_ADVERBS.has(word))

export const isParticiple = (word: string): boolean =>
  PARTICIPLES.has(word) || (/[a-z]{2}ed$|(own|tten|aken|iven)$/.test(word) && !FALSE_PARTICIPLES.has(word))

/** `number`, `mark`, or undefined for a word of letters; a place outside the sentence is a mark. */
export function markOf(word: string): 'number' | 'mark' | undefined {
  if (/^[0-9]/.test(word)) return 'number'
  return /\p{L}/u.test(word) ? undefined : 'mark'
}

/** A plural without its -s; every number is `#`. */
export function singularOf(word: string): string {
  if (markOf(word) === 'number') return '#'
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word
}

/** The class of a verb, participle or adjective, `other` where the table has none of its base forms. */
export function verbClassOf(word: string): string {
  const bases = [
    word,
    BASE_FORMS[word] ?? word,
    word.replace(/ied$/, 'y'),
    word.replace(/(ed|ing)$/, 'e'),
    word.replace(/(ed|ing)$/, ''),
    word.replace(/(.)\1(ed|ing)$/, '$1'),
  ]
  const known = bases.find((base) => VERBS.has(base))
  return known === undefined ? 'other' : VERBS.get(known)!
}
