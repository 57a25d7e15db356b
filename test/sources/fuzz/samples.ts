// Small files of every format to be mutated, made of our own articles and lexicons: each as parts and how they are packed.
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import type { Lexicon } from '../../../src/model/lexicon.ts'
import { splitParagraphs } from '../../../src/structure/paragraphs.ts'
import { splitParts } from '../../../src/structure/parts.ts'
import type { ArticleParts } from '../samples/article.ts'
import { toDocx } from '../samples/docx.ts'
import { toHtml, toJats, toMarkdown } from '../samples/markup.ts'
import type { Format } from './trouble.ts'

/** A file as parts that can be mutated one by one before they are packed. */
export interface Sample {
  readonly parts: readonly Buffer[]
  readonly pack: (parts: readonly Buffer[]) => Buffer
}

const whole = (content: string | Uint8Array): Sample => ({
  parts: [Buffer.from(content)],
  pack: ([first]) => first!,
})

/** Articles cut short: the top of one with its abstracts, some of its body, the end of its references. */
function shortArticles(lexicon: Lexicon): ArticleParts[] {
  return readdirSync('corpora')
    .filter((name) => name.endsWith('.txt'))
    .map((name): ArticleParts => {
      const paragraphs = readFileSync(`corpora/${name}`, 'utf8').split(/\n{2,}/)
      const middle = Math.floor(paragraphs.length / 2)
      const text = [...paragraphs.slice(0, 7), ...paragraphs.slice(middle, middle + 1), ...paragraphs.slice(-2)]
        .map((paragraph) => paragraph.slice(0, 240))
        .join('\n\n')
      return {
        id: name.replace('.txt', ''),
        language: name.startsWith('tr') ? 'tr' : 'en',
        text,
        paragraphs: splitParts(splitParagraphs(text), lexicon.headings),
      }
    })
}

/** The files of one format. */
export async function samplesOf(format: Format, lexicon: Lexicon): Promise<Sample[]> {
  const articles = shortArticles(lexicon)
  switch (format) {
    case 'txt':
      return articles.flatMap(({ text }, index) => [
        whole(text),
        whole(Buffer.from(text, index % 2 ? 'utf16le' : 'latin1')),
      ])
    case 'md':
      return articles.map((article) => whole(`---\ntitle: "A title"\n---\n\n${toMarkdown(article)}`))
    case 'html':
      return articles.map((article) => whole(toHtml(article)))
    case 'jats':
      return [...articles.map((article) => whole(toJats(article))), whole(DUBLIN_CORE), whole(CROSSREF)]
    case 'jsonl':
      return [whole(toJsonl(articles.slice(0, 3))), whole(toJsonl(articles.slice(3)))]
    case 'gz':
      return articles.map(({ text }) => ({ parts: [Buffer.from(text)], pack: ([first]) => gzipSync(first!) }))
    case 'docx':
      return Promise.all(articles.slice(0, 4).map(async (article) => zipped(await toDocx(article))))
    case 'pdf':
      return Promise.all(articles.slice(0, 4).map((article, index) => pdfOf(article, index % 2 === 0)))
    case 'zip':
      return [
        zipped(
          Buffer.from(
            zipSync({
              'a.txt': Buffer.from(articles[0]!.text),
              'b/c.md': Buffer.from(toMarkdown(articles[1]!)),
              'd.jsonl': Buffer.from(toJsonl(articles.slice(2, 4))),
              'e.xml': Buffer.from(DUBLIN_CORE),
              'f.html': Buffer.from(toHtml(articles[4]!)),
            }),
          ),
        ),
      ]
    case 'lexicon':
      return [lexiconSample()]
    case 'metadata':
      return [whole(readFileSync('corpora/metadata.csv'))]
  }
}

const toJsonl = (articles: readonly ArticleParts[]): string =>
  articles
    .map(
      ({ id, text }) => `${JSON.stringify({ id, text, lang: id.slice(0, 2), meta: { year: 2020, journal: '=A' } })}\n`,
    )
    .join('')

