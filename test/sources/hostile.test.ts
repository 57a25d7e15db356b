// Files that lie about what they are, are empty, cut off, or made to do harm: one clear failure each, and the run goes on.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { toDocx } from './samples/docx.ts'
import { codeOf, openAll, textOf } from './samples/open-bytes.ts'
import { toPdfOfStreams, toPdfOfText } from './samples/small-pdf.ts'
import { makeZip } from './samples/zip.ts'

const article = {
  id: 'en-x',
  language: 'en',
  text: '',
  paragraphs: [{ map: [], repairs: [], section: 'body', role: 'text', heading: '', text: 'It may be so.' }],
} as const

describe('hostile files', () => {
  it('refuses entity bombs and outside entities in XML', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><article><front/>&b;</article>`
    const outside = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><article><body><p>&x;</p></body></article>`
    expect(await textOf('a.xml', bomb)).toMatch(/^xml-entities: /)
    expect(await textOf('b.xml', outside)).toMatch(/^xml-entities: /)
  })

  it('refuses elements nested without end, in XML and HTML, without running out of stack', async () => {
    const deep = (name: string, times: number) => `<${name}>`.repeat(times)
    expect(await textOf('a.xml', `<?xml version="1.0"?>${deep('sec', 100_000)}`)).toMatch(/^too-deep: .*100/)
    expect(await textOf('b.html', `<!doctype html>${deep('div', 100_000)}`)).toMatch(/^too-deep: /)
  })

  it('says where XML is broken or cut off', async () => {
    expect(await textOf('a.xml', '<?xml version="1.0"?>\n<article><body></article>')).toMatch(
      /^broken-xml: .*line 2, column/,
    )
    expect(await textOf('b.xml', '<?xml version="1.0"?><article><bo')).toMatch(/^broken-xml: /)
  })

  it('stops at packed files that grow without end, and at overlong lines', async () => {
    const zeros = gzipSync(Buffer.alloc(20_000_000))
    expect(await textOf('a.txt.gz', zeros)).toMatch(/^too-compressed: .*100 times/)
    const bomb = makeZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: Buffer.alloc(20_000_000, ' ') },
    ])
    expect(await textOf('b.docx', bomb)).toMatch(/^too-compressed: /)
    const [first] = await openAll({ 'c.txt': `short\n${'x'.repeat(2000)}` }, { maximumLine: 1000 })
    expect(first!.result).toMatchObject({ code: 'line-too-long' })
  })

  it('stops at a PDF that grows without end, packed once or twice', async () => {
    const spaces = Buffer.alloc(40_000_000, ' ')
    expect(await textOf('a.pdf', toPdfOfStreams([spaces], 1))).toMatch(/^too-compressed: /)
    expect(await textOf('b.pdf', toPdfOfStreams([spaces], 2))).toMatch(/^too-compressed: /)
    expect(await textOf('c.pdf', toPdfOfText(['A text as short as it may be.']))).toContain('as short as')
  })

  it('goes by the content where the name is wrong', async () => {
    const docx = await toDocx(article)
    expect(await textOf('a.txt', docx)).toBe('It may be so.')
    expect(await textOf('b.txt', '%PDF-1.4\nbroken')).toMatch(/^broken-pdf: /)
    expect(await textOf('c.txt', '<!doctype html><p>It may be so.')).toBe('It may be so.')
    expect(await textOf('d.html', '<?xml version="1.0"?><article><body><p>It may.</p></body></article>')).toBe(
      'It may.',
    )
    expect(await textOf('e.doc', docx)).toBe('It may be so.')
    expect(await textOf('f.docx.gz', gzipSync(docx))).toBe('It may be so.')
  })

  it('refuses a name that promises what the content is not', async () => {
    expect(await textOf('a.pdf', 'Just a text.')).toMatch(/^wrong-extension: .*PDF/)
    expect(await textOf('b.pdf', '<!doctype html><p>Please log in')).toMatch(/^wrong-extension: .*HTML/)
    expect(await textOf('c.docx', 'Just a text.')).toMatch(/^wrong-extension: .*DOCX/)
    expect(await textOf('d.txt', makeZip([{ name: 'a.txt', content: 'x' }]))).toMatch(/^wrong-extension: .*ZIP/)
  })

  it('names formats it cannot read, and the way out', async () => {
    expect(await textOf('a.rtf', '{\\rtf1 text}')).toMatch(/^unsupported-format: .*RTF.*Save it as DOCX/)
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
    expect(await textOf('b.doc', compound)).toMatch(/^unsupported-format: .*old Word/)
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])
    expect(await textOf('c.docx', locked)).toMatch(/^docx-encrypted: /)
    expect(await textOf('d.epub', 'anything')).toMatch(/^unsupported-format: /)
  })

  it('reads an empty text as empty, and refuses other empty files', async () => {
    const empty = Buffer.alloc(0)
    const all = await openAll({
      'a.txt': empty,
      'b.md': empty,
      'c.html': empty,
      'd.xml': empty,
      'e.pdf': empty,
      'f.docx': empty,
      'g.zip': empty,
      'h.doc': empty,
      'i.jsonl': empty,
    })
    expect(all.map(({ path, result }) => `${path} ${codeOf(result)}`)).toEqual([
      'a.txt ok',
      'b.md ok',
      'c.html empty-file',
      'd.xml empty-file',
      'e.pdf empty-file',
      'f.docx empty-file',
      'g.zip broken-zip',
      'h.doc unsupported-format',
    ])
  })

  it('has one failure for a Word document cut off anywhere', async () => {
    const docx = await toDocx(article)
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      expect(await textOf('a.docx', docx.subarray(0, Math.floor(part * docx.length)))).toMatch(/^broken-docx: /)
    }
  })
})
