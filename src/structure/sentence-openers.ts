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

const turkish = new Set(TURKISH.split(' '))
const english = new Set(ENGLISH.split(' '))

const OPENERS: Readonly<Record<ParagraphLanguage, ReadonlySet<string>>> = {
  tr: turkish,
  en: english,
  und: new Set([...turkish, ...english]),
}

/** The sentence-opening words of a language, in small letters; those of both languages for `und`. */
export const openersOf = (language: ParagraphLanguage): ReadonlySet<string> => OPENERS[language]