/** The text parts of an archive, packed again after each mutation. */
function zipped(archive: Buffer): Sample {
  const entries = Object.entries(unzipSync(archive)).filter(([, bytes]) => bytes.length > 0)
  return {
    parts: entries.map(([, bytes]) => Buffer.from(bytes)),
    pack: (parts) =>
      Buffer.from(zipSync(Object.fromEntries(entries.map(([name], index) => [name, parts[index]!])), { level: 1 })),
  }
}

/** Words in the fonts that every PDF reader has: letters that they lack are left out. Uncompressed, so that mutations show. */
async function pdfOf({ text }: ArticleParts, isCompressed: boolean): Promise<Sample> {
  const document = new PDFDocument({ size: 'A4', margin: 70, compress: isCompressed })
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
  })
  for (const [index, paragraph] of text.split('\n\n').entries())
    document
      .fontSize(index === 0 ? 16 : 10)
      .text(paragraph.replace(/[^\u0020-\u00ff]/g, ''), { columns: index > 3 ? 2 : 1 })
  document.end()
  return whole(await done)
}

const LEXICON_ROWS = 14

/** Every table of the lexicon, cut to a few rows: its place is told by a first line of the part. */
function lexiconSample(): Sample {
  const places = (['', 'tr/', 'en/'] as const).flatMap((folder) =>
    readdirSync(`lexicons/${folder}`)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => `${folder}${name}`),
  )
  const linesOf = (place: string): string[] => readFileSync(`lexicons/${place}`, 'utf8').split('\n')
  const tables = places.map((place) => {
    const lines = linesOf(place)
    return (place.endsWith('classes.csv') ? fewOfEach(lines) : lines.slice(0, LEXICON_ROWS)).join('\n')
  })
  // Rows name concepts: those that are named are there.
  const words = new Set(tables.join('\n').split(/[,\n|;"]/))
  const [header, ...rows] = linesOf('concepts.csv')
  tables[places.indexOf('concepts.csv')] = [header, ...rows.filter((row) => words.has(row.split(',')[0]!))].join('\n')
  const parts = tables.map((table) => Buffer.from(table))
  return {
    parts,
    pack: (mutated) =>
      Buffer.from(zipSync(Object.fromEntries(places.map((place, index) => [place, mutated[index]!])), { level: 0 })),
  }
}

/** The header, and two members of every class. */
function fewOfEach([header, ...rows]: readonly string[]): string[] {
  const seen = new Map<string, number>()
  const few = rows.filter((row) => {
    const name = row.split(',')[0]!
    seen.set(name, (seen.get(name) ?? 0) + 1)
    return seen.get(name)! <= 2
  })
  return [header!, ...few]
}

/** The tables that `lexiconSample` has packed. */
export const unpackTables = (archive: Buffer): Record<string, Uint8Array> => unzipSync(archive)

const DUBLIN_CORE = `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH><ListRecords><record><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title xml:lang="tr">Küçük Devletler ve Denge</dc:title><dc:title xml:lang="en">Small States and Balance</dc:title>
<dc:creator>Örnek, Yazar</dc:creator><dc:subject>riskten korunma; denge</dc:subject>
<dc:description xml:lang="tr">Bu çalışma, küçük devletlerin riskten korunma davranışını inceliyor olabilir; bulgular, dengelemenin seyrek olduğunu düşündürmektedir.</dc:description>
<dc:description xml:lang="en">This study may examine the hedging behaviour of small states; the findings suggest that balancing is rare among them.</dc:description>
</oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`

const CROSSREF = `<?xml version="1.0"?><doi_batch><body><journal><journal_article language="en"><titles><title>Small States &amp; Balance</title></titles>
<contributors><person_name sequence="first" contributor_role="author"><given_name>A.</given_name><surname>Sample</surname></person_name></contributors>
<jats:abstract xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1"><jats:p>This study may examine the hedging behaviour of small states, and the findings suggest that it is rare.</jats:p></jats:abstract>
</journal_article></journal></body></doi_batch>`
