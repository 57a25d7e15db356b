// Documents of annotated JSONL → the text of report.html, with the names that the lexicon gives its concepts.
import type { Lexicon } from '../model/lexicon.ts'
import type { DocumentRecords } from '../model/record.ts'
import { version } from '../version.ts'
import { openReport } from '../writers/report/report.ts'
import type { InterfaceLanguage } from './words.ts'

/** Memory: one document, and what the page holds in full. */
export async function makeReport(
  documents: AsyncIterable<DocumentRecords>,
  { concepts }: Lexicon,
  language: InterfaceLanguage,
): Promise<string> {
  const report = openReport({ language, version, concepts })
  for await (const records of documents) report.add(records)
  return report.finish()
}
