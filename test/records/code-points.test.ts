// Offsets in records are code points, as Python, R and W3C Web Annotation count them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCodePoints } from '../../src/records.ts'

describe('toCodePoints', () => {
  it('counts every astral letter before a place as one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'ş', '🌿', '𝔸', 'i̇')),
        fc.array(fc.constantFrom('b', '🌿')),
        (left, right) => {
          const before = left.join('')
          expect(toCodePoints(before + right.join(''))(before.length)).toBe([...before].length)
        },
      ),
    )
  })
})
