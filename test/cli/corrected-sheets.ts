// What a linguist sends back: the workbook of a run with every hit called right and one added, as XLSX, CSV and gold.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'

/** The names under which the examples in either language ask for them. */
const WORKBOOKS = ['corrected.xlsx', 'duzeltilmis.xlsx']
const TABLES = ['annotator-a.csv', 'annotator-b.csv', 'degerlendirici-a.csv', 'degerlendirici-b.csv']
const GOLD = ['gold', 'altin']

/** Writes a corrected workbook, tables of two annotators and gold beside the `output` of a run. */
export async function writeCorrected(folder: string): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(join(folder, 'output/hedgerow.xlsx')))
  const [header, ...hits] = sheets.find(({ name }) => name === 'Hits')!.rows
  const verdict = header!.indexOf('verdict')
  const judged = hits.map((row) => row.with(verdict, 'right'))
  const missed = header!.map((name) => ({ document: 'a', label: 'hedge', hit: 'rising' })[String(name)] ?? null)
  const rows = [header!, ...judged, missed]
  const workbook = await writeXlsx({ sheets: [{ name: 'Hits', rows }] })
  for (const name of WORKBOOKS) writeFileSync(join(folder, name), workbook)
  const csv = rows.map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';')).join('\n')
  for (const name of TABLES) writeFileSync(join(folder, name), csv)
  for (const name of GOLD) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'gold.csv'), csv)
  }
}
