// Words that tell headings, front matter and captions from prose before the sections are known: a table, no logic.
// Keys are folded (lower case, every i dotted): see fold.ts. The sections themselves are data in lexicons/headings.csv.
import { foldKey } from './fold.ts'

const keys = (table: string): string[] =>
  table
    .split('|')
    .map((entry) => foldKey(entry.trim()))
    .filter((entry) => entry !== '')

/** Abstracts and keywords in third languages, which some journals print: neither Turkish nor English. */
export const foreignHeadings: readonly {
  readonly section: 'abstract' | 'keywords'
  readonly headings: readonly string[]
}[] = [
  {
    section: 'abstract',
    headings:
      keys(`аннотация | резюме | реферат | абстракт | الملخص | ملخص | ملخص البحث | چکیده | xülasə | xulasə | annotasiya | zusammenfassung |
    résumé | resumen | sommaire | sažetak | apstrakt | rezumat | rezime | түйіндеме | аңдатпа | анотація | kurzfassung`),
  },
  {
    section: 'keywords',
    headings:
      keys(`ключевые слова | ключові слова | الكلمات المفتاحية | الكلمات الدالة | كلمات مفتاحية | کلیدواژه‌ها | açar sözlər | schlüsselwörter |
    schlagwörter | mots-clés | mots clés | palabras clave | ključne riječi | ključne reči | түйін сөздер | кілт сөздер | cuvinte cheie`),
  },
]

const foreignLabels = (section: 'abstract' | 'keywords'): readonly string[] =>
  foreignHeadings.filter((group) => group.section === section).flatMap(({ headings }) => headings)

/** Headings that stand on a line of their own directly above text. */
export const sectionLabels: ReadonlySet<string> = new Set([
  ...foreignLabels('abstract'),
  ...foreignLabels('keywords'),
  ...keys(`öz | özet | türkçe öz | türkçe özet | ingilizce öz | ingilizce özet | abstract | summary | english abstract | english summary |
  extended abstract | extended summary | extended english abstract | extended english summary | long abstract | structured abstract |
  executive summary | geniş özet | genişletilmiş özet | genişletilmiş öz | uzun özet | yapılandırılmış özet | turkish abstract | turkish summary |
  giriş | introduction | sonuç | sonuçlar | conclusion | conclusions | discussion | tartışma | bulgular | results | findings |
  method | methods | methodology | yöntem | literature review | literatür taraması | theoretical framework | kuramsal çerçeve |
  teorik çerçeve | kavramsal çerçeve | conceptual framework | sonuç ve değerlendirme | sonuç ve öneriler | sonuç yerine | değerlendirme |
  bulgular ve tartışma | tartışma ve sonuç | materials and methods | data and methods | results and discussion | concluding remarks |
  kaynakça | kaynaklar | referanslar | bibliyografya | bibliyografi | yararlanılan kaynaklar | kaynak listesi | references | bibliography |
  works cited | literature cited | reference list | list of references | notlar | notes | sonnotlar | sonnot | endnotes |
  dipnotlar | footnotes | teşekkür | acknowledgements | acknowledgments | acknowledgement | ekler | ek | appendix | appendices |
  etik beyan | etik beyanı | çıkar çatışması | çıkar çatışması beyanı | yazar katkıları | finansman | conflict of interest | funding |
  author contributions | disclosure statement | notes on contributors | data availability statement | destek/finansman | destek | finansal destek | etik kurul onayı | etik kurul izni |
  hakem değerlendirmesi | yazar katkı oranları | katkı oranı beyanı | çıkar çatışması bildirimi | veri erişilebilirliği | ethics statement |
  ethics committee approval | ethical approval | financial disclosure | financial support | author contribution | peer review | peer-review |
  data availability | conflicts of interest | declaration of competing interest | informed consent |
  keywords | key words | index terms | anahtar kelimeler | anahtar sözcükler | anahtar kavramlar | jel kodları | jel codes | jel classification`),
])

