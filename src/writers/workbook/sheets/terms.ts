// The sheet Terms: which Turkish words stand for which English ones, concept by concept, and how often; counted elsewhere.
import { type SheetPlan, TRUNCATED } from '../column.ts'

export const TERMS_PLAN: SheetPlan = {
  name: 'Terms',
  english:
    'the corpus: concepts in aligned sentences, Turkish rendering × English rendering with counts, inflected forms together; the frequent concepts first, keywords that are no concept last (article by article: terms.csv)',
  turkish:
    'derlemin bütünü: eşlenen tümcelerdeki kavramlar, Türkçe karşılık × İngilizce karşılık, sayılarıyla, çekimli biçimler bir arada; önce sık kavramlar, kavram olmayan anahtar kelimeler sonda (makale makale: terms.csv)',
  columns: [
    {
      name: 'concept',
      width: 26,
      repeats: true,
      english: 'meaning, the same in both languages; empty for keywords that are no concept',
      turkish: 'anlam; iki dilde aynıdır; kavram olmayan anahtar kelimelerde boş',
    },
    {
      name: 'tr',
      width: 34,
      style: 'strategy',
      english: 'Turkish rendering, in small letters; empty where the Turkish side has none',
      turkish: 'Türkçe karşılık, küçük harfle; Türkçe tarafta yoksa boş',
    },
    {
      name: 'en',
      width: 34,
      style: 'strategy',
      english: 'English rendering, in small letters; empty where the English side has none',
      turkish: 'İngilizce karşılık, küçük harfle; İngilizce tarafta yoksa boş',
    },
    {
      name: 'relation',
      width: 20,
      repeats: true,
      english: 'equivalent, loanword, variant, tr_only, en_only; the most frequent first',
      turkish:
        'equivalent (eşdeğer), loanword (alıntı sözcük), variant (değişke), tr_only (yalnız Türkçede), en_only (yalnız İngilizcede)',
    },
    { name: 'count', width: 8, english: 'times in aligned sentences', turkish: 'eşlenen tümcelerde kaç kez' },
    { name: 'documents', width: 10, english: 'in how many documents', turkish: 'kaç belgede' },
    {
      name: 'back_translation',
      width: 11,
      english: 'true where one side has a machine translator’s name for the concept',
      turkish: 'bir yanda kavramın makine çevirisinden gelen adı varsa doğru',
    },
    TRUNCATED,
  ],
}
