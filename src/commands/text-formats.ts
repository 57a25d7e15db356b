// The formats that are one text, by name: what export can write to a file or to standard output.
import type { DocumentRecords } from '../model/record.ts'
import { version } from '../version.ts'
import { ALIGNMENT_COLUMNS, toAlignmentRows } from '../writers/alignment-table.ts'
import { type Cell, type CsvDialect, csvBeginning, toCsv } from '../writers/csv.ts'
import { toConllu } from '../writers/formats/conllu.ts'
import { toDoccano } from '../writers/formats/doccano.ts'
import type { FormatOptions, TextFormat } from '../writers/formats/format.ts'
import { toLabelStudio } from '../writers/formats/label-studio.ts'
import { toTmx } from '../writers/formats/tmx.ts'
import { toVrt } from '../writers/formats/vrt.ts'
import { toWebAnnotation } from '../writers/formats/web-annotation.ts'
import { HIT_COLUMNS, toHitRows } from '../writers/hits.ts'
import { NOTE_COLUMNS, toNoteRows } from '../writers/notes/notes.ts'
import { SUMMARY_COLUMNS, toSummaryRows } from '../writers/summary.ts'
import { TERM_COLUMNS, toTermRows } from '../writers/terms.ts'
import type { TABLES } from './output-names.ts'

export interface TextFormatOptions extends FormatOptions {
  readonly table: (typeof TABLES)[number]
  readonly excel?: 'tr' | 'en'
}

/** The format of this name. */
export function toTextFormat(name: string, options: TextFormatOptions): TextFormat {
  const formats: Readonly<Record<string, () => TextFormat>> = {
    csv: () => toTable(options),
    tmx: () => toTmx(version),
    doccano: () => toDoccano(options),
    labelstudio: () => toLabelStudio(options, version),
    conllu: () => toConllu,
    vrt: () => toVrt,
    w3c: () => toWebAnnotation,
  }
  return formats[name]!()
}

const WHAT: Readonly<
  Record<TextFormatOptions['table'], readonly [readonly string[], (records: DocumentRecords) => Cell[][]]>
> = {
  hits: [HIT_COLUMNS, toHitRows],
  alignment: [ALIGNMENT_COLUMNS, toAlignmentRows],
  terms: [TERM_COLUMNS, toTermRows],
  notes: [NOTE_COLUMNS, toNoteRows],
  summary: [SUMMARY_COLUMNS, toSummaryRows],
}

function toTable({ table, excel }: TextFormatOptions): TextFormat {
  const dialect: CsvDialect = excel ? `excel-${excel}` : 'plain'
  const [columns, toRows] = WHAT[table]
  return async function* rows(documents) {
    yield csvBeginning(dialect) + toCsv([columns], dialect)
    for await (const records of documents) yield toCsv(toRows(records), dialect)
  }
}
