// Turkish nouns whose inflection their spelling does not foretell, as data. Read by noun-stems.ts.
// After the spelling dictionary of the Turkish Language Association (TDK, Yazım Kılavuzu); all words folded.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*,\s*/)
      .map((pair) => pair.split(' ') as [string, string]),
  )

/** Nouns ending in t that soften it (kanat → kanadı); all others keep theirs (devlet → devleti). */
export const softenedT = words(`
  adet ahfat akort amut anot ant armut art avurt bant bent but cellat ceset cihat cilt çeşit damat dert dört ebat ecdat
  efrat evlat fert feryat fesat geçit hamut hasat haset hudut icat içtihat ifsat iktisat imdat imtidat inat irat irşat
  isnat istibdat istidat istinat itikat itimat itiyat ittihat kağıt kanat katot kilit kurt kürt lort mabet mabut maksat
  mert mescit metot mevcut mevlit mezat miat mucit murat mücahit mücerret mülhit münekkit mürit mürşit müstebit namert
  öğüt palamut periyot reşit rint senet simit söğüt standart stat şahit şehit şerit taahhüt tahdit taklit tat tecrit
  tehdit tenkit tereddüt tevhit teyit tezat tirit tokat umut ut ümit üstat vaat velet vücut yiğit yoğurt yurt zahit
  zait
`)

/** Monosyllables that soften p, ç or k (güç → gücü); all others keep theirs (suç → suçu). */
export const softenedShort = words(`
  kap dip cep grip kalp harp celp garp darp grup küp güç uç borç genç taç tunç burç harç felç öç linç gök çok yok renk denk cenk
`)

/** Nouns whose last vowel drops before a vowel (şehir → şehri), with the stem that remains. */
export const droppedVowel = pairs(`
  ağız ağz, ahit ahd, akıl akl, akit akd, akis aks, alın aln, asıl asl, asır asr, ayıp ayb, azim azm, bağır bağr, bahis bahs, batın batn,
  beniz benz, beyin beyn, beyit beyt, boyun boyn, böğür böğr, burun burn, cebir cebr, cehil cehl, cezir cezr, cisim cism, cürüm cürm,
  devir devr, ecir ecr, emir emr, fasıl fasl, fecir fecr, fesih fesh, fetih feth, feyiz feyz, fıkıh fıkh, fikir fikr, gasıp gasb,
  geniz genz, göğüs göğs, gönül gönl, haciz hacz, hacim hacm, hapis haps, hasım hasm, hatim hatm, hayır hayr, hazım hazm, hıfız hıfz,
  hışım hışm, hüküm hükm, hüzün hüzn, ıtır ıtr, ilim ilm, isim ism, izin izn, kabır kabr, kabir kabr, kabız kabz, kadir kadr,
  kahır kahr, karın karn, kasıt kast, kasır kasr, katil katl, kavim kavm, kavis kavs, kayın kayn, kayıp kayb, kayıt kayd, kesir kesr,
  keşif keşf, keyif keyf, kısım kısm, kibir kibr, koyun koyn, kutup kutb, kutur kutr, küfür küfr, lafız lafz, lütuf lütf, medih medh,
  metin metn, meyil meyl, misil misl, mühür mühr, nabız nabz, nakış nakş, nakil nakl, nakit nakd, nazım nazm, nefis nefs, nehir nehr,
  nesil nesl, nesir nesr, nezir nezr, neşir neşr, nutuk nutk, oğul oğl, omuz omz, ömür ömr, özür özr, rahim rahm, remiz remz, resim resm, ritim ritm,
  rükün rükn, sabır sabr, sadır sadr, satıh sath, sehiv sehv, seyir seyr, sihir sihr, şahıs şahs, şehir şehr, şekil şekl, şükür şükr,
  tavır tavr, ufuk ufk, uzuv uzv, vakıf vakf, vakit vakt, vasıf vasf, vecih vech, vehim vehm, vezin vezn, zabıt zabt, zehir zehr,
  zeyil zeyl, zihin zihn, zikir zikr, zulüm zulm
`)

/** Of these two lists the full or hard stem is in use before a vowel too: two words share it, or usage wavers (kayını and kaynı). */
export const fullToo = words('küp celp garp darp katil kayın koyun metin rahim kadir nefis bahis hayır asıl kayıp')

/** Nouns whose last consonant doubles before a vowel (hak → hakkı), with the doubled stem. */
export const doubled = pairs(`
  af aff, cet cedd, fen fenn, had hadd, hac hacc, hak hakk, hat hatt, his hiss, mahal mahall, müstahak müstahakk, rab rabb, red redd,
  ret redd, sır sırr, serhat serhadd, şer şerr, şık şıkk, tıp tıbb, üs üss, zam zamm, zan zann, zem zemm, zıt zıdd, muhip muhibb
`)

/** Loans spelt with a back vowel that take front suffixes (saat → saatler, saati). Words in -al, -ol, -ul need no listing. */
export const frontLoans = words(`
  beraat belagat cemaat cerahat dikkat fecaat feragat hakikat hamakat hilkat istirahat istitaat itaat kabahat kalp kanaat kıraat liyakat
  menfaat meşakkat muvafakat rekat refakat saat sadakat sarahat sefahat seyahat sıhhat şecaat şefaat şefkat takat ziraat lugat
  vaat gol had hal harf harp hol mahal mol rab rol yar
  emlak helak idrak istimlak iştirak imsak
`)

/** Nouns that take -ki without a case (bugünkü, önceki). */
export const timeNouns = words(`
  akşam an ay bahar beri bugün demin dün evvel geçen gece gün hafta ikindi kış mevsim öğle öğlen önce öte sabah saat sefer sonra
  şimdi yarın yaz yıl yüzyıl zaman ilkbahar sonbahar dönem
`)

/** Adjectives in -i that look like a compound's possessive (tarihî is not tarih + i). */
export const looksPossessed = words('askeri tarihi siyasi ilmi resmi fikri insani tıbbi ebedi medeni')

/** Words of place whose last vowel may drop before -DA and -DAn (ileride, ilerde). */
export const shortenedPlaces = pairs(`
  ileri iler, içeri içer, dışarı dışar, yukarı yukar, bura bur, şura şur, ora or, nere ner
`)

/** Stems with states of their own: surface and state, in order. */
export const irregular: Readonly<Record<string, readonly (readonly [surface: string, state: string])[]>> = {
  su: [
    ['su', 'water'],
    ['suy', 'softened'],
  ],
  ne: [
    ['ne', 'water'],
    ['ney', 'softened'],
  ],
  bu: [['bu', 'demonstrative']],
  şu: [['şu', 'demonstrative']],
  o: [['o', 'demonstrative']],
  ben: [
    ['ben', 'noun'],
    ['bana', 'oblique'],
    ['benim', 'genitive'],
    ['benimle', 'oblique'],
  ],
  sen: [
    ['sen', 'noun'],
    ['sana', 'oblique'],
    ['senin', 'genitive'],
    ['seninle', 'oblique'],
  ],
  biz: [
    ['biz', 'noun'],
    ['bizim', 'genitive'],
    ['bizimle', 'oblique'],
  ],
  siz: [
    ['siz', 'noun'],
    ['sizin', 'genitive'],
    ['sizinle', 'oblique'],
  ],
  kim: [
    ['kim', 'noun'],
    ['kiminle', 'oblique'],
  ],
  kendi: [
    ['kendi', 'noun'],
    ['kendi', 'possessed-third'],
  ],
}
