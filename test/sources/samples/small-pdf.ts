// The smallest PDFs there can be, written by hand: one stream a page, packed as often as asked.
import { deflateSync } from 'node:zlib'

/** A PDF whose pages have these content streams. */
export function toPdfOfStreams(contents: readonly Buffer[], timesPacked = 0): Buffer {
  const pack = (bytes: Buffer): Buffer =>
    Array(timesPacked)
      .fill(0)
      .reduce((packed: Buffer) => deflateSync(packed), bytes)
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (const [index, content] of contents.entries()) {
    const packed = pack(content)
    const head = `<< /Length ${packed.length} /Filter [${'/FlateDecode '.repeat(timesPacked)}] >>\nstream\n`
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]),
    )
  }
  const pieces = [Buffer.from('%PDF-1.4\n')]
  const offsets = objects.map((object, index) => {
    const offset = pieces.reduce((sum, { length }) => sum + length, 0)
    pieces.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]))
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = pieces.reduce((sum, { length }) => sum + length, 0)
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  return Buffer.concat([
    ...pieces,
    Buffer.from(`${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`),
  ])
}

/** A PDF with a line of text on each page. */
export const toPdfOfText = (lines: readonly string[]): Buffer =>
  toPdfOfStreams(lines.map((line) => Buffer.from(`BT /F1 12 Tf 72 720 Td (${line}) Tj ET`)))
