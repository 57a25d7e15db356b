// What is particular to PDF: pages, running heads, passwords, pictures of text.
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotateDocument } from '../../src/annotate.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { toRecords } from '../../src/records.ts'
import { readArticle } from './samples/article.ts'
import { findFonts } from './samples/fonts.ts'
import { openAll, textOf } from './samples/open-bytes.ts'
import { toPdf } from './samples/pdf.ts'

/** A PDF in the fonts every PDF reader has, drawn by `draw`. */
function pdfOf(draw: (document: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 70, ...options })
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    draw(document)
    document.end()
  })
}

const PROSE =
  'Small states may hedge because they cannot know which of their neighbours will prevail, and it is possible that they will go on doing so for as long as nobody forces them to choose. '

const fonts = findFonts()
let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await openLexicon()
})

describe('reading a PDF', () => {
  it('tells a title by its size, and drops heads and page numbers that repeat', async () => {
    const pdf = await pdfOf((document) => {
      document.fontSize(18).text('Hedging in Theory').moveDown()
      for (let page = 1; page <= 3; page++) {
        if (page > 1) document.addPage()
        document.fontSize(8).text(`Journal of Samples 12(${page})`, 70, 30, { lineBreak: false })
        document.text(String(100 + page), 290, 740, { lineBreak: false })
        document.fontSize(10).text(`${PROSE.repeat(3)}Page ${page} ends here.`, 70, 110)
      }
    })
    const text = await textOf('a.pdf', pdf)
    expect(text.startsWith('# Hedging in Theory\n\nSmall states')).toBe(true)
    expect(text).not.toMatch(/Journal of Samples|10[123]/)
  })

  it.skipIf(!fonts)('tells where each page stands in the text, its notes too', async () => {
    const article = readArticle('tr-2014-gurcistan-rusya', lexicon)
    const [first] = await openAll({ 'a.pdf': await toPdf(article, { columns: 1, fonts: fonts! }) })
    const { text, pages } = first!.result as SourceDocument
    expect(pages!.map(({ start, end }) => end - start).every((length) => length > 0)).toBe(true)
    expect(pages!.every(({ start }, index) => index === 0 || start >= pages![index - 1]!.end)).toBe(true)
    expect(text.slice(pages![0]!.start, pages![0]!.end)).toContain('Dengeleme ile Uzlaşma Arasında')
    const pageOf = (words: string): number => {
      const at = text.indexOf(words)
      return pages!.find(({ start, end }) => start <= at && at < end)!.page
    }
    // The note stands at the end of the text and still knows its page: that of its mark.
    expect(pageOf('1 Türk dış politikası tarihinde')).toBe(pageOf('¹'))
    expect(new Set(pages!.map(({ page }) => page)).size).toBeGreaterThan(3)
    const records = toRecords(annotateDocument(first!.result as SourceDocument, lexicon))
    const paged = records.flatMap((record) => (record.kind === 'paragraph' ? [record.page] : []))
    expect(paged[0]).toBe(1)
    expect(paged.every((page) => page !== undefined)).toBe(true)
  })

  it('keeps a compound at a line end, closes a cut word, and leaves the soft hyphen as a trace', async () => {
    const lines = [
      'The policy-makers govern',
      'and the policy-',
      'makers of the govern-',
      'ment may agree, as a govern-',
      'ment does.',
    ]
    const pdf = await pdfOf((document) =>
      lines.forEach((line, index) => {
        document.fontSize(10).text(line, 70, 100 + 12 * index)
      }),
    )
    expect(await textOf('a.pdf', pdf)).toContain('policy-makers of the govern\u00adment may agree')
  })

  /** Lines set one under the other, flush left, none of them indented or set apart. */
  const drawLines = (document: PDFKit.PDFDocument, lines: readonly string[], x: number, y: number, size = 10): void =>
    lines.forEach((line, index) => {
      document.fontSize(size).text(line, x, y + 1.2 * size * index, { lineBreak: false })
    })

  it('leaves the hyphens of compounds alone in a text whose words are not cut', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `The dominance-denial of small states is line ${index} here`)
    lines.splice(20, 2, 'a policy that some may call dominance-', 'denial is a case of binding-', 'engagement as well,')
    const text = await textOf('a.pdf', await pdfOf((document) => drawLines(document, lines, 70, 70)))
    expect(text).toContain('dominance-denial is a case of binding-engagement as well')
    expect(text).not.toContain('\u00ad')
  })

  it('finds two columns however narrow the gap, though their lines stand at other heights', async () => {
    const left = Array.from({ length: 30 }, (_, index) => `left line ${index} of the text is filled with words so`)
    const right = left.map((line) => line.replace('left', 'right'))
    const pdf = await pdfOf((document) => {
      const edge = 70 + Math.max(...left.map((line) => document.fontSize(10).widthOfString(line)))
      drawLines(document, left, 70, 100)
      drawLines(document, right, edge + 9.4, 104)
    })
    const text = (await textOf('a.pdf', pdf)).replace(/\s+/g, ' ')
    expect(text.indexOf('right line 0')).toBeGreaterThan(text.indexOf('left line 29'))
  })

  it('tells the notes of word processors, as large as the text, by their raised marks', async () => {
    const pdf = await pdfOf((document) => {
      for (let page = 1; page <= 2; page++) {
        if (page > 1) document.addPage()
        const lines = Array.from(
          { length: 40 },
          (_, index) => `small states may hedge on and on in line ${index} of it`,
        )
        drawLines(document, lines, 70, 100)
        const end = 70 + document.fontSize(10).widthOfString(lines[0]!)
        document.fontSize(6).text(String(page), end, 98, { lineBreak: false })
        document.fontSize(6).text(String(page), 70, 620, { lineBreak: false })
        drawLines(document, [`A note on page ${page} that may be`, 'as long as two lines.'], 74, 622)
      }
    })
    const text = await textOf('a.pdf', pdf)
    expect(text).toMatch(/# Notes\n\n¹ A note on page 1 that may be as long as two lines\.\n\n² A note on page 2/)
  })

  it.skipIf(!fonts)('parts the titles in the two languages, and references that fill their lines', async () => {
    const titles = [
      'Hedging of small states between',
      'their neighbours',
      'Küçük devletlerin komşuları arasında',
      'dengesi',
    ]
    const references = [
      'Walt, S. M. (1987). The Origins of Alliances. Ithaca and London: Cornell University Press, first.',
      'Waltz, K. N. (1979). Theory of International Politics. Reading, Massachusetts: Addison-Wesley it.',
    ]
    const pdf = await pdfOf((document) => {
      document.font(fonts!.regular)
      drawLines(document, titles, 70, 70, 18)
      drawLines(document, Array(20).fill(`${PROSE.slice(0, 96)}`), 70, 200)
      drawLines(document, references, 70, 460)
    })
    const text = await textOf('a.pdf', pdf)
    expect(text).toContain(
      '# Hedging of small states between their neighbours\n\n# Küçük devletlerin komşuları arasında dengesi',
    )
    for (const reference of references) expect(text.split('\n\n')).toContain(reference)
  })

  it('has a failure of its own for a password, for pictures of pages, and for broken files', async () => {
    const drawn = (document: PDFKit.PDFDocument) => void document.text(PROSE)
    const locked = await pdfOf(drawn, { userPassword: 'secret' })
    const scanned = await pdfOf((document) => void document.rect(100, 100, 200, 200).fill())
    const whole = await pdfOf(drawn)
    expect(await textOf('a.pdf', locked)).toMatch(/^pdf-encrypted: /)
    expect(await textOf('b.pdf', scanned)).toMatch(/^pdf-no-text: .*OCR/)
    expect(await textOf('c.pdf', whole.subarray(0, 600))).toMatch(/^(?:broken-pdf|pdf-no-text): /)
    expect(await textOf('d.pdf', '%PDF-1.7\nnothing more')).toMatch(/^broken-pdf: /)
  })

  it('reads a PDF whose owner forbids changes only', async () => {
    const pdf = await pdfOf((document) => void document.text(PROSE), { ownerPassword: 'owner', permissions: {} })
    expect(await textOf('a.pdf', pdf)).toContain('Small states may hedge')
  })

  it('refuses more pages than the limit', async () => {
    const pdf = await pdfOf((document) => {
      for (let page = 0; page < 4; page++) document.text(PROSE).addPage()
    })
    const [first] = await openAll({ 'a.pdf': pdf }, { maximumPages: 3 })
    expect(first!.result).toMatchObject({ code: 'too-many-pages' })
  })
})
