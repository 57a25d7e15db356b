// Sentences → vertical text for CWB and CQPweb: a token a line, texts, paragraphs and sentences as elements around it.
import type { DocumentRecord, DocumentRecords, OutputRecord, SpanRecord } from '../../model/record.ts'
import { toXmlText } from '../xml.ts'
import { spansOn, type Token, tokeniseParagraph } from './tokens.ts'

/**
 * Columns: word, label, concept; the last two are feature sets of CWB (`|hedge|strategy|`, `|` where empty). Encode it with
 * `cwb-encode -x -B -c utf8 -P label/ -P concept/ -S text:0+id -S p:0+id+section+lang -S s:0+id`.
 */
export async function* toVrt(documents: AsyncIterable<DocumentRecords>): AsyncIterable<string> {
  for await (const records of documents) {
    const [first] = records
    if (first?.kind !== 'document') continue
    yield `<text ${toAttributes({ id: first.id, ...namesOf(first) })}>\n`
    yield records.map(toParagraph).join('')
    yield '</text>\n'
  }
}

/** Metadata under names that CWB allows: ASCII letters, digits, low lines. */
function namesOf({ metadata = {} }: DocumentRecord): Record<string, string> {
  const names: Record<string, string> = {}
  for (const [name, value] of Object.entries(metadata)) {
    const plain = name.normalize('NFD').replace(/ı/g, 'i').replace(/\p{M}/gu, '').toLowerCase()
    const allowed = plain.replace(/[^a-z0-9_]/g, '_').replace(/^(?![a-z])/, 'x')
    names[allowed === 'id' || allowed in names ? `${allowed}_${Object.keys(names).length}` : allowed] = value
  }
  return names
}

function toParagraph(record: OutputRecord): string {
  if (record.kind !== 'paragraph' || record.sentences.length === 0) return ''
  const { id, section, lang, role } = record
  const sentences = tokeniseParagraph(record).map(
    ({ index, tokens, spans }) =>
      `<s ${toAttributes({ id: `${id}.s${index}` })}>\n${tokens.map((token) => toLine(token, spans)).join('')}</s>\n`,
  )
  return `<p ${toAttributes({ id, section, role, lang })}>\n${sentences.join('')}</p>\n`
}

function toLine(token: Token, spans: readonly SpanRecord[]): string {
  const on = spansOn(token, spans).map(({ span }) => span)
  return `${toXmlText(token.form)}\t${toSet(on.map(({ label }) => label))}\t${toSet(on.map(({ concept }) => concept))}\n`
}

const toSet = (values: readonly string[]): string =>
  `|${[...new Set(values)]
    .sort()
    .map((value) => `${toXmlText(value)}|`)
    .join('')}`

const toAttributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${toXmlText(value.replace(/\s/g, ' '))}"`)
    .join(' ')
