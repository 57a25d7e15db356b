// Every concept has a cue in both languages, or stands on the list of known gaps (test/known-gaps.csv).
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../src/open-lexicon.ts'

interface Gap {
  readonly concept: string
  readonly language: string
}

describe('the two languages', () => {
  it('meet in every concept but the known gaps, and no gap is listed that is none', async () => {
    const lexicon = await openLexicon()
    const used = new Map<string, Set<string>>()
    for (const { concept, language, default: counted } of lexicon.rows) {
      if (counted === 'exclude') continue
      used.set(concept, (used.get(concept) ?? new Set()).add(language))
    }
    const found = [...used].flatMap(([concept, languages]) =>
      (['tr', 'en'] as const)
        .filter((language) => !languages.has(language))
        .map((language) => `${concept} ${language}`),
    )
    const known = (parse(readFileSync('test/known-gaps.csv'), { columns: true }) as Gap[]).map(
      ({ concept, language }) => `${concept} ${language}`,
    )
    expect(found.sort()).toEqual(known.sort())
  })
})
