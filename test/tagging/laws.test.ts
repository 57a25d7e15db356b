// Laws of tagging that hold for any text: offsets, order, no overlap within a layer, links that point at what they say.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { isOverlapping } from '../../src/model/span.ts'
import type { Tag } from '../../src/model/tag.ts'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import { tokenise } from '../../src/tagging/tokenise.ts'
import { WordTable } from '../../src/tagging/word-table.ts'
import { lexiconOf, paragraphOf } from './small-lexicon.ts'

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await lexiconOf({
    'en/strategy.csv':
      'cue,concept,match\nhedging,hedging,inflected\nlimited hedging,hedging,exact\nbalance ... power,balancing,inflected\n',
    'en/hedges.csv':
      'cue,concept,match,category,default\nmay,possibility,exact,MOD,\nmay be,possibility,exact,MOD,\nmay day,,exact,,exclude\n',
    'en/boosters.csv': 'cue,concept,match,category\nmay,certainty,exact,BMOD\n',
    'en/context.csv': 'cue,role\nnot,negator-before\nwhile,boundary\n',
  })
})

const pieces = fc.constantFrom(
  'may',
  'be',
  'day',
  'hedging',
  'limited',
  'balance',
  'of',
  'power',
  '-',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '"',
  '’',
  "'s",
  '(Kuik, 2008)',
  'İ',
  '\u0307',
  '😀',
  '%20',
  ';',
)
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const tagsOf = (text: string): Tag[] => taggerOf(lexicon).tagParagraph(paragraphOf(text))

describe('for any text', () => {
  it('tags lie in it, in order, and are not empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tags = tagsOf(text)
        for (const [index, { start, end }] of tags.entries()) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(tags[index - 1]?.start ?? 0)
        }
      }),
    )
  })

  it('tags of one layer do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tags = tagsOf(text).filter(({ label }) => label !== 'citation')
        for (const [index, tag] of tags.entries()) {
          for (const other of tags.slice(index + 1))
            expect(tag.label === other.label && isOverlapping(tag, other)).toBe(false)
        }
      }),
    )
  })

  it('a tag stands in its sentence, and links point at hedges, boosters and citations', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences } = paragraphOf(text)
        const tags = tagsOf(text)
        for (const { start, sentence, hedgedBy = [], cites = [] } of tags) {
          expect(sentences[sentence]!.start).toBeLessThanOrEqual(start)
          for (const index of hedgedBy) expect(['hedge', 'booster']).toContain(tags[index]!.label)
          for (const index of cites) expect(tags[index]!.label).toBe('citation')
        }
      }),
    )
  })

  it('the same text gives the same tags', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagsOf(text)).toEqual(tagsOf(text))
      }),
    )
  })

  it('tokens lie in order, and words hold no space', () => {
    const table = new WordTable(lexicon.compiled.languages.en)
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const { count, starts, ends, ids } = tokenise(text, table)
        for (let token = 0; token < count; token++) {
          expect(starts[token]).toBeGreaterThanOrEqual(token === 0 ? 0 : ends[token - 1]!)
          expect(ends[token]).toBeGreaterThan(starts[token]!)
          if (ids[token]! >= 0) expect(table.words[ids[token]!]!.text).toBe(text.slice(starts[token], ends[token]))
        }
      }),
    )
  })
})

describe('a long text', () => {
  it.each([
    'may be ',
    'balance of ',
    'hedging may ',
    'hedging (Kuik, 2008) ',
    '"a b c d hedging e" ',
    'hedging not while ',
    '-',
    '’',
    '"',
    "'",
    '(',
    'a'.repeat(100),
    'may-',
    '\n',
    '10.',
    '@ ',
  ])('of nothing but %j takes linear time', (piece) => {
    const text = piece.repeat(200_000 / piece.length)
    const started = performance.now()
    taggerOf(lexicon).tagParagraph(paragraphOf(text, 'en', { sentences: [{ start: 0, end: text.length }] }))
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
