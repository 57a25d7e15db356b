// A sentence → the words and marks that can have a partner in the other language. First look of the aligner at a text.
import type { Language } from '../model/language.ts'
import { foldText } from './letters.ts'
import { ENGLISH_LITTLE_WORDS, TURKISH_LITTLE_WORDS } from './little-words.ts'
import { remember } from './remember.ts'

export type WordKind = 'number' | 'name' | 'word' | 'mark' | 'concept'

export interface Word {
  /** Folded, without what follows an apostrophe; of a number, its digits alone; of a mark or a concept, its own sign. */
  readonly form: string
  readonly kind: WordKind
}

/** A number with its separators, a word with an apostrophe and what follows it, or a mark. */
const PIECE = /\p{N}+(?:[.,:]\p{N}+)*(?:['’]\p{L}+)?|\p{L}[\p{L}\p{M}]*(?:['’‘ʼ´`][\p{L}\p{M}]+)*|[?!:;("“«%]/gu

/** Marks both languages write, in one spelling. */
const MARKS: Readonly<Record<string, string>> = { '“': '"', '«': '"' }

/** Above this share of capitals a sentence is a headline, and a capital says nothing of names. */
const HEADLINE = 0.6

/** The words of a sentence, little words left out, and its concepts. `''` gives none. */
export function readWords(text: string, language: Language, concepts: readonly string[] = []): Word[] {
  const pieces = text.match(PIECE) ?? []
  const isHeadline = isMostlyCapitals(pieces)
  const littleWords = language === 'tr' ? TURKISH_LITTLE_WORDS : ENGLISH_LITTLE_WORDS
  const words: Word[] = []
  for (let index = 0; index < pieces.length; index++) {
    const word = toWord(pieces[index]!, index > 0 && !isHeadline)
    if (word.form !== '' && !littleWords.has(word.form)) words.push(word)
  }
  for (const concept of concepts) words.push({ form: `#${concept}`, kind: 'concept' })
  return words
}

const toWord = (piece: string, mayBeName: boolean): Word => (mayBeName ? withinSentence(piece) : atBeginning(piece))

const withinSentence = remember((piece) => readPiece(piece, true))
const atBeginning = remember((piece) => readPiece(piece, false))

function readPiece(piece: string, mayBeName: boolean): Word {
  if (/^\p{N}/u.test(piece)) return { form: piece.replace(/['’].*$/u, '').replace(/[.,:]/g, ''), kind: 'number' }
  if (!/^\p{L}/u.test(piece)) return { form: MARKS[piece] ?? piece, kind: 'mark' }
  const form = beforeApostrophe(foldText(piece))
  return { form: form.length > 1 ? form : '', kind: mayBeName && isCapital(piece) ? 'name' : 'word' }
}

/** `trump'in` → `trump`, but `o'brien'in` → `obrien`. */
function beforeApostrophe(folded: string): string {
  const [head = '', next = ''] = folded.split("'")
  return head.length === 1 ? head + next : head
}

const isCapital = (piece: string): boolean => /^\p{Lu}/u.test(piece)

function isMostlyCapitals(pieces: readonly string[]): boolean {
  let [letters, capitals] = [0, 0]
  for (const piece of pieces) {
    if (piece.length <= 3 || !/^\p{L}/u.test(piece)) continue
    letters++
    if (isCapital(piece)) capitals++
  }
  return capitals > HEADLINE * letters
}
