// The tokens of an imported entry → a cue, what is lost on the way, or the reason why there is no cue that finds the same.
import { CueError, parseCue } from '../cue-syntax.ts'
import { expandCue } from '../expand-cue.ts'
import type { ImportedEntry, ImportedToken } from './entry.ts'
import type { KnownWords } from './known-words.ts'

export type ImportedCue = { readonly cue: string; readonly remarks: readonly string[] } | { readonly refused: string }

/** A glob that stands for more words than this is no wording. */
const MOST_WORDS = 12

class NoCue extends Error {}

/** Pure; the same entry gives the same cue as long as the lexicon knows the same words. */
export function toCue({ tokens, remarks: told, refused }: ImportedEntry, known: KnownWords): ImportedCue {
  if (refused !== undefined) return { refused }
  const remarks = [...told]
  try {
    const cue = tokens.map((token) => toSign(token, known, remarks)).join(' ')
    if (!/^[\p{L}\p{N}(<]/u.test(cue)) throw new NoCue('it does not begin with a word')
    expandCue(parseCue(cue))
    return { cue, remarks }
  } catch (error) {
    if (error instanceof NoCue || error instanceof CueError) return { refused: error.message }
    throw error
  }
}

function toSign(token: ImportedToken, known: KnownWords, remarks: string[]): string {
  switch (token.kind) {
    case 'gap':
      return `...${token.words}`
    case 'number':
      return '<number>'
    case 'word':
      return plain(token.form)
    case 'lemma':
      return `${wordOnly(token.form)}~`
    case 'glob':
      return ofGlob(token.form, known, remarks)
    case 'choice': {
      const signs = token.tokens.map((inner) => toSign(inner, known, remarks)).join('|')
      return `(${signs})${token.isOptional ? '?' : ''}`
    }
  }
}

/** What is a sign in a cue is none in other tools. */
const SIGN = /[()|<>~[\]¦]|\.\.\.|…/u

function plain(form: string): string {
  const sign = SIGN.exec(form)?.[0]
  if (sign !== undefined) throw new NoCue(`"${sign}" is a sign of cues`)
  if (/^-|-$/.test(form)) throw new NoCue('a hyphen at the edge of a word is a sign of cues')
  return form
}

function wordOnly(form: string): string {
  if (/^\p{L}+$/u.test(form)) return form
  throw new NoCue(`"${form}" is no single word to inflect`)
}

/** No cue finds every word that begins so: those the lexicon knows are named, in all their forms. */
function ofGlob(form: string, known: KnownWords, remarks: string[]): string {
  const stem = /^(\p{L}{2,})\*$/u.exec(form)?.[1]
  if (stem === undefined)
    throw new NoCue(`of globs only a "*" at the end of two letters or more has words to stand for: "${form}"`)
  const words = known.beginningWith(stem)
  if (words.length === 0)
    throw new NoCue(
      `no cue finds every word that begins so, and no known word begins with "${stem}"; write the words themselves`,
    )
  if (words.length > MOST_WORDS)
    throw new NoCue(`${words.length} known words begin with "${stem}"; write those that are meant`)
  remarks.push(`of all words that begin with "${stem}", those known are found: ${words.join(', ')}`)
  const signs = words.map((word) => (word.endsWith('-') ? word : `${word}~`))
  return signs.length === 1 ? signs[0]! : `(${signs.join('|')})`
}
