// What a linguist sends back: the workbook of a run with every hit called right and one added, as XLSX, CSV and gold.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'

/** Writes `corrected.xlsx`, `annotator-a.csv`, `annotator-b.csv` and `gold/gold.csv` beside the `output` of a run. */
export async function writeCorrected(folder: string): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(join(folder, 'output/hedgerow.xlsx')))
  const [header, ...hits] = sheets.find(({ name }) => name === 'Hits')!.rows
  const verdict = header!.indexOf('verdict')
  const judged = hits.map((row) => row.with(verdict, 'right'))
  const missed = header!.map((name) => ({ document: 'a', label: 'hedge', hit: 'rising' })[String(name)] ?? null)
  const rows = [header!, ...judged, missed]
  writeFileSync(join(folder, 'corrected.xlsx'), await writeXlsx({ sheets: [{ name: 'Hits', rows }] }))
  const csv = rows.map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(';')).join('\n')
  mkdirSync(join(folder, 'gold'))
  for (const name of ['annotator-a.csv', 'annotator-b.csv', 'gold/gold.csv']) writeFileSync(join(folder, name), csv)
}
