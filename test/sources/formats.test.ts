// The same article in every format gives the same parts, paragraphs and strategy spans.
import { beforeAll, describe, expect, it } from 'vitest'
import { annotateDocument } from '../../src/annotate.ts'
import type { TaggedParagraph } from '../../src/model/document.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { type ArticleParts, isNote, isNotesHeading, notesOf, readArticle } from './samples/article.ts'
import { toDocx } from './samples/docx.ts'
import { findFonts } from './samples/fonts.ts'
import { toHtml, toJats, toMarkdown } from './samples/markup.ts'
import { openAll, toText } from './samples/open-bytes.ts'
import { toPdf } from './samples/pdf.ts'

/** Clean ones, whose paragraphs are known; with and without notes, with numbered and capital headings. */
const ARTICLES = ['en-2016-kazakhstan-russia-china', 'tr-2014-gurcistan-rusya', 'tr-2018-katar-korfez']

const fonts = findFonts()
let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await openLexicon()
  if (!fonts) console.warn('No font with Turkish letters found: the PDF formats are skipped')
})

interface Parts {
  readonly main: readonly string[]
  readonly notes: readonly string[]
  readonly strategy: readonly string[]
}

/**
 * Differences between formats that are theirs by nature, and so left out of the comparison: where the notes stand (PDF, DOCX
 * and HTML know them apart and put them last; a text has them where its author did) and the mark and heading they have.
 */
function partsOf(paragraphs: readonly TaggedParagraph[], article: ArticleParts): Parts {
  const notes = notesOf(article)
  const main = paragraphs.filter((paragraph) => !isNotesHeading(paragraph) && !isNote(notes, paragraph.text))
  return {
    main: main.map(({ section, role, text }) => `${section} ${role} ${text}`),
    notes: paragraphs
      .filter(({ text }) => isNote(notes, text))
      .map(({ section, text }) => `${section} ${text.replace(/^[\d⁰¹²³⁴-⁹]+\s*/, '')}`),
    strategy: main.flatMap(({ tags, text }) =>
      tags
        .filter(({ label }) => label === 'strategy')
        .map(({ start, end, concept }) => `${concept} ${text.slice(start, end)}`),
    ),
  }
}

async function partsIn(name: string, content: string | Uint8Array, article: ArticleParts): Promise<Parts> {
  const [first] = await openAll({ [name]: content })
  const { result } = first!
  if ('code' in result) throw new Error(toText(result))
  return partsOf(annotateDocument(result, lexicon).paragraphs, article)
}

const expected = (article: ArticleParts): Parts => {
  const { id, text } = article
  const document = { id, path: id, text, encoding: 'utf-8', sha256: '' }
  return partsOf(annotateDocument(document, lexicon).paragraphs, article)
}

describe.each(ARTICLES)('%s', (id) => {
  it.each([
    ['a.md', toMarkdown],
    ['a.html', toHtml],
    ['a.docx', toDocx],
  ] as const)('reads the same from %s', async (name, make) => {
    const article = readArticle(id, lexicon)
    expect(await partsIn(name, await make(article), article)).toEqual(expected(article))
  })

  it('reads the same from JATS, but for front matter and the names it gives to sections', async () => {
    const article = readArticle(id, lexicon)
    // JATS names abstract and references by elements: their headings are ours. Dates and addresses are not in the text.
    const bare = ({ main, ...rest }: Parts) => ({
      ...rest,
      main: main.filter((line) => !/^(?:notes|(?:abstract|references) heading|title heading Received:) /.test(line)),
    })
    expect(bare(await partsIn('a.xml', toJats(article), article))).toEqual(bare(expected(article)))
  })

  it.skipIf(!fonts).each([
    ['one column', { columns: 1 }],
    ['two columns', { columns: 2 }],
    ['one column, paragraphs apart, lines uneven', { columns: 1, isBlock: true }],
    ['two columns, paragraphs apart, lines uneven', { columns: 2, isBlock: true }],
  ] as const)('reads the same from a PDF in %s', async (_, layout) => {
    const article = readArticle(id, lexicon)
    const pdf = await toPdf(article, { ...layout, fonts: fonts! })
    expect(await partsIn('a.pdf', pdf, article)).toEqual(expected(article))
  })
})
