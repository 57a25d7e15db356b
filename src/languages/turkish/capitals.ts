// Repairs I and İ in words whose capitals were set by the wrong language's rules: STRATEJIK, HEDGİNG. Used by recogniser.ts.
import { fold } from './fold.ts'
import { isFrontVowel, isVowel } from './phonology.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that differ from another one in the dot alone: DIŞ is dış, never diş; DİŞ is diş, never dış. */
export const capitalTwins: readonly string[] = words(`
  dış sınır kır kıl kın sır ılık ısı ırk tıp sırt ışık kıt
  diş sinir kir kil kin ilik tip kit
`)

/** More ambiguous capitals than this and only the three plausible readings are tried, not all. */
const MOST_TRIED = 5

/** Whether a word as printed holds a capital whose dot may be wrong. */
export const hasAmbiguousCapital = (word: string): boolean => word.includes('I') || word.includes('İ')

/** Other readings of a word as printed, folded: each I and İ as i and as ı. The plain reading is left out. */
export function otherReadings(word: string): string[] {
  const plain = fold(word)
  const places = [...word.matchAll(/[Iİ]/g)].map(({ index }) => index)
  const readings = places.length > MOST_TRIED ? plausible(plain, places) : everyReading(plain, places)
  return [...new Set(readings)].filter((reading) => reading !== plain)
}

function everyReading(plain: string, places: readonly number[]): string[] {
  return places.reduce<string[]>(
    (readings, at) => readings.flatMap((reading) => [replaced(reading, at, 'i'), replaced(reading, at, 'ı')]),
    [plain],
  )
}

function plausible(plain: string, places: readonly number[]): string[] {
  const all = (letter: string): string => places.reduce((reading, at) => replaced(reading, at, letter), plain)
  const harmonic = places.reduce((reading, at) => replaced(reading, at, isAfterFront(reading, at) ? 'i' : 'ı'), plain)
  return [all('i'), all('ı'), harmonic]
}

const replaced = (text: string, at: number, letter: string): string => text.slice(0, at) + letter + text.slice(at + 1)

function isAfterFront(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    if (isVowel(text[before]!)) return isFrontVowel(text[before]!)
  }
  return true
}
