// Which citations a strategy rests on. Used by context.ts.
import { neighbours, type Reading } from './reading.ts'

/** Indexes of the citations of the tag's sentence; else those of the next one where that holds nothing but citations. */
export function citationsOf(index: number, reading: Reading): number[] {
  const { sentence } = reading.tags[index]!
  const near = neighbours(index, reading).filter((other) => reading.tags[other]!.label === 'citation')
  const own = near.filter((other) => reading.tags[other]!.sentence === sentence)
  if (own.length > 0) return own
  const next = reading.around.paragraph.sentences[sentence + 1]
  const cited = near.filter((other) => reading.tags[other]!.sentence === sentence + 1)
  if (!next || cited.length === 0) return []
  const { text } = reading.around.paragraph
  let rest = ''
  let at = next.start
  for (const citation of cited) {
    const { start, end } = reading.tags[citation]!
    if (start > at) rest += text.slice(at, start)
    at = Math.max(at, end)
  }
  rest += text.slice(at, next.end)
  return /[\p{L}\p{N}]/u.test(rest) ? [] : cited
}
