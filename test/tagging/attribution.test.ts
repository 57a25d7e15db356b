// A named source's hedges are kept and flagged, outside the core total (Crompton 1997); an unnamed source's are the writer's.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/language.ts'
import type { Tag } from '../../src/model/tag.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import type { Tagger } from '../../src/tagging/tagger.ts'
import { paragraphOf } from './small-lexicon.ts'

let tagger: Tagger
beforeAll(async () => {
  tagger = taggerOf(await openLexicon())
})

const devicesOf = (text: string, language: Language): Tag[] =>
  tagger.tagParagraph(paragraphOf(text, language)).filter(({ label }) => label === 'hedge' || label === 'booster')

/** The words of the devices of a text, `~` before those of a named source, `-` before those that are extended anyway. */
const told = (text: string, language: Language = 'en'): string[] =>
  devicesOf(text, language).map(({ start, end, isAttributed, tier }) => {
    if (isAttributed) expect(tier).toBe('extended')
    return (isAttributed ? '~' : tier === 'core' ? '' : '-') + text.slice(start, end)
  })

describe('an English source', () => {
  it.each([
    ['Kuik (2008) argues that states may hedge.', ['~argues', '~may']],
    ['According to Kuik (2008), states may hedge.', ['~According to', '~may']],
    ['Cooley (2012) wrote much. Later Cooley argues that states may hedge.', ['~argues', '~may']],
    ['Kuik (2008) argues that states may hedge, but this is probably wrong.', ['~argues', '~may', 'probably']],
  ])('with a name: %s', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected))
    expect(told(text).filter((device) => device.startsWith('~'))).toEqual(
      expected.filter((device) => device.startsWith('~')),
    )
  })

  it.each([
    ['Some scholars argue that states probably hedge (Kuik, 2008).'],
    ['Perhaps states probably hedge (Kuik, 2008).'],
    ['This article follows Kuik (2008) and argues that states probably hedge.'],
  ])('without a name as its subject: %s', (text) => {
    expect(told(text).filter((device) => device.startsWith('~'))).toEqual([])
    expect(told(text)).toContain('probably')
  })
})

describe('a Turkish source', () => {
  it.each([
    ["Kuik'e (2008) göre küçük devletler hedging izleyebilir.", ['~izleyebilir']],
    ['Kuik (2008), küçük devletlerin hedging izleyebileceğini belirtmektedir.', ['~izleyebileceğini']],
  ])('with a name: %s', (text, expected) => {
    expect(told(text, 'tr')).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['Küçük devletlerin hedging izleyebileceği ileri sürülmektedir (Kuik, 2008).'],
    ["Bu makale, Kuik'in (2008) görüşlerinden yola çıkarak devletlerin hedging izleyebileceğini ileri sürmektedir."],
  ])('without a name as its subject: %s', (text) => {
    expect(told(text, 'tr').filter((device) => device.startsWith('~'))).toEqual([])
  })
})

it('A reported hedge makes no strategy hedged, an own hedge does', () => {
  const hedged = (text: string): number =>
    tagger.tagParagraph(paragraphOf(text)).filter(({ label, hedgedBy }) => label === 'strategy' && hedgedBy).length
  expect(hedged('Kuik (2008) argues that states probably prefer hedging.')).toBe(0)
  expect(hedged('States probably prefer hedging.')).toBe(1)
  expect(hedged('About ten states prefer hedging.')).toBe(0)
})

describe('devices of one clause', () => {
  const groups = (text: string, language: Language = 'en'): (number | undefined)[] =>
    devicesOf(text, language).map(({ group }) => group)
  it.each([
    ['The results may possibly suggest that states hedge.', 'en'],
    ['It is almost certainly true.', 'en'],
    ['The findings strongly suggest that states hedge.', 'en'],
    ['These data clearly indicate that states hedge.', 'en'],
    ['Devletlerin hedging izleyebileceği düşünülmektedir.', 'tr'],
  ] as const)('share a group: %s', (text, language) => {
    const found = groups(text, language)
    expect(found.length).toBeGreaterThan(1)
    expect(new Set(found)).toEqual(new Set([0]))
  })
})
