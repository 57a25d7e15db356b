// A sentence → its tokens with their places, for the formats that stand one token on a line.
import type { ParagraphRecord, SpanRecord } from '../../model/record.ts'

/** A token; offsets are code points into the text of the paragraph. */
export interface Token {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly isGluedToNext: boolean
}

/** A word with what an apostrophe adds to it (as in model/words.ts), or one sign. */
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*|[^\s]/gu

export interface TokenSentence {
  readonly index: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** The spans that lie in it. */
  readonly spans: readonly SpanRecord[]
}

/** The sentences of a paragraph with their tokens; line breaks in them become blanks, so that offsets stay. */
export function tokeniseParagraph(paragraph: ParagraphRecord): TokenSentence[] {
  const letters = [...paragraph.text]
  const spans = bySentence(paragraph.spans)
  return paragraph.sentences.map(({ start, end }, index) => {
    const text = letters.slice(start, end).join('').replace(/\s/g, ' ')
    return { index, text, tokens: tokenise(text, start), spans: spans.get(index) ?? [] }
  })
}

function tokenise(text: string, from: number): Token[] {
  const tokens: Token[] = []
  let unit = 0
  let point = from
  for (const match of text.matchAll(TOKEN)) {
    point += countPoints(text, unit, match.index)
    const start = point
    unit = match.index + match[0].length
    point += countPoints(text, match.index, unit)
    tokens.push({ form: match[0], start, end: point, isGluedToNext: unit < text.length && text[unit] !== ' ' })
  }
  return tokens
}

function countPoints(text: string, from: number, to: number): number {
  let points = to - from
  for (let unit = from; unit < to - 1; unit++) if (text.codePointAt(unit)! > 0xffff) points--
  return points
}

/** The spans that a token is part of, each with whether it is its first token. */
export function spansOn(token: Token, spans: readonly SpanRecord[]): { span: SpanRecord; isFirst: boolean }[] {
  return spans
    .filter(({ start, end }) => start < token.end && token.start < end)
    .map((span) => ({ span, isFirst: token.start <= span.start }))
}

function bySentence(spans: readonly SpanRecord[]): ReadonlyMap<number, readonly SpanRecord[]> {
  const groups = new Map<number, SpanRecord[]>()
  for (const span of spans) {
    const group = groups.get(span.sentence)
    if (group) group.push(span)
    else groups.set(span.sentence, [span])
  }
  return groups
}
