// Words that look like a form of a shorter word and are not: sorun is not soru + n. Read by entries.ts.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * Words of their own in this one form. Where a word of the text is one of these, no shorter stem is found in it.
 * Left out, here and below: words whose other reading is as common (altında: alt or altın; girdi, yazar, gelir).
 */
export const ownForms: readonly string[] = words(`
  için neden nedense yeniden birden çoktan önceden doğrudan sıradan gerçekten sonradan birlikte elbette ile üzere özellikle ayrıca
  iyice boyunca sözde hatta oysa böylece sadece özgürce öylece yalnızca kolayca onca bunca açıkça oldukça giderek göre bile diye kala
  illa ille kesinlikle genellikle çoğunlukla öncelikle nitekim mesela güya
  yıllarca yüzlerce binlerce günlerce saatlerce haftalarca defalarca onlarca milyonlarca
  özgün bilgin saygın etkin yetkin ilişkin bitkin baskın salgın coşkun olgun yaygın örgün sayın bütün yakın kesin erken karşın yoğun yoksun
  yüksek kapalı kara hasta kaba ince yaya hani daire dair mali fiili hayati dolayı ikinci altıncı yedinci
  satın  hissiz alman adana birsen ersin
`)

/** Words of their own with their plural, cases and third-person possessive. */
export const ownWords: readonly string[] = words(`
  kimse öteki beriki başka
  sorun konum adam kadın başkan birim yarım kalem düğün oyun düzen zaman insan yalan orman duman roman liman divan kurban evren
  kanun kurum durum ölüm verim isim ilim ekim takım kasım yapım yayım yayın derece düşünce güvence eğlence işkence
  gece hece pencere öğrence önlem dönem deprem ada oda moda sade irade ifade fayda kanada posta usta sıra para yara hava dava çaba
  tava maya kaya boya ova ana dolar zarar karar süre dere bağırsak toprak yaprak bardak varlık sistem anlam
  basın derin tütün akın öğretmen ermeni tutsak ortam gelişim iletişim değişim
  deniz efendi yemin selam devam araba otuz tavan lazım imam kafa milyon sinema meydan maden beden bilim seçim geçim akım yarın hatıra
  kaza izin oran toplam
  kabile etmen günce gökçe türkçe ingilizce rusça çince almanca fransızca arapça
  sanayi kale lale bahane şahane dünya rüya kimya ülke ilke bölge gölge
`)
