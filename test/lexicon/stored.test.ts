// The lexicon a build keeps: the same as the one its tables give, and never used once a byte of them has changed.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { english } from '../../src/languages/english/english.ts'
import { turkish } from '../../src/languages/turkish/turkish.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { keyOf, reviveLexicon, storeLexicon } from '../../src/lexicon/stored.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'

const languages = { tr: turkish, en: english }
let folder: string
let loaded: Lexicon
let bytes: Buffer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hedgerow-'))
  cpSync('lexicons', folder, { recursive: true })
  loaded = await loadLexicon([folder], languages)
  bytes = storeLexicon(loaded, await keyOf(folder, '1'), folder)
})

describe('a stored lexicon', () => {
  it('comes back as it was, its rows in the folder it is asked for', async () => {
    const revived = reviveLexicon(bytes, await keyOf(folder, '1'), folder, languages)!
    expect(revived.hash).toBe(loaded.hash)
    expect(revived.rows).toEqual(loaded.rows)
    for (const language of ['tr', 'en'] as const) {
      const plain = ({ slotsOf: _, ...values }: Lexicon['compiled']['languages']['tr']) => values
      expect(plain(revived.compiled.languages[language])).toStrictEqual(plain(loaded.compiled.languages[language]))
    }
    expect([...revived.concepts]).toEqual([...loaded.concepts])
    for (const word of ['dengelemenin', 'hedging', 'hedging’in', 'söylenebilir', 'balanced', '2014']) {
      for (const language of ['tr', 'en'] as const) {
        const [after, before] = [revived, loaded].map(({ compiled }) => [...compiled.languages[language].slotsOf(word)])
        expect(after, `${language} ${word}`).toEqual(before)
      }
    }
    const elsewhere = reviveLexicon(bytes, await keyOf(folder, '1'), '/elsewhere', languages)!
    expect(elsewhere.rows[0]!.file.startsWith('/elsewhere/')).toBe(true)
  })

  it('is not used for other tables, another version, or where it is torn', async () => {
    expect(reviveLexicon(bytes, await keyOf(folder, '2'), folder, languages)).toBeUndefined()
    const key = await keyOf(folder, '1')
    expect(reviveLexicon(bytes.subarray(0, 5000), key, folder, languages)).toBeUndefined()
    writeFileSync(join(folder, 'tr/abbreviations.csv'), 'abbreviation,ends,note\nvd.,never,\n')
    expect(reviveLexicon(bytes, await keyOf(folder, '1'), folder, languages)).toBeUndefined()
  })
})
