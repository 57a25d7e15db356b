// Whether the conditions of a row hold at a hit. Evaluated only where a cue stands.
import type { Condition, Wordings } from '../model/compiled-lexicon.ts'
import type { ReadParagraph } from '../model/document.ts'
import type { Sign } from './match.ts'
import { isPredicted } from './modals/predict.ts'
import { findAll, matchForward, type Passage, type Stretch } from './sequence.ts'
import type { SourceNames } from './sources.ts'

/** A paragraph as it is matched: its tokens, its sentences as stretches of tokens, and a way to ask its document. */
export interface Surroundings {
  readonly passage: Passage
  readonly paragraph: ReadParagraph
  readonly sentences: readonly Stretch[]
  /** Negators, contrast cues and clause openers in it. */
  readonly signs: readonly Sign[]
  /** Conjunctions and the like, before which a clause ends. */
  readonly isClauseEnd: (token: number) => boolean
  /** For each of a condition's wordings, where they stand, by the stretch asked for, its ends as one number. */
  readonly places: Map<Wordings, Map<number, readonly Stretch[]>>
  /** Names of the authors whom the document cites. */
  readonly sources: () => SourceNames
  /** Whether a `document` condition holds anywhere in the document but at the hit itself. */
  readonly holdsInDocument: (condition: Condition, hit: Stretch) => boolean
}

export const sentenceOf = (sentences: readonly Stretch[], token: number): number => {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.from <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a condition holds at a hit, its `not` taken into account. */
export function holds(condition: Condition, hit: Stretch, around: Surroundings): boolean {
  return isTrue(condition, hit, around) !== condition.isNegated
}

function isTrue(condition: Condition, hit: Stretch, around: Surroundings): boolean {
  const sentence = around.sentences[sentenceOf(around.sentences, hit.from)] ?? hit
  switch (condition.place) {
    case 'before':
      return condition.reach === 0
        ? standsRightBefore(condition, hit, around)
        : standsBefore(condition, hit, sentence, around)
    case 'after':
      return condition.reach === 0
        ? standsRightAfter(condition, hit, around)
        : standsAfter(condition, hit, sentence, around)
    case 'near':
      return standsBefore(condition, hit, sentence, around) || standsAfter(condition, hit, sentence, around)
    case 'sentence':
      return standsIn(condition, hit, sentence, around)
    case 'paragraph':
      return standsIn(condition, hit, { from: 0, to: around.passage.tokens.count }, around)
    case 'document':
      return around.holdsInDocument(condition, hit)
    case 'section':
      return condition.values.some((value) => isSection(value, around.paragraph))
    case 'case':
      return condition.values.some((value) => isCase(value, hit, around))
    case 'position':
      return condition.values.some((value) => isPosition(value, hit, sentence, around))
    case 'model':
      return condition.values.some((value) => isPredicted(value, hit, sentence, around.passage))
  }
}

/** Quotation marks and emphasis do not part a word from its neighbour. */
const TRANSPARENT = new Set([...'"“”„«»\'’‘*_'].map((sign) => sign.charCodeAt(0)))

const isTransparent = (around: Surroundings, token: number): boolean => {
  const id = around.passage.tokens.ids[token]!
  return id < 0 && TRANSPARENT.has(~id)
}

/** Longest stretch of tokens a condition's alternative is looked for before the cue, gaps included. */
const LONGEST_ALTERNATIVE = 12

function standsRightBefore(condition: Condition, hit: Stretch, around: Surroundings): boolean {
  let end = hit.from
  while (end > 0 && isTransparent(around, end - 1)) end--
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_ALTERNATIVE); from--) {
    for (const { elements } of condition.wordings.sequences) {
      if (matchForward(around.passage, elements, 0, from, end) >= 0) return true
    }
  }
  return false
}

function standsRightAfter(condition: Condition, hit: Stretch, around: Surroundings): boolean {
  const { passage } = around
  let start = hit.to
  while (start < passage.tokens.count && isTransparent(around, start)) start++
  return condition.wordings.sequences.some(({ elements }) => matchForward(passage, elements, 0, start) >= 0)
}

