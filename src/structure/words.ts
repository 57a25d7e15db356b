// The little words repair and page joins need to know, in both languages: a table, no logic.
// Keys are folded (lower case, every i dotted): see fold.ts.

/** After these a hyphen is suspended, not broken: *short- and long-term*, *ön- ve son ek*. */
export const suspendingWords: ReadonlySet<string> = new Set(
  'and or to nor but versus vs rather through ve veya ya yahut ile ila da de hem'.split(' '),
)

/** First parts that English joins by a hyphen before a small letter: *self-interest*. */
export const hyphenPrefixes: ReadonlySet<string> = new Set('self ex well quasi half all cross'.split(' '))

/** First parts of words written as one (*there-fore, under-stand*), though each is a word too. */
export const openParts: ReadonlySet<string> = new Set(
  `over under with some every where there here what whom fore inter after when never else other them your their
  thus then high short back down stand hand home land mean main head work book news data time life`.split(/\s+/),
)

/** Words no sentence and no heading ends with: a text that stops here goes on after the page break. */
export const openEndings: ReadonlySet<string> = new Set(
  `a an and as at because before between but by for from in including into its of on or than that the their this these
  those through to toward towards under upon was were which while who whose will with without would
  bir bu da de daha en fakat gibi hem her için ile ilişkin ise ki olan olarak veya ve ya yahut yönelik`
    .replaceAll('ı', 'i')
    .split(/\s+/),
)

/** Words that not even a heading ends with. */
export const danglingWords: ReadonlySet<string> = new Set('and or of the a an to with ve veya ile'.split(' '))

/** Abbreviations that want something after their full stop: a text that stops here goes on. */
export const openAbbreviations: ReadonlySet<string> = new Set('p pp s ss vol no dr prof doç cf bkz'.split(' '))

/** Second halves that are no words of their own: *bulun- maktadır*, *govern- ment*. */
export const wordTails: ReadonlySet<string> = new Set(
  `maktadır mektedir maktadırlar mektedirler makta mekte maktan mekten mıştır miştir muştur müştür mış miş muş müş ması mesi
  masını mesini masına mesine masında mesinde ları leri larını lerini larının lerinin larına lerine larında lerinde
  lar ler ların lerin lara lere dır dir dur dür tır tir tur tür nın nin nun nün lık lik luk lük lığı liği ını ini sını sini
  bilir bilmektedir abilir ebilir rası rasında
  ment ments tion tions sion sions ing ness ity ities ance ence able ible ally ical ism ist ists tive tically ture tures
  lated lating nal ous ship ships`
    .replaceAll('ı', 'i')
    .split(/\s+/),
)

/** Words that tell a line of a title English or Turkish: enough to see where one title ends and its translation begins. */
export const englishTitleWords: ReadonlySet<string> = new Set(
  `the of and in on from to with for between at by towards toward against a an as under after its case role is are how why what whose
  policy foreign state states power powers strategy strategic war security relations order small great study`.split(
    /\s+/,
  ),
)
export const turkishTitleWords: ReadonlySet<string> = new Set(
  `ve ile bir icin için üzerine arasında olarak bağlamında yönelik doğru karşı dış politikası politika ilişkiler ilişkileri mi mı mu mü
  ilişkilerinde örneği üzerinden döneminde kapsamında çerçevesinde stratejisi güvenlik devletler denge dengeleme korunma sonrası sonrasında
  siyaseti siyasetinde politikasında devlet devletlerin güçler arayışı örneğinde çağında gölgesinde değerlendirme inceleme analizi`
    .replaceAll('ı', 'i')
    .split(/\s+/),
)

/** Endings that only one of the two languages has (folded). */
export const englishEndings: readonly string[] =
  'tion tions sion ity ities ness ship ing ism th cy ive ical ed ly ance ence ment'.split(' ')
export const turkishEndings: readonly string[] =
  `lari leri larin lerin larinda lerinde nin nün nun sinda sinde masi mesi liği lik lük luk ligi iği siz süz cilik çilik nda nde
  da de dan den ndan nden yla yle`.split(/\s+/)
