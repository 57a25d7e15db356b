// The limits of reading: every one has a name, cuts where it is reached, and says how it is raised.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { limitNames, readLimit } from '../../src/sources/limits.ts'
import { defaultLimits } from '../../src/sources/source.ts'
import { openAll, toText } from './samples/open-bytes.ts'
import { toPdfOfText } from './samples/small-pdf.ts'
import { makeZip } from './samples/zip.ts'

describe('a limit', () => {
  it('has a name and a default', () => {
    const all = limitNames.split(' ').map(readLimit)
    expect(Object.assign({}, ...all)).toEqual(defaultLimits)
  })

  it.each(['pages', 'pages=', 'pages=0', 'pages=many', 'pages=-1', 'toString=1', ''])(
    'that reads "%s" is refused',
    (text) => {
      expect(() => readLimit(text)).toThrow('--limit: Cannot set the limit')
    },
  )

  const pages = toPdfOfText(['It may be so.', 'It may not.'])
  const folder = makeZip([
    { name: 'a.txt', content: 'a' },
    { name: 'b.txt', content: 'b'.repeat(3_000_000) },
  ])
  const hashes = [...Array(2500).keys()].map((number) => createHash('sha256').update(String(number)).digest('hex'))
  const twentyfold = hashes.map((hash) => `${hash}\n`.repeat(20)).join('')
  it.each([
    ['pages=1', 'a.pdf', pages, 'too-many-pages'],
    ['line=5', 'a.txt', 'longer than five', 'line-too-long'],
    ['depth=2', 'a.xml', '<?xml version="1.0"?><article><body><sec><p>a</p></sec></body></article>', 'too-deep'],
    ['ratio=10', 'a.txt.gz', gzipSync(twentyfold), 'too-compressed'],
    ['megabytes=1', 'a.txt', 'ab\n'.repeat(500_000), 'too-large'],
    ['entries=1', 'a.zip', folder, 'too-many-entries'],
    ['unpacked=1', 'a.zip', folder, 'too-large'],
  ])('%s cuts %s, and says how it is raised', async (limit, name, content, code) => {
    const [first] = await openAll({ [name]: content }, readLimit(limit))
    const option = limit.startsWith('megabytes') ? '--max-megabytes' : `--limit ${limit.split('=')[0]}=`
    expect(toText(first!.result)).toMatch(new RegExp(`^${code}: .*${option}`))
    const [without] = await openAll({ [name]: content })
    expect(toText(without!.result)).not.toMatch(new RegExp(`^${code}: `))
  })
})
