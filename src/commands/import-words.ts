// The words of lexicon import, in English and Turkish.
import type { InterfaceLanguage } from './words.ts'

const english = {
  import: 'carry the dictionary of another tool over into lexicon rows, and tell what cannot be carried',
  file: 'a quanteda YAML (.yml), LIWC .dic or .dicx, spaCy patterns (.jsonl), or a list of wordings, one a line (.txt)',
  language: 'language of the wordings',
  layer: 'layer of the rows',
  concept: 'concept of all rows, or KEY=concept for those under a key; may be given several times',
  category: 'category of all rows, or KEY=category, such as EPADV; hedges and boosters need one',
  addConcepts: 'make a concept of every key that has none (with -o)',
  from: 'format, where the ending of the file does not tell',
  source: 'what stands in the column source (default: the name of the file)',
  output: 'folder of your own rows to write into, for --lexicon; without it, CSV goes to standard output',
  notCarried: 'not carried',
  replaces: 'replaces',
  rows: 'rows',
  asTheyWere: 'entries as they were',
  nearly: 'nearly (told above and in the column note)',
  not: 'not carried',
  twice: 'doubled',
  newConcepts: 'New concepts',
  check: 'Try them with',
}

export type ImportWords = typeof english

const turkish: ImportWords = {
  import: 'başka bir aracın sözlüğünü sözlük satırlarına aktar, aktarılamayanı satır satır söyle',
  file: 'quanteda YAML (.yml), LIWC .dic ya da .dicx, spaCy kalıpları (.jsonl) ya da her satırda bir söz bulunan liste (.txt)',
  language: 'sözlerin dili',
  layer: 'satırların katmanı',
  concept: 'bütün satırların kavramı ya da bir anahtarın altındakiler için ANAHTAR=kavram; birden çok kez verilebilir',
  category:
    'bütün satırların kategorisi ya da ANAHTAR=kategori, örneğin EPADV; kaçınsama ve vurgulayıcılar için gereklidir',
  addConcepts: 'kavramı olmayan her anahtarı bir kavram yap (-o ile)',
  from: 'dosya uzantısından anlaşılmıyorsa biçim',
  source: 'source sütununa yazılacak metin (varsayılan: dosyanın adı)',
  output: '--lexicon ile verilecek, kendi satırlarınızın klasörü; verilmezse CSV standart çıktıya yazılır',
  notCarried: 'aktarılmadı',
  replaces: 'şunun yerine geçer:',
  rows: 'satır',
  asTheyWere: 'girdi olduğu gibi',
  nearly: 'yaklaşık (yukarıda ve note sütununda yazar)',
  not: 'aktarılmadı',
  twice: 'yinelenen',
  newConcepts: 'Yeni kavramlar',
  check: 'Şununla deneyin:',
}

const words: Readonly<Record<InterfaceLanguage, ImportWords>> = { en: english, tr: turkish }

export const importWords = (language: InterfaceLanguage): ImportWords => words[language]
