// Documents → brat's standoff: for each document its text and its annotations, offsets in code points.
import { createHash } from 'node:crypto'
import type { DocumentRecords, ParagraphRecord } from '../../model/record.ts'
import type { FormatOptions } from './format.ts'

/** A file of the folder. */
export interface FolderFile {
  readonly name: string
  readonly text: string
}

/** Text and annotations of a document: paragraphs parted by line feeds, no byte order mark. None for one that failed. */
export function toBratFiles(records: DocumentRecords, { labels }: FormatOptions): FolderFile[] {
  const [first] = records
  if (first?.kind !== 'document') return []
  const lines: string[] = []
  const texts: string[] = []
  let offset = 0
  for (const record of records) {
    if (record.kind !== 'paragraph') continue
    const text = record.text.replace(/[\n\r\t]/g, ' ')
    lines.push(...toLines(record, [...text], { offset, labels, from: lines.length / 2 }))
    texts.push(`${text}\n`)
    offset += [...text].length + 1
  }
  const name = toFileName(first.id)
  return [
    { name: `${name}.txt`, text: texts.join('') },
    { name: `${name}.ann`, text: lines.map((line) => `${line}\n`).join('') },
  ]
}

interface Place {
  readonly offset: number
  readonly labels: FormatOptions['labels']
  /** Annotations before this paragraph. */
  readonly from: number
}

function toLines({ spans }: ParagraphRecord, letters: readonly string[], { offset, labels, from }: Place): string[] {
  return spans.flatMap((span, index) => {
    const number = from + index + 1
    const text = letters.slice(span.start, span.end).join('')
    return [
      `T${number}\t${toType(span[labels])} ${offset + span.start} ${offset + span.end}\t${text}`,
      `#${number}\tAnnotatorNotes T${number}\t${span.concept} (${span.tier}), ${span.cue}`,
    ]
  })
}

/** Types are one word for brat. */
const toType = (name: string): string => name.replace(/[^\p{L}\p{N}_-]/gu, '_')

/** The configuration that brat wants beside the documents: it refuses types that are not named there. */
export const toBratConfiguration = (types: Iterable<string>): FolderFile => ({
  name: 'annotation.conf',
  text: `[entities]\n${[...new Set([...types].map(toType))].sort().join('\n')}\n\n[relations]\n\n[events]\n\n[attributes]\n`,
})

/** Longer names are refused by some file systems. */
const LONGEST_NAME = 120

/** A document's id as one file name, different for different ids: other signs than letters, digits, `.`, `-`, `_` as `~` and their code. */
export function toFileName(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}._-]|^\./gu, (sign) => `~${sign.codePointAt(0)!.toString(16)}`)
  if (name.length <= LONGEST_NAME) return name
  return `${[...name].slice(0, LONGEST_NAME / 2).join('')}~${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
}
