// The words of the commands that work on whole runs, merge and compare, in English and Turkish.
import type { InterfaceLanguage } from './words.ts'

const english = {
  merge: 'join the parts that annotate --shard made into one run, the same as without --shard',
  mergeFolders: 'the folders of all parts, in any order',
  mergeOutput: 'folder for the files of the whole run',
  compare: 'tell what changed between two runs, by lexicon row and document',
  runA: 'the earlier run: its folder or its annotations.jsonl',
  runB: 'the later run',
  compareTo: 'form: text, csv (one table) or jsonl (rows of the lexicon, spans and documents that changed)',
  compareTable: 'with --to csv: which table',
  compareLayer: 'layers to compare: hedge, booster, strategy, citation, actor (default: all)',
  compareLimit: 'show no more rows and changed spans than this (text only)',
  title: 'What changed, by lexicon row',
  spansTitle: 'Changed spans',
  row: 'row',
  gained: 'gained',
  lost: 'lost',
  relabelled: 'relabelled',
  moved: 'moved',
  same: 'Spans that are the same in both',
  documents: 'documents',
  inBoth: 'in both runs',
  onlyA: 'only in A',
  onlyB: 'only in B',
  otherText: 'with another text in B (spans compared only where a paragraph reads the same)',
  failed: 'failed in',
  lexicon: 'lexicon',
  version: 'version',
  nothing: 'Nothing changed: every span of A is in B, and the other way round',
  more: 'more (--limit, or --to csv for all)',
  paragraphsApart: 'paragraphs without a counterpart that reads the same, left out',
}

export type RunsWords = typeof english

const turkish: RunsWords = {
  merge: 'annotate --shard ile yapılan bölümleri, --shard kullanılmamış gibi tek bir çalışmada birleştir',
  mergeFolders: 'bütün bölümlerin klasörleri, sıra önemli değil',
  mergeOutput: 'bütün çalışmanın dosyalarının klasörü',
  compare: 'iki çalışma arasında neyin değiştiğini sözlük satırına ve belgeye göre söyle',
  runA: 'önceki çalışma: klasörü ya da annotations.jsonl dosyası',
  runB: 'sonraki çalışma',
  compareTo: 'biçim: text, csv (tek tablo) ya da jsonl (değişen sözlük satırları, aralıklar ve belgeler)',
  compareTable: '--to csv ile: hangi tablo',
  compareLayer: 'karşılaştırılacak katmanlar: hedge, booster, strategy, citation, actor (varsayılan: hepsi)',
  compareLimit: 'bundan çok satır ve değişen aralık gösterme (yalnızca text)',
  title: 'Sözlük satırına göre değişenler',
  spansTitle: 'Değişen aralıklar',
  row: 'satır',
  gained: 'gelen',
  lost: 'giden',
  relabelled: 'adı değişen',
  moved: 'kayan',
  same: 'İkisinde de aynı olan aralıklar',
  documents: 'belge',
  inBoth: 'iki çalışmada da olan',
  onlyA: 'yalnızca A’da olan',
  onlyB: 'yalnızca B’de olan',
  otherText: 'metni B’de başka olan (aralıklar yalnızca aynı okunan paragraflarda karşılaştırıldı)',
  failed: 'okunamayan:',
  lexicon: 'sözlük',
  version: 'sürüm',
  nothing: 'Hiçbir şey değişmedi: A’nın her aralığı B’de, B’nin her aralığı A’da var',
  more: 'tane daha (--limit, ya da hepsi için --to csv)',
  paragraphsApart: 'aynı okunan bir karşılığı olmadığı için dışarıda bırakılan paragraf',
}

const words: Readonly<Record<InterfaceLanguage, RunsWords>> = { en: english, tr: turkish }

export const runsWords = (language: InterfaceLanguage): RunsWords => words[language]
