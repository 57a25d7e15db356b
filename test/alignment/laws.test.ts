import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignLines } from '../../src/alignment/align-lines.ts'
import { foldText, plainLetters } from '../../src/alignment/letters.ts'
import type { Bead } from '../../src/model/alignment.ts'

const glossary = [
  { turkish: 'ev', english: ['house', 'home'] },
  { turkish: 'git-', english: ['go'] },
  { turkish: 'başbakan', english: ['prime minister'] },
  { turkish: 'yedi', english: ['seven', '7'] },
]

const word = fc.constantFrom(
  'ev',
  'evden',
  'gitti',
  'Ankara’da',
  "Baku'nun",
  'the',
  'house',
  'went',
  '7',
  '3,5',
  '?',
  'başbakanın',
  'prime',
  'minister',
  'Çağ',
  'ɐ',
)
const line = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', '   ', '.', '\u0130I\u0131i', 'a'.repeat(300)),
)
const lines = fc.array(line, { maxLength: 14 })

const align = (tr: readonly string[], en: readonly string[]): Bead[] => alignLines(tr, en, { glossary })
const upTo = (length: number): number[] => Array.from({ length }, (_, index) => index)

describe('whatever the lines hold', () => {
  it('every line is in exactly one bead, in order', () => {
    fc.assert(
      fc.property(lines, lines, (tr, en) => {
        const beads = align(tr, en)
        expect(beads.flatMap((bead) => bead.tr)).toEqual(upTo(tr.length))
        expect(beads.flatMap((bead) => bead.en)).toEqual(upTo(en.length))
      }),
    )
  })

  it('no bead is empty, none has more than three lines a side, and every score is a probability', () => {
    fc.assert(
      fc.property(lines, lines, (tr, en) => {
        for (const bead of align(tr, en)) {
          expect(bead.tr.length + bead.en.length).toBeGreaterThan(0)
          expect(Math.max(bead.tr.length, bead.en.length)).toBeLessThanOrEqual(3)
          expect(bead.score).toBeGreaterThanOrEqual(0)
          expect(bead.score).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('an empty line stands alone', () => {
    fc.assert(
      fc.property(lines, lines, (tr, en) => {
        for (const bead of align(tr, en)) {
          const texts = [...bead.tr.map((at) => tr[at]!), ...bead.en.map((at) => en[at]!)]
          if (texts.some((text) => text.trim() === '')) expect(texts).toHaveLength(1)
        }
      }),
    )
  })

  it('the same lines give the same beads', () => {
    fc.assert(
      fc.property(lines, lines, (tr, en) => {
        expect(align(tr, en)).toEqual(align(tr, en))
      }),
    )
  })

  it('folding is done once: folding again changes nothing', () => {
    fc.assert(
      fc.property(line, (text) => {
        const folded = foldText(text)
        expect(foldText(folded)).toBe(folded)
        expect(plainLetters(plainLetters(folded))).toBe(plainLetters(folded))
      }),
    )
  })
})
