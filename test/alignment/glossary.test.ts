import { describe, expect, it } from 'vitest'
import { readGlossary } from './glossary.ts'

const rows = readGlossary()

describe('the glossary', () => {
  it('has every stem once, in the order of the Turkish alphabet', () => {
    const stems = rows.map(({ turkish }) => turkish)
    expect(stems).toEqual([...new Set(stems)])
    const collator = new Intl.Collator('tr')
    const words = stems.filter((stem) => /^\p{L}+$/u.test(stem))
    expect(words).toEqual([...words].sort(collator.compare))
  })

  it('has stems of one word, a verb stem with a hyphen behind it, and at least one rendering each, none twice', () => {
    for (const { turkish, english } of rows) {
      expect(turkish).toMatch(/^[\p{L}\p{N}]+(-\p{L}+)*-?$/u)
      expect(english.length).toBeGreaterThan(0)
      expect([...new Set(english)]).toEqual(english)
      for (const rendering of english) expect(rendering.trim(), turkish).toBe(rendering)
      expect(english).not.toContain('')
    }
  })
})
