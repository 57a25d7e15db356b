// What comes in: folders, single files, JSONL, gzip; and what each kind of bad input gets.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../src/model/document.ts'
import { findFiles } from '../../src/sources/find.ts'
import { openFiles } from '../../src/sources/open.ts'
import { defaultLimits, type Failure } from '../../src/sources/source.ts'

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function open(
  folder: string,
  limits = defaultLimits,
): Promise<{ id: string; result: SourceDocument | Failure }[]> {
  const all: { id: string; result: SourceDocument | Failure }[] = []
  const { files } = await findFiles([folder])
  for await (const entry of openFiles(files, { limits })) all.push({ id: entry.id, result: await entry.open() })
  return all
}

const ids = (all: { id: string }[]) => all.map(({ id }) => id)
const codes = (all: { result: SourceDocument | Failure }[]) =>
  all.map(({ result }) => ('code' in result ? result.code : 'ok'))

describe('opening a folder', () => {
  it('takes articles in order of code points, below each other too, and passes over what is no article', async () => {
    const folder = folderOf({
      'b.txt': 'b',
      'a/z.md': 'z',
      'Ç.txt': 'ç',
      'README.md': '#',
      'table.csv': 'id',
      '.hidden.txt': '',
    })
    const { files, passedOver } = await findFiles([folder])
    expect(files.map(({ id }) => id)).toEqual(['a/z', 'b', 'Ç'])
    expect(passedOver).toEqual(['README.md', 'table.csv'])
  })

  it('ends on a loop of symbolic links', async () => {
    const folder = folderOf({ 'in/a.txt': 'a' })
    symlinkSync(folder, join(folder, 'in/loop'))
    expect(ids(await open(folder))).toEqual(['in/a'])
  })

  it('unpacks gzip, texts and JSONL alike', async () => {
    const folder = folderOf({ 'a.txt.gz': gzipSync('Öz'), 'b.jsonl.gz': gzipSync('{"id":"x","text":"y"}\n') })
    const all = await open(folder)
    expect(ids(all)).toEqual(['a', 'x'])
    expect(codes(all)).toEqual(['ok', 'ok'])
  })

  it('gives each broken document one failure and opens the others', async () => {
    const folder = folderOf({
      'a.txt': 'fine',
      'b.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'c.pdf': '%PDF',
      'd.txt.gz': Buffer.from([0x1f, 0x8b, 1, 2, 3]),
      'e.jsonl':
        '{"id":"e1","text":"one"}\n{"id":"e2"}\nnot json\n[1]\n{"id":"e1","text":"again"}\n{"id":"e5","text":"five"}',
    })
    const all = await open(folder)
    expect(codes(all)).toEqual([
      'ok',
      'not-text',
      'broken-pdf',
      'broken-gzip',
      'ok',
      'no-text',
      'broken-json',
      'not-an-object',
      'duplicate-id',
      'ok',
    ])
  })

  it('refuses a document over the limit, packed or not, and says how to raise it', async () => {
    const folder = folderOf({
      'a.txt': 'x'.repeat(2000),
      'b.txt.gz': gzipSync('x'.repeat(2000)),
      'c.jsonl': `{"text":"${'x'.repeat(2000)}"}\n{"id":"d","text":"short"}`,
    })
    const all = await open(folder, { ...defaultLimits, maximumBytes: 1000 })
    expect(codes(all)).toEqual(['too-large', 'too-large', 'too-large', 'ok'])
    expect((all[0]!.result as Failure).message).toContain('--max-megabytes')
  })

  it('names every missing path and empty folder at once', async () => {
    const empty = folderOf({})
    await expect(findFiles(['no/such/path', empty])).rejects.toThrow(/no\/such\/path[\s\S]*Cannot find an article/)
  })

  it('tells the column where JSON breaks', async () => {
    const [{ result } = { result: undefined }] = await open(folderOf({ 'a.jsonl': '{"id": "ş", "text": }' }))
    expect((result as Failure).message).toMatch(/column 22/)
  })
})
