// Citations in running text.
import type { ReadParagraph } from '../model/document.ts'
import type { Tag } from '../model/tag.ts'

export function findCitations(_paragraph: ReadParagraph): Tag[] {
  return []
}
