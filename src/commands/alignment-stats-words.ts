// The words of stats --parity and --terms, in English and Turkish.
import type { ParityBase, ParityMeasure } from '../statistics/hedge-parity.ts'
import type { InterfaceLanguage } from './words.ts'

const english = {
  parityTitle: 'Hedges between Öz and abstract',
  what: 'what',
  count: 'count',
  of: 'of',
  share: 'share',
  interval: '95 %',
  measures: {
    dropped: 'hedges of the Öz without one in the abstract',
    added: 'hedges of the abstract without one in the Öz',
    kept: 'pairs: as hedged in the abstract',
    weakened: 'pairs: less hedged in the abstract',
    strengthened: 'pairs: more hedged in the abstract',
    lost: 'pairs: no hedge left in the abstract',
    'hedged-anew': 'pairs: only the abstract hedges',
  } satisfies Record<ParityMeasure, string>,
  bases: {
    'hedges-tr': 'hedges of the Öz',
    'hedges-en': 'hedges of the abstract',
    'pairs-hedged-tr': 'pairs hedged in the Öz',
    'pairs-unhedged-tr': 'pairs not hedged in the Öz',
  } satisfies Record<ParityBase, string>,
  barsShares: 'Bars: share',
  parityNote:
    'Core hedges, paired by function within a pair of sentences. 95 %: bootstrap over articles. Which of the two texts is the translation the file does not say.',
  articles: 'articles',
  pairs: 'pairs of sentences',
  doubtful: 'doubtful pairs left out',
  alone: 'sentences without a partner left out',
  noPairs: 'No Öz stands beside an abstract in this file.',
  termsTitle: 'Concepts and their renderings',
  concept: 'concept',
  turkish: 'Turkish',
  english: 'English',
  documents: 'articles',
  termsNote:
    'Titles, abstracts and keywords. Inflected forms of one wording are one rendering; – : the side has no term.',
}

export type AlignmentStatsWords = typeof english

const turkish: AlignmentStatsWords = {
  parityTitle: 'Öz ile Abstract arasında kaçınsamalar',
  what: 'ne',
  count: 'sayı',
  of: 'toplam',
  share: 'pay',
  interval: '%95',
  measures: {
    dropped: 'Öz’ün Abstract’ta karşılıksız kaçınsamaları',
    added: 'Abstract’ın Öz’de karşılıksız kaçınsamaları',
    kept: 'çift: Abstract aynı ölçüde kaçınsıyor',
    weakened: 'çift: Abstract daha az kaçınsıyor',
    strengthened: 'çift: Abstract daha çok kaçınsıyor',
    lost: 'çift: Abstract’ta kaçınsama kalmamış',
    'hedged-anew': 'çift: yalnız Abstract kaçınsıyor',
  },
  bases: {
    'hedges-tr': 'Öz’deki kaçınsamalar',
    'hedges-en': 'Abstract’taki kaçınsamalar',
    'pairs-hedged-tr': 'Öz’de kaçınsamalı çiftler',
    'pairs-unhedged-tr': 'Öz’de kaçınsamasız çiftler',
  },
  barsShares: 'Çubuklar: pay',
  parityNote:
    'Çekirdek kaçınsamalar, tümce çifti içinde işlevlerine göre eşlenmiş. %95: makaleler üzerinden bootstrap. İki metinden hangisinin çeviri olduğu dosyada yazmaz.',
  articles: 'makale',
  pairs: 'tümce çifti',
  doubtful: 'kuşkulu çift sayılmadı',
  alone: 'karşılıksız tümce sayılmadı',
  noPairs: 'Bu dosyada Abstract’ıyla eşlenmiş bir Öz yok.',
  termsTitle: 'Kavramlar ve karşılıkları',
  concept: 'kavram',
  turkish: 'Türkçe',
  english: 'İngilizce',
  documents: 'makale',
  termsNote:
    'Başlıklar, özetler, anahtar kelimeler. Bir sözün çekimli biçimleri tek karşılıktır; – : o yanda terim yok.',
}

const words: Readonly<Record<InterfaceLanguage, AlignmentStatsWords>> = { en: english, tr: turkish }

export const alignmentStatsWords = (language: InterfaceLanguage): AlignmentStatsWords => words[language]
