// Repairs of single characters that hold in any language: invisible ones, spaces, split letters, ligatures.
import type { Edit } from './edit.ts'

/** What the document as a whole says about its characters. */
export interface CharacterEvidence {
  /** Mac-Turkish text read as Mac Roman: there ﬂ is ş and ﬁ is Ş, so ligatures must wait for the language. */
  readonly hasMacDamage: boolean
}

// çal›ﬂma, de€il, ‹stanbul: a quote mark, euro or fraction bar inside a word, or fl before a consonant, which no word has.
const MAC_DAMAGE = /\p{L}[›‹€⁄¤][\p{L}ﬁﬂ]|[ﬁﬂ][›‹€⁄¤]|ﬂ[bcçdfgğhjkmnprsştvyz]/u

/** Looks through a whole document; linear. */
export const characterEvidence = (source: string): CharacterEvidence => ({
  hasMacDamage: /[ﬁﬂ›‹]/.test(source) && MAC_DAMAGE.test(source),
})

/** C1 controls are windows-1252/1254 punctuation that was decoded as ISO-8859: what was meant. */
const C1_MEANING: Readonly<Record<string, string>> = {
  '\u0080': '€',
  '\u0082': '‚',
  '\u0084': '„',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u0099': '™',
}

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

export const controlEdits = (text: string): Edit[] =>
  Array.from(text.matchAll(CONTROL), ({ 0: control, index }) => ({
    start: index,
    end: index + 1,
    to: C1_MEANING[control] ?? '',
    kind: 'control',
  }))

// A soft hyphen (or ¬, its look-alike) inside a word goes, with the space a line end left after it.
const SOFT_HYPHEN = /\u00ad(?:\s+(?=\p{Ll}))?|(?<=\p{L})¬\s*(?=\p{L})/gu

export const softHyphenEdits = (text: string): Edit[] =>
  Array.from(text.matchAll(SOFT_HYPHEN), ({ 0: hyphen, index }) => ({
    start: index,
    end: index + hyphen.length,
    to: '',
    kind: 'soft-hyphen',
  }))

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g
const SPACES = /^\s+|\s\s+|\s$|[^\S ]/g

/** Zero-width characters go; any other run of spaces becomes one plain space. Two passes: first one, then the other. */
export const invisibleEdits = (text: string): Edit[] =>
  Array.from(text.matchAll(INVISIBLE), ({ index }) => ({ start: index, end: index + 1, to: '', kind: 'space' }))

export const spaceEdits = (text: string): Edit[] =>
  Array.from(text.matchAll(SPACES), ({ 0: spaces, index }) => ({
    start: index,
    end: index + spaces.length,
    to: index === 0 || index + spaces.length === text.length ? '' : ' ',
    kind: 'space',
  }))

const WITH_MARKS = /[^\p{M}\s][\u0300-\u036f]+/gu
// A small i that keeps its dot: lower-casing İ in the wrong locale leaves it (belirlenmesi̇).
const DOUBLE_DOT = /^i\u0307/

/** A letter and its combining marks → one letter, where Unicode has one. */
export function decomposedEdits(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: cluster, index } of text.matchAll(WITH_MARKS)) {
    const to = cluster.replace(DOUBLE_DOT, 'i').normalize('NFC')
    if (to !== cluster) edits.push({ start: index, end: index + cluster.length, to, kind: 'decomposed' })
  }
  return edits
}

const LIGATURE = /[ﬀ-ﬆ]/g
const MAC_LETTER = /[ﬁﬂ]/

/** ﬁ → fi and its kin; ﬁ and ﬂ stay where the document has Mac-Turkish damage, until the language is known. */
export function ligatureEdits(text: string, { hasMacDamage }: CharacterEvidence): Edit[] {
  const edits: Edit[] = []
  for (const { 0: ligature, index } of text.matchAll(LIGATURE)) {
    if (hasMacDamage && MAC_LETTER.test(ligature)) continue
    edits.push({ start: index, end: index + 1, to: ligature.normalize('NFKC'), kind: 'ligature' })
  }
  return edits
}
