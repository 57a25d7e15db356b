// Nothing is lost: under random crashes of workers, documents in = documents out + error records, in order.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Crew, startWorkers } from '../../src/crew.ts'
import type { BatchEntry } from '../../src/inputs.ts'
import { produce } from '../../src/pipeline.ts'
import { recordsOf } from '../../src/product.ts'
import { defaultLimits } from '../../src/sources/source.ts'

let crew: Crew
beforeAll(() => {
  const options = { lexicons: [], tables: { write: ['csv'] }, open: { limits: defaultLimits } }
  crew = startWorkers(2, options, new URL('./crashing-worker.ts', import.meta.url))
})
afterAll(() => crew.close())

async function* toEntries(crashes: readonly boolean[]): AsyncIterable<BatchEntry> {
  for (const [index, crash] of crashes.entries()) {
    const head = { id: `d${index}`, path: `d${index}.txt` }
    const text = crash ? 'CRASH' : 'Small states may hedge.'
    const document = { ...head, text, encoding: 'utf-8', sha256: String(index % 10).repeat(64) }
    yield { ...head, bytes: text.length, open: async () => document }
  }
}

describe('a batch whose workers die', () => {
  it('gives every document its records or one error record, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(9), { maxLength: 3 }), async (places) => {
        const crashes = [...Array(10).keys()].map((index) => places.includes(index))
        const found: string[] = []
        for await (const { entry, product } of produce(toEntries(crashes), crew)) {
          const [first] = recordsOf(product.lines)
          found.push(`${entry.id} ${first?.kind === 'error' ? first.code : first?.kind}`)
        }
        expect(found).toEqual(crashes.map((crash, index) => `d${index} ${crash ? 'crashed' : 'document'}`))
      }),
      { numRuns: 2 },
    )
  })
})
