// Which citations a strategy rests on. Used by context.ts.
import type { Reading } from './reading.ts'

/** Indexes of the citations of the tag's sentence; else those of the next one where that holds nothing but citations. */
export function citationsOf(index: number, reading: Reading): number[] {
  const { sentence } = reading.tags[index]!
  const own = citationsIn(sentence, reading)
  if (own.length > 0) return own
  const next = reading.around.paragraph.sentences[sentence + 1]
  const cited = next ? citationsIn(sentence + 1, reading) : []
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

const citationsIn = (sentence: number, { tags }: Reading): number[] =>
  tags.flatMap((tag, index) => (tag.label === 'citation' && tag.sentence === sentence ? [index] : []))
