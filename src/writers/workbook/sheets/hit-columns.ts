// The columns of the sheet Hits, and what is said about each of them.
import type { Cell } from '../../csv.ts'
import { type Column, type SheetPlan, TRUNCATED } from '../column.ts'
import { isStyle } from '../styles.ts'
import { metadataColumns } from './metadata-columns.ts'

/** What the drop-down offers, in both languages. */
export const VERDICTS = ['right', 'wrong', 'other concept', 'doğru', 'yanlış', 'başka kavram'] as const

const BEFORE: readonly Column[] = [
  {
    name: 'id',
    width: 16,
    english: 'names the hit for ever: keep it, do not edit it; leave it empty in rows you add',
    turkish: 'bulgunun değişmez adı: silmeyin, değiştirmeyin; eklediğiniz satırlarda boş bırakın',
  },
  {
    name: 'document',
    width: 24,
    repeats: true,
    english: 'the document (path below the input folder, without extension)',
    turkish: 'belge (girdi klasörüne göre yolu, uzantısız)',
  },
]

const AFTER: readonly Column[] = [
  {
    name: 'section',
    width: 10,
    repeats: true,
    english:
      'part of the article: title, abstract (an Öz is an abstract in Turkish), keywords, body, notes, references',
    turkish:
      'makalenin bölümü: title (başlık), abstract (Öz de budur, dili tr), keywords (anahtar kelimeler), body (gövde), notes (notlar), references (kaynakça)',
  },
  {
    name: 'heading',
    width: 18,
    repeats: true,
    style: 'wrapped',
    english: 'heading above the paragraph',
    turkish: 'paragrafın üstündeki başlık',
  },
  {
    name: 'lang',
    width: 6,
    repeats: true,
    english: 'language of the paragraph: tr, en',
    turkish: 'paragrafın dili: tr, en',
  },
  {
    name: 'label',
    width: 10,
    repeats: true,
    english: 'layer: hedge (the linguist’s), booster, strategy (the diplomat’s hedging and its kin), citation, actor',
    turkish:
      'katman: hedge (kaçınsama), booster (vurgulayıcı), strategy (strateji kavramı), citation (atıf), actor (aktör)',
  },
  {
    name: 'concept',
    width: 20,
    repeats: true,
    english: 'meaning, the same in both languages',
    turkish: 'anlam; iki dilde aynıdır',
  },
  {
    name: 'category',
    width: 12,
    repeats: true,
    english: 'category of the device or family of the concept',
    turkish: 'aracın ulamı ya da kavramın ailesi',
  },
  {
    name: 'tier',
    width: 10,
    repeats: true,
    english: 'core or extended (hedges, boosters), core or context (strategies): count them apart',
    turkish: 'core (çekirdek) ya da extended (genişletilmiş), stratejilerde core ya da context (bağlam): ayrı sayın',
  },
  {
    name: 'strength',
    width: 9,
    repeats: true,
    english: 'strong, medium, weak',
    turkish: 'strong (güçlü), medium (orta), weak (zayıf)',
  },
  { name: 'left', width: 45, style: 'before', english: 'words before the hit', turkish: 'bulgudan önceki sözcükler' },
  {
    name: 'hit',
    width: 24,
    styleOf: (row) => styleOfHit(row),
    english: 'the hit, coloured by layer',
    turkish: 'bulgu, katmanına göre renkli',
  },
  { name: 'right', width: 45, style: 'wrapped', english: 'words after the hit', turkish: 'bulgudan sonraki sözcükler' },
  {
    name: 'verdict',
    width: 14,
    style: 'input',
    choices: VERDICTS,
    english: 'yours to fill: right, wrong, other concept (y, n, 1, 0 are read too)',
    turkish: 'siz doldurun: doğru, yanlış, başka kavram (y, n, 1, 0 da okunur)',
  },
  {
    name: 'correct_concept',
    width: 16,
    style: 'input',
    english: 'yours to fill: the concept it should be, where the verdict is other concept',
    turkish: 'siz doldurun: hüküm başka kavram ise olması gereken kavram',
  },
  {
    name: 'note',
    width: 24,
    style: 'input',
    english: 'yours to fill: anything',
    turkish: 'siz doldurun: ne isterseniz',
  },
  { name: 'sentence', width: 70, style: 'wrapped', english: 'the whole sentence', turkish: 'tümcenin tamamı' },
  {
    name: 'flags',
    width: 16,
    repeats: true,
    english:
      'quoted, negated, contrast (set apart: unlike …), in heading, ambiguous, back-translation, attributed (of a named source, not of the writer)',
    turkish:
      'quoted (alıntı içinde), negated (olumsuz), contrast (karşıt kutup), in heading (başlıkta), ambiguous (belirsiz), back-translation (geri çeviri), attributed (yazarın değil, adı verilen kaynağın)',
  },
  {
    name: 'sense',
    width: 9,
    repeats: true,
    english: 'field of an ambiguous word: ir, finance, linguistic',
    turkish: 'çok anlamlı sözcüğün alanı: ir (uluslararası ilişkiler), finance (finans), linguistic (dilbilim)',
  },
  {
    name: 'function',
    width: 12,
    repeats: true,
    english: 'what the sentence does with the strategy: definition, listing, contrast, application',
    turkish:
      'tümcenin stratejiyle yaptığı: definition (tanım), listing (sıralama), contrast (karşıtlık), application (uygulama)',
  },
  {
    name: 'cites',
    width: 20,
    repeats: true,
    style: 'wrapped',
    english: 'the work the strategy rests on',
    turkish: 'stratejinin dayandırıldığı kaynak',
  },
  {
    name: 'hedged_by',
    width: 16,
    repeats: true,
    style: 'wrapped',
    english: 'hedges and boosters that bear on the strategy',
    turkish: 'stratejinin üzerindeki kaçınsama ve vurgulayıcılar',
  },
  { name: 'actor', width: 14, repeats: true, english: 'who pursues the strategy', turkish: 'stratejiyi izleyen' },
  { name: 'target', width: 14, repeats: true, english: 'towards whom', turkish: 'kime yönelik' },
  {
    name: 'confidence',
    width: 10,
    repeats: true,
    english: 'low or medium where the row is less sure than others',
    turkish: 'satır ötekilerden daha az güvenilirse low (düşük) ya da medium (orta)',
  },
  {
    name: 'cue',
    width: 26,
    repeats: true,
    english: 'lexicon row (or rule) that made the hit',
    turkish: 'bulguyu yapan sözlük satırı (ya da kural)',
  },
  {
    name: 'paragraph',
    width: 22,
    english: 'id of the paragraph in annotations.jsonl',
    turkish: 'annotations.jsonl içindeki paragraf kimliği',
  },
  {
    name: 'start',
    width: 8,
    english: 'code points into the paragraph',
    turkish: 'paragraf içindeki yeri (kod noktası)',
  },
  { name: 'end', width: 8, english: 'its end, exclusive', turkish: 'bitişi (dahil değil)' },
  {
    name: 'source_start',
    width: 9,
    english: 'code points into the source file',
    turkish: 'kaynak dosyadaki yeri (kod noktası)',
  },
  { name: 'source_end', width: 9, english: 'its end, exclusive', turkish: 'bitişi (dahil değil)' },
  TRUNCATED,
]

/** The sheet for documents with these metadata. */
export const hitsPlan = (metadata: readonly string[]): SheetPlan => ({
  name: 'Hits',
  english:
    'one row a hit; fill verdict and note, add missed hits below (document, hit, sentence, label, concept; no id), then: hedgerow evaluate FILE.xlsx',
  turkish:
    'bulgu başına bir satır; verdict ve note sütunlarını doldurun, kaçan bulguları alta ekleyin (document, hit, sentence, label, concept; id boş), sonra: hedgerow evaluate DOSYA.xlsx',
  columns: [...BEFORE, ...metadataColumns(metadata, [...BEFORE, ...AFTER], 'plain'), ...AFTER],
})

/** A hit has the colour of its layer. */
function styleOfHit(row: readonly Cell[]) {
  const label = row[row.length - FROM_END_TO_LABEL]
  return typeof label === 'string' && isStyle(label) ? label : 'plain'
}

/** Counted from the end, for the number of metadata columns before it differs. */
const FROM_END_TO_LABEL = AFTER.length - AFTER.findIndex(({ name }) => name === 'label') - 1
