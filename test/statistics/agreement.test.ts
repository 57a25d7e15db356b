// Agreement between annotators, against published and worked figures.
import { describe, expect, it } from 'vitest'
import { cohenKappa, krippendorffAlpha } from '../../src/statistics/agreement.ts'

const times = (count: number, label: string): string[] => Array<string>(count).fill(label)

describe('agreement', () => {
  it("is Cohen's .700 in the worked example: 90 both, 80 neither, 18 and 12 alone", () => {
    const first = [...times(90, 'H'), ...times(80, 'N'), ...times(18, 'H'), ...times(12, 'N')]
    const second = [...times(90, 'H'), ...times(80, 'N'), ...times(18, 'N'), ...times(12, 'H')]
    const { kappa, observed, expected, items } = cohenKappa(first, second)!
    expect(observed).toBeCloseTo(0.85)
    expect(expected).toBeCloseTo(0.501, 3)
    expect(kappa).toBeCloseTo(0.7, 3)
    expect(items).toBe(200)
  })

  it('is undefined where there is nothing to agree on', () => {
    expect(cohenKappa([], [])).toBeUndefined()
    expect(cohenKappa(['a', 'a'], ['a', 'a'])).toBeUndefined()
    expect(krippendorffAlpha([])).toBeUndefined()
    expect(krippendorffAlpha([['a', 'a'], ['b']])).toBeUndefined()
  })

  it('refuses lists of different length', () => {
    expect(() => cohenKappa(['a'], [])).toThrow(RangeError)
  })

  it("is Krippendorff's .743 for the four observers and twelve units of his paper of 2011", () => {
    const observers = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
    const units = [...observers[0]!].map((_, unit) =>
      observers.map((row) => (row[unit] === '.' ? undefined : row[unit])),
    )
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3)
  })

  it('is 1 for full agreement and about 0 for none beyond chance', () => {
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1)
    expect(
      krippendorffAlpha([
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBeCloseTo(0.125)
  })
})
