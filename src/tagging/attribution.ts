// Hedges and boosters of a named source → set apart from the writer's own (Crompton 1997): *Kuik (2008) argues that … may*. Used by context.ts.
import type { Tag } from '../model/tag.ts'
import { plainName } from './citation-key.ts'
import { type FrameFinder, openFrames } from './frames.ts'
import type { Reading } from './reading.ts'
import type { Stretch } from './sequence.ts'

/** Marks the devices with which a named source is reported, and those in what it reports: kept, flagged, outside the core total. */
export function markAttributed(reading: Reading): readonly Tag[] {
  const { tags, stretches } = reading
  const reported = findReported(reading)
  if (reported.length === 0) return tags
  return tags.map((tag, index) => {
    if (tag.label !== 'hedge' && tag.label !== 'booster') return tag
    const { from, to } = stretches[index]!
    const isReported = reported.some((scope) => from < scope.to && to > scope.from)
    return isReported ? { ...tag, isAttributed: true, tier: 'extended' } : tag
  })
}

/** Where the words of named sources stand: only in sentences that hold a device and name a source. */
function findReported(reading: Reading): Stretch[] {
  const { around, tags } = reading
  const withDevice = new Set<number>()
  const citing = new Map<number, number[]>()
  for (const [index, { label, sentence, category }] of tags.entries()) {
    if (label === 'hedge' || label === 'booster') withDevice.add(sentence)
    else if (category === 'narrative') citing.set(sentence, [...(citing.get(sentence) ?? []), index])
  }
  const isTurkish = around.passage.language.language === 'tr'
  return [...withDevice].flatMap((index) => {
    const sentence = around.sentences[index]
    if (!sentence) return []
    const frames = openFrames(around.passage, sentence)
    const sources = findSources(citing.get(index) ?? [], sentence, frames, reading)
    if (sources.length === 0) return []
    return isTurkish
      ? reportedTurkish(sources, sentence, frames, reading)
      : reportedEnglish(sources, sentence, frames, reading)
  })
}

/** A named source: `Kuik (2008)`, a cited author's name alone, *he*. */
interface Source extends Stretch {
  /** Words that may stand between the source and its verb. */
  readonly reach: number
  /** Whether the name has a Turkish case suffix: a subject has none. */
  readonly isInflected: boolean
}

const CITATION_REACH = 6
const NAME_REACH = 2

function findSources(
  citing: readonly number[],
  sentence: Stretch,
  frames: FrameFinder,
  { tags, stretches, around }: Reading,
): Source[] {
  const cited = citing.map((index): Source => {
    const { start, end } = tags[index]!
    const name = around.paragraph.text.slice(start, end).split('(', 1)[0]!
    return { ...stretches[index]!, reach: CITATION_REACH, isInflected: /['’]\p{L}+\s*$/u.test(name) }
  })
  const told = frames('source').map((source) => ({ ...source, reach: NAME_REACH, isInflected: false }))
  return [...cited, ...told, ...findNames(sentence, cited, around)]
}

/** Names of authors whom the document cites, in the sentence without their year. */
function findNames(
  { from, to }: Stretch,
  cited: readonly Stretch[],
  { passage: { tokens, table }, sources }: Reading['around'],
): Source[] {
  const found: Source[] = []
  const { text, starts, ends, ids } = tokens
  const known = sources()
  if (known.size === 0) return found
  for (let token = from; token < to; token++) {
    const id = ids[token]!
    if (id < 0 || !table.words[id]!.isCapital) continue
    if (cited.some((source) => source.from <= token && token < source.to)) continue
    const word = text.slice(starts[token], ends[token])
    const [name = '', suffix] = word.split(/['’]/u)
    if (known.has(plainName(name)))
      found.push({ from: token, to: token + 1, reach: NAME_REACH, isInflected: suffix !== undefined })
  }
  return found
}

/** From the verb of a source to the end of its clause; after *according to*, the whole clause. */
function reportedEnglish(
  sources: readonly Source[],
  sentence: Stretch,
  frames: FrameFinder,
  reading: Reading,
): Stretch[] {
  const { clauses } = reading
  const clause = (token: number): number => clauses.clauseOf(token)
  return sources.flatMap((source) => {
    const before = frames('source-before').find(({ to }) => to <= source.from && source.from - to <= NAME_REACH)
    if (before) return [clauseAround(before.from, sentence, reading)]
    const verb = frames('reporter').find(({ from }) => from >= source.to)
    if (!verb || clause(verb.from) !== clause(source.from) || countWords(source, verb, reading) > source.reach)
      return []
    if (clauses.hasSubordinator(source.to, verb.from) || !isAtHead(source, sentence, frames, reading)) return []
    return [{ from: verb.from, to: clauseAround(verb.from, sentence, reading).to }]
  })
}

/** Whether the source may be the subject: nothing but determiners, conjunctions and capitals before it in its clause. */
function isAtHead({ from }: Stretch, sentence: Stretch, frames: FrameFinder, { around, clauses }: Reading): boolean {
  const { ids, starts, text } = around.passage.tokens
  for (let token = from - 1; token >= sentence.from; token--) {
    if (ids[token]! < 0 || clauses.isBoundary(token + 1) || clauses.hasSubordinator(token, token + 1)) return true
    if (around.isClauseEnd(token)) return true
    const isSmall = /^\p{Ll}/u.test(text.slice(starts[token]!, starts[token]! + 1))
    if (isSmall && !frames('determiner').some((words) => words.from <= token && token < words.to)) return false
  }
  return true
}

/** From the source to its verb, which ends the sentence; before *göre*, to the end of the clause. */
function reportedTurkish(
  sources: readonly Source[],
  sentence: Stretch,
  frames: FrameFinder,
  reading: Reading,
): Stretch[] {
  const { clauses } = reading
  return sources.flatMap((source) => {
    const clause = clauseAround(source.from, sentence, reading)
    const after = frames('source-after').find(({ from }) => from >= source.to && from - source.to <= NAME_REACH)
    if (after) return [{ from: source.from, to: clause.to }]
    if (source.isInflected) return []
    const verb = frames('reporter').findLast(
      ({ from }) => from >= source.to && clauses.clauseOf(from) === clauses.clauseOf(source.from),
    )
    return verb ? [{ from: source.from, to: verb.to }] : []
  })
}

function clauseAround(token: number, { from, to }: Stretch, { clauses }: Reading): Stretch {
  let start = token
  while (start > from && !clauses.isBoundary(start)) start--
  let end = token + 1
  while (end < to && !clauses.isBoundary(end)) end++
  return { from: start, to: end }
}

function countWords(first: Stretch, second: Stretch, { around }: Reading): number {
  let words = 0
  for (let token = first.to; token < second.from; token++) if (around.passage.tokens.ids[token]! >= 0) words++
  return words
}