/** Labels that begin a paragraph of their own wherever they stand, a colon or a dash after them. */
export const inlineLabels: readonly string[] =
  keys(`keywords | key words | key-words | keyword | index terms | anahtar kelimeler | anahtar sözcükler | anahtar kavramlar |
  anahtar kelime | anahtar sözcük | jel kodları | jel kodu | jel codes | jel code | jel classification | jel sınıflandırması | jel sınıflaması | abstract |
  öz | özet | summary | extended abstract | extended summary | geniş özet | genişletilmiş özet | structured abstract`)

/** Those of them after which a list of keywords follows. */
export const keywordLabels: readonly string[] = [
  ...inlineLabels.filter((label) => /^(?:key|index|anahtar|jel)/.test(label)),
  ...foreignLabels('keywords'),
]

/** Those of them after which an abstract follows. */
export const abstractLabels: readonly string[] = inlineLabels.filter((label) => !keywordLabels.includes(label))

/** What stands in brackets or behind a slash beside a label, and tells its language only. */
export const languageNames: ReadonlySet<string> = new Set(
  keys('türkçe | ingilizce | turkish | english | in turkish | in english | tr | tur | en | eng'),
)

/** Labels that some journals set in small letters. */
export const smallLabels: ReadonlySet<string> = new Set([
  ...foreignLabels('abstract'),
  ...foreignLabels('keywords'),
  ...keys('öz | özet | abstract | keywords | anahtar kelimeler | kaynakça | references | articleinfo | article info'),
])

/** The lists of references. */
export const referenceLabels: ReadonlySet<string> = new Set(
  keys(`kaynakça | kaynaklar | referanslar | bibliyografya | bibliyografi | yararlanılan kaynaklar | kaynak listesi | references |
  bibliography | works cited | literature cited | reference list | list of references`),
)

/** Whole paragraphs that name the type of the article, or a corner of the first page. */
export const articleTypes: ReadonlySet<string> = new Set(
  keys(`araştırma makalesi | araştırma makalesi / research article | research article | research article / araştırma makalesi |
  özgün makale | özgün araştırma makalesi | özgün araştırma | original article | original research | original research article |
  original paper | derleme | derleme makalesi | derleme makale | review article | review | review essay | article | makale |
  kitap incelemesi | kitap değerlendirmesi | book review | research paper | research note | research article (peer reviewed) |
  araştırma | araştırma notu | çeviri | hakemli makale | peer-reviewed article | article info | article information | open access |
  makale bilgisi | makale bilgileri | olgu sunumu | case report | special issue article`),
)

/** Beginnings of front matter: identifiers, addresses, how to cite. A colon, a slash, a bracket or nothing follows. */
export const frontMatterLabels: readonly string[] =
  keys(`makale gönderim tarihi | gönderim tarihi | gönderme tarihi | geliş tarihi | gönderilme tarihi | gönderi tarihi |
  makale geliş tarihi | makalenin geliş tarihi | makale kabul tarihi | makalenin kabul tarihi | başvuru tarihi | kabul tarihi |
  yayına kabul tarihi | makale başvuru tarihi | revizyon tarihi | yayın tarihi | yayım tarihi | yayınlanma tarihi |
  yayımlanma tarihi | düzeltme tarihi | düzenleme tarihi | son düzeltme tarihi | online yayın tarihi | received date |
  accepted date | date received | date accepted | date of submission | date of acceptance | submission date | acceptance date |
  publication date | date published | makale geçmişi | makale süreci | article history | article info | article information |
  makale bilgisi | makale bilgileri | makale künyesi | makale türü | makalenin türü | makale tipi | yayın türü | article type |
  type of article | paper type | manuscript type | doi | doi numarası | doi number | article doi | makale doi | issn | e-issn | p-issn | eissn |
  print issn | online issn | isbn | orcid | orcid id | orcid no | orcid ids | e-posta | eposta | e-mail | email | e-mail address |
  e-posta adresi | corresponding author | corresponding author's e-mail | sorumlu yazar | sorumlu yazarın | yazışma yazarı |
  yazışma adresi | correspondence | correspondence to | address for correspondence | iletişim | iletişim yazarı | iletişim adresi |
  contact | contact information | atıf | atıf için | atıf bilgisi | atıf şekli | atıf yapmak için | önerilen atıf | kaynak gösterimi |
  kaynak göstermek için | kaynak gösterme | alıntı | alıntılama | bu makaleye atıf | bu makaleye atıf için | bu makaleye atıfta bulunmak için |
  bu makaleyi kaynak göstermek için | to cite this article | to cite this document | to cite | cite this article | cite this article as |
  cite as | how to cite | how to cite this article | suggested citation | recommended citation | please cite this article as |
  for citation | citation | citation information | citation info | apa citation | isnad | to link to this article | copyright |
  telif hakkı | lisans | license | licence | affiliation | affiliations | kurum | author affiliations | bilgilendirme | yazar bilgisi |
  yazar bilgileri | author details | author information | about article | intihal | intihal denetimi | intihal taraması | plagiarism |
  plagiarism checks | benzerlik taraması | editör | editor | academic editor | handling editor | alan editörü | publisher | yayıncı |
  makale no | article no | article number | manuscript id | cilt | volume | telefon | phone | tel | faks | fax | web | web sitesi | url`)

