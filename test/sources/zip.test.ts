// ZIP archives: entries in order with ids of their own; nothing in an archive leads out of it or grows without end.
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { findFiles } from '../../src/sources/find.ts'
import { openFiles } from '../../src/sources/open.ts'
import { defaultLimits } from '../../src/sources/source.ts'
import { codeOf, folderOf, openAll } from './samples/open-bytes.ts'
import { makeZip } from './samples/zip.ts'

const idsAndCodes = (all: Awaited<ReturnType<typeof openAll>>) => all.map(({ id, result }) => [id, codeOf(result)])

describe('opening a ZIP archive', () => {
  it('gives the articles in order of code points, and passes over what is none', async () => {
    const zip = makeZip([
      { name: 'z.txt', content: 'z' },
      { name: 'Çağ/ş.md', content: '# ş' },
      { name: 'a/', content: '' },
      { name: 'a/b.html', content: '<p>Metin' },
      { name: 'c.jsonl', content: '{"id":"own","text":"x"}\n' },
      { name: 'picture.png', content: 'x' },
      { name: 'README.md', content: 'x' },
      { name: '__MACOSX/z.txt', content: 'x' },
    ])
    const passedOver: string[] = []
    const { files } = await findFiles([folderOf({ 'set.zip': zip })])
    const ids: string[] = []
    const options = { limits: defaultLimits, onPassedOver: (path: string) => passedOver.push(path) }
    for await (const entry of openFiles(files, options)) ids.push(`${entry.id} ${codeOf(await entry.open())}`)
    expect(ids).toEqual(['set/a/b ok', 'own ok', 'set/z ok', 'set/Çağ/ş ok'])
    expect(passedOver).toEqual(['set.zip/README.md', 'set.zip/picture.png'])
  })

  it('refuses paths that lead out, archives in archives and passwords; leaves out symbolic links', async () => {
    const zip = makeZip([
      { name: '../up.txt', content: 'x' },
      { name: '/root.txt', content: 'x' },
      { name: 'C:\\drive.txt', content: 'x' },
      { name: 'a/../../up.txt', content: 'x' },
      { name: 'fine.txt', content: 'x' },
      { name: 'inner.zip', content: makeZip([{ name: 'a.txt', content: 'x' }]) },
      { name: 'link.txt', content: '../../etc/passwd', mode: 0o120777 },
      { name: 'secret.txt', content: 'x', isEncrypted: true },
    ])
    expect(idsAndCodes(await openAll({ 's.zip': zip }))).toEqual([
      ['s/../up', 'unsafe-path'],
      ['s//root', 'unsafe-path'],
      ['s/C:/drive', 'unsafe-path'],
      ['s/a/../../up', 'unsafe-path'],
      ['s/fine', 'ok'],
      ['s/inner', 'nested-zip'],
      ['s/secret', 'zip-encrypted'],
    ])
  })

  it('stops at a bomb without unpacking it, whatever size the archive claims', async () => {
    const zeros = Buffer.alloc(30_000_000)
    const zip = makeZip([
      { name: 'a.txt', content: zeros, claimedSize: 10 },
      { name: 'b.txt', content: 'fine' },
    ])
    expect(idsAndCodes(await openAll({ 's.zip': zip }))).toEqual([
      ['s/a', 'too-compressed'],
      ['s/b', 'ok'],
    ])
  })

  it('refuses an archive whose entries share their bytes, has too many, or would grow too large', async () => {
    const shared = makeZip([
      { name: 'a.txt', content: 'x'.repeat(1000) },
      { name: 'b.txt', content: 'x'.repeat(1000), sharedWith: 0 },
    ])
    expect(idsAndCodes(await openAll({ 's.zip': shared }))).toEqual([['s', 'too-compressed']])
    const many = makeZip(Array.from({ length: 11 }, (_, index) => ({ name: `${index}.txt`, content: 'x' })))
    expect(idsAndCodes(await openAll({ 's.zip': many }, { maximumEntries: 10 }))).toEqual([['s', 'too-many-entries']])
    const large = makeZip([
      { name: 'a.txt', content: 'x', claimedSize: 0x7fffffff },
      { name: 'b.txt', content: 'x', claimedSize: 1000 },
    ])
    expect(idsAndCodes(await openAll({ 's.zip': large }))).toEqual([['s', 'too-large']])
  })

  it('gives one failure for an archive that is cut off, empty, or none', async () => {
    const whole = makeZip([{ name: 'a.txt', content: 'x'.repeat(100) }])
    const files = {
      'a.zip': whole.subarray(0, -30),
      'b.zip': Buffer.alloc(0),
      'c.zip': 'no archive',
      'd.zip': deflateRawSync('x'),
    }
    expect((await openAll(files)).map(({ result }) => codeOf(result))).toEqual(Array(4).fill('broken-zip'))
  })
})
