// Footnotes printed between the paragraphs, or at the foot of a page between the lines: which texts are footnotes.
import { isFootnote, isFootnoteOpening } from './metadata.ts'
import { isFinished, isHeadingLike, isSectionLabel } from './shape.ts'

const NUMBERED = /^(\d{1,3})\s*(?=["“‘'(]?\p{L})/u
/** What the mark of a footnote, a number, is glued to: a word or its punctuation. */
const BEFORE_MARK = /[\p{Ll}.,;:!?)"'’”]/u
const SHORTEST = 10

/**
 * The indexes of the texts that are footnotes: by their openings (`3 See …`), because their number hangs on a word further up,
 * or because they count on from the last one. `isFoot` tells which texts stand at the foot of a page, where that is known.
 * Linear.
 */
export function footnotesAmong(texts: readonly string[], isFoot?: (index: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  const candidates = texts.flatMap((text, index) => (NUMBERED.test(text.slice(0, 8)) ? [index] : []))
  if (candidates.length === 0) return found
  const marks = new Set<number>()
  let marked = 0
  let last = 0
  for (const index of candidates) {
    for (; marked < index; marked++) addMarks(texts[marked]!, marks)
    const text = texts[index]!
    const number = Number(NUMBERED.exec(text)![1])
    if (!isNote(text, { number, last, isMarked: marks.has(number), isFoot: isFoot?.(index) })) continue
    found.add(index)
    last = number
  }
  return found
}

/** Adds the numbers of one to three figures that are glued to the end of a word. */
function addMarks(text: string, marks: Set<number>): void {
  for (let at = 1; at < text.length; at++) {
    if (!isFigure(text, at)) continue
    const start = at
    while (isFigure(text, at)) at++
    const isShort = at - start <= 3 && !/[%°]/.test(text.charAt(at))
    if (isShort && BEFORE_MARK.test(text.charAt(start - 1))) marks.add(Number(text.slice(start, at)))
  }
}

function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}

interface NotePlace {
  readonly number: number
  /** Number of the footnote before, 0 where this may be the first. */
  readonly last: number
  /** Whether the number hangs on a word further up. */
  readonly isMarked: boolean
  readonly isFoot: boolean | undefined
}

function isNote(text: string, { number, last, isMarked, isFoot }: NotePlace): boolean {
  if (isFootnote(text)) return true
  const body = text.replace(NUMBERED, '')
  if (isFootnoteOpening(body) || isSectionLabel(text)) return isFootnoteOpening(body)
  if (isHeadingLike(text) || body.length < SHORTEST) return false
  const isNext = number === last + 1 || (isMarked && number === last + 2)
  if (isFoot !== undefined) return isFoot && (isMarked || isNext)
  return isFinished(text) && (last === 0 ? isMarked : isNext)
}
