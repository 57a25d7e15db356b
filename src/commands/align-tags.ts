// Lines → their strategy tags: for showing which concepts both columns have.
import type { ReadParagraph } from '../model/document.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Tag } from '../model/tag.ts'
import { tagDocument } from '../tagging/tag-document.ts'
import type { TagLines } from './align-text.ts'

/** Tags all lines as one paragraph, so that a condition on the text round a word sees it; offsets are those within a line. */
export const tagLinesWith =
  (lexicon: Pick<Lexicon, 'compiled'>): TagLines =>
  (lines, language) => {
    const starts = startsOf(lines)
    const paragraph: ReadParagraph = {
      ...{ text: lines.join('\n'), map: [], repairs: [], section: 'abstract', role: 'text', heading: '' },
      ...{ language, languageScore: 1 },
      sentences: lines.map((line, at) => ({ start: starts[at]!, end: starts[at]! + line.length })),
    }
    const found: Tag[][] = lines.map(() => [])
    const [tagged] = tagDocument([paragraph], lexicon).paragraphs
    for (const tag of tagged?.tags ?? []) {
      const start = starts[tag.sentence] ?? 0
      if (tag.label === 'strategy')
        found[tag.sentence]?.push({ ...tag, start: tag.start - start, end: tag.end - start })
    }
    return found
  }

function startsOf(lines: readonly string[]): number[] {
  let start = 0
  return lines.map(({ length }) => {
    const own = start
    start += length + 1
    return own
  })
}
