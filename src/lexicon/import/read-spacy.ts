// spaCy patterns as JSONL (EntityRuler, SpanRuler, Prodigy) → entries: phrases, and lists of tokens as far as cues can say them.
import { type ImportedEntry, type ImportedToken, refuse } from './entry.ts'

type Json = Readonly<Record<string, unknown>>

/** Entries under their label and, where there is one, their id. A line that is no pattern is refused with the reason. */
export function readSpacyPatterns(text: string): ImportedEntry[] {
  return text.split(/\r\n|[\n\r]/).flatMap((line, at) => (line.trim() === '' ? [] : [readLine(line.trim(), at + 1)]))
}

/** Why a pattern has no cue that finds the same. */
class NotCarried extends Error {}

function readLine(written: string, line: number): ImportedEntry {
  let value: Json
  try {
    value = JSON.parse(written)
  } catch {
    return refuse({ line, keys: [], written }, 'it is no JSON')
  }
  const keys = [value?.label, value?.id].filter((key): key is string => typeof key === 'string' && key !== '')
  const { pattern } = value ?? {}
  const remarks = new Set<string>()
  try {
    if (typeof pattern === 'string')
      return { line, keys, written: pattern, tokens: ofPhrase(pattern, remarks), remarks: [...remarks] }
    if (!Array.isArray(pattern) || pattern.length === 0) return refuse({ line, keys, written }, 'it has no pattern')
    const tokens = pattern.flatMap((token) => toToken(token as Json, remarks) ?? [])
    return { line, keys, written: JSON.stringify(pattern), tokens, remarks: [...remarks] }
  } catch (error) {
    if (!(error instanceof NotCarried)) throw error
    return refuse({ line, keys, written: JSON.stringify(pattern) }, error.message)
  }
}

const CASE = 'capitals and small letters are read alike'

function ofPhrase(pattern: string, remarks: Set<string>): ImportedToken[] {
  if (/\p{Lu}/u.test(pattern)) remarks.add(CASE)
  return pattern
    .normalize('NFC')
    .split(/\s+/)
    .filter(Boolean)
    .map((form) => ({ kind: 'word', form }))
}

const WORD_KEYS = ['LOWER', 'TEXT', 'ORTH', 'NORM', 'LEMMA']
const NUMBER_KEYS = ['LIKE_NUM', 'IS_DIGIT']
/** A cue leaves up to this many words between. */
const LONGEST_GAP = 8

/** One token; undefined where a cue finds the same without it. Keys are read in capitals, as spaCy does. */
function toToken(token: Json, remarks: Set<string>): ImportedToken | undefined {
  const entries = Object.entries(token).map(([key, value]) => [key.toUpperCase(), value] as const)
  const operator = String(entries.find(([key]) => key === 'OP')?.[1] ?? '1')
  const asked = entries.filter(([key]) => key !== 'OP')
  if (asked.length === 0) return toGap(operator, remarks)
  if (asked.length > 1)
    throw new NotCarried(`a cue asks one thing of a word, this ${asked.map(([key]) => key).join(' and ')}`)
  const [key, value] = asked[0]!
  if (key === 'IS_PUNCT' && operator === '?') {
    remarks.add('of the marks that may stand between, only a hyphen is passed over')
    return undefined
  }
  const inner = toWord(key, value, remarks)
  if (operator === '1') return inner
  if (operator === '?') return { kind: 'choice', tokens: [inner], isOptional: true }
  throw new NotCarried(`no cue says OP "${operator}" of a word`)
}

function toWord(key: string, value: unknown, remarks: Set<string>): ImportedToken {
  if (NUMBER_KEYS.includes(key) && value === true) return { kind: 'number' }
  if (!WORD_KEYS.includes(key)) throw new NotCarried(`a cue knows nothing of ${key}`)
  const forms = formsOf(key, value)
  if (['TEXT', 'ORTH'].includes(key) && forms.some((form) => /\p{Lu}/u.test(form))) remarks.add(CASE)
  const tokens = forms.map(
    (form): ImportedToken => ({ kind: key === 'LEMMA' ? 'lemma' : 'word', form: form.normalize('NFC') }),
  )
  return tokens.length === 1 ? tokens[0]! : { kind: 'choice', tokens, isOptional: false }
}

function formsOf(key: string, value: unknown): string[] {
  if (typeof value === 'string' && value !== '') return [value]
  const { IN, REGEX } = (value ?? {}) as Json
  if (REGEX !== undefined) throw new NotCarried(`no cue holds the regular expression ${JSON.stringify(REGEX)}`)
  if (Array.isArray(IN) && IN.length > 0 && IN.every((form) => typeof form === 'string' && form !== '')) return IN
  throw new NotCarried(`no cue says ${key} ${JSON.stringify(value)}`)
}

/** `{}` is any word. */
function toGap(operator: string, remarks: Set<string>): ImportedToken {
  const most = operator === '1' || operator === '?' ? 1 : Number(/^\{0?,(\d+)\}$/.exec(operator)?.[1] ?? LONGEST_GAP)
  if (!['1', '?', '*'].includes(operator) && !/^\{0?,\d+\}$/.test(operator))
    throw new NotCarried(`no cue says OP "${operator}" of any word`)
  if (operator === '1') remarks.add('any one word is read as one word or none')
  if (operator === '*' || most > LONGEST_GAP) remarks.add(`any words are read as up to ${LONGEST_GAP}`)
  return { kind: 'gap', words: Math.min(most, LONGEST_GAP) }
}