/** The stretch of `count` words on one side of a hit, marks not counted, inside the sentence. */
function wordsBefore(hit: Stretch, count: number, sentence: Stretch, around: Surroundings): Stretch {
  let from = hit.from
  let words = 0
  while (from > sentence.from && words < count) if (around.passage.tokens.ids[--from]! >= 0) words++
  return { from, to: hit.from }
}

function wordsAfter(hit: Stretch, count: number, sentence: Stretch, around: Surroundings): Stretch {
  let to = hit.to
  let words = 0
  while (to < sentence.to && words < count) if (around.passage.tokens.ids[to++]! >= 0) words++
  return { from: hit.to, to }
}

/** An alternative of several words counts where its last word is within reach. */
function standsBefore(condition: Condition, hit: Stretch, sentence: Stretch, around: Surroundings): boolean {
  const near = wordsBefore(hit, condition.reach, sentence, around)
  const within = { from: Math.max(sentence.from, near.from - LONGEST_ALTERNATIVE), to: hit.from }
  return placesOf(condition, isLong(sentence) ? within : sentence, around).some(
    ({ to }) => to > near.from && to <= hit.from,
  )
}

/** An alternative of several words counts where its first word is within reach. */
function standsAfter(condition: Condition, hit: Stretch, sentence: Stretch, around: Surroundings): boolean {
  const near = wordsAfter(hit, condition.reach, sentence, around)
  const within = { from: hit.to, to: Math.min(sentence.to, near.to + LONGEST_ALTERNATIVE) }
  return placesOf(condition, isLong(sentence) ? within : sentence, around).some(
    ({ from }) => from >= hit.to && from < near.to,
  )
}

/** In a sentence of more tokens than this, only the surroundings of each hit are searched: a table is no sentence. */
const LONGEST_SENTENCE = 400

const isLong = ({ from, to }: Stretch): boolean => to - from > LONGEST_SENTENCE

/** A cue is no evidence for itself: what overlaps the hit does not count. */
function standsIn(condition: Condition, hit: Stretch, within: Stretch, around: Surroundings): boolean {
  return placesOf(condition, within, around).some(({ from, to }) => to <= hit.from || from >= hit.to)
}

/** More than the tokens of any text: both ends of a stretch fit into one number. */
const MOST_TOKENS = 2 ** 26

/** Where a condition's words stand in a stretch: looked for once, however many hits ask. */
function placesOf({ wordings }: Condition, within: Stretch, { passage, places }: Surroundings): readonly Stretch[] {
  const key = within.from * MOST_TOKENS + within.to
  const known = places.get(wordings)
  const answer = known?.get(key)
  if (answer) return answer
  const found = findAll(passage, wordings, within)
  if (known) known.set(key, found)
  else places.set(wordings, new Map([[key, found]]))
  return found
}

const isSection = (value: string, paragraph: ReadParagraph): boolean =>
  value === 'heading' ? paragraph.role === 'heading' : value === paragraph.section

function isCase(value: string, hit: Stretch, { passage: { tokens } }: Surroundings): boolean {
  const cue = tokens.text.slice(tokens.starts[hit.from], tokens.ends[hit.to - 1])
  if (value === 'lower') return /^\p{Ll}/u.test(cue)
  if (value === 'capital') return /^\p{Lu}/u.test(cue)
  return /\p{Lu}/u.test(cue) && !/\p{Ll}/u.test(cue)
}

function isPosition(value: string, hit: Stretch, sentence: Stretch, around: Surroundings): boolean {
  const { ids } = around.passage.tokens
  const hasWord = (from: number, to: number): boolean => {
    for (let token = from; token < to; token++) if (ids[token]! >= 0) return true
    return false
  }
  if (value === 'start') return !hasWord(sentence.from, hit.from)
  if (value === 'end') return !hasWord(hit.to, sentence.to)
  return hit.to >= sentence.to || ids[hit.to]! < 0 || around.isClauseEnd(hit.to)
}
