// The sheet Keyness: what one part of the corpus has more of than another; the figures are made elsewhere and come in as rows.
import type { SheetPlan } from '../column.ts'

/** Names of the columns, in the order in which a row of `Keyness` must come. */
export const KEYNESS_PLAN: SheetPlan = {
  name: 'Keyness',
  english:
    'what one part of the corpus has more of than another: Turkish and English, Öz and abstract, abstract and body, years, metadata; rates per 100 sentences, which compare across the languages (Turkish needs about 0.8 words for an English one)',
  turkish:
    'derlemin bir parçasında ötekinden daha çok olanlar: Türkçe ile İngilizce, Öz ile Abstract, öz ile gövde, yıllar, üst veri; oranlar 100 tümcede, çünkü diller arasında böyle karşılaştırılabilir (Türkçe bir İngilizce sözcüğü yaklaşık 0,8 sözcükle karşılar)',
  columns: [
    {
      name: 'a',
      width: 26,
      repeats: true,
      style: 'wrapped',
      english: 'the first part, as in: hedgerow stats annotations.jsonl --keyness A B --base sentences',
      turkish: 'birinci parça; şu komuttaki gibi: hedgerow stats annotations.jsonl --keyness A B --base sentences',
    },
    {
      name: 'b',
      width: 26,
      repeats: true,
      style: 'wrapped',
      english: 'the part it is held against; != is any other value',
      turkish: 'karşılaştırıldığı parça; != başka herhangi bir değer demektir',
    },
    { name: 'label', width: 10, repeats: true, english: 'layer', turkish: 'katman' },
    {
      name: 'item',
      width: 26,
      repeats: true,
      english: 'category (hedges, boosters) or concept (strategies); (all) is the whole layer',
      turkish: 'ulam (kaçınsama, vurgulayıcı) ya da kavram (strateji); (all) katmanın tamamı',
    },
    { name: 'hits_a', width: 9, english: 'hits in a', turkish: 'a’daki bulgular' },
    { name: 'hits_b', width: 9, english: 'hits in b', turkish: 'b’deki bulgular' },
    { name: 'rate_a', width: 9, english: 'per 100 sentences of a', turkish: 'a’nın 100 tümcesinde' },
    { name: 'rate_b', width: 9, english: 'per 100 sentences of b', turkish: 'b’nin 100 tümcesinde' },
    { name: 'texts_a', width: 9, english: 'texts of a with a hit', turkish: 'a’nın bulgu olan metinleri' },
    { name: 'texts_b', width: 9, english: 'texts of b with a hit', turkish: 'b’nin bulgu olan metinleri' },
    {
      name: 'log_ratio',
      width: 10,
      english: 'log₂ of rate a / rate b (Hardie 2014): 1 is twice as often in a, −1 twice as often in b',
      turkish:
        'a oranının b oranına bölümünün 2 tabanında logaritması (Hardie 2014): 1, a’da iki kat; −1, b’de iki kat',
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
