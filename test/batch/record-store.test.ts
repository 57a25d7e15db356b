// The store of a run under way: what it gives back is what was put in, whatever a kill has left of it.
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Basis } from '../../src/batch/journal.ts'
import { findKept, JOURNAL, type Kept, RECORDS, RecordStore, toHash } from '../../src/batch/record-store.ts'

const BASIS: Basis = { version: '1', lexicon: 'a', options: {} }
const toLines = (id: string): Buffer => Buffer.from(`{"id":"${id}","text":"${'ş'.repeat(id.length * 7)}"}\n`)
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hedgerow-store-'))
})

/** Runs over the documents as the pipeline does: what is there is used again. Gives what had to be made anew. */
async function fill(store: RecordStore, ids: readonly string[]): Promise<string[]> {
  const anew: string[] = []
  for (const id of ids) {
    const kept = await store.find(`input of ${id}`)
    if (kept) store.reuse(`input of ${id}`, kept)
    else {
      anew.push(id)
      await store.append(id, `input of ${id}`, toLines(id), toHash(toLines(id)))
    }
  }
  return anew
}

async function reopen(): Promise<RecordStore> {
  return RecordStore.open(folder, BASIS, (await findKept(folder, BASIS)) as Kept)
}

async function publish(store: RecordStore): Promise<string> {
  const { sha256 } = await store.finish()
  await store.announce(true)
  await store.publish()
  await store.remove()
  const text = readFileSync(join(folder, RECORDS))
  expect(toHash(text)).toBe(sha256)
  expect(readdirSync(folder)).toEqual([RECORDS])
  return text.toString()
}

const whole = (ids: readonly string[]): string => ids.map((id) => toLines(id).toString()).join('')

describe('the record store', () => {
  it('publishes the lines in order and leaves nothing else behind', async () => {
    const store = await RecordStore.open(folder, BASIS)
    await fill(store, ['a', 'bb', 'ccc'])
    expect(await publish(store)).toBe(whole(['a', 'bb', 'ccc']))
  })

  it('uses again what was finished, wherever it stood, and makes the rest anew', async () => {
    const first = await RecordStore.open(folder, BASIS)
    await fill(first, ['a', 'bb', 'ccc'])
    await first.close()
    const second = await reopen()
    expect(await fill(second, ['new', 'ccc', 'a'])).toEqual(['new'])
    expect(await publish(second)).toBe(whole(['new', 'ccc', 'a']))
  })

  it('does again what is torn or changed', async () => {
    const first = await RecordStore.open(folder, BASIS)
    await fill(first, ['a', 'bb', 'ccc'])
    await first.close()
    const path = join(folder, `${RECORDS}.partial`)
    const bytes = readFileSync(path)
    bytes[toLines('a').length + 3]! ^= 1
    writeFileSync(path, bytes)
    truncateSync(path, bytes.length - 1)
    const second = await reopen()
    expect(await fill(second, ['a', 'bb', 'ccc'])).toEqual(['bb', 'ccc'])
    expect(await publish(second)).toBe(whole(['a', 'bb', 'ccc']))
  })

  it('gives the same bytes wherever its two files were cut', async () => {
    const ids = ['a', 'bb', 'ccc', 'dddd', 'eeeee']
    await fc.assert(
      fc.asyncProperty(fc.nat(900), fc.nat(900), fc.string(), async (data, journal, torn) => {
        const first = await RecordStore.open(folder, BASIS)
        await fill(first, ids)
        await first.close()
        for (const [name, length] of [
          [`${RECORDS}.partial`, data],
          [JOURNAL, journal],
        ] as const) {
          const path = join(folder, name)
          truncateSync(path, Math.min(length, readFileSync(path).length))
          appendFileSync(path, torn)
        }
        const kept = await findKept(folder, BASIS)
        const second = await RecordStore.open(folder, BASIS, kept === 'other' ? undefined : kept)
        await fill(second, ids)
        expect(await publish(second)).toBe(whole(ids))
      }),
      { numRuns: 60 },
    )
  })

  it('brings the records back from their final name where the run was killed before its end', async () => {
    const first = await RecordStore.open(folder, BASIS)
    await fill(first, ['a', 'bb'])
    await first.finish()
    await first.announce(true)
    await first.publish()
    await first.close()
    const kept = (await findKept(folder, BASIS)) as Kept
    expect(kept.publishing).toBeDefined()
    const second = await RecordStore.open(folder, BASIS, kept)
    expect(await fill(second, ['a', 'bb'])).toEqual([])
    await second.close()
    expect(((await findKept(folder, BASIS)) as Kept).publishing).toBeDefined()
  })

  it('leaves the records of another run alone where it did not write them', async () => {
    const first = await RecordStore.open(folder, BASIS)
    await fill(first, ['a'])
    await first.finish()
    await first.announce(false)
    await first.close()
    renameSync(join(folder, `${RECORDS}.partial`), join(folder, RECORDS))
    await findKept(folder, BASIS)
    expect(readdirSync(folder)).toContain(RECORDS)
  })

  it('uses nothing of another lexicon, other options or another version', async () => {
    const store = await RecordStore.open(folder, BASIS)
    await fill(store, ['a'])
    await store.close()
    expect(await findKept(folder, { ...BASIS, lexicon: 'b' })).toBe('other')
    expect(await findKept(folder, { ...BASIS, version: '2' })).toBe('other')
    expect(await findKept(folder, { ...BASIS, options: { encoding: 'utf-8' } })).toBe('other')
    expect(await findKept(join(folder, 'none'), BASIS)).toBeUndefined()
  })

  it('never uses a document again that failed', async () => {
    const first = await RecordStore.open(folder, BASIS)
    await first.append('a', undefined, toLines('a'), toHash(toLines('a')))
    await fill(first, ['bb'])
    await first.close()
    const second = await reopen()
    expect(second.kept).toBe(1)
    await second.append('a', undefined, toLines('a'), toHash(toLines('a')))
    expect(await fill(second, ['bb'])).toEqual([])
    expect(await publish(second)).toBe(whole(['a', 'bb']))
  })
})
