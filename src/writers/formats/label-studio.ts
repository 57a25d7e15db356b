// Paragraphs → Label Studio's tasks with predictions: a JSON array, to be imported beside a labelling configuration.
import type { DocumentRecords, ParagraphRecord } from '../../model/record.ts'
import type { FormatOptions, TextFormat } from './format.ts'

/**
 * One task a paragraph. The configuration must name its parts `label` and `text`:
 * `<Labels name="label" toName="text">…</Labels><Text name="text" value="$text"/>`.
 */
export const toLabelStudio = (options: FormatOptions, version: string): TextFormat =>
  async function* labelStudio(documents: AsyncIterable<DocumentRecords>) {
    let separator = '[\n'
    for await (const records of documents) {
      for (const record of records) {
        if (record.kind !== 'paragraph' || record.text === '') continue
        yield separator + JSON.stringify(toTask(record, options, version))
        separator = ',\n'
      }
    }
    yield separator === '[\n' ? '[]\n' : '\n]\n'
  }

function toTask({ id, doc, section, lang, text, spans }: ParagraphRecord, { labels }: FormatOptions, version: string) {
  const result = spans.map(({ start, end, text: quote, ...span }, index) => ({
    id: `${id}.${index}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text: quote, labels: [span[labels]] },
  }))
  return {
    data: { text, paragraph: id, document: doc, section, lang },
    predictions: [{ model_version: `hedgerow ${version}`, result }],
  }
}
