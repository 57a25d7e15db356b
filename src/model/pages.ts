// Pages of a source: which page a place in its text stands on.
import type { PageSpan } from './document.ts'

/** The page at a UTF-16 offset of the text; undefined where the format has no pages or the offset is in none. */
export function pageAt(pages: readonly PageSpan[] | undefined, offset: number): number | undefined {
  if (!pages) return undefined
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pages[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const found = pages[low]
  return found && found.start <= offset ? found.page : undefined
}
