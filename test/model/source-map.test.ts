// Where words of the clean text stood in the source.
import { describe, expect, it } from 'vitest'
import { toSource } from '../../src/model/source-map.ts'

/** 'abc' unit for unit from 10, 'ﬁ'→'fi' as a whole from 13, 'xyz' from 30 after a page break. */
const map = [
  { text: { start: 0, end: 3 }, source: { start: 10, end: 13 } },
  { text: { start: 3, end: 5 }, source: { start: 13, end: 14 } },
  { text: { start: 5, end: 8 }, source: { start: 30, end: 33 } },
]

describe('toSource', () => {
  it.each([
    ['a stretch inside one piece', 1, 3, [[11, 13]]],
    ['half of a ligature takes the whole of it', 4, 5, [[13, 14]]],
    ['touching pieces are joined', 0, 4, [[10, 14]]],
    [
      'a page break parts in two',
      4,
      7,
      [
        [13, 14],
        [30, 32],
      ],
    ],
    [
      'the whole text',
      0,
      8,
      [
        [10, 14],
        [30, 33],
      ],
    ],
    ['an empty span', 6, 6, [[31, 31]]],
  ])('%s', (_, start, end, expected) => {
    expect(toSource(map, { start, end }).map((piece) => [piece.start, piece.end])).toEqual(expected)
  })
})
