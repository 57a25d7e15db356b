// A PDF → the text of its article, in reading order. Runs in the worker: its library may take long, and much memory.
import { getDocumentProxy } from 'unpdf'
import type { Reading } from '../reading.ts'
import { type ReadLimits, refuse } from '../source.ts'
import { checkStreams } from './check-streams.ts'
import type { Page, Piece } from './page.ts'
import { toText } from './to-text.ts'

/** Fewer letters than this a page are stamps on pictures of pages. */
const FEWEST_LETTERS = 10
/** Fonts without a table of their letters come out as private characters. */
const MOST_GARBLED = 0.2

/**
 * Reads a PDF: columns one after the other, running heads and page numbers left out, footnotes last.
 *
 * @throws {Unreadable} `pdf-encrypted`, `broken-pdf`, `pdf-no-text`, `pdf-garbled-text`, `too-many-pages`,
 * `too-compressed`, `too-large`.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: Pick<ReadLimits, 'maximumPages' | 'maximumBytes' | 'maximumRatio'>,
): Promise<Reading> {
  await checkStreams(bytes, limits)
  const document = await openPdf(bytes)
  try {
    if (document.numPages > limits.maximumPages) refuseLong(document.numPages, limits.maximumPages)
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
    refuseScanned(pages)
    return { ...toText(pages), encoding: 'pdf' }
  } finally {
    await document.loadingTask.destroy()
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // The library's warnings would go to the terminal; fonts and scripts are not needed for the text.
    return await getDocumentProxy(bytes, {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      enableXfa: false,
    })
  } catch (error) {
    const { name, message } = error as Error
    if (name !== 'PasswordException') return refuseBroken(message)
    return refuse('pdf-encrypted', 'Cannot read the PDF: it has a password', 'Save it without one')
  }
}

async function readPage(document: PdfDocument, number: number): Promise<Page> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const pieces = items.flatMap((item) => ('str' in item ? toPiece(item, left, top) : []))
    page.cleanup()
    const [width, height] = [right - left, top - bottom]
    return {
      number,
      width,
      height,
      pieces: withoutDoubles(pieces.filter(({ x, y }) => x < width && y > 0 && y < height)),
    }
  } catch (error) {
    return refuseBroken(`page ${number}: ${(error as Error).message}`)
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** Text that stands upright; stamps and labels along the margin do not. */
function toPiece({ str, transform, width, fontName }: TextItem, left: number, top: number): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const isUpright = a > 0 && d > 0 && Math.abs(b) < 0.05 * a
  const size = Math.hypot(c, d)
  if (!isUpright || str.trim() === '' || size === 0) return []
  return [{ text: str, x: x - left, right: x - left + width, y: top - y, size, font: fontName }]
}

/** Letters printed twice, a hair apart, to look bold. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>()
  return pieces.filter((piece) => {
    const alike = seen.get(piece.text) ?? []
    if (alike.some(({ x, y, size }) => Math.hypot(x - piece.x, y - piece.y) < 0.15 * size)) return false
    seen.set(piece.text, [...alike.slice(-MOST_ALIKE), piece])
    return true
  })
}

/** Doubles follow each other closely; bounds the search on a page of equal pieces. */
const MOST_ALIKE = 20

function refuseScanned(pages: readonly Page[]): void {
  let letters = 0
  let garbled = 0
  for (const { text } of pages.flatMap(({ pieces }) => pieces)) {
    letters += text.match(/\p{L}/gu)?.length ?? 0
    garbled += text.match(/[\ue000-\uf8ff\ufffd\u0000-\u0008]/g)?.length ?? 0
  }
  if (garbled > MOST_GARBLED * (letters + garbled) && garbled > FEWEST_LETTERS)
    refuse(
      'pdf-garbled-text',
      'Cannot read the PDF: its fonts do not say which letters they draw',
      'Run character recognition (OCR) over it, and give what comes out',
    )
  if (letters < FEWEST_LETTERS * pages.length)
    refuse(
      'pdf-no-text',
      'Cannot read the PDF: its pages are pictures without text',
      'Run character recognition (OCR) over it, and give what comes out',
    )
}

const refuseBroken = (why: string): never =>
  refuse(
    'broken-pdf',
    `Cannot read the PDF: ${why.split('\n')[0]!.replace(/\.+$/, '')}`,
    'Check that it was downloaded to its end',
  )

const refuseLong = (pages: number, most: number): never =>
  refuse(
    'too-many-pages',
    `Cannot read the PDF: it has ${pages} pages, more than the limit of ${most}`,
    'Split it into one article a file, or raise the limit with --limit pages=NUMBER',
  )
