// Whether a sequence of slots stands at a place among the tokens. Used by match.ts (rows) and conditions.ts.
import { type CompiledLanguage, ELEMENT, type Sequence, type Wordings } from '../model/compiled-lexicon.ts'
import type { FramePlaces } from './frames.ts'
import type { Tokens } from './tokenise.ts'
import type { WordTable } from './word-table.ts'

/** The tokens of a text together with what is needed to read them. */
export interface Passage {
  readonly tokens: Tokens
  readonly table: WordTable
  readonly language: CompiledLanguage
  /** Where frame cues stand, looked for at the first question. */
  readonly frames: () => FramePlaces
}

/** Whether the word at a token fills a slot. */
export function fillsSlot(passage: Passage, token: number, slot: number): boolean {
  const id = passage.tokens.ids[token]!
  if (id < 0) return false
  const { mask, slots } = passage.table.words[id]!
  if ((mask & (1 << (slot & 31))) === 0) return false
  for (let index = 0; index < slots.length; index++) if (slots[index] === slot) return true
  return false
}

/** Where a sequence was tried from one of its gaps or groups, and did not stand: no place is tried twice. */
type Failures = Set<number> | undefined

const isBranching = (element: number): boolean => (element & 3) !== ELEMENT.word && (element & 3) !== ELEMENT.mark

/** Failures are worth remembering only where one gap or group follows another: else no place can come up twice. */
function failuresOf(elements: Int32Array, from: number, to: number): Failures {
  for (let index = from; index < to; index++) if (isBranching(elements[index]!)) return new Set()
  return undefined
}

/**
 * Matches elements from `index` on, forward from `token`. Gaps take as few words as they can, groups their longest member.
 * Takes no more steps than there are elements times tokens within their reach.
 * @param wanted where the match must end, or -1.
 * @returns the token after the last one, or -1.
 */
export function matchForward(
  passage: Passage,
  elements: Int32Array,
  index: number,
  token: number,
  wanted = -1,
  failures: Failures = undefined,
): number {
  if (index === elements.length) return wanted < 0 || token === wanted ? token : -1
  if (token >= passage.tokens.count) return -1
  const element = elements[index]!
  const value = element >> 2
  const id = passage.tokens.ids[token]!
  switch (element & 3) {
    case ELEMENT.word:
      return fillsSlot(passage, token, value)
        ? matchForward(passage, elements, index + 1, token + 1, wanted, failures)
        : -1
    case ELEMENT.mark:
      return id === ~value ? matchForward(passage, elements, index + 1, token + 1, wanted, failures) : -1
    default:
      return branchForward(passage, elements, index, token, wanted, failures)
  }
}

function branchForward(
  passage: Passage,
  elements: Int32Array,
  index: number,
  token: number,
  wanted: number,
  known: Failures,
): number {
  const key = token * elements.length + index
  if (known?.has(key)) return -1
  const failures = known ?? failuresOf(elements, index + 1, elements.length)
  const isGap = (elements[index]! & 3) === ELEMENT.gap
  const end = (isGap ? gapForward : groupForward)(passage, elements, index, token, wanted, failures)
  if (end < 0) failures?.add(key)
  return end
}

function gapForward(
  passage: Passage,
  elements: Int32Array,
  index: number,
  token: number,
  wanted: number,
  failures: Failures,
): number {
  const most = elements[index]! >> 2
  for (let skipped = 0; skipped <= most && token + skipped < passage.tokens.count; skipped++) {
    const end = matchForward(passage, elements, index + 1, token + skipped, wanted, failures)
    if (end >= 0) return end
    if (passage.tokens.ids[token + skipped]! < 0) return -1
  }
  return -1
}

function groupForward(
  passage: Passage,
  elements: Int32Array,
  index: number,
  token: number,
  wanted: number,
  failures: Failures,
): number {
  const group = passage.language.groups[elements[index]! >> 2]!
  for (const member of group.sequences) {
    const after = matchForward(passage, member, 0, token)
    const end = after < 0 ? -1 : matchForward(passage, elements, index + 1, after, wanted, failures)
    if (end >= 0) return end
  }
  return fillsSlot(passage, token, group.slot)
    ? matchForward(passage, elements, index + 1, token + 1, wanted, failures)
    : -1
}

