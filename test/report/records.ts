// Records for the tests of the report: real ones, annotated from texts of our own, and hostile ones.
import { annotateDocument } from '../../src/annotate.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import type { DocumentRecords } from '../../src/model/record.ts'
import { toRecords } from '../../src/records.ts'

const ABSTRACTS = `Öz

Küçük devletlerin stratejik hedging politikasına yöneldiği söylenebilir. Bu makale denge politikasını inceler. Iğdır sınırında ılımlı bir siyaset izlenmiştir.

Anahtar Kelimeler: hedging, denge politikası

Abstract

It may be said that small states turn to strategic hedging. This article examines the policy of balancing. A moderate policy was pursued on the Iğdır border.

Keywords: hedging, balancing
`

const BODY = `Introduction

Small states may hedge against a rising power (Kuik, 2008). Clearly, dominance denial remains their aim. It is possible that limited bandwagoning pays. They avoid balancing <b>openly</b> & "quietly" 😀 while hedging goes on.

Conclusion

The findings suggest that binding engagement and dominance denial go together. Hedging is certainly not bandwagoning.

References

Kuik, C.-C. (2008). The essence of hedging. Contemporary Southeast Asia, 30(2), 159–185.
`

export const HOSTILE_TITLE = '<script>document.body.remove()</script> On Hedging & "Balancing"'

export const source = (id: string, text: string): SourceDocument => ({
  id,
  path: `${id}.txt`,
  text,
  encoding: 'utf-8',
  sha256: 'a'.repeat(64),
  metadata: { year: '2020', journal: '<i>Journal</i>' },
})

export const article = (title: string, repeat = 1): string => `${title}\n\n${ABSTRACTS}\n${BODY.repeat(repeat)}`

/** The records of a document as annotate would write them; its first paragraph, however wild, is its title. */
export const recordsOf = (id: string, text: string, lexicon: Lexicon): DocumentRecords =>
  toRecords(annotateDocument(source(id, text), lexicon)).map((record) => {
    if (record.kind === 'document') return { ...record, title: { en: text.split('\n')[0]! } }
    return record.kind === 'paragraph' && record.id === `${id}#p0` ? { ...record, section: 'title' } : record
  })

export const failure: DocumentRecords = [
  {
    kind: 'error',
    doc: 'broken',
    path: 'broken.pdf',
    stage: 'open',
    code: 'not-text',
    message: 'Cannot read "<broken>"',
  },
]
