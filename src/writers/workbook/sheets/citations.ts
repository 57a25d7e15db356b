// The sheet Citations: every citation with its sentence, and where citations and reference list do not meet.
import type { DocumentRecords, OutputRecord, ParagraphRecord } from '../../../model/record.ts'
import type { Cell } from '../../csv.ts'
import { type SheetPlan, TRUNCATED } from '../column.ts'

export const CITATIONS_PLAN: SheetPlan = {
  name: 'Citations',
  english:
    'every citation with its sentence; below those of a document, its citations without entry and its entries without citation',
  turkish:
    'her atıf, tümcesiyle; belgenin atıflarından sonra kaynakçada karşılığı olmayan atıfları ve atıf yapılmayan kaynakları',
  columns: [
    { name: 'document', width: 24, repeats: true, english: 'the document', turkish: 'belge' },
    {
      name: 'kind',
      width: 16,
      repeats: true,
      english:
        'citation, near_spelling (the reference list spells the name a little differently), without_entry (cited, but not in the reference list), without_citation (in the list, never cited)',
      turkish:
        'citation (atıf), near_spelling (kaynakçada biraz başka yazılmış), without_entry (kaynakçada yok), without_citation (kaynakçada var, atıf yok)',
    },
    {
      name: 'key',
      width: 22,
      repeats: true,
      english: 'the work: family name and year',
      turkish: 'yapıt: soyadı ve yıl',
    },
    {
      name: 'form',
      width: 14,
      repeats: true,
      english: 'parenthetical, narrative …',
      turkish: 'parenthetical (ayraç içinde), narrative (metnin içinde) …',
    },
    {
      name: 'citation',
      width: 30,
      style: 'citation',
      english: 'the citation as it stands; of near_spelling the entry that is meant',
      turkish: 'metindeki biçimiyle atıf; near_spelling satırında kastedilen kaynak',
    },
    {
      name: 'strategies',
      width: 24,
      repeats: true,
      style: 'wrapped',
      english: 'strategies that rest on it',
      turkish: 'ona dayanan stratejiler',
    },
    { name: 'section', width: 10, repeats: true, english: 'part of the article', turkish: 'makalenin bölümü' },
    { name: 'lang', width: 6, repeats: true, english: 'language', turkish: 'dil' },
    { name: 'sentence', width: 90, style: 'wrapped', english: 'the whole sentence', turkish: 'tümcenin tamamı' },
    { name: 'paragraph', width: 22, english: 'id of the paragraph', turkish: 'paragrafın kimliği' },
    TRUNCATED,
  ],
}

/** The rows of a document: its citations in order, then what does not meet. */
export function toCitationSheetRows(records: DocumentRecords): Cell[][] {
  const rows = records.flatMap((record) => (record.kind === 'paragraph' ? toRows(record) : []))
  return [...rows, ...records.flatMap(toGaps)]
}

function toRows(paragraph: ParagraphRecord): Cell[][] {
  if (!paragraph.spans.some(({ label }) => label === 'citation')) return []
  const letters = [...paragraph.text]
  return paragraph.spans.flatMap((span, index): Cell[][] => {
    if (span.label !== 'citation') return []
    const sentence = paragraph.sentences[span.sentence]
    const resting = paragraph.spans.filter(({ cites }) => cites?.includes(index))
    return [
      [
        paragraph.doc,
        'citation',
        span.concept,
        span.category,
        span.text,
        [...new Set(resting.map(({ concept }) => concept))].join('; '),
        paragraph.section,
        paragraph.lang,
        sentence && letters.slice(sentence.start, sentence.end).join(''),
        paragraph.id,
      ],
    ]
  })
}

function toGaps(record: OutputRecord): Cell[][] {
  if (record.kind !== 'document' || !record.citations) return []
  const { without_entry, without_citation, near_spelling = [] } = record.citations
  return [
    ...near_spelling.map(({ cited, entry }) => [record.id, 'near_spelling', cited, '', entry]),
    ...without_entry.map((key) => [record.id, 'without_entry', key]),
    ...without_citation.map((key) => [record.id, 'without_citation', key]),
  ]
}
