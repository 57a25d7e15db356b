// Paragraphs → doccano's JSONL: `{"text", "label": [[start, end, name]]}`, offsets in code points.
import type { DocumentRecords } from '../../model/record.ts'
import type { FormatOptions, TextFormat } from './format.ts'

/** One line a paragraph; what else stands on it, doccano keeps as metadata. */
export const toDoccano = ({ labels }: FormatOptions): TextFormat =>
  async function* doccano(documents: AsyncIterable<DocumentRecords>) {
    for await (const records of documents) {
      for (const record of records) {
        if (record.kind !== 'paragraph' || record.text === '') continue
        const { id, doc, section, lang, text, spans } = record
        const label = spans.map((span) => [span.start, span.end, span[labels]])
        yield `${JSON.stringify({ text, label, paragraph: id, document: doc, section, lang })}\n`
      }
    }
  }
