// A list of references at the end of an article that no heading announces, recognised by the shape of its items.
import type { PlacedParagraph } from '../model/document.ts'
import { isReferenceLike } from './shape.ts'

/** Fewer items than this may be notes or chance. */
const FEWEST_ITEMS = 3
/** An item among them that has another shape (a web page, a law). */
const MOST_STRANGERS = 1
const LONGEST_STRANGER = 400

/** Index of the first item of an unannounced bibliography at the end; the number of paragraphs where there is none. */
export function bibliographyStart(paragraphs: readonly PlacedParagraph[]): number {
  let start = paragraphs.length
  let items = 0
  let strangers = 0
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const { section, role, text } = paragraphs[index]!
    if (section !== 'body' || (role === 'heading' && !isReferenceLike(text))) break
    if (isReferenceLike(text)) {
      items++
      strangers = 0
      start = index
    } else if (strangers < MOST_STRANGERS && text.length <= LONGEST_STRANGER) strangers++
    else break
  }
  return items >= FEWEST_ITEMS ? start : paragraphs.length
}
