// Sentences → CoNLL-U: a token a line, its place and its tags in MISC, the columns of morphology and syntax empty.
import type { DocumentRecords, ParagraphRecord, SpanRecord } from '../../model/record.ts'
import { spansOn, type Token, type TokenSentence, tokeniseParagraph } from './tokens.ts'

/**
 * `TokenRange` counts code points into the text of the paragraph (`newpar id`). `Tags` names the spans a token is part of,
 * `B-` on their first token and `I-` on the others: `Tags=B-hedge:possibility`.
 */
export async function* toConllu(documents: AsyncIterable<DocumentRecords>): AsyncIterable<string> {
  for await (const records of documents) {
    const paragraphs = records.filter((record) => record.kind === 'paragraph')
    const text = paragraphs.map(toParagraph).join('')
    if (text !== '') yield `# newdoc id = ${paragraphs[0]!.doc}\n${text}`
  }
}

function toParagraph(paragraph: ParagraphRecord): string {
  const sentences = tokeniseParagraph(paragraph).filter(({ tokens }) => tokens.length > 0)
  if (sentences.length === 0) return ''
  return `# newpar id = ${paragraph.id}\n${sentences.map((sentence) => toSentence(sentence, paragraph)).join('')}`
}

function toSentence({ index, text, tokens, spans }: TokenSentence, paragraph: ParagraphRecord): string {
  const lines = [
    `# sent_id = ${paragraph.id}.s${index}`,
    `# text = ${text}`,
    `# lang = ${paragraph.lang}`,
    `# section = ${paragraph.section}`,
    ...tokens.map((token, number) => toTokenLine(token, number + 1, spans)),
  ]
  return `${lines.join('\n')}\n\n`
}

const EMPTY = '_'

function toTokenLine(token: Token, number: number, spans: readonly SpanRecord[]): string {
  const tags = spansOn(token, spans).map(
    ({ span, isFirst }) => `${isFirst ? 'B' : 'I'}-${span.label}:${span.concept.replace(/[\s|;=]/g, '_')}`,
  )
  const misc = [
    `TokenRange=${token.start}:${token.end}`,
    ...(token.isGluedToNext ? ['SpaceAfter=No'] : []),
    ...(tags.length > 0 ? [`Tags=${tags.join(';')}`] : []),
  ]
  return [number, token.form, ...new Array<string>(7).fill(EMPTY), misc.join('|')].join('\t')
}
