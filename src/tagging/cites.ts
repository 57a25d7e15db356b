// Which citations a strategy rests on: those of its sentence, of a bare citation behind it, or carried over from before. Used by context.ts.

import { plainName } from './citation-key.ts'
import { openFrames } from './frames.ts'
import { neighbours, type Reading } from './reading.ts'
import { namesIn } from './sources.ts'

/** Finds the citations of a strategy tag by its index. */
export type CitationFinder = (index: number) => number[]

/** Prepares a paragraph once: what is carried over depends on the sentences before. */
export function openCitations(reading: Reading): CitationFinder {
  const { tags } = reading
  let carried: Map<number, readonly number[]> | undefined
  return (index) => {
    const { sentence } = tags[index]!
    const near = neighbours(index, reading).filter((other) => tags[other]!.label === 'citation')
    const own = near.filter((other) => tags[other]!.sentence === sentence)
    if (own.length > 0) return own
    const behind = citedBehind(sentence, near, reading)
    if (behind.length > 0) return behind
    carried ??= findCarried(reading)
    return [...(carried.get(sentence) ?? [])]
  }
}

/** The citations of the next sentence, if that holds nothing but citations. */
function citedBehind(sentence: number, near: readonly number[], { tags, around }: Reading): number[] {
  const next = around.paragraph.sentences[sentence + 1]
  const cited = near.filter((other) => tags[other]!.sentence === sentence + 1)
  if (!next || cited.length === 0) return []
  const { text } = around.paragraph
  let rest = ''
  let at = next.start
  for (const citation of cited) {
    const { start, end } = tags[citation]!
    if (start > at) rest += text.slice(at, start)
    at = Math.max(at, end)
  }
  rest += text.slice(at, next.end)
  return /[\p{L}\p{N}]/u.test(rest) ? [] : cited
}

/** Sentences without a citation or a sign of the same source, after which a source is no longer carried on. */
const MOST_SILENT = 3

/**
 * The citations each sentence without its own carries on: it names an author cited above (*Korolev argues*), or opens with
 * a sign of going on (*First … Second*, *In his study*) soon after a narrative citation.
 */
function findCarried(reading: Reading): Map<number, readonly number[]> {
  const { tags, around } = reading
  const carried = new Map<number, readonly number[]>()
  if (!tags.some(({ label }) => label === 'citation')) return carried
  const bySentence = new Map<number, number[]>()
  for (const [index, { label, sentence }] of tags.entries()) {
    if (label === 'citation') bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), index])
  }
  const byName = new Map<string, number>()
  let last: readonly number[] = []
  let silent = 0
  for (let sentence = 0; sentence < around.sentences.length; sentence++) {
    const own = bySentence.get(sentence)
    if (own) {
      const narrative = own.filter((index) => tags[index]!.category === 'narrative')
      const isSame = own.every((index) => last.some((other) => tags[other]!.concept === tags[index]!.concept))
      if (narrative.length > 0 || !isSame) last = narrative
      for (const index of own) for (const name of namesOf(index, reading)) byName.set(name, index)
      silent = 0
      continue
    }
    const named = byName.size > 0 ? namedIn(sentence, byName, reading) : []
    if (named.length > 0) last = named
    const goesOn = named.length > 0 || (last.length > 0 && silent < MOST_SILENT && opensWithCarry(sentence, reading))
    if (goesOn) carried.set(sentence, last)
    silent = goesOn ? 0 : silent + 1
  }
  return carried
}

const namesOf = (index: number, { tags, around }: Reading): string[] =>
  namesIn(around.paragraph.text.slice(tags[index]!.start, tags[index]!.end))

/** The citations of authors whom a sentence names without a year. */
function namedIn(sentence: number, byName: ReadonlyMap<string, number>, { around }: Reading): number[] {
  const { from, to } = around.sentences[sentence]!
  const { ids, starts, ends, text } = around.passage.tokens
  const found = new Set<number>()
  for (let token = from; token < to; token++) {
    if (ids[token]! < 0 || !/^\p{Lu}/u.test(text.slice(starts[token]!, starts[token]! + 1))) continue
    const cited = byName.get(plainName(text.slice(starts[token], ends[token]).split(/['’]/u, 1)[0]!))
    if (cited !== undefined) found.add(cited)
  }
  return [...found]
}

function opensWithCarry(sentence: number, { around }: Reading): boolean {
  const { from, to } = around.sentences[sentence]!
  return openFrames(around.passage, { from, to: Math.min(to, from + LONGEST_CARRY) })('carry').some(
    (sign) => sign.from <= from + 1,
  )
}

/** Tokens within which a sign of going on ends. */
const LONGEST_CARRY = 8
