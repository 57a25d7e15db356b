// Words that tell headings, front matter and captions from prose before the sections are known: a table, no logic.
// Keys are folded (lower case, every i dotted): see fold.ts. The sections themselves are data in lexicons/headings.csv.
import { foldKey } from './fold.ts'

const keys = (table: string): string[] =>
  table
    .split('|')
    .map((entry) => foldKey(entry.trim()))
    .filter((entry) => entry !== '')

/** Headings that stand on a line of their own directly above text. */
export const sectionLabels: ReadonlySet<string> = new Set(
  keys(`öz | özet | abstract | summary | extended abstract | extended summary | geniş özet | genişletilmiş özet |
  giriş | introduction | sonuç | sonuçlar | conclusion | conclusions | discussion | tartışma | bulgular | results | findings |
  method | methods | methodology | yöntem | literature review | literatür taraması | theoretical framework | kuramsal çerçeve |
  teorik çerçeve | kavramsal çerçeve | conceptual framework | sonuç ve değerlendirme | sonuç yerine | değerlendirme |
  kaynakça | kaynaklar | references | bibliography | works cited | literature cited | notlar | notes | sonnotlar | endnotes |
  dipnotlar | footnotes | teşekkür | acknowledgements | acknowledgments | acknowledgement | ekler | ek | appendix | appendices |
  keywords | key words | anahtar kelimeler | anahtar sözcükler | jel kodları | jel codes | jel classification`),
)

/** Labels that begin a paragraph of their own wherever they stand, a colon (or a dash) after them. */
export const inlineLabels: readonly string[] =
  keys(`keywords | key words | key-words | anahtar kelimeler | anahtar sözcükler |
  anahtar kelime | anahtar sözcük | jel kodları | jel kodu | jel codes | jel classification | jel sınıflandırması | abstract |
  öz | özet | summary`)

/** The lists of references. */
export const referenceLabels: ReadonlySet<string> = new Set(
  keys('kaynakça | kaynaklar | references | bibliography | works cited | literature cited | kaynaklar / references'),
)

/** Whole paragraphs that name the type of the article. */
export const articleTypes: ReadonlySet<string> = new Set(
  keys(`araştırma makalesi | araştırma makalesi / research article | research article | research article / araştırma makalesi |
  özgün makale | özgün araştırma makalesi | original article | original research | original research article | derleme |
  derleme makalesi | derleme makale | review article | review | article | makale | kitap incelemesi | book review | research paper |
  araştırma`),
)

/** Beginnings of front matter: dates, identifiers, addresses, how to cite. A figure, a colon or nothing follows. */
export const frontMatterLabels: readonly string[] =
  keys(`makale gönderim tarihi | gönderim tarihi | gönderme tarihi | geliş tarihi |
  makale geliş tarihi | makalenin geliş tarihi | makale kabul tarihi | başvuru tarihi | kabul tarihi | yayına kabul tarihi |
  yayın tarihi | yayım tarihi | yayınlanma tarihi | düzeltme tarihi | geliş | kabul | gönderim | received | accepted | submitted |
  revised | published | published online | available online | date received | date accepted | received date | accepted date |
  submission date | acceptance date | publication date | article history | article info | article information | makale bilgisi |
  makale türü | article type | doi | issn | e-issn | isbn | orcid | orcid id | e-posta | eposta | e-mail | email | corresponding author |
  sorumlu yazar | correspondence | iletişim | contact | atıf | atıf için | önerilen atıf | kaynak gösterimi | to cite this article |
  cite this article | how to cite | suggested citation | citation | copyright | orcid iD | bilgilendirme | bu makaleye atıf | affiliation | kurum | lisans | license | licence`)

/** Words of an affiliation; two of them, or one after a footnote mark, make a line front matter. */
export const affiliationWords: readonly string[] =
  keys(`üniversite | university | fakülte | faculty | bölümü | department |
  enstitü | institute | yüksekokul | college | academy | akademi | school of | doç. dr. | prof. dr. | dr. öğr. üyesi | öğr. gör. |
  arş. gör. | araştırma görevlisi | assistant professor | associate professor | assoc. prof. | asst. prof. | professor |
  ph.d. | phd | doktora öğrencisi | lecturer | research assistant`)

/** A number after these is no page number: captions and the like, which keep their line in every section. */
export const numberedLabels: readonly string[] =
  keys(`table | tablo | figure | fig. | şekil | chart | grafik | graph | map | harita |
  chapter | bölüm | part | kısım | section | article | madde | case | vaka | hypothesis | hipotez | ek | appendix | source | kaynak |
  step | adım | scenario | senaryo | model | görsel | resim | çizelge | box | kutu | note | not`)

/** Beginnings of a footnote's text after its number. */
export const footnoteOpenings: readonly string[] =
  keys(`bkz | bakınız | see | cf | krş | ayrıntı | ayrıntılı | for a | for an | for the |
  bu konuda | a.g.e | a.g.m | ibid | daha fazla | i thank | yazar`)

/** Abstracts of several paragraphs, with headings of their own. */
export const extendedLabels: ReadonlySet<string> = new Set(
  keys(`genişletilmiş özet | geniş özet | genişletilmiş öz | uzun özet | yapılandırılmış özet | yönetici özeti | extended abstract |
  extended summary | extended english abstract | extended english summary | long abstract | english summary | executive summary |
  structured abstract`),
)
