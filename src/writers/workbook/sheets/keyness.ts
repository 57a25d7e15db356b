// The sheet Keyness: what one part of the corpus has more of than another; the figures are made elsewhere and come in as rows.
import type { SheetPlan } from '../column.ts'

/** Names of the columns, in the order in which a row of `Keyness` must come. */
export const KEYNESS_PLAN: SheetPlan = {
  name: 'Keyness',
  english: 'what Turkish has more of than English (all running prose, then abstracts alone); rates per 100 sentences',
  turkish:
    'Türkçede İngilizceden daha çok olanlar (önce bütün düz metin, sonra yalnız Öz ile Abstract); oranlar 100 tümcede',
  columns: [
    {
      name: 'comparison',
      width: 16,
      repeats: true,
      english: 'tr / en: all prose · Öz / abstract: abstracts alone',
      turkish: 'tr / en: bütün düz metin · Öz / abstract: yalnız özler',
    },
    { name: 'label', width: 10, repeats: true, english: 'layer', turkish: 'katman' },
    {
      name: 'item',
      width: 26,
      repeats: true,
      english: 'category (hedges, boosters) or concept (strategies); (all) is the whole layer',
      turkish: 'ulam (kaçınsama, vurgulayıcı) ya da kavram (strateji); (all) katmanın tamamı',
    },
    { name: 'hits_tr', width: 9, english: 'hits in Turkish', turkish: 'Türkçedeki bulgular' },
    { name: 'hits_en', width: 9, english: 'hits in English', turkish: 'İngilizcedeki bulgular' },
    { name: 'rate_tr', width: 9, english: 'per 100 Turkish sentences', turkish: '100 Türkçe tümcede' },
    { name: 'rate_en', width: 9, english: 'per 100 English sentences', turkish: '100 İngilizce tümcede' },
    { name: 'texts_tr', width: 9, english: 'Turkish texts with a hit', turkish: 'bulgu olan Türkçe metinler' },
    { name: 'texts_en', width: 9, english: 'English texts with a hit', turkish: 'bulgu olan İngilizce metinler' },
    {
      name: 'log_ratio',
      width: 10,
      english: 'how many times the Turkish rate is the doubled English one (Hardie 2014); below 0: more in English',
      turkish:
        'Türkçe oranın İngilizcenin kaç katı olduğu, iki tabanında logaritma (Hardie 2014); 0’ın altı: İngilizcede daha çok',
    },
    { name: 'log_ratio_low', width: 10, english: 'its 95 % interval, lower end', turkish: '%95 aralığının alt ucu' },
    { name: 'log_ratio_high', width: 10, english: 'its 95 % interval, upper end', turkish: '%95 aralığının üst ucu' },
    {
      name: 'g2',
      width: 9,
      english: 'log-likelihood (Rayson & Garside 2000)',
      turkish: 'log-olabilirlik (Rayson & Garside 2000)',
    },
    {
      name: 'p_holm',
      width: 11,
      english: 'its p-value, corrected for many tests (Holm 1979)',
      turkish: 'p değeri, çoklu sınama düzeltmesiyle (Holm 1979)',
    },
    {
      name: 'bic',
      width: 9,
      english: 'approximate Bayes factor (Wilson 2013): above 2 positive, above 6 strong, above 10 very strong',
      turkish: 'yaklaşık Bayes etkeni (Wilson 2013): 2’nin üstü olumlu, 6’nın üstü güçlü, 10’un üstü çok güçlü',
    },
    {
      name: 'texts_p_holm',
      width: 12,
      english: 'p-value over the rates of the texts (Mann–Whitney), corrected: rest claims on this one',
      turkish: 'metinlerin oranları üzerinden p değeri (Mann–Whitney), düzeltilmiş: savlarınızı buna dayandırın',
    },
  ],
}
