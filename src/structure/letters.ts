// Damaged Turkish letters → the letters they were, once a paragraph's language is known: after language, before sentences.
import type { Paragraph } from '../model/document.ts'
import type { ParagraphLanguage } from '../model/language.ts'
import { ACCENT_HINT, accentEdits } from './accents.ts'
import { applyEdits, type Edit } from './edit.ts'
import { foldKey } from './fold.ts'
import { damageFamilies, foreignEndings, foreignLetters, turkishEndings, twofoldDamage } from './letter-damage.ts'
import {
  canBeDotlessI,
  canBeDottedI,
  canBeSh,
  canBeSoftG,
  isHarmonic,
  isUnturkish,
  lowerTurkish,
} from './turkish-shape.ts'

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

const SINGLE = new Map<string, { letter: string; families: Set<string> }>()
for (const { name, letters } of damageFamilies)
  for (const [character, letter] of Object.entries(letters)) {
    const known = SINGLE.get(character)
    if (known) known.families.add(name)
    else SINGLE.set(character, { letter, families: new Set([name]) })
  }
const PRIOR = new Map(damageFamilies.map(({ name, prior }) => [name, prior]))
const CHARACTERS = [...SINGLE.keys()].join('')
const TWOFOLD = new RegExp(Object.keys(twofoldDamage).join('|'), 'g')

const HINT = new RegExp(`[${CHARACTERS}ÅÄÃ¸˘¨˙]`)
const SUSPECT_UNITS = new RegExp(`[${CHARACTERS}]`, 'g')
const WORD_UNIT = new RegExp(`[\\p{L}\\p{M}${CHARACTERS}]`, 'u')
/** No word is longer. */
const LONGEST_WORD = 60
const SUSPECT_UNIT = new RegExp(`[${CHARACTERS}]`)
/** Suspects that are no letters: they count only inside or at the edge of a word. */
const SYMBOL = /[€⁄¤›‹×ºª]/
const LIGATURE = /[ﬁﬂ]/
const FOREIGN = new RegExp(`[${foreignLetters}]`)
const TURKISH_ONLY = /[ıİğĞşŞ]/
const TURKISH_TOO = /[öüçÖÜÇ]/
const OTHER_LETTERS = /[áéíóúæěščžůńłăćàțňÁÉÍÓÚÆČŠŽȚŇ]/g

/** Points a capitalised word needs to be mended; see `scoreOf`. */
const ENOUGH = 3
const STEM_LENGTH = 5

interface Suspect {
  readonly index: number
  /** Whether an apostrophe stands before it: then one letter may be all (Rusya'yý, Brandt'ý). */
  readonly isSuffix: boolean
  readonly word: string
  /** The word with every suspect character replaced. */
  readonly mended: string
  /** Families that explain all suspect characters. */
  readonly families: readonly string[]
}

