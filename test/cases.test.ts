// A folder a case: test/cases/<the claim as a sentence>/{input.txt, expected.jsonl}, optional options.json. `vitest -u` accepts a change.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotateDocument } from '../src/annotate.ts'
import type { Lexicon } from '../src/model/lexicon.ts'
import type { OutputRecord } from '../src/model/record.ts'
import { openLexicon } from '../src/open-lexicon.ts'
import { toRecords } from '../src/records.ts'

const CASES = 'test/cases'
const names = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'input.txt')))

/** What a case may ask for: show only these kinds of records, leave these keys out. */
interface CaseOptions {
  readonly show?: readonly OutputRecord['kind'][]
  readonly only?: readonly string[]
}

/** Left out everywhere: they change with every lexicon row and say nothing about the claim. */
const VOLATILE = ['lexicon', 'version', 'sha256', 'lang_score', 'score']

function toExpectation(records: readonly OutputRecord[], { show, only }: CaseOptions): string {
  const shown = records.filter(({ kind }) => show === undefined || show.includes(kind))
  const lines = shown.map((record) => {
    const entries = Object.entries(record).filter(
      ([key]) => key === 'kind' || (!VOLATILE.includes(key) && (only === undefined || only.includes(key))),
    )
    return JSON.stringify(Object.fromEntries(entries))
  })
  return `${lines.join('\n')}\n`
}

describe('cases', () => {
  let lexicon: Lexicon
  beforeAll(async () => {
    lexicon = await openLexicon()
  })

  it.each(names)('%s', async (name) => {
    const folder = join(CASES, name)
    const options: CaseOptions = existsSync(join(folder, 'options.json'))
      ? JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8'))
      : {}
    const text = readFileSync(join(folder, 'input.txt'), 'utf8')
    const records = toRecords(
      annotateDocument({ id: 'case', path: 'input.txt', text, encoding: 'utf-8', sha256: '0'.repeat(64) }, lexicon),
    )
    await expect(toExpectation(records, options)).toMatchFileSnapshot(join('cases', name, 'expected.jsonl'))
  })
})
