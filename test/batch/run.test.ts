// A run into a folder: everything under its final name or nothing, and one clear message when the disk will not have it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { writing } from '../../src/batch/cannot-write.ts'
import { RECORDS, toHash } from '../../src/batch/record-store.ts'
import { beginRun, publishRun, type Run, type RunPlan, suspendRun } from '../../src/batch/run.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hedgerow-run-')), 'some', 'where')
})

const begin = (change: Partial<RunPlan> = {}): Promise<Run> =>
  beginRun({
    folder,
    names: [RECORDS, 'hits.csv'],
    onExists: 'fail',
    basis: { version: '1', lexicon: 'a', options: {} },
    resume: false,
    ...change,
  })

const LINES = Buffer.from('{"kind":"document"}\n')

async function fill({ store, files }: Run): Promise<void> {
  const kept = await store.find('input')
  if (kept) store.reuse('input', kept)
  else await store.append('a', 'input', LINES, toHash(LINES))
  await files[0]!.write('a,b\r\n')
}

const FINAL = [RECORDS, 'hits.csv', 'run.json']
const hasDevFull = existsSync('/dev/full')

describe('a run into a folder', () => {
  it('leaves nothing but its files', async () => {
    const run = await begin()
    await fill(run)
    await publishRun(run, () => '{}\n')
    expect(readdirSync(folder).sort()).toEqual(FINAL)
  })

  it('stopped on its way, leaves nothing under a final name and can be gone on with', async () => {
    const first = await begin()
    await fill(first)
    await suspendRun(first)
    expect(readdirSync(folder).sort()).toEqual(['annotations.jsonl.partial', 'run.partial.jsonl'])
    const second = await begin({ resume: true })
    expect(second.found).toBe('kept')
    await fill(second)
    await publishRun(second, () => '{}\n')
    expect(readdirSync(folder).sort()).toEqual(FINAL)
  })

  it('killed between two final names, can be gone on with, though some names are taken', async () => {
    const first = await begin()
    await fill(first)
    await first.store.finish()
    await first.store.announce(true)
    writeFileSync(join(folder, 'hits.csv'), 'a,b\r\n')
    await first.store.publish()
    await first.store.close()
    await expect(begin()).rejects.toThrow('--on-exists replace')
    const second = await begin({ resume: true })
    expect(second.found).toBe('kept')
    await suspendRun(second)
    const third = await begin({ resume: true })
    await fill(third)
    await publishRun(third, () => '{}\n')
    expect(readdirSync(folder).sort()).toEqual(FINAL)
  })

  it('does not go on over a finished run', async () => {
    const run = await begin()
    await fill(run)
    await publishRun(run, () => '{}\n')
    await expect(begin({ resume: true })).rejects.toThrow('run.json of an earlier run')
  })

  it('starts afresh over what an interrupted run left, where it is not told to go on', async () => {
    const first = await begin()
    await fill(first)
    await suspendRun(first)
    const second = await begin()
    expect(second.found).toBe('nothing')
    expect(await second.store.find('input')).toBeUndefined()
    await suspendRun(second)
  })

  it.skipIf(!hasDevFull)('says that the disk is full, and keeps what was finished', async () => {
    mkdirSync(folder, { recursive: true })
    symlinkSync('/dev/full', join(folder, 'hits.csv.partial'))
    const run = await begin()
    await fill(run)
    await expect(publishRun(run, () => '{}\n')).rejects.toThrow(/no room left on the disk\n.*--resume/)
    await suspendRun(run)
    expect(readdirSync(folder).sort()).toEqual(['annotations.jsonl.partial', 'run.partial.jsonl'])
  })

  it('says that the folder was removed under it', async () => {
    const run = await begin()
    rmSync(folder, { recursive: true })
    const lost = writing(folder, true, () => run.store.append('a', 'input', LINES, toHash(LINES)))
    await expect(lost).rejects.toThrow('there is no such folder any more')
    await suspendRun(run)
  })

  it('says why it cannot begin', async () => {
    mkdirSync(join(folder, '..'), { recursive: true })
    writeFileSync(folder, '')
    await expect(begin()).rejects.toThrow('it is no folder')
    await expect(begin({ folder: join(folder, 'below') })).rejects.toThrow('it is no folder')
  })
})
