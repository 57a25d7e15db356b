// report as a user meets it: one page where it was asked for, one clear error for each fault.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderOf, hedgerow } from './run.ts'

let folder: string

beforeAll(async () => {
  folder = folderOf({
    'in/a.txt': 'Small states may hedge against a rising power.\n',
    'bad.jsonl': '{"kind":"document","id":"a"}\n',
    'notes.txt': 'Küçük devletler\n',
  })
  expect((await hedgerow(['annotate', 'in', '-o', 'out'], { folder })).status).toBe(0)
})

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('report', () => {
  it('makes the page that annotate makes, from its records', async () => {
    const { status, stdout, stderr } = await hedgerow(['report', 'out/annotations.jsonl'], { folder })
    expect(status, stderr).toBe(0)
    expect(stdout).toBe('')
    expect(read('report.html') === read('out/report.html')).toBe(true)
  })

  it('makes it in Turkish, under the name it is given', async () => {
    await hedgerow(['report', 'out/annotations.jsonl', '-o', 'out/rapor.html', '--ui', 'tr'], { folder })
    expect(read('out/rapor.html').includes('<html lang="tr">')).toBe(true)
  })

  it('does not write over a page unless told to', async () => {
    const words = ['report', 'out/annotations.jsonl', '-o', 'out/again.html']
    await hedgerow(words, { folder })
    const { status, stderr } = await hedgerow(words, { folder })
    expect(status).toBe(2)
    expect(stderr).toContain('--on-exists replace')
    expect((await hedgerow([...words, '--on-exists', 'replace'], { folder })).status).toBe(0)
  })

  it.each([
    ['no-such.jsonl', 'no such file'],
    ['notes.txt', 'notes.txt:1'],
    ['bad.jsonl', 'document of "a": path'],
  ])('refuses %s, says why, and leaves no page', async (path, message) => {
    const { status, stderr } = await hedgerow(['report', path, '-o', 'refused.html'], { folder })
    expect(stderr).toContain(message)
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'refused.html'))).toBe(false)
  })

  it('refuses records without their document', async () => {
    const [, ...rest] = read('out/annotations.jsonl').split('\n')
    const { status, stderr } = await hedgerow(['report', '-', '-o', 'refused.html'], { folder, input: rest.join('\n') })
    expect(stderr).toContain('without its document')
    expect(status).toBe(2)
  })

  it('says where a page cannot be written', async () => {
    const { status, stderr } = await hedgerow(['report', 'out/annotations.jsonl', '-o', 'in'], { folder })
    expect(stderr).toContain('Cannot write "in": it is a folder')
    expect(status).toBe(2)
  })
})
