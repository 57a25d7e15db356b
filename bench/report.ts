// npm run bench:report [-- documents]: the sample articles over and over in one report → its size, how soon it is painted,
// how long a filter of the concordance takes. Needs Chromium on the PATH, or named by CHROMIUM.
import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { makeReport } from '../src/commands/make-report.ts'
import type { DocumentRecords } from '../src/model/record.ts'
import { openLexicon } from '../src/open-lexicon.ts'
import { annotateEntries } from '../src/pipeline.ts'
import { findFiles } from '../src/sources/find.ts'
import { openFiles } from '../src/sources/open.ts'
import { chromiumPath, openBrowser } from '../test/report/chromium.ts'

const wanted = Number(process.argv[2] ?? 100)
/** Times a page is opened and a filter is used; the median is told. */
const ROUNDS = 7
const QUERIES = ['h', 'he', 'hed', 'hedging', 'söylenebilir', 'rusya', '']

const lexicon = await openLexicon()

async function annotateSamples(): Promise<DocumentRecords[]> {
  const { files } = await findFiles(['corpora'])
  const entries = openFiles(files, { limits: { maximumBytes: 1 << 30 } })
  const documents: DocumentRecords[] = []
  for await (const { records } of annotateEntries(entries, { lexicon, jobs: 1 })) documents.push(records)
  return documents
}

/** The documents again and again, each time under a new name. */
async function* repeat(documents: readonly DocumentRecords[]): AsyncIterable<DocumentRecords> {
  for (let index = 0; index < wanted; index++) {
    const records = documents[index % documents.length]!
    const [first] = records
    const id = first!.kind === 'document' ? first!.id : ''
    const text = JSON.stringify(records)
      .replaceAll(`"${id}"`, `"${id}-${index}"`)
      .replaceAll(`"${id}#`, `"${id}-${index}#`)
    yield JSON.parse(text)
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

const paintOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') resolve(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )

/** Milliseconds from the key to the new lines laid out. */
const filterTimes = (page: Page): Promise<number[]> =>
  page.evaluate((queries) => {
    const search = document.querySelector('#filter-search') as unknown as { value: string } & EventTarget
    return queries.map((query) => {
      const start = performance.now()
      search.value = query
      search.dispatchEvent(new Event('input', { bubbles: true }))
      document.body.getBoundingClientRect()
      return performance.now() - start
    })
  }, QUERIES)

if (!chromiumPath) throw new Error('No Chromium on the PATH: install it, or name it in CHROMIUM')
const html = await makeReport(repeat(await annotateSamples()), lexicon, 'en')
const folder = mkdtempSync(join(tmpdir(), 'hedgerow-bench-'))
const path = join(folder, 'report.html')
await writeFile(path, html)
const browser = await openBrowser()
const paints: number[] = []
const filters: number[] = []
let lines = ''
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(pathToFileURL(path).href)
  paints.push(await paintOf(page))
  await page.evaluate(() => {
    location.hash = '#concordance'
  })
  await page.locator('.status').waitFor()
  lines = (await page.locator('.status').textContent()) ?? ''
  filters.push(...(await filterTimes(page)))
  await page.close()
}
await browser.close()
await rm(folder, { recursive: true })
const whole = (value: number) => value.toFixed(0)
console.log(`documents ${wanted}, ${(html.length / 2 ** 20).toFixed(1)} MB, ${lines}`)
console.log(`first paint: median ${whole(median(paints))} ms, slowest ${whole(Math.max(...paints))} ms`)
console.log(`filter: median ${whole(median(filters))} ms, slowest ${whole(Math.max(...filters))} ms`)
