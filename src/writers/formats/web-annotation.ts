// Spans → W3C Web Annotation (2017), JSON-LD: one page of annotations, positions in Unicode code points.
import { toHitId, toHitPlace } from '../../model/hit-id.ts'
import type { DocumentRecords, ParagraphRecord, SpanRecord } from '../../model/record.ts'

/** Code points of text before and after, by which a quote is found again. */
const AROUND = 32

/** The target of each annotation is a paragraph (its id as a relative IRI); the position counts into its `text`. */
export async function* toWebAnnotation(documents: AsyncIterable<DocumentRecords>): AsyncIterable<string> {
  let separator = '\n'
  yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:hedgerow:annotations","type":"AnnotationPage","startIndex":0,"items":['
  for await (const records of documents) {
    for (const record of records) {
      if (record.kind !== 'paragraph' || record.spans.length === 0) continue
      const letters = [...record.text]
      for (const span of record.spans) {
        yield separator + JSON.stringify(toAnnotation(span, record, letters))
        separator = ',\n'
      }
    }
  }
  yield '\n]}\n'
}

function toAnnotation(span: SpanRecord, paragraph: ParagraphRecord, letters: readonly string[]) {
  const { start, end, text, label, concept } = span
  const [document, place] = splitId(paragraph)
  return {
    id: `urn:hedgerow:${toHitId(toHitPlace(paragraph.doc, span))}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: label },
      { type: 'TextualBody', purpose: 'tagging', value: concept },
    ],
    target: {
      source: `${encodeURI(document)}#${place}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text,
          prefix: letters.slice(Math.max(0, start - AROUND), start).join(''),
          suffix: letters.slice(end, end + AROUND).join(''),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }
}

function splitId({ doc, id }: ParagraphRecord): [document: string, place: string] {
  return [doc, id.slice(doc.length + 1)]
}
