// The report as a file: the same bytes for the same records, nothing from outside, only text from articles, bounded.
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeReport } from '../../src/commands/make-report.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import type { DocumentRecords } from '../../src/model/record.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { joinModules, readScript } from '../../src/writers/report/assets.ts'
import { addToFigures, emptyFigures } from '../../src/writers/report/figures.ts'
import { openReport } from '../../src/writers/report/report.ts'
import { pageWords } from '../../src/writers/report/words.ts'
import { article, failure, HOSTILE_TITLE, recordsOf } from './records.ts'

let lexicon: Lexicon
let documents: DocumentRecords[]

beforeAll(async () => {
  lexicon = await openLexicon()
  documents = [
    recordsOf('a', article(HOSTILE_TITLE), lexicon),
    recordsOf('b', article('A Second Article'), lexicon),
    failure,
  ]
})

function toHtml(options: { language?: 'en' | 'tr'; documents?: number } = {}): string {
  const report = openReport({ language: 'en', version: '0.0.0', concepts: lexicon.concepts, ...options })
  for (const records of documents) report.add(records)
  return report.finish()
}

describe('the report', () => {
  it('has the same bytes for the same records', () => {
    const [once, again] = [toHtml(), toHtml()]
    expect(again === once).toBe(true)
  })

  it('names nothing outside itself and may load nothing', () => {
    const html = toHtml()
    expect(html.includes("default-src 'none'")).toBe(true)
    expect(html.includes('unsafe-inline')).toBe(false)
    expect(html.match(/<(?:link|img|iframe|object|embed|base|form)\b/g)).toBeNull()
    expect(html.match(/\s(?:src|srcset|action|style)=/g)).toBeNull()
    expect([...html.matchAll(/href="([^"#][^"]*)"/g)]).toEqual([])
    expect(html.match(/url\(|@import/g)).toBeNull()
  })

  it('lets nothing of an article become markup', () => {
    const html = toHtml()
    expect(html.includes('<script>document.body')).toBe(false)
    expect(html.includes('<i>Journal')).toBe(false)
    expect(html.includes('<b>openly')).toBe(false)
    expect(html.includes('<broken>')).toBe(false)
    expect(html.includes('&lt;script&gt;document.body')).toBe(true)
    // Two scripts of data for two documents, one for all, one that runs.
    expect(html.match(/<script/g)).toHaveLength(4)
  })

  it('holds as many documents in full as it is told, and says so', () => {
    const html = toHtml({ documents: 1 })
    expect(html.includes('id="document-0"')).toBe(true)
    expect(html.includes('id="document-1"')).toBe(false)
    expect(html.includes('first 1 of 2 documents')).toBe(true)
    expect(toHtml().includes('This page holds the first 2')).toBe(false)
  })

  it('opens in the language it is told', () => {
    expect(toHtml({ language: 'tr' }).includes('<html lang="tr">')).toBe(true)
    expect(toHtml({ language: 'tr' }).includes('<div data-language="en" lang="en" hidden>')).toBe(true)
  })

  it('is a page even without documents', () => {
    const report = openReport({ language: 'tr', version: '0.0.0', concepts: new Map() })
    expect(report.finish().includes(pageWords('tr').nothing)).toBe(true)
  })
})

describe('what the overview says of the corpus', () => {
  const withGaps = (records: DocumentRecords): DocumentRecords =>
    records.map((record) =>
      record.kind === 'document'
        ? {
            ...record,
            citations: {
              without_entry: ['ross-2006'],
              without_citation: ['korolev-2016', 'goh-2005'],
              near_spelling: [{ cited: 'kuik-2008', entry: 'kuyk-2008' }],
            },
          }
        : record,
    )
  const overviewOf = async (some: readonly DocumentRecords[], language: 'en' | 'tr' = 'en') => {
    async function* stream() {
      yield* some
    }
    const { document } = parseHTML(await makeReport(stream(), lexicon, language))
    return document.querySelector(`#overview [data-language=${language}]`)!
  }
  const tableOf = (overview: Awaited<ReturnType<typeof overviewOf>>, caption: string): string[][] => {
    const table = [...overview.querySelectorAll('table')].find(
      (one) => one.querySelector('caption')?.textContent === caption,
    )
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
  }

  it('gives every rate its interval over articles, in the table and at the ends of the bars', async () => {
    const plainer = article('A Third Article').replace('It is possible that limited bandwagoning pays. ', '')
    const overview = await overviewOf([...documents, recordsOf('c', plainer, lexicon)])
    const [row] = tableOf(overview, 'How often, section by section').filter(([name]) => name!.includes('body'))
    const [, value, low, high] = row!
      .at(-1)!
      .match(/^([\d.]+) \[([\d.]+)–([\d.]+)\]$/)!
      .map(Number)
    expect(low).toBeLessThan(high!)
    expect(value).toBeGreaterThanOrEqual(low!)
    expect(value).toBeLessThanOrEqual(high!)
    expect(overview.textContent).toContain('bootstrapped over articles')
    expect(overview.textContent).toContain('Only 3 texts')
  })

  it('gives no interval over a single article', async () => {
    const overview = await overviewOf([documents[1]!])
    for (const row of tableOf(overview, 'How often, section by section')) expect(row.at(-1)).toMatch(/^[\d.]+$/)
    expect(overview.textContent).not.toContain('bootstrapped over articles')
  })

  it('lists citations without entry and entries without citation, document by document', async () => {
    const rows = tableOf(await overviewOf([documents[1]!, withGaps(documents[0]!)]), 'Citations and reference lists')
    expect(rows).toHaveLength(1)
    expect(rows[0]!.slice(1)).toEqual(['ross-2006', 'korolev-2016 · goh-2005', 'kuik-2008 → kuyk-2008'])
    expect((await overviewOf([documents[1]!], 'tr')).textContent).toContain(pageWords('tr').gapsNone)
  })

  it('says what the corpus calls its concepts', async () => {
    const rows = tableOf(await overviewOf(documents), 'What the concepts are called')
    expect(rows).toContainEqual(['strategic hedging', 'stratejik hedging', 'strategic hedging', '2', '2'])
  })

  it('calls actors by their names', async () => {
    const naming = recordsOf('d', article('Hedging by Vietnam against China'), lexicon)
    const { document } = parseHTML(
      await makeReport(
        (async function* () {
          yield naming
        })(),
        lexicon,
        'en',
      ),
    )
    const { names } = JSON.parse(document.querySelector('#report-data')!.textContent!)
    expect(names.VN).toEqual(['Vietnam', 'Vietnam'])
    expect(names.CN).toEqual(['China', 'Çin'])
  })
})

describe('the figures', () => {
  it('count every span once, and the strategies by their stance', () => {
    const figures = emptyFigures()
    for (const records of documents) addToFigures(figures, records)
    const spans = documents.flat().flatMap((record) => (record.kind === 'paragraph' ? record.spans : []))
    expect([...figures.spans.values()].reduce((sum, count) => sum + count, 0)).toBe(spans.length)
    expect(figures).toMatchObject({ documents: 2, failed: 1, alignedDocuments: 2 })
    expect(figures.beads).toBe(documents.flat().filter(({ kind }) => kind === 'alignment').length)
    expect(figures.strategies.get('limited-bandwagoning')?.hedged).toBeGreaterThan(0)
    expect(figures.strategies.get('dominance-denial')?.boosted).toBeGreaterThan(0)
  })
})

describe('the words of the page', () => {
  it('are there in both languages, with the same places to fill', () => {
    const [english, turkish] = [pageWords('en'), pageWords('tr')]
    expect(Object.keys(turkish)).toEqual(Object.keys(english))
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
    for (const [key, text] of Object.entries(english)) {
      expect(places(turkish[key as keyof typeof english]), key).toEqual(places(text))
      expect(turkish[key as keyof typeof english], key).not.toBe('')
    }
  })

  it('are all that the script of the page asks for', () => {
    const asked = [...readScript().matchAll(/\bword\('([^']+)'/g)].map(([, key]) => key!)
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((key) => !Object.hasOwn(pageWords('en'), key))).toEqual([])
  })
})

describe('the script of the page', () => {
  it('is one strict script without imports', () => {
    const script = readScript()
    expect(script).not.toMatch(/^(?:import|export) /m)
    expect(() => new Function(script)).not.toThrow()
  })

  it('is refused where two modules share a name', () => {
    expect(() => joinModules(['export const one = 1\n', 'function one() {}\n'])).toThrow('"one"')
  })
})