/** Beginnings that only a date makes front matter: `Kabul` is also a city. */
export const dateLabels: readonly string[] =
  keys(`geliş | kabul | gönderim | gönderildi | başvuru | revizyon | revize | düzeltme | yayın | yayım | yayımlanma | yayınlanma | received | accepted |
  submitted | resubmitted | revised | published | published online | first published | first published online | available online |
  received in revised form | article received | article accepted | makale gönderim | makale geliş | makale kabul | makale yayın | online | history`)

/** Beginnings of front matter that is a sentence. */
export const frontMatterOpenings: readonly string[] =
  keys(`удк | udk | udc | ббк | удк: | this is an open access | this is an open-access | this article is an open access | this work is licensed | this article is licensed |
  this work is distributed | licensed under | licensee | published by | creative commons | bu eser creative commons | bu makale creative commons |
  bu makale, creative commons | bu eser, creative commons | bu çalışma creative commons | bu makale en az iki | bu makale, en az iki | this article has been reviewed by |
  this article was checked | bu makale intihal | bu makale, intihal | all rights reserved | tüm hakları saklıdır`)

/** Words of an affiliation; two of them, or one after a footnote mark, make a line front matter. */
export const affiliationWords: readonly string[] =
  keys(`üniversite | university | universität | université | fakülte | faculty | bölümü | anabilim dalı | department |
  enstitü | institute | yüksekokul | college | academy | akademi | school of | doç. dr. | prof. dr. | dr. öğr. üyesi | öğr. gör. |
  arş. gör. | araştırma görevlisi | doktor öğretim üyesi | öğretim üyesi | öğretim görevlisi | assistant professor | associate professor | assoc. prof. |
  asst. prof. | assist. prof. | professor | ph.d. | phd | doktora öğrencisi | doctoral candidate | yüksek lisans öğrencisi | lecturer | research assistant |
  bağımsız araştırmacı | independent researcher | independent scholar`)

/** Words of a line that says where an author works, once a name or a place stands beside them. */
export const institutionWords: readonly string[] =
  keys(`üniversitesi | university | fakültesi | faculty | department | enstitüsü | institute | college | academy | akademisi | school |
  merkezi | center | centre | bakanlığı | ministry | derneği | association | society | vakfı | foundation | müsteşarlığı | kurumu | araştırmacı |
  researcher | laboratory | programı | institut | think tank`)

/** Names of journals: a line that begins so, or ends so. */
export const journalOpenings: readonly string[] = keys(
  'journal of | the journal of | international journal of | european journal of | turkish journal of',
)
export const journalEndings: readonly string[] = keys('dergisi | journal | bülteni | bulletin | quarterly | yıllığı')
/** Names of journals only where a volume follows. */
export const journalWords: readonly string[] = keys(
  'dergisi | dergi | journal | review | studies | quarterly | bulletin | annals | perspectives | affairs | politics | araştırmaları | incelemeleri',
)

/** Names of months, as they stand in dates. */
export const monthNames: readonly string[] =
  keys(`january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr |
  jun | jul | aug | sep | sept | oct | nov | dec | ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık`)

