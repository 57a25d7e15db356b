// The words of align, in English and Turkish.
import type { InterfaceLanguage } from './words.ts'

const english = {
  align: 'align two files of one sentence a line, Turkish and English',
  turkishFile: 'the Turkish sentences, one a line',
  englishFile: 'the English sentences, one a line',
  batch:
    'many pairs: a CSV or TSV of paths, Turkish, English, and where each goes (may be left out); paths are seen from the folder of the list',
  to: 'form: jsonl, tmx, csv, xlsx (two columns, for Sketch Engine) or text (two columns to read); default: by the ending of -o, else jsonl',
  output: 'file to write; without it, standard output (xlsx needs it)',
  looksLike: 'looks',
  turkish: 'Turkish',
  english: 'English',
  neither: 'neither Turkish nor English',
  swapped: 'The two files seem to be swapped; give the Turkish one first',
  sameLanguage: 'Scores will be low; check the two paths',
  empty: 'no sentence in it',
  lengths: 'Very different lengths; many sentences will stand alone',
  lines: 'lines',
  notSplit: 'several sentences in many lines; put one sentence on a line for pairs of sentences',
  beads: 'beads',
  low: 'low (look at them)',
  alone: 'without a partner',
  leftOut: 'Sentences without a partner, not in the TMX',
  pairs: 'pairs',
  failed: 'failed',
}

export type AlignWords = typeof english

const turkish: AlignWords = {
  align: 'her satırında bir tümce bulunan Türkçe ve İngilizce iki dosyayı eşle',
  turkishFile: 'Türkçe tümceler, her satırda bir tane',
  englishFile: 'İngilizce tümceler, her satırda bir tane',
  batch:
    'çok sayıda çift: Türkçe, İngilizce ve (istenirse) çıktı yollarını içeren bir CSV ya da TSV; yollar listenin klasöründen başlar',
  to: 'biçim: jsonl, tmx, csv, xlsx (iki sütun, Sketch Engine için) ya da text (okumak için iki sütun); varsayılan: -o uzantısından, yoksa jsonl',
  output: 'yazılacak dosya; verilmezse standart çıktı (xlsx için gereklidir)',
  looksLike: 'dili:',
  turkish: 'Türkçe',
  english: 'İngilizce',
  neither: 'ne Türkçe ne İngilizce',
  swapped: 'İki dosya yer değiştirmiş görünüyor; önce Türkçe olanı verin',
  sameLanguage: 'Puanlar düşük olacak; iki yolu denetleyin',
  empty: 'içinde tümce yok',
  lengths: 'Uzunluklar çok farklı; birçok tümce tek başına kalacak',
  lines: 'satır',
  notSplit: 'birçok satırda birden çok tümce var; tümce çiftleri için her satıra bir tümce yazın',
  beads: 'öbek',
  low: 'düşük puanlı (gözle bakın)',
  alone: 'karşılıksız',
  leftOut: 'Karşılığı olmadığı için TMX’e girmeyen tümceler',
  pairs: 'çift',
  failed: 'okunamayan',
}

const words: Readonly<Record<InterfaceLanguage, AlignWords>> = { en: english, tr: turkish }

export const alignWords = (language: InterfaceLanguage): AlignWords => words[language]