/**
 * Matches elements from `index` down to the first, backward from `token`.
 * @returns the first token of the match, or -1.
 */
export function matchBackward(
  passage: Passage,
  elements: Int32Array,
  index: number,
  token: number,
  failures: Failures = undefined,
): number {
  if (index < 0) return token + 1
  if (token < 0) return -1
  const element = elements[index]!
  const value = element >> 2
  switch (element & 3) {
    case ELEMENT.word:
      return fillsSlot(passage, token, value) ? matchBackward(passage, elements, index - 1, token - 1, failures) : -1
    case ELEMENT.mark:
      return passage.tokens.ids[token] === ~value
        ? matchBackward(passage, elements, index - 1, token - 1, failures)
        : -1
    default:
      return branchBackward(passage, elements, index, token, failures)
  }
}

function branchBackward(passage: Passage, elements: Int32Array, index: number, token: number, known: Failures): number {
  const key = token * elements.length + index
  if (known?.has(key)) return -1
  const failures = known ?? failuresOf(elements, 0, index)
  const isGap = (elements[index]! & 3) === ELEMENT.gap
  const start = (isGap ? gapBackward : groupBackward)(passage, elements, index, token, failures)
  if (start < 0) failures?.add(key)
  return start
}

function gapBackward(passage: Passage, elements: Int32Array, index: number, token: number, failures: Failures): number {
  const most = elements[index]! >> 2
  for (let skipped = 0; skipped <= most && token - skipped >= 0; skipped++) {
    const start = matchBackward(passage, elements, index - 1, token - skipped, failures)
    if (start >= 0) return start
    if (passage.tokens.ids[token - skipped]! < 0) return -1
  }
  return -1
}

function groupBackward(
  passage: Passage,
  elements: Int32Array,
  index: number,
  token: number,
  failures: Failures,
): number {
  const group = passage.language.groups[elements[index]! >> 2]!
  for (const member of group.sequences) {
    const first = matchBackward(passage, member, member.length - 1, token)
    const start = first < 0 ? -1 : matchBackward(passage, elements, index - 1, first - 1, failures)
    if (start >= 0) return start
  }
  return fillsSlot(passage, token, group.slot) ? matchBackward(passage, elements, index - 1, token - 1, failures) : -1
}

/** A place where a sequence stands: tokens `from` (inclusive) to `to` (exclusive). */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretch of a sequence whose anchor stands at `token`, or undefined. */
export function matchAnchored(passage: Passage, { elements, anchor }: Sequence, token: number): Stretch | undefined {
  const to = anchor + 1 === elements.length ? token + 1 : matchForward(passage, elements, anchor + 1, token + 1)
  if (to < 0) return undefined
  const from = anchor === 0 ? token : matchBackward(passage, elements, anchor - 1, token - 1)
  return from < 0 ? undefined : { from, to }
}

/** Every place in a stretch of a text where one of the wordings stands, in the order of their anchors. */
export function findAll(passage: Passage, wordings: Wordings, within: Stretch): Stretch[] {
  const { ids } = passage.tokens
  const { words } = passage.table
  const anchors = anchorsOf(wordings)
  const found: Stretch[] = []
  for (let token = within.from; token < within.to; token++) {
    const id = ids[token]!
    if (id < 0) continue
    const { mask, slots } = words[id]!
    if ((mask & wordings.mask) === 0) continue
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index]!
      if (((anchors[slot >> 5]! >> (slot & 31)) & 1) === 0) continue
      for (const sequence of wordings.anchored.get(slot) ?? NOTHING) {
        const stretch = matchAnchored(passage, sequence, token)
        if (stretch && stretch.from >= within.from && stretch.to <= within.to) found.push(stretch)
      }
    }
  }
  return found
}

const NOTHING: readonly Sequence[] = []

/** A bit for each slot up to the last that anchors one of the wordings: asked of every word, so cheaper than the map. */
function anchorsOf(wordings: Wordings): Int32Array {
  const known = anchorBits.get(wordings)
  if (known) return known
  const bits = new Int32Array((Math.max(-1, ...wordings.anchored.keys()) >> 5) + 1)
  for (const slot of wordings.anchored.keys()) bits[slot >> 5]! |= 1 << (slot & 31)
  anchorBits.set(wordings, bits)
  return bits
}

const anchorBits = new WeakMap<Wordings, Int32Array>()
