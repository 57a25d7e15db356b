// What a reader of figures must be told beside them, in English and Turkish.
import type { CorpusCounts } from './corpus-counts.ts'
import { findImplausible, type Implausible } from './plausibility.ts'
import { splitSamples } from './samples.ts'

export type StatisticsWarning =
  | { readonly code: 'two-languages' }
  | { readonly code: 'few-texts'; readonly texts: number }
  | { readonly code: 'shared-texts'; readonly texts: number }
  | ({ readonly code: 'implausible-rate' } & Implausible)

/** Below this many texts a percentile interval comes out too narrow; a rule of thumb. */
const FEW_TEXTS = 10

/** Everything a table over these counts must say: the two languages, few texts, and rates that cannot be right. */
export function findWarnings(counts: CorpusCounts): StatisticsWarning[] {
  const [all] = splitSamples(counts, [])
  if (!all) return []
  return [
    ...(all.languages.size > 1 ? [{ code: 'two-languages' } as const] : []),
    ...(all.texts.length < FEW_TEXTS ? [{ code: 'few-texts', texts: all.texts.length } as const] : []),
    ...findImplausible(counts).map((found) => ({ code: 'implausible-rate', ...found }) as const),
  ]
}

/** A warning as a sentence. */
export const describeWarning = (warning: StatisticsWarning, language: 'en' | 'tr'): string =>
  language === 'tr' ? inTurkish(warning) : inEnglish(warning)

/** Places as people call them; a place without a name goes by its code. */
const NAMES: Readonly<Record<'en' | 'tr', Readonly<Record<string, string>>>> = {
  en: { tr: 'Turkish', en: 'English' },
  tr: { abstract: 'öz', body: 'gövde', tr: 'Türkçe', en: 'İngilizce' },
}

const placeName = (language: 'en' | 'tr', { section, lang }: Implausible): string =>
  [section, lang].map((code) => NAMES[language][code] ?? code).join(', ')

function inEnglish(warning: StatisticsWarning): string {
  switch (warning.code) {
    case 'two-languages':
      return 'Turkish needs about 0.8 words for an English word: per-word rates do not compare across languages; compare per 100 sentences'
    case 'few-texts':
      return `Only ${warning.texts} texts: the intervals are rough, and too narrow rather than too wide`
    case 'shared-texts':
      return `${warning.texts} documents stand on both sides: their rates come in pairs, which the tests over texts do not know`
    case 'implausible-rate': {
      const { doc, hits, words, tier, perThousandWords, band } = warning
      const devices = tier === 'core' ? 'core hedges' : 'hedges'
      return `${doc ?? 'All documents'}, ${placeName('en', warning)}: ${perThousandWords.toFixed(1)} ${devices} per 1,000 words (${hits} in ${words}), outside ${band.low}–${band.high}: look for damaged letters, references left in, a wrong language label`
    }
  }
}

function inTurkish(warning: StatisticsWarning): string {
  switch (warning.code) {
    case 'two-languages':
      return 'Türkçe, bir İngilizce sözcük için yaklaşık 0,8 sözcük kullanır: sözcük başına oranlar iki dil arasında karşılaştırılamaz; 100 tümce başına karşılaştırın'
    case 'few-texts':
      return `Yalnızca ${warning.texts} metin: güven aralıkları kabacadır, gerçekte olduğundan dar çıkar`
    case 'shared-texts':
      return `${warning.texts} belge iki yanda da var: oranları birbirine bağlıdır, metinler üzerinden yapılan sınamalar bunu bilmez`
    case 'implausible-rate': {
      const { doc, hits, words, tier, perThousandWords, band } = warning
      const devices = tier === 'core' ? 'çekirdek kaçınsama' : 'kaçınsama'
      const rate = perThousandWords.toFixed(1).replace('.', ',')
      return `${doc ?? 'Bütün belgeler'}, ${placeName('tr', warning)}: 1.000 sözcükte ${rate} ${devices} (${words} sözcükte ${hits}), ${band.low}–${band.high} dışında: bozuk harf, içeride kalmış kaynakça ya da yanlış dil etiketi arayın`
    }
  }
}
