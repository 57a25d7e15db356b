// An English word → a key that its inflected forms share, and a shorter one that its derivations share.
import { IRREGULAR_FORMS } from './english-forms.ts'

/** Endings that make one word out of another, longest first. */
const DERIVATIONS: readonly string[] = [
  'ization', 'isation', 'ational', 'ative', 'ation', 'ition', 'ement', 'ment', 'ness', 'ship', 'hood', 'less', 'able', 'ible', 'ance', 'ence',
  'anc', 'enc', 'ant', 'ent', 'ical', 'ial', 'ual', 'iti', 'ion', 'ism', 'ist', 'ian', 'ive', 'iv', 'ous', 'ful', 'ize', 'ise', 'iz', 'is', 'ic', 'al', 'an', 'er', 'or', 'ur', 'ar', 'at', 'li', 'i',
] // biome-ignore format: a table reads better in rows

/** Shorter stems are kept whole: too many words share three letters. */
const SHORTEST_STEM = 4

/** The key that `decides`, `decided`, `deciding` share (not a word: `decid`). Takes a folded word. */
export function inflectionKey(word: string): string {
  const base = IRREGULAR_FORMS.get(word) ?? word
  return normaliseEnd(stripInflection(base))
}

function stripInflection(word: string): string {
  const length = word.length
  if (length <= 3) return word
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (/(?:s|sh|ch|x|z|o)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/[suia]s$/.test(word)) return word.slice(0, -1)
  if (word.endsWith('eed')) return word
  if (word.endsWith('ed') && /[aeiouy]/.test(word.slice(0, -2))) return word.slice(0, -2)
  if (word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3))) return word.slice(0, -3)
  return word
}

/** `mak(e)`, `plan(n)`, `citi` for city: one spelling for what inflection doubles, drops or changes. */
const normaliseEnd = (word: string): string => {
  const bare = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
  const single = bare.length > 3 && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare
  return single.length > 2 && single.endsWith('y') ? `${single.slice(0, -1)}i` : single
}

/** The key that `decide`, `decision` do not but `govern`, `government`, `governor` do share. Takes an inflection key. */
export function derivationKey(key: string): string {
  for (const ending of DERIVATIONS) {
    if (key.length - ending.length >= SHORTEST_STEM && key.endsWith(ending))
      return normaliseEnd(key.slice(0, -ending.length))
  }
  return key
}
