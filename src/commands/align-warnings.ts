// What may be wrong with a pair of files that can be read: empty, swapped, in one language, of very different length, not split.
import { countStops } from '../alignment/boundary-evidence.ts'
import { visible } from '../flow/errors.ts'
import { detectLanguages } from '../languages/detect.ts'
import type { ParagraphLanguage } from '../model/language.ts'
import type { AlignWords } from './align-words.ts'

export interface ReadPair {
  readonly tr: string
  readonly en: string
  readonly turkish: readonly string[]
  readonly english: readonly string[]
}

/** Enough to tell a language by. */
const SAMPLE = 4000
/** One file this many times as long as the other, and longer by this many lines. */
const TIMES_LONGER = 3
const LINES_LONGER = 10
/** Sentences in a line, on average, from which on lines are paragraphs. */
const SENTENCES_IN_A_LINE = 2.5

/** Lines for people, each with the way out; none where nothing looks wrong. */
export function findWarnings(pair: ReadPair, words: AlignWords): string[] {
  const { tr, en, turkish, english } = pair
  const empty = [
    ...(isEmpty(turkish) ? [`${visible(tr)}: ${words.empty}`] : []),
    ...(isEmpty(english) ? [`${visible(en)}: ${words.empty}`] : []),
  ]
  if (empty.length > 0) return empty
  return [
    ...warnOfLanguages(pair, words),
    ...warnOfLengths(pair, words),
    ...warnOfLines(tr, turkish, words),
    ...warnOfLines(en, english, words),
  ]
}

const isEmpty = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '')

function warnOfLanguages({ tr, en, turkish, english }: ReadPair, words: AlignWords): string[] {
  const [first, second] = [languageOf(turkish), languageOf(english)]
  const say = (path: string, language: ParagraphLanguage) => {
    const name = language === 'tr' ? words.turkish : language === 'en' ? words.english : words.neither
    return `${visible(path)}: ${words.looksLike} ${name}`
  }
  if (first === 'en' && second === 'tr') return [`${say(tr, 'en')}; ${say(en, 'tr')}. ${words.swapped}`]
  const wrong = [...(first === 'en' ? [say(tr, 'en')] : []), ...(second === 'tr' ? [say(en, 'tr')] : [])]
  const foreign = [
    ...(first === 'und' && isLong(turkish) ? [say(tr, 'und')] : []),
    ...(second === 'und' && isLong(english) ? [say(en, 'und')] : []),
  ]
  const all = [...wrong, ...foreign]
  return all.length > 0 ? [`${all.join('; ')}. ${words.sameLanguage}`] : []
}

function languageOf(lines: readonly string[]): ParagraphLanguage {
  const text = sampleOf(lines)
  return detectLanguages([{ text, section: 'body', role: 'text', heading: '' }])[0]!.language
}

/** A short text may be names and figures alone. */
const isLong = (lines: readonly string[]): boolean => sampleOf(lines).length > 300

const sampleOf = (lines: readonly string[]): string => lines.slice(0, 200).join(' ').slice(0, SAMPLE)

function warnOfLengths({ tr, en, turkish, english }: ReadPair, words: AlignWords): string[] {
  const [short, long] = [turkish.length, english.length].sort((a, b) => a - b) as [number, number]
  if (long < short * TIMES_LONGER || long < short + LINES_LONGER) return []
  const lines = `${visible(tr)}: ${turkish.length} ${words.lines}; ${visible(en)}: ${english.length} ${words.lines}`
  return [`${lines}. ${words.lengths}`]
}

function warnOfLines(path: string, lines: readonly string[], words: AlignWords): string[] {
  const full = lines.filter((line) => line.trim() !== '')
  const sentences = full.reduce((sum, line) => sum + countStops(line), 0)
  return sentences > full.length * SENTENCES_IN_A_LINE ? [`${visible(path)}: ${words.notSplit}`] : []
}
