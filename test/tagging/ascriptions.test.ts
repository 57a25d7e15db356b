// Who hedges against whom: what the sentence says plainly is told, everything else is left empty.
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

const tagsOf = (text: string, language: Language): Tag[] => tagger.tagParagraph(paragraphOf(text, language))

/** For each core strategy, `actor>target`. */
const ascribed = (text: string, language: Language): string[] =>
  tagsOf(text, language)
    .filter(({ label, tier }) => label === 'strategy' && tier === 'core')
    .map(({ actor = '', target = '' }) => `${actor}>${target}`)

describe('in English', () => {
  it.each([
    ['Vietnam hedges against China.', ['VN>CN']],
    ['Thus Mongolia has long pursued a policy of hedging.', ['MN>']],
    ["Oman's cautious hedging surprised nobody.", ['OM>']],
    ["The article is about Laos's hedging strategy towards Thailand.", ['LA>TH']],
    ['Serbian diplomacy hedged for a decade.', ['RS>']],
    ['The Kremlin balanced against NATO.', ['RU>NATO']],
    ['President Nazarbayev hedged against Moscow.', ['KZ>RU']],
    ['Hedging by Malaysia and Singapore is well known.', ['MY+SG>']],
    ['This is a study of strategic hedging in Jordan’s relations with Iran.', ['JO>IR']],
    ['In the 1990s Georgia bandwagoned with Russia.', ['GE>RU']],
    ['Armenia, a small ally of Russia, balanced against Turkey.', ['AM>TR']],
    ['It was an attempt at appeasing Beijing.', ['>CN']],
    ['Poland welcomed the containment of Russia.', ['PL>RU']],
    ['Scholars agree that Finland stayed neutral.', ['FI>']],
  ])('%s', (text, expected) => {
    expect(ascribed(text, 'en')).toEqual(expected)
  })

  it.each([
    ['where nobody is named', 'Small states hedge against great powers.', ['>']],
    ['where the name is only a place', 'Hedging is much discussed in Japan.', ['>']],
    ['where two could be meant', 'Russia accused Georgia of balancing.', ['>']],
    ['where a pronoun is', 'It hedged, and Russia did not like it.', ['>']],
    ['where a relation has two sides', 'Hedging grew out of the war between Iraq and Iran.', ['>']],
    ['where a clause is another', 'Russia is strong, while small states hedge.', ['>']],
    ['where the concept is spoken of', 'Poland is a hard case for theories of alignment.', ['>']],
    ['where a hyphen makes one word of two names', 'The Russian-Georgian war ended all hedging.', ['>']],
    ['in another sentence', 'Vietnam is small. Hedging pays.', ['>']],
  ])('nothing is said %s', (_, text, expected) => {
    expect(ascribed(text, 'en')).toEqual(expected)
  })
})

describe('in Turkish', () => {
  it.each([
    ['Vietnam, Çin’e karşı hedging uygulamaktadır.', ['VN>CN']],
    ["Moğolistan'ın Rusya'ya karşı izlediği dengeleme politikası sonuç vermedi.", ['MN>RU']],
    ['Gürcistan Rusya’yı dengelemeye çalışmıştır.', ['GE>RU']],
    ["Ermenistan'ın Rusya ile ilişkilerinde stratejik hedging görülmektedir.", ['AM>RU']],
    ["Umman'ın hedging politikası temkinlidir.", ['OM>']],
    ['Erivan, Moskova’nın peşine takılmıştır.', ['AM>RU']],
    ['Sırbistan yönetimi stratejik hedging izlemiştir.', ['RS>']],
    ['Vietnam tarafından izlenen hedging politikası eskidir.', ['VN>']],
    ["Kremlin'in dengeleme siyaseti sürmektedir.", ['RU>']],
    ['Bu, Rusya ve Çin’e karşı bir dengeleme çabasıdır.', ['>RU+CN']],
    ["ABD'nin çevreleme politikası değişmiştir.", ['US>']],
    ["İran'ın çevrelenmesi amaçlanmaktadır.", ['>IR']],
    ['Türkiye dış politikasında denge politikası benimsenmiştir.', ['TR>']],
  ])('%s', (text, expected) => {
    expect(ascribed(text, 'tr')).toEqual(expected)
  })

  it.each([
    ['where nobody is named', 'Küçük devletler hedging izlemektedir.', ['>']],
    ['where a noun stands between', "Rusya'nın baskısına karşı dengeleme zordur.", ['>']],
    ['where the name is with somebody', 'Batı ile ilişkiler hedging izleyenler için önemlidir.', ['>']],
    ['where the name belongs to a noun', 'Avrupa Birliği gözlemcilerinin gelişi hedging sayılmıştır.', ['>']],
    ['where the concept is spoken of', 'Japonya dengeleme kavramını kullanmıştır.', ['>']],
  ])('nothing is said %s', (_, text, expected) => {
    expect(ascribed(text, 'tr')).toEqual(expected)
  })
})

describe('a name of a state', () => {
  const actors = (text: string, language: Language): string[] =>
    tagsOf(text, language)
      .filter(({ label }) => label === 'actor')
      .map(({ concept }) => concept)

  it.each([
    ['en', 'Turkey hedges; a turkey does not hedge.', ['TR']],
    ['en', 'Georgia hedges against Russia.', ['GE', 'RU']],
    ['en', 'In Georgia and Alabama nobody speaks of hedging by states.', []],
    ['en', 'Jordan hedges, and Jordan Peterson writes about hedging by states.', ['JO']],
    ['en', 'Let us speak of hedging by the US.', ['US']],
    ['en', 'The University of Warsaw teaches hedging; Warsaw University studies hedging by states.', ['PL']],
    ['en', 'States hedge (Jordan, 2015).', []],
    ['tr', 'Çin hedging izler, çin değil.', ['CN']],
    ['tr', 'Mısır’ın hedging siyaseti mısır ithalatını etkiledi.', ['EG']],
    ['tr', 'Küçük devletlere güç katar, Katar’ın hedging siyaseti de öyle.', ['QA']],
    ['tr', 'Malî kaynaklar hedging politikasına ayrıldı.', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(actors(text, language)).toEqual(expected)
  })

  it('is told only in a sentence with a core strategy', () => {
    expect(actors('Russia is large. Vietnam hedges. China carries a risk.', 'en')).toEqual(['VN'])
  })

  it('that is left out is explained', () => {
    expect(tagger.explainParagraph(paragraphOf('Russia is large.'))).toContainEqual(
      expect.objectContaining({ row: 'en/actors:Russia', reason: 'no core strategy in its sentence' }),
    )
  })

  it('in a list of keywords pursues nothing', () => {
    const keywords = paragraphOf('Azerbaijan, Russia, hedging', 'en', { section: 'keywords', role: 'item' })
    expect(tagger.tagParagraph(keywords).filter(({ actor }) => actor !== undefined)).toEqual([])
  })

  it('is looked for in linear time', () => {
    const hard = [
      'Vietnam hedges against China ',
      'Russia, ',
      'Russia hedging (Kuik, 2008) ',
      "Rusya'nın peşine takıl ",
    ]
    const started = performance.now()
    for (const piece of hard) {
      const text = piece.repeat(4_000)
      const whole = { sentences: [{ start: 0, end: text.length }] }
      for (const language of ['tr', 'en'] as const) tagger.tagParagraph(paragraphOf(text, language, whole))
    }
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
