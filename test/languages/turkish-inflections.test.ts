// Runs test/inflections/tr.csv: each row says whether a form is found under a dictionary form.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { turkish } from '../../src/languages/turkish/turkish.ts'
import type { WordEntry } from '../../src/model/language.ts'

interface Row {
  readonly lemma: string
  readonly kind: WordEntry['kind']
  readonly form: string
  readonly expected: 'yes' | 'no'
  readonly note: string
}

const rows: Row[] = parse(readFileSync(new URL('../inflections/tr.csv', import.meta.url)), { columns: true })
const groups = new Map<string, Row[]>()
for (const row of rows)
  groups.set(`${row.lemma} (${row.kind})`, [...(groups.get(`${row.lemma} (${row.kind})`) ?? []), row])

describe('a Turkish word is found in its own forms and in no form of another word', () => {
  test('there are at least 300 rows', () => expect(rows.length).toBeGreaterThan(300))

  test.each([...groups])('%s', (_, [first, ...rest]) => {
    const { lemma, kind } = first!
    const { recognise } = turkish.compileWords([{ form: lemma, kind }])
    const wrong = [first!, ...rest].filter(({ form, expected }) => recognise(form).length > 0 !== (expected === 'yes'))
    expect(wrong.map(({ form, expected }) => `${form}: should be ${expected}`)).toEqual([])
  })
})
