// What a sentence does with a strategy, where it is plain: defines it, lists it, sets it apart, ascribes it. Used by context.ts.
import type { MentionFunction, Tag } from '../model/tag.ts'
import { type FrameFinder, openFrames } from './frames.ts'
import type { Polarity } from './polarity.ts'
import type { Reading } from './reading.ts'
import type { Stretch } from './sequence.ts'

/** Finds the function of a tag that has its other context; undefined where no function is plain. */
export type FunctionFinder = (tag: Tag, index: number) => MentionFunction | undefined

/** Prepares a paragraph once: lists are found over all of its strategies. */
export function openFunctions(reading: Reading, polarities: ReadonlyMap<number, Polarity>): FunctionFinder {
  const isKeywords = reading.around.paragraph.section === 'keywords'
  const listed = findListed(reading, polarities)
  const frames = new Map<number, FrameFinder>()
  const framesOf = (sentence: number): FrameFinder => {
    const { around } = reading
    const known = frames.get(sentence)
    if (known) return known
    const whole = { from: 0, to: around.passage.tokens.count }
    const opened = openFrames(around.passage, around.sentences[sentence] ?? whole)
    frames.set(sentence, opened)
    return opened
  }
  return (tag, index) => {
    if (tag.label !== 'strategy' || tag.tier !== 'core' || tag.isInHeading || isKeywords) return undefined
    if (tag.isContrast) return 'contrast'
    if (listed.has(index)) return 'listing'
    if (isDefined(index, reading, framesOf(tag.sentence))) return 'definition'
    return isAsserted(tag) && !isQuestion(tag, reading, framesOf(tag.sentence)) ? 'application' : undefined
  }
}

const isAsserted = ({ actor, isNegated, hedgedBy }: Tag): boolean => actor !== undefined && !isNegated && !hedgedBy

/** A question, asked or told, and a condition ascribe nothing: *whether Kazakhstan hedges*. */
function isQuestion({ sentence }: Tag, { around: { paragraph } }: Reading, frames: FrameFinder): boolean {
  const span = paragraph.sentences[sentence]
  const isAsked = span !== undefined && /\?["'”’»)\]\s]*$/u.test(paragraph.text.slice(span.start, span.end))
  return isAsked || frames('unasserted').length > 0
}

/** Words between the head of a definition and its verb: *a hedging strategy is …*. */
const HEAD_REACH = 3
/** In Turkish the verb stands at the end of the sentence. */
const VERB_REACH = 40

/** Whether the tag opens its sentence (but for a word or two) and a defining frame follows; or a definition holds it. */
function isDefined(index: number, { around, stretches, tags, clauses }: Reading, frames: FrameFinder): boolean {
  const { from, to } = stretches[index]!
  const isTurkish = around.passage.language.language === 'tr'
  const reach = isTurkish ? VERB_REACH : HEAD_REACH
  const sentence = around.sentences[tags[index]!.sentence]
  const isFirst =
    tags.findIndex(({ label, sentence: own }) => label === 'strategy' && own === tags[index]!.sentence) === index
  if (!sentence || !isFirst || from - sentence.from > MOST_BEFORE) return false
  const { ids } = around.passage.tokens
  // *hedging olarak tanımlanan siyaset* names a policy; *hedging, … olarak tanımlanır* defines hedging.
  const first = isTurkish ? to + 1 : to
  return frames('definition').some((frame) => {
    if (frame.from < from) return frame.to > to
    return (
      frame.from >= first &&
      countWords(ids, to, frame.from) <= reach &&
      clauses.clauseOf(frame.from) === clauses.clauseOf(from)
    )
  })
}

function countWords(ids: Int32Array, from: number, to: number): number {
  let words = 0
  for (let token = from; token < to; token++) if (ids[token]! >= 0) words++
  return words
}

/** *According to Goh's definition, hedging generally refers to …* */
const MOST_BEFORE = 8

const SEPARATORS = new Set([',', ';', "'", '"', '“', '”', '‘', '’'].map((sign) => ~sign.charCodeAt(0)))
/** Words between two members of a list besides the conjunction. */
const MOST_LIST_WORDS = 1
const SHORTEST_LIST = 3

/** Indexes of the strategies that stand in a list of three or more different ones. */
function findListed({ tags, stretches, around }: Reading, polarities: ReadonlyMap<number, Polarity>): Set<number> {
  const listed = new Set<number>()
  let run: number[] = []
  const close = (): void => {
    if (new Set(run.map((index) => tags[index]!.concept)).size >= SHORTEST_LIST)
      for (const index of run) listed.add(index)
    run = []
  }
  const isConjunction = joinersOf(around)
  for (const [index, { label, sentence }] of tags.entries()) {
    if (label !== 'strategy' || polarities.get(index)?.isContrast) continue
    const last = run.at(-1)
    const isOther = last !== undefined && polarities.get(last)?.isNegated !== polarities.get(index)?.isNegated
    if (last !== undefined && (isOther || tags[last]!.sentence !== sentence || !isJoined(last, index))) close()
    run.push(index)
  }
  close()
  return listed

  function isJoined(left: number, right: number): boolean {
    const { ids } = around.passage.tokens
    let words = 0
    let joins = 0
    for (let token = stretches[left]!.to; token < stretches[right]!.from; token++) {
      const id = ids[token]!
      if (isConjunction(token)) joins++
      else if (id >= 0) words++
      else if (SEPARATORS.has(id)) joins++
      else return false
      if (words > MOST_LIST_WORDS) return false
    }
    return joins > 0
  }
}

/** Whether a word of *and*, *or*, *ve*, *ne de* stands at a token. */
function joinersOf({ passage }: Reading['around']): (token: number) => boolean {
  const frames = openFrames(passage, { from: 0, to: passage.tokens.count })
  let places: Set<number> | undefined
  return (token) => {
    places ??= new Set((['joiner', 'alternative'] as const).flatMap((role) => frames(role).flatMap(tokensOf)))
    return places.has(token)
  }
}

const tokensOf = ({ from, to }: Stretch): number[] => Array.from({ length: to - from }, (_, index) => from + index)
