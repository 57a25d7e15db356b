// Mutated files of every format: no crash, no hang, documents in = documents out + errors, records that verify.
// `npx tsx scripts/fuzz.ts` does the same a hundred thousand times.
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openLexicon } from '../../../src/open-lexicon.ts'
import { caseOf, toBytes } from './case.ts'
import { type Bench, check, openBench, ownFolder } from './check.ts'
import { samplesOf } from './samples.ts'
import type { Format } from './trouble.ts'

/** Three thousand in all, as many of each as take a second or two. */
const RUNS: Readonly<Record<Format, number>> = {
  txt: 300,
  md: 300,
  html: 300,
  jats: 600,
  jsonl: 100,
  docx: 150,
  pdf: 150,
  gz: 150,
  zip: 60,
  lexicon: 100,
  metadata: 850,
}

let bench: Bench
beforeAll(async () => {
  bench = openBench(await openLexicon(), ownFolder())
})

afterAll(() => rmSync(bench.folder, { recursive: true, force: true }))

describe('mutated files', () => {
  it.each(Object.entries(RUNS) as [Format, number][])('of %s do no harm (%i of them)', async (format, numRuns) => {
    const samples = await samplesOf(format, bench.lexicon)
    const property = fc.asyncProperty(caseOf(format), async (each) => {
      await check(format, toBytes(each, format, samples), bench)
    })
    await fc.assert(property, { numRuns, seed: 2020, endOnFailure: true })
  })
})
