// One line of a concordance on a screen: where it stands, the hit in the middle, as much around it as fits.
import { visible } from '../flow/errors.ts'
import type { ConcordanceLine } from './concordance.ts'
import { cutEnd, cutMiddle, cutStart, displayWidth, padEnd, padStart } from './display-width.ts'
import type { Screen } from './screen.ts'

/** Between the columns; a hit that is part of a word, or stands before a comma, stays joined to it. */
const GAP = '  '
/** Columns for the document's name, at most, and as a share of the line. */
const NAME = { most: 24, share: 0.18 }
/** A hit longer than this share of the line is cut. */
const LONGEST_HIT = 0.4
/** Columns of a hit of common length: what is left is shared by the two sides. */
const COMMON_HIT = 12

/** The line in at most `screen.width` columns, hits below each other; the hit in colour where there is colour. */
export function toKwicLine({ paragraph, left, hit, right }: ConcordanceLine, { width, colors }: Screen): string {
  const nameWidth = Math.min(NAME.most, Math.floor(width * NAME.share))
  const room = width - nameWidth - GAP.length
  const leftWidth = Math.floor((room - COMMON_HIT) / 2)
  const shownHit = cutEnd(plain(hit), Math.max(4, Math.floor(room * LONGEST_HIT)))
  const rightWidth = Math.max(1, room - leftWidth - displayWidth(shownHit))
  const name = padEnd(cutMiddle(plain(paragraph.doc), nameWidth), nameWidth)
  const before = padStart(cutStart(plain(left).replace(/ $/, GAP), leftWidth), leftWidth)
  const after = cutEnd(plain(right).replace(/^ /, GAP), rightWidth)
  return `${colors.dim(name)}${GAP}${before}${colors.bold(colors.yellow(shownHit))}${after}`.trimEnd()
}

/** One line whatever was in the text. */
const plain = (text: string): string => visible(text.replace(/\s+/g, ' '))
