// The line that moves while a run goes on.
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/commands/display-width.ts'
import { toProgressLine } from '../../src/commands/progress-line.ts'
import { interfaceWords } from '../../src/commands/words.ts'

const line = (
  state: { share?: number; documents: number; seconds: number },
  width = 80,
  language: 'en' | 'tr' = 'en',
): string => toProgressLine({ share: undefined, ...state }, { words: interfaceWords(language), language, width })

describe('the line of progress', () => {
  it('tells how far, how many, how fast and how long', () => {
    const text = line({ share: 0.25, documents: 40, seconds: 20 })
    expect(text).toContain('25% · 40 documents · 2/s · 1:00 left')
    expect(line({ share: 0.25, documents: 50, seconds: 20 }, 80, 'tr')).toContain('%25 · 50 belge · 2,5/s · 1:00 kaldı')
    const [full, empty] = [text.match(/█/g)!.length, text.match(/░/g)!.length]
    expect(full / (full + empty)).toBeCloseTo(0.25, 1)
  })

  it('promises nothing before it knows', () => {
    for (const state of [
      { share: 0, documents: 0, seconds: 30 },
      { share: 0.001, documents: 1, seconds: 0.5 },
    ])
      expect(line(state)).not.toMatch(/left|\/s/)
    expect(line({ documents: 12, seconds: 6 })).toBe('annotating 12 documents · 2/s')
  })

  it('is never wider than the terminal; the bar gives way first', () => {
    for (const width of [20, 40, 60, 80, 200])
      for (const language of ['en', 'tr'] as const)
        expect(displayWidth(line({ share: 0.5, documents: 123456, seconds: 4000 }, width, language))).toBeLessThan(
          width,
        )
    expect(line({ share: 0.5, documents: 12, seconds: 10 }, 50)).not.toContain('█')
    expect(line({ share: 0.5, documents: 12, seconds: 10 }, 50)).toContain('0:10 left')
  })
})
