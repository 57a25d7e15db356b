// What English knows for the lexicon to be matched in it: folding, and which words are forms of which entries.
import { existsSync, readFileSync } from 'node:fs'
import type { LanguageRules, WordEntry, WordRecogniser } from '../../model/language.ts'
import { foldEnglish } from './fold.ts'
import { deserialiseForms, inflectEnglish } from './inflect.ts'

/** Forms that a build has put beside this file; a run then loads compromise only for words that are not among them. */
const STORED_FORMS = new URL('./english-forms.json', import.meta.url)

let known: Map<string, string[]> | undefined

/** All forms known so far, by word: what a build stores with `serialiseForms`. */
export function knownForms(): ReadonlyMap<string, readonly string[]> {
  known ??= existsSync(STORED_FORMS) ? deserialiseForms(readFileSync(STORED_FORMS, 'utf8')) : new Map()
  return known
}

function formsOf(word: string): readonly string[] {
  const stored = knownForms().get(word)
  if (stored) return stored
  const forms = inflectEnglish([word]).get(word)!
  known!.set(word, forms)
  return forms
}

/** English: any word may be inflected, a possessive may follow any word. Entries of Turkish kinds are never found. */
export const english: LanguageRules = {
  code: 'en',
  fold: foldEnglish,
  compileWords,
}

function compileWords(entries: readonly WordEntry[]): WordRecogniser {
  const index = new Map<string, number[]>()
  const add = (form: string, entry: number): void => {
    const known = index.get(form)
    if (!known) index.set(form, [entry])
    else if (known.at(-1) !== entry) known.push(entry)
  }
  for (const [entry, { form, kind }] of entries.entries()) {
    const folded = foldEnglish(form.normalize('NFC'))
    if (kind === 'exact') add(folded, entry)
    else if (kind === 'inflected') for (const inflected of formsOf(folded)) add(inflected, entry)
  }
  return { recognise: (word) => recognise(foldEnglish(word), index) }
}

const NONE: readonly number[] = []

function recognise(word: string, index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const whole = index.get(word) ?? NONE
  if (!word.endsWith("'s")) return whole
  const owner = index.get(word.slice(0, -2)) ?? NONE
  return whole.length === 0 ? owner : [...new Set([...whole, ...owner])].sort((a, b) => a - b)
}
