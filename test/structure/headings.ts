// The section headings as the project ships them, read plainly for the tests of this room.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { HeadingRow } from '../../src/model/lexicon.ts'

const table = readFileSync(new URL('../../lexicons/headings.csv', import.meta.url), 'utf8')

export const headings: readonly HeadingRow[] = parse(table, { columns: true, skip_empty_lines: true })