/** The suspect words of a text, in order: every suspect character, with the letters round it. Linear. */
function suspects(text: string): Suspect[] {
  const found: Suspect[] = []
  const known = new Map<string, Pick<Suspect, 'mended' | 'families'>>()
  let position = 0
  for (const { index } of text.matchAll(SUSPECT_UNITS)) {
    if (index < position) continue
    let start = index
    while (start > position && WORD_UNIT.test(text.charAt(start - 1))) start--
    position = index + 1
    while (position < text.length && WORD_UNIT.test(text.charAt(position))) position++
    const trimmed = trimSymbols(text.slice(start, position))
    const { word } = trimmed
    if (word.length > LONGEST_WORD || !SUSPECT_UNIT.test(word)) continue
    start += trimmed.start
    const reading = known.get(word) ?? readDamage(word)
    known.set(word, reading)
    found.push({ index: start, isSuffix: /['’]/.test(text.charAt(start - 1)), word, ...reading })
  }
  return found
}

/** The word with its suspect characters replaced, and the families that explain all of them. */
function readDamage(word: string): Pick<Suspect, 'mended' | 'families'> {
  let families: readonly string[] | undefined
  let mended = ''
  for (const unit of word) {
    const damage = SINGLE.get(unit)
    mended += damage ? damage.letter : unit
    if (damage) families = families ? families.filter((name) => damage.families.has(name)) : [...damage.families]
  }
  return { mended, families: families ?? [] }
}

/** Takes off symbols that do not belong to the word: a euro sign before a sum, quotation marks ‹ › round a word. */
function trimSymbols(word: string): { word: string; start: number } {
  if (!/\p{L}/u.test(word.replace(SYMBOL, ''))) return { word: '', start: 0 }
  const isQuoted = /^(?:‹.*›|›.*‹)$/.test(word) && !/[›‹]/.test(word.slice(1, -1))
  const start = isQuoted || /^[€¤×ºª⁄]/.test(word) ? 1 : 0
  const end = isQuoted || /[×ª⁄‹]$/.test(word) ? word.length - 1 : word.length
  return { word: word.slice(start, Math.max(start, end)), start }
}

/** Whether every replaced letter can stand where it stands and nothing in the word is foreign to Turkish. */
function isPossible({ word, mended, isSuffix }: Suspect): boolean {
  const lower = lowerTurkish(mended)
  if (lower.length !== word.length || (lower.length < 2 && !isSuffix)) return false
  const rest = [...word].filter((unit) => !SINGLE.has(unit)).join('')
  if (FOREIGN.test(rest.toLowerCase()) || (isUnturkish(lower) && !isSuffix)) return false
  if (foreignEndings.some((ending) => foldKey(mended).endsWith(ending))) return false
  for (let at = 0; at < word.length; at++) {
    const damage = SINGLE.get(word.charAt(at))
    if (damage && !(canStand(lower, at, damage.letter) && isCaseFitting(mended, at))) return false
  }
  return true
}

/** No capital after a small letter, no small letter between capitals: there ﬁ and ﬂ are what they seem. */
function isCaseFitting(mended: string, at: number): boolean {
  const isBetweenCapitals = /^\p{Lu}.\p{Lu}$/u.test(mended.slice(at - 1, at + 2))
  return (
    !/^\p{Ll}\p{Lu}/u.test(mended.slice(Math.max(0, at - 1), at + 1)) &&
    !(isBetweenCapitals && /\p{Ll}/u.test(mended.charAt(at)))
  )
}

function canStand(lower: string, at: number, letter: string): boolean {
  if ('şŞ'.includes(letter)) return canBeSh(lower, at)
  if ('ğĞ'.includes(letter)) return canBeSoftG(lower, at)
  if (letter === 'ı') return canBeDotlessI(lower, at)
  return letter !== 'İ' || canBeDottedI(lower, at)
}

/**
 * Whether a letter that a wrong decoding would have hit stands unhurt in a name (Ţepeş): then it is spelt as meant.
 * Character recognition (families with a prior) errs letter by letter and proves nothing.
 */
function isSpared({ word, mended, families }: Suspect): boolean {
  if (!families.every((name) => PRIOR.get(name) === 0) || /^\p{Ll}/u.test(mended)) return false
  const rest = word.replaceAll('I', '')
  return [...mended].some(
    (letter, at) => SINGLE.has(word.charAt(at)) && letter !== 'İ' && lowerTurkish(rest).includes(lowerTurkish(letter)),
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
  const rest = [...word].filter((unit) => !SINGLE.has(unit)).join('')
  const kinds = new Set(
    [...word].filter((unit) => SINGLE.has(unit)).map((unit) => lowerTurkish(SINGLE.get(unit)!.letter)),
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
const isDamaged = (suspect: Suspect, evidence: LetterEvidence): boolean =>
  suspect.families.length > 0 && isPossible(suspect) && !isSpared(suspect) && scoreOf(suspect, evidence) >= ENOUGH

/**
 * Gathers evidence from a whole document for `repairLetters`: call it once, with all paragraphs (of any language). Free for
 * a document without suspect characters. Linear.
 */
export function letterEvidence(paragraphs: readonly { readonly text: string }[]): LetterEvidence {
  const touched = paragraphs.filter(({ text }) => HINT.test(text))
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

const SOUND_WORD = /\p{L}*[şğıŞĞİ]\p{L}*/gu

function soundStems(paragraphs: readonly { readonly text: string }[], wanted: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>()
  for (const { text } of paragraphs)
    for (const [word] of text.matchAll(SOUND_WORD)) {
      const stem = stemOf(lowerTurkish(word))
      if (wanted.has(stem) && /[şğı]/.test(stem)) stems.add(stem)
    }
  return stems
}

/** The edits that mend a Turkish text's letters, in order. */
function letterEdits(text: string, evidence: LetterEvidence): Edit[] {
  const edits: Edit[] = []
  for (const suspect of suspects(text)) {
    const isMended = isDamaged(suspect, evidence)
    for (let at = 0; at < suspect.word.length; at++) {
      const unit = suspect.word.charAt(at)
      const start = suspect.index + at
      if (isMended && SINGLE.has(unit))
        edits.push({ start, end: start + 1, to: suspect.mended.charAt(at), kind: 'letter' })
      else if (!isMended && LIGATURE.test(unit)) edits.push(ligatureEdit(unit, start))
    }
  }
  return edits
}

const ligatureEdit = (unit: string, start: number): Edit => ({
  start,
  end: start + 1,
  to: unit === 'ﬁ' ? 'fi' : 'fl',
  kind: 'ligature',
})

const twofoldEdits = (text: string): Edit[] =>
  Array.from(text.matchAll(TWOFOLD), ({ 0: pair, index }) => ({
    start: index,
    end: index + pair.length,
    to: twofoldDamage[pair]!,
    kind: 'letter',
  }))

/**
 * Mends the damaged Turkish letters of a Turkish paragraph (ő → ş, þ → ş, Ġ → İ, s¸ → ş …), each logged as `letter`, the
 * source map kept. Foreign names stay (Erdős, Dvořák, Þórhallsson). Paragraphs in other languages keep their letters; only
 * ligatures that had to wait for the language are spelt out. Nothing to mend gives the same paragraph back.
 * `evidence` is `letterEvidence` of the whole document; without it the paragraph speaks for itself.
 */
export function repairLetters<P extends Paragraph>(
  paragraph: P,
  language: ParagraphLanguage,
  evidence: LetterEvidence = letterEvidence([paragraph]),
): P {
  if (!HINT.test(paragraph.text)) return paragraph
  if (language !== 'tr') {
    const ligatures = Array.from(paragraph.text.matchAll(/[ﬁﬂ]/g), ({ 0: unit, index }) => ligatureEdit(unit, index))
    return applyEdits(paragraph, ligatures)
  }
  const composed = ACCENT_HINT.test(paragraph.text) ? applyEdits(paragraph, accentEdits(paragraph.text)) : paragraph
  const paired = applyEdits(composed, twofoldEdits(composed.text))
  return applyEdits(paired, letterEdits(paired.text, evidence))
}

/** Whether a text of unknown language holds words that look like damaged Turkish. An empty text holds none. */
export const hasDamagedLetters = (text: string): boolean => HINT.test(text) && undamage(text) !== text

/**
 * The text with its damaged Turkish letters mended where that is plausible, for detecting its language on a copy: the length
 * is kept, a word that gets shorter is filled up with spaces behind it. A text full of letters that only Icelandic, Czech
 * or Romanian have is given back as it is.
 */
export function undamage(text: string): string {
  if (!HINT.test(text)) return text
  const mended = keepLength(text)
  const evidence = letterEvidence([{ text: mended }])
  const edits = letterEdits(mended, evidence).filter(({ kind }) => kind === 'letter')
  if (edits.length === 0 || isForeign(mended, edits.length)) return mended
  let result = ''
  let position = 0
  for (const { start, end, to } of edits) {
    result += mended.slice(position, start) + to
    position = end
  }
  return result + mended.slice(position)
}

/** Whether a text speaks against its own mending: letters of other languages, suspects that cannot be Turkish. */
function isForeign(text: string, mended: number): boolean {
  const foreign = text.match(OTHER_LETTERS)?.length ?? 0
  const impossible = suspects(text).filter((suspect) => !isPossible(suspect)).length
  const isRomanian = /[șȘ]/.test(text) && !/[ıİğĞ]/.test(text)
  return isRomanian || foreign * 2 > mended || impossible * 2 > mended
}

/** Accents and pairs joined, each word filled up with spaces to the length it had. */
function keepLength(text: string): string {
  const edits = [...accentEdits(text), ...twofoldEdits(text)].sort((a, b) => a.start - b.start)
  if (edits.length === 0) return text
  let result = ''
  let position = 0
  let missing = 0
  const copy = (end: number): void => {
    for (; position < end; position++) {
      const unit = text.charAt(position)
      if (missing > 0 && /\s/.test(unit)) {
        result += ' '.repeat(missing)
        missing = 0
      }
      result += unit
    }
  }
  for (const { start, end, to } of edits) {
    if (start < position) continue
    copy(start)
    result += to
    missing += end - start - to.length
    position = end
  }
  copy(text.length)
  return result + ' '.repeat(missing)
}
