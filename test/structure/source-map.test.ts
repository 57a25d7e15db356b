// Laws of repair: whatever the damage, the source map stays true and nothing is dropped without a word.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../src/model/document.ts'
import { toSource } from '../../src/model/source-map.ts'
import { letterEvidence, repairLetters, undamage } from '../../src/structure/letters.ts'
import { splitParagraphs } from '../../src/structure/paragraphs.ts'
import { splitParts } from '../../src/structure/parts.ts'
import { headings } from './headings.ts'

const piece = fc.constantFrom(
  ...[
    'The state',
    'hedges',
    'Türkiye',
    'dengeleme',
    'olduğu',
    'Öz',
    'Abstract: The',
    'Kaynakça',
    'Keywords: a, b',
    'govern-',
  ],
  ...[
    'ment',
    '*de jure*',
    '**bold',
    '\\$',
    '\\*',
    '<https://a.org/b_c>',
    '[text](https://a.org)',
    '# Title',
    'ﬁnance',
    'çal›ﬂma',
  ],
  ...[
    'o\u0308nem',
    'i\u0307',
    '\u00ad',
    '\u200b',
    '¬',
    '\u00a0',
    '  ',
    '- ',
    'Dominance- Denial',
    'Arařtırma',
    'deðildir',
    's¸ey',
  ],
  ...[
    'Ã¶nem',
    '.',
    '. ',
    ', ',
    '?',
    ' ',
    ' ',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\f',
    '\t',
    '    ',
    '12',
    '\n12\n',
    '(Kuik, 2008',
    ')',
  ],
  ...[
    'KUIK, C. (2008). ',
    '\n- ',
    '* ',
    '\u0007',
    '\ud83d\ude00',
    '\ud800',
    '1. ',
    '[1] ',
    'x@y.org',
    '*Doç. Dr. X Üniversitesi',
  ],
)
const damaged = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

/** Everything that must hold of a paragraph's map; `source` is what it points into. */
function expectTrueMap({ text, map, repairs }: Paragraph, source: string): void {
  let position = 0
  let sourcePosition = 0
  for (const segment of map) {
    expect(segment.text.start).toBe(position)
    expect(segment.text.end).toBeGreaterThan(segment.text.start)
    expect(segment.source.start).toBeGreaterThanOrEqual(sourcePosition)
    expect(segment.source.end).toBeGreaterThanOrEqual(segment.source.start)
    expect(segment.source.end).toBeLessThanOrEqual(source.length)
    position = segment.text.end
    sourcePosition = segment.source.end
  }
  expect(position).toBe(text.length)
  const changed = new Set(repairs.flatMap(({ at, to }) => Array.from(to, (_, index) => at + index).concat(at)))
  for (const { text: clean, source: from } of map) {
    if (clean.end - clean.start !== from.end - from.start) continue
    for (let index = 0; index < clean.end - clean.start; index++)
      if (!changed.has(clean.start + index)) expect(text[clean.start + index]).toBe(source[from.start + index])
  }
  for (const { at } of repairs) expect(at >= 0 && at <= text.length).toBe(true)
  for (const [index, { at }] of repairs.entries()) expect(at).toBeGreaterThanOrEqual(repairs[index - 1]?.at ?? 0)
}

/** Letters of the source that no paragraph holds and no repair tells of. */
function lostLetters(paragraphs: readonly Paragraph[], source: string): string {
  const held = new Uint8Array(source.length)
  for (const { map } of paragraphs) for (const { source: from } of map) held.fill(1, from.start, from.end)
  const told = paragraphs.flatMap(({ repairs }) => repairs.map(({ from }) => from)).join('\u0000')
  return [...source.matchAll(/\p{L}+/gu)]
    .filter(
      ({ 0: word, index }) => !word.split('').every((_, at) => held[index + at]) && !told.includes(word.slice(0, 3)),
    )
    .map(([word]) => word)
    .join(' ')
}

describe('laws of the source map', () => {
  it('covers the clean text without gaps, in order, and is true unit for unit where nothing was mended', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        for (const paragraph of splitParagraphs(source)) expectTrueMap(paragraph, source)
      }),
      { numRuns: 1500 },
    )
  })

  it('holds after the letters are mended and after the parts are told apart', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        const placed = splitParts(splitParagraphs(source), headings)
        const evidence = letterEvidence(placed)
        for (const paragraph of placed)
          for (const language of ['tr', 'en'] as const)
            expectTrueMap(repairLetters(paragraph, language, evidence), source)
      }),
      { numRuns: 1000 },
    )
  })

  it('drops no word without a repair that tells of it', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        expect(lostLetters(splitParagraphs(source), source)).toBe('')
        expect(lostLetters(splitParts(splitParagraphs(source), headings), source)).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it('gives every paragraph its own stretch of the source', () => {
    fc.assert(
      fc.property(damaged, (source) => {
        const seen = new Uint8Array(source.length)
        for (const { map } of splitParts(splitParagraphs(source), headings))
          for (const { source: from } of map)
            for (let at = from.start; at < from.end; at++) {
              expect(seen[at]).toBe(0)
              seen[at] = 1
            }
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves text that is whole as it was, in one piece', () => {
    const source = 'Küçük devletler riskten korunur.\n\nThe state hedges.\n'
    const [first, second] = splitParagraphs(source)
    expect(first).toEqual({
      text: 'Küçük devletler riskten korunur.',
      map: [{ text: { start: 0, end: 32 }, source: { start: 0, end: 32 } }],
      repairs: [],
    })
    expect(toSource(second!.map, { start: 4, end: 9 })).toEqual([{ start: 38, end: 43 }])
    expect(source.slice(38, 43)).toBe('state')
  })

  it('keeps the length of a text it undamages for the language detector', () => {
    fc.assert(
      fc.property(damaged, (text) => undamage(text).length === text.length),
      { numRuns: 500 },
    )
  })
})
