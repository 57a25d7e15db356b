// Whether a suspect word is damaged Turkish or rightly foreign: points for the word, and what the document says elsewhere.
import { damageFamilies, turkishEndings } from './letter-damage.ts'
import { damageHint, isPossible, type Suspect, soundPart, suspectCharacters, suspects } from './suspect-words.ts'
import { isHarmonic, lowerTurkish } from './turkish-shape.ts'

/** What other words of the document say: which damage is about, and which words are written soundly elsewhere. */
export interface LetterEvidence {
  /** Words surely damaged, by family. */
  readonly damaged: ReadonlyMap<string, number>
  /** Families of which two words or more, sure or not, end as Turkish words do. */
  readonly likely: ReadonlySet<string>
  /** First letters (folded, ş ğ ı kept) of the document's sound words that hold ş, ğ or ı. */
  readonly stems: ReadonlySet<string>
}

const NO_EVIDENCE: LetterEvidence = { damaged: new Map(), likely: new Set(), stems: new Set() }
const PRIOR = new Map(damageFamilies.map(({ name, prior }) => [name, prior]))
const TURKISH_ONLY = /[ıİğĞşŞ]/
const TURKISH_TOO = /[öüçÖÜÇ]/

/** Points a word needs to be mended; see `scoreOf`. */
const ENOUGH = 3
const STEM_LENGTH = 5

/**
 * Whether a letter that a wrong decoding would have hit stands unhurt in a name (Ţepeş): then it is spelt as meant.
 * Character recognition (families with a prior) errs letter by letter and proves nothing.
 */
function isSpared({ word, mended, families }: Suspect): boolean {
  if (!families.every((name) => PRIOR.get(name) === 0) || /^\p{Ll}/u.test(mended)) return false
  const rest = word.replaceAll('I', '')
  return [...mended].some(
    (letter, at) =>
      suspectCharacters.has(word.charAt(at)) && letter !== 'İ' && lowerTurkish(rest).includes(lowerTurkish(letter)),
  )
}

/**
 * Points for a word being damaged Turkish: small letters 3 (names have capitals), a letter only Turkish has 3, the same word
 * sound elsewhere in the document 3, ş in the wrong case or ı as a symbol 3, two kinds of suspects 2, other damage of the
 * family in the document 2 or 3, ö ü ç or a capital I 1, vowel harmony 1, a Turkish ending 1, and the family's own prior.
 */
function scoreOf(suspect: Suspect, evidence: LetterEvidence): number {
  const { word, mended, families } = suspect
  const lower = lowerTurkish(mended)
  const rest = soundPart(word)
  const kinds = new Set(
    [...word]
      .filter((unit) => suspectCharacters.has(unit))
      .map((unit) => lowerTurkish(suspectCharacters.get(unit)!.letter)),
  )
  const damaged = Math.max(0, ...families.map((name) => evidence.damaged.get(name) ?? 0))
  let score = Math.max(0, ...families.map((name) => PRIOR.get(name) ?? 0))
  if (/^\p{Ll}/u.test(mended)) score += 3
  if (TURKISH_ONLY.test(rest)) score += 3
  if (/^[^\p{Ll}]*I[^\p{Ll}]*$/u.test(rest)) score += 1
  if (TURKISH_TOO.test(rest)) score += families.includes('recognition') && /[őŐ]/.test(word) ? 0 : 1
  if (evidence.stems.has(stemOf(lower))) score += 3
  if (isWrongCase(word) || (/\p{L}/u.test(rest) && /[€⁄›‹]/.test(word))) score += 3
  if (kinds.size > 1) score += 2
  if (damaged >= 3) score += 3
  else if (damaged >= 1 || families.some((name) => evidence.likely.has(name))) score += 2
  if (isHarmonic(lower)) score += 1
  if (hasTurkishEnding(lower)) score += 1
  return score
}

const hasTurkishEnding = (lower: string): boolean =>
  turkishEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending))

/** ÇalıĢma, ETKĠLEġĠM: the remapped letter has the wrong case for its word. */
const isWrongCase = (word: string): boolean => /\p{Ll}Ģ|\p{Lu}ġ|Ģ\p{Ll}|ġ\p{Lu}/u.test(word)

const stemOf = (lower: string): string => (lower.length < 4 ? '' : lower.slice(0, STEM_LENGTH))

/** Whether a suspect word of a Turkish text is damaged rather than foreign. */
export const isDamaged = (suspect: Suspect, evidence: LetterEvidence): boolean =>
  suspect.families.length > 0 && isPossible(suspect) && !isSpared(suspect) && scoreOf(suspect, evidence) >= ENOUGH

/**
 * Gathers evidence from a whole document for `repairLetters`: call it once, with all paragraphs (of any language). Free for
 * a document without suspect characters. Linear.
 */
export function letterEvidence(paragraphs: readonly { readonly text: string }[]): LetterEvidence {
  const touched = paragraphs.filter(({ text }) => damageHint.test(text))
  if (touched.length === 0) return NO_EVIDENCE
  const damaged = new Map<string, number>()
  const endings = new Map<string, Set<string>>()
  const wanted = new Set<string>()
  for (const { text } of touched)
    for (const suspect of suspects(text)) {
      if (!isPossible(suspect) || isSpared(suspect)) continue
      const lower = lowerTurkish(suspect.mended)
      wanted.add(stemOf(lower))
      if (hasTurkishEnding(lower))
        for (const name of suspect.families) endings.set(name, (endings.get(name) ?? new Set()).add(lower))
      if (scoreOf(suspect, NO_EVIDENCE) < ENOUGH) continue
      for (const name of suspect.families) damaged.set(name, (damaged.get(name) ?? 0) + 1)
    }
  wanted.delete('')
  const likely = new Set([...endings].filter(([, words]) => words.size >= 2).map(([name]) => name))
  return { damaged, likely, stems: wanted.size === 0 ? wanted : soundStems(paragraphs, wanted) }
}

const WORD = /\p{L}+/gu

function soundStems(paragraphs: readonly { readonly text: string }[], wanted: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>()
  for (const { text } of paragraphs)
    for (const [word] of text.matchAll(WORD)) {
      const stem = stemOf(lowerTurkish(word))
      if (wanted.has(stem) && /[şğı]/.test(stem)) stems.add(stem)
    }
  return stems
}