/** With months: all the words there are in the line of an issue. */
export const issueWords: ReadonlySet<string> = new Set([
  ...monthNames,
  ...keys(`spring | summer | autumn | fall | winter | bahar | yaz | güz | sonbahar | kış | vol | volume | issue | no | number | cilt | sayı |
  yıl | year | sayfa | pages | pp | ss | s | article | makale`),
])

/** A number after these is no page number: captions and the like, which keep their line in every section. */
export const numberedLabels: readonly string[] =
  keys(`table | tablo | figure | fig. | şekil | chart | grafik | graph | map | harita |
  chapter | bölüm | part | kısım | section | article | madde | case | vaka | hypothesis | hipotez | ek | appendix | source | kaynak |
  step | adım | scenario | senaryo | model | görsel | resim | çizelge | box | kutu | note | not`)

/** Beginnings of a caption; a number follows. */
export const captionLabels: readonly string[] =
  keys(`table | tablo | figure | fig | şekil | chart | grafik | graph | map | harita | görsel | resim | çizelge | diagram | diyagram |
  photo | fotoğraf | image | plate | box | kutu | illustration`)
/** Beginnings of the line below a table or a figure; a colon follows. */
export const sourceLabels: readonly string[] = keys(
  'kaynak | kaynaklar | source | sources | veri kaynağı | data source',
)
export const tableNoteLabels: readonly string[] = keys('not | note | notes | açıklama')

/** Beginnings of a footnote's text after its number. */
export const footnoteOpenings: readonly string[] =
  keys(`bkz | bakınız | see | cf | krş | karş | ayrıntı | ayrıntılı | detaylı | for a | for an | for the | for more | for further | on this |
  bu konuda | bu konu | bu hususta | a.g.e | a.g.m | a.g.t | a.e | aynı eser | aynı yer | ibid | op. cit | loc. cit | daha fazla | i thank |
  i am grateful | the author thanks | yazar | author's interview | interview with | personal interview | mülakat | örneğin bkz | for example, see | quoted in |
  aktaran | cited in | akt`)

/** Headings of the parts of a structured abstract, inside it. */
export const structuredLabels: ReadonlySet<string> = new Set(
  keys(`amaç | çalışmanın amacı | araştırmanın amacı | yöntem | metot | metodoloji | gereç ve yöntem | tasarım | tasarım/yöntem | bulgular | sonuç | sonuçlar |
  sonuç ve öneriler | tartışma | tartışma ve sonuç | sonuç ve tartışma | öneriler | özgünlük | sınırlılıklar | kuramsal çerçeve | literatür | purpose | aim | aims | objective |
  objectives | background | method | methods | methodology | design | materials and methods | research method | findings | results | conclusion |
  conclusions | discussion | discussion and conclusion | conclusion and discussion | results and discussion | conclusion and recommendations | originality | implications | limitations |
  recommendations | literature | literature review | theoretical framework | conceptual framework | giriş | introduction`),
)

/** Headings of the structured abstract's first part, which are also those of the body's. */
export const openingLabels: ReadonlySet<string> = new Set(keys('giriş | introduction'))

/** Beginnings of headings of what comes after the references: never inside an abstract. */
export const appendixLabels: readonly string[] = keys('ek | appendi | annex | suppl | online app')

/** Headings of lists of notes; other headings of notes, glued to a text, have no more than that text. */
export const endnoteLabels: ReadonlySet<string> = new Set(
  keys(
    'notlar | sonnotlar | sonnot | dipnot | son notlar | dipnotlar | dip notlar | notes | endnotes | endnote | footnote | footnotes | end notes | kısaltmalar | abbreviations',
  ),
)

/** Abstracts of several paragraphs, with headings of their own. */
export const extendedLabels: ReadonlySet<string> = new Set(
  keys(`genişletilmiş özet | geniş özet | genişletilmiş öz | uzun özet | yapılandırılmış özet | yönetici özeti | extended abstract |
  extended summary | extended english abstract | extended english summary | long abstract | english summary | executive summary |
  structured abstract`),
)
