// Damaged Turkish letters → the letters they were, once a paragraph's language is known: after language, before sentences.
import type { Paragraph } from '../model/document.ts'
import type { ParagraphLanguage } from '../model/language.ts'
import { ACCENT_HINT, accentEdits } from './accents.ts'
import { applyEdits, type Edit } from './edit.ts'
import { twofoldDamage } from './letter-damage.ts'
import { isDamaged, type LetterEvidence, letterEvidence } from './letter-evidence.ts'
import { damageHint, isPossible, suspectCharacters, suspects } from './suspect-words.ts'

export { type LetterEvidence, letterEvidence }

const TWOFOLD = new RegExp(Object.keys(twofoldDamage).join('|'), 'g')
const LIGATURE = /[ﬁﬂ]/
const OTHER_LETTERS = /[áéíóúæěščžůńłăćàțňÁÉÍÓÚÆČŠŽȚŇ]/g

/** The edits that mend a Turkish text's letters, in order. */
function letterEdits(text: string, evidence: LetterEvidence): Edit[] {
  const edits: Edit[] = []
  const verdicts = new Map<string, boolean>()
  for (const suspect of suspects(text)) {
    const key = `${suspect.isSuffix ? "'" : ''}${suspect.word}`
    const isMended = verdicts.get(key) ?? isDamaged(suspect, evidence)
    verdicts.set(key, isMended)
    for (let at = 0; at < suspect.word.length; at++) {
      const unit = suspect.word.charAt(at)
      const start = suspect.index + at
      if (isMended && suspectCharacters.has(unit))
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
  if (!damageHint.test(paragraph.text)) return paragraph
  if (language !== 'tr') {
    const ligatures = Array.from(paragraph.text.matchAll(/[ﬁﬂ]/g), ({ 0: unit, index }) => ligatureEdit(unit, index))
    return applyEdits(paragraph, ligatures)
  }
  const composed = ACCENT_HINT.test(paragraph.text) ? applyEdits(paragraph, accentEdits(paragraph.text)) : paragraph
  const paired = applyEdits(composed, twofoldEdits(composed.text))
  return applyEdits(paired, letterEdits(paired.text, evidence))
}

/** Whether a text of unknown language holds words that look like damaged Turkish. An empty text holds none. */
export const hasDamagedLetters = (text: string): boolean => damageHint.test(text) && undamage(text) !== text

/**
 * The text with its damaged Turkish letters mended where that is plausible, for detecting its language on a copy: the length
 * is kept, a word that gets shorter is filled up with spaces behind it. A text full of letters that only Icelandic, Czech
 * or Romanian have is given back as it is.
 */
export function undamage(text: string): string {
  if (!damageHint.test(text)) return text
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
