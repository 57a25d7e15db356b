// Paragraphs cut by a page break become one again, also across front matter printed in the middle of a sentence.
import type { Paragraph } from '../model/document.ts'
import { isCaption, isRow, isSourceLine } from './captions.ts'
import { applyEdits, type Glue, joinParagraphs } from './edit.ts'
import { foldKey } from './fold.ts'
import { footnotesAmong } from './footnotes.ts'
import { type HyphenEvidence, hyphenFate } from './hyphens.ts'
import { isAside } from './metadata.ts'
import {
  isCapitals,
  isClosed,
  isFinished,
  isHeadingLike,
  isInlineLabel,
  isLowerStart,
  isReferenceLike,
  isReferenceStart,
  isSectionLabel,
} from './shape.ts'
import { openAbbreviations, openEndings } from './words.ts'

/** No more front matter than this is printed inside one paragraph. */
const MOST_INTERRUPTERS = 12
/** A text shorter than this may be a heading, a caption or a line of a table that never ends in a full stop. */
const SHORTEST_PROSE = 120
const SHORTEST_CONTINUATION = 40

/** An item of a list in the text: `(2) …`, `3. …`. */
const ENUMERATED = /^(?:\(\d{1,2}\)|\d{1,2}[.)])\s/
const WORD_AT_END = /(?:^|[\s(])([\p{L}\p{M}]+)$/u
const ABBREVIATION_AT_END = /(?:^|[\s(])(\p{L}{1,4})\.$/u

interface Cut {
  /** Pieces so far, first to last. */
  readonly parts: Paragraph[]
  readonly glues: Glue[]
}

/**
 * Joins every paragraph that breaks off with the one that continues it; front matter in between comes after. The order is
 * else kept. `source` is the text the maps point into. Linear.
 */
export function joinCutParagraphs(
  paragraphs: readonly Paragraph[],
  source: string,
  hyphens: HyphenEvidence,
): Paragraph[] {
  const isLoose = isLooselyPunctuated(paragraphs)
  const joined: Paragraph[] = []
  const taken = new Set<number>()
  const isInterrupter = interrupterTest(paragraphs)
  for (let index = 0; index < paragraphs.length; index++) {
    if (taken.has(index)) continue
    const cut: Cut = { parts: [paragraphs[index]!], glues: [] }
    for (let last = index; ; ) {
      const next = continuation(paragraphs, isInterrupter, last, isLoose)
      if (next < 0) break
      pushPart(cut, paragraphs[next]!, source, hyphens)
      taken.add(next)
      last = next
    }
    joined.push(cut.parts.length === 1 ? cut.parts[0]! : joinParagraphs(cut.parts, cut.glues))
  }
  return joined
}

/** Which paragraphs may stand inside another (front matter, notes, captions), each looked at when first asked for. */
function interrupterTest(paragraphs: readonly Paragraph[]): (index: number) => boolean {
  const known = new Map<number, boolean>()
  const footnotes = footnotesAmong(paragraphs.map(({ text }) => text))
  const isInterrupter = (text: string): boolean => isAside(text) || isCaption(text) || isRow(text) || isSourceLine(text)
  return (index) => {
    const answer = known.get(index) ?? (footnotes.has(index) || isInterrupter(paragraphs[index]!.text))
    known.set(index, answer)
    return answer
  }
}

/** Index of the paragraph that goes on where `index` breaks off, -1 where it does not. */
function continuation(
  paragraphs: readonly Paragraph[],
  isInterrupter: (index: number) => boolean,
  index: number,
  isLoose: boolean,
): number {
  const { text } = paragraphs[index]!
  const openness = howOpen(text, paragraphs[index + 1])
  if (openness === 'closed' || isInterrupter(index)) return -1
  let next = index + 1
  while (next < paragraphs.length && next - index <= MOST_INTERRUPTERS && isInterrupter(next)) next++
  const candidate = paragraphs[next]
  if (!candidate || isInterrupter(next)) return -1
  return isContinuing(text, openness, candidate, isLoose) ? next : -1
}

type Openness = 'closed' | 'lax' | 'open' | 'demanding'

/** How loudly a text asks to go on: `demanding` ends in a comma or *the*, `lax` in a bracket where a full stop was due. */
function howOpen(text: string, below?: Paragraph): Openness {
  const tail = text.slice(-200)
  if (isSectionLabel(text)) return 'closed'
  if (isInlineLabel(text)) return /,$/.test(text) ? 'demanding' : 'closed'
  if (hasOpenBracket(tail) && text.length >= SHORTEST_CONTINUATION) return 'demanding'
  if (isFinished(text)) {
    const abbreviation = ABBREVIATION_AT_END.exec(text.slice(-8))?.[1]
    const isOpen = abbreviation !== undefined && openAbbreviations.has(foldKey(abbreviation))
    return isOpen && text.length >= SHORTEST_PROSE ? 'lax' : 'closed'
  }
  if (/[,(&–—‐-]$/.test(tail)) return 'demanding'
  // A heading in title case may end so: `The Space Between`.
  const isTitle = isHeadingLike(text) && text.length < SHORTEST_PROSE
  const lastWord = WORD_AT_END.exec(tail.slice(-30))?.[1]
  if (isTitle && lastWord && /^\p{Lu}/u.test(lastWord)) return 'closed'
  if (lastWord && openEndings.has(foldKey(lastWord)) && !/^\p{Lu}+$/u.test(lastWord)) return 'demanding'
  if (isClosed(text)) return text.length >= SHORTEST_PROSE ? 'lax' : 'closed'
  if (text.length < SHORTEST_CONTINUATION) return below && isAfterPage(below) ? 'lax' : 'closed'
  if (isReferenceStart(text)) return 'open'
  // A short piece of a sentence looks like a heading; what begins small tells.
  if (isTitle) return isCapitals(text) ? 'closed' : 'lax'
  return 'open'
}

/** Whether page furniture was set aside right before a paragraph. */
const isAfterPage = ({ repairs: [first] }: Paragraph): boolean =>
  first?.at === 0 && first.kind === 'page-break' && first.from !== ''

const hasOpenBracket = (tail: string): boolean => tail.lastIndexOf('(') > tail.lastIndexOf(')')

function isContinuing(text: string, openness: Openness, { text: next, repairs }: Paragraph, isLoose: boolean): boolean {
  const isBulleted =
    repairs[0]?.at === 0 && repairs[0].kind === 'markup' && /^(?:[-*•▪●◦‣·]|#+)\s/.test(repairs[0].from)
  if (isBulleted || ENUMERATED.test(next) || isSectionLabel(next) || isInlineLabel(next) || isCaption(next))
    return false
  const closing = next.slice(0, 200).indexOf(')')
  if (hasOpenBracket(text.slice(-200)) && closing >= 0 && !next.slice(0, closing).includes('(')) return true
  if (isLowerStart(next)) return !/^\(?[a-zçğıöşü]{1,4}\)/.test(next)
  if (openness === 'lax' || isHeadingLike(next)) return false
  const isReference = isReferenceLike(text)
  if (isReference && isReferenceStart(next)) return false
  if (openness === 'demanding') return true
  return !isLoose && text.length >= SHORTEST_PROSE && next.length >= SHORTEST_CONTINUATION && !isReferenceLike(next)
}

/** Whether so many long paragraphs end without a full stop that a missing one tells nothing. */
function isLooselyPunctuated(paragraphs: readonly Paragraph[]): boolean {
  const long = paragraphs.filter(({ text }) => text.length >= SHORTEST_PROSE && !isReferenceLike(text))
  const open = long.filter(({ text }) => !isClosed(text)).length
  return long.length >= 6 && open > 0.4 * long.length
}

/** Adds a piece; a word cut at the page's end closes up. */
function pushPart({ parts, glues }: Cut, next: Paragraph, source: string, hyphens: HyphenEvidence): void {
  const last = parts.at(-1)!
  const end = last.map.at(-1)?.source.end ?? 0
  const from = /^\s*/.exec(source.slice(end, end + 100))?.[0] ?? ''
  const place = { start: end, end: end + Math.min(1, from.length) }
  const { length } = last.text
  const isHyphenated = /[\p{L}\p{M}][-‐]$/u.test(last.text.slice(-3)) && /^\p{L}/u.test(next.text)
  const fate = isHyphenated ? hyphenFate(last.text.slice(-80, -1), next.text, hyphens, true) : 'suspend'
  if (fate === 'drop')
    parts[parts.length - 1] = applyEdits(last, [{ start: length - 1, end: length, to: '', kind: 'line-end-hyphen' }])
  parts.push(next)
  glues.push({ text: fate === 'suspend' ? ' ' : '', source: place, from, kind: 'page-break' })
}
