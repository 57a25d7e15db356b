// What a sentence does with a strategy, where it is plain: it defines it, lists it, sets it apart, ascribes it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/language.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import type { Tagger } from '../../src/tagging/tagger.ts'
import { paragraphOf } from './small-lexicon.ts'

let tagger: Tagger
beforeAll(async () => {
  tagger = taggerOf(await openLexicon())
})

/** The first letter of the function of each core strategy, `-` where none is plain. */
const functions = (text: string, language: Language): string =>
  tagger
    .tagParagraph(paragraphOf(text, language))
    .filter(({ label, tier }) => label === 'strategy' && tier === 'core')
    .map((tag) => tag.function?.[0] ?? '-')
    .join('')

describe('a strategy', () => {
  it.each([
    ['en', 'Hedging refers to a mix of two policies.', 'd'],
    ['en', 'Hedging can be defined as a mixed policy.', 'd'],
    ['en', 'Bandwagoning is a strategy that seeks profit.', 'd'],
    ['en', 'Some define hedging as a third way.', 'd'],
    ['en', 'Hedging is costly.', '-'],
    ['tr', 'Hedging, zıt adımların birlikte atılması olarak tanımlanmaktadır.', 'd'],
    ['tr', 'Dengeleme, güçlüye karşı koymayı ifade eder.', 'd'],
    ['tr', 'Hedging olarak tanımlanan siyaset pahalıdır.', '-'],
    ['en', 'States may choose balancing, bandwagoning or neutrality.', 'lll'],
    ['en', 'States may choose balancing or bandwagoning.', '--'],
    ['tr', 'Seçenekler dengeleme, peşine takılma ve tarafsızlıktır.', 'lll'],
    ['en', 'Unlike balancing, hedging pays.', 'c-'],
    ['en', "Hedging is an alternative to 'balancing' and 'bandwagoning'.", '-cc'],
    ['tr', 'Dengeleme yerine hedging seçilmiştir.', 'c-'],
    ['en', 'Vietnam hedges against China.', 'a'],
    ['en', 'Vietnam does not hedge against China.', '-'],
    ['en', 'Vietnam probably hedges against China.', '-'],
    ['en', 'The article asks whether Vietnam hedges against China.', '-'],
    ['en', 'Does Vietnam hedge against China?', '-'],
    ['tr', "Vietnam'ın hedging politikası sürmektedir.", 'a'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(functions(text, language)).toBe(expected)
  })
})
