// Words that open sentences and hardly ever follow an initial, an ordinal or an acronym: used by sentences.ts where the
// full stop alone cannot tell "II. Dünya Savaşı" from "… sayısı 12. Bu durum".
import type { ParagraphLanguage } from '../model/language.ts'

const TURKISH =
  'bu bunun bunu buna bunda bundan bunlar bunların bunları bunlara bununla burada buradan böylece böylelikle böyle ancak ' +
  'fakat ama oysa oysaki ayrıca dolayısıyla nitekim çünkü zira öte diğer ilk ikinci üçüncü son sonuç sonuçta özellikle ' +
  'örneğin her hem hatta yine aynı bazı bir biri birçok kimi şu şöyle söz işte ne nasıl neden niçin kaldı eğer ' +
  'genel gerek hiç ise kısacası öncelikle önce daha bugün günümüzde bilhassa mevcut nihayet nihayetinde tüm bütün ' +
  'üstelik keza şayet ben biz siz onlar onun onu ona ondan çoğu çok buradaki bundaki bunlardan'

const ENGLISH =
  'the this these that those there then it its in on if is are was were as at an by but for from so since such some to ' +
  'we they he she his her their our my you your and or nor not no yet after although before because both during each ' +
  'first second third finally further furthermore moreover however hence here how instead later many most nevertheless ' +
  'of only other others rather several similarly still therefore thus though under unlike until what when where ' +
  'whereas whether which while who why with within without according accordingly additionally also among another ' +
  'consequently despite even given meanwhile'

/** Those that open a sentence even when it is written with a small letter: no prepositions, which follow unlisted abbreviations. */
const SMALL_TURKISH = 'bu bunun bunu buna bunda bundan bunlar böylece ancak fakat ama ayrıca ben biz onlar'
const SMALL_ENGLISH =
  'the this these i it he she we they you my your our there what why how who is are do does did can would should could ' +
  'have has let also however therefore thus maybe please yes thanks but because if when where so some any'

/** Words after which a number counts something: "yüzde 45. Rusya …" ends, "51. Madde" does not. */
const COUNTERS = 'yüzde binde sayfa sayı sayısı numara toplam yaklaşık tam madde page number'

/** What the words round a full stop say in a language. */
export interface OpeningWords {
  readonly openers: ReadonlySet<string>
  readonly smallOpeners: ReadonlySet<string>
  readonly counters: ReadonlySet<string>
}

const toSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '))

const counters = toSet(COUNTERS)
const OPENING_WORDS: Readonly<Record<ParagraphLanguage, OpeningWords>> = {
  tr: { openers: toSet(TURKISH), smallOpeners: toSet(SMALL_TURKISH), counters },
  en: { openers: toSet(ENGLISH), smallOpeners: toSet(SMALL_ENGLISH), counters },
  und: { openers: toSet(TURKISH, ENGLISH), smallOpeners: toSet(SMALL_TURKISH, SMALL_ENGLISH), counters },
}

/** The opening words of a language, in small letters; those of both languages for `und`. */
export const openingWords = (language: ParagraphLanguage): OpeningWords => OPENING_WORDS[language]
