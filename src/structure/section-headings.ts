// The table of section headings, compiled, and how a paragraph is matched against it: alone on its line or glued to text.
import type { Section } from '../model/document.ts'
import type { HeadingRow } from '../model/lexicon.ts'
import { isRow } from './captions.ts'
import { foldKey } from './fold.ts'
import { foreignHeadings, languageNames, structuredLabels } from './labels.ts'
import { undamage } from './letters.ts'
import {
  isCapitalStart,
  isCapitals,
  isFinished,
  isHeadingLike,
  isLowerStart,
  isReferenceLike,
  joinSpacedLetters,
  numberingLength,
} from './shape.ts'

/** Headings by folded key, and the keys by their first letters, longest first. */
export interface HeadingTable {
  readonly rows: ReadonlyMap<string, HeadingRow>
  readonly glued: ReadonlyMap<string, readonly string[]>
  /** The headings without their spaces: an extractor may have put others in (`KAYNAK ÇA`). */
  readonly closed: ReadonlyMap<string, HeadingRow>
}

/** A heading found at the start of a text: the label ends at `end`, its text begins at `textStart`. */
export interface GluedHeading {
  readonly row: HeadingRow
  readonly start: number
  readonly end: number
  readonly textStart: number
}

const compiled = new WeakMap<readonly HeadingRow[], HeadingTable>()

/** Compiles the rows of headings.csv, once for a lexicon; of two rows with the same key the later (a user's) wins. */
export function compileHeadings(rows: readonly HeadingRow[]): HeadingTable {
  const known = compiled.get(rows)
  if (known) return known
  const table = new Map([...foreignRows(rows), ...rows].map((row) => [keyOf(row.heading), row]))
  const glued = new Map<string, string[]>()
  for (const key of [...table.keys()].sort((a, b) => b.length - a.length)) {
    const first = key.slice(0, SHORTEST_KEY)
    glued.set(first, [...(glued.get(first) ?? []), key])
  }
  const closed = new Map([...table].map(([key, row]) => [key.replaceAll(' ', ''), row]))
  const result = { rows: table, glued, closed }
  compiled.set(rows, result)
  return result
}

/** Headings in third languages; none where the table of headings is empty. Their `language` is nobody's concern here. */
const foreignRows = (rows: readonly HeadingRow[]): HeadingRow[] =>
  rows.length === 0
    ? []
    : foreignHeadings.flatMap(({ section, headings }) =>
        headings.map((heading): HeadingRow => ({ heading, section, language: 'en' })),
      )

/** Whether a heading is one of those that stand inside a structured abstract. */
export const isStructured = (heading: string): boolean => structuredLabels.has(foldKey(heading))

/** Keys are looked up by their first letters; no heading is shorter than `Öz`. */
const SHORTEST_KEY = 2
const LONGEST_HEADING = 80
const CIRCUMFLEX: Readonly<Record<string, string>> = { â: 'a', î: 'i', û: 'u' }

/** Case, i's, circumflex, hyphens and inner spaces apart. */
const keyOf = (text: string): string =>
  foldKey(undamage(text))
    .replace(/[âîû]/g, (letter) => CIRCUMFLEX[letter]!)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

const FOOTNOTE_MARKS = /[*†‡¹²³⁴⁵\d]+$/
const CLOSING_MARKS = /[\s:.–—-]+$/

/** The row of a paragraph that is nothing but a section's heading: numbered, spaced (`Ö Z`), with a colon or bilingual. */
export function headingRow(text: string, { rows, closed }: HeadingTable): HeadingRow | undefined {
  if (text.length > LONGEST_HEADING || isRow(text)) return undefined
  const whole = rows.get(keyOf(text))
  if (whole) return whole
  const spaced = rows.get(keyOf(joinSpacedWords(text)))
  if (spaced) return spaced
  if (!isCapitalStart(text)) return undefined
  const bare = text.slice(numberingLength(text)).replace(CLOSING_MARKS, '')
  const unmarked = bare.replace(FOOTNOTE_MARKS, '').replace(CLOSING_MARKS, '')
  for (const form of [bare, unmarked, joinSpacedWords(unmarked)]) {
    const row = rows.get(keyOf(form))
    if (row) return row
  }
  const halves = unmarked.split(/\s*[/|()[\]–—]\s*/).filter(isTelling)
  const found = halves.map((half) => rows.get(keyOf(half)))
  if (halves.join('') !== unmarked && found.length > 0 && found.every((row) => row !== undefined)) return found[0]
  const row = isCapitals(unmarked) ? closed.get(keyOf(unmarked).replaceAll(' ', '')) : undefined
  return row ?? (isHeadingLike(text) ? titledRow(bare, rows) : undefined)
}

/** Part of a heading that says what it opens: not empty, nor the language (`Özet (Türkçe)`). */
const isTelling = (half: string): boolean => half !== '' && !languageNames.has(keyOf(half))

/** The row of a heading with a title of its own: `Sonuç: Bir Değerlendirme`, `Appendix A. Interviews`. */
function titledRow(text: string, rows: ReadonlyMap<string, HeadingRow>): HeadingRow | undefined {
  const label = /^([^:.–—]{2,40}?)\s*(?::|\.(?=\s)|\s[–—]\s)\s*["“]?\p{Lu}/u.exec(text)?.[1]
  const row = label === undefined ? undefined : rows.get(keyOf(label))
  return row?.section === 'body' ? row : undefined
}

/** `A N A H T A R   K E L İ M E L E R` → `ANAHTAR KELİMELER`; wider gaps were lost, so words are also tried as one. */
const joinSpacedWords = (text: string): string =>
  text
    .split(/\s{2,}/)
    .map(joinSpacedLetters)
    .join(' ')

const MAY_STAND_GLUED: ReadonlySet<Section> = new Set(['abstract', 'keywords'])

/**
 * The heading glued to the beginning of a text: `Abstract: The …`, `ÖZ – Bu …`, `ÖzetBu …`, `Abstract The …`. The last two
 * only for abstracts and keywords, and the very last only where `isEarly` in the article and the text is long.
 */
export function gluedHeading(text: string, table: HeadingTable, isEarly: boolean): GluedHeading | undefined {
  const isSmall = isLowerStart(text) && /^[\p{L} ]{2,25}:/u.test(text)
  if (!isCapitalStart(text) && !isSmall && !/^\p{Lo}/u.test(text)) return undefined
  const start = numberingLength(text)
  const head = text.slice(start, start + LONGEST_HEADING)
  const key = foldKey(undamage(head)).replace(/[âîû]/g, (letter) => CIRCUMFLEX[letter]!)
  // Folding must keep the length here, or the label's end would be wrong; it does for all but exotic letters.
  if (key.length !== head.length) return undefined
  for (const label of table.glued.get(key.slice(0, SHORTEST_KEY)) ?? []) {
    if (!key.startsWith(label)) continue
    const row = table.rows.get(label)!
    const end = start + label.length
    if (isSmall && !MAY_STAND_GLUED.has(row.section)) continue
    const textStart = gluedTextStart(text, end, row.section, isEarly)
    if (textStart !== undefined && textStart < text.length) return { row, start, end, textStart }
  }
  return bilingualLabel(text, table)
}

/** Two labels before one colon (`Anahtar Kelimeler/Keywords: …`), or one with a space too many (`KEL İMELER: …`). */
function bilingualLabel(text: string, { rows, closed }: HeadingTable): GluedHeading | undefined {
  const label = /^([^:.!?]{4,60}?)\s*:\s*(?=\S)/u.exec(text)
  if (!label) return undefined
  const [whole, words = ''] = label
  const halves = words.split(/\s*[/|()]\s*/).filter(isTelling)
  const found = halves.map(
    (half) => rows.get(keyOf(half)) ?? (isCapitals(half) ? closed.get(keyOf(half).replaceAll(' ', '')) : undefined),
  )
  const [row] = found
  if (!row || !found.every((other) => other?.section === row.section) || !MAY_STAND_GLUED.has(row.section))
    return undefined
  return { row, start: 0, end: words.length, textStart: whole.length }
}

const COLON = /^\s*:\s*/
const DASH = /^(?:\s*[–—]\s*|\s+-\s+|\s*\.\s*[–—-]?\s+)/
/** A label alone before a space is only believed above a text of this length. */
const SHORTEST_ABSTRACT = 150

function gluedTextStart(text: string, end: number, section: Section, isEarly: boolean): number | undefined {
  const rest = text.slice(end, end + 40)
  const colon = COLON.exec(rest)
  // Below a table `Kaynaklar: …` names where it is from.
  if (section === 'references' && !(colon && isReferenceLike(text.slice(end + colon[0].length)))) return undefined
  // `Tarihsel Arka Plan: Bir Bakış` is a heading of its own, not a label and its text.
  if (colon && (MAY_STAND_GLUED.has(section) || !isHeadingLike(text))) return end + colon[0].length
  if (!MAY_STAND_GLUED.has(section)) return undefined
  const dash = DASH.exec(rest)
  const isKeywords = section === 'keywords'
  const start = isKeywords ? /^["'“‘(]?[\p{L}\d]/u : /^["'“‘(]?[\p{Lu}\d]/u
  if (dash && start.test(rest.slice(dash[0].length))) return end + dash[0].length
  const isCaseBreak = /^\p{Lu}/u.test(rest) && (/\p{Ll}$/u.test(text.slice(0, end)) || /^\p{Lu}\p{Ll}/u.test(rest))
  if (isCaseBreak) return end
  const isSpaced = isKeywords
    ? /^\s+\p{L}/u.test(rest) && /[,;·•|]/.test(text) && !isFinished(text)
    : isEarly && /^\s+\p{Lu}/u.test(rest) && text.length >= SHORTEST_ABSTRACT
  return isSpaced ? end + (/^\s+/.exec(rest)?.[0].length ?? 0) : undefined
}

const LABEL_BEFORE_COLON = /(?:[.!?]|[”")]\s)\s*([^\s.!?”"][^.!?”":]*)$/
const LONGEST_LABEL = 50

/** Offset of a keywords label in the middle of a text (`… is shown. Keywords: a, b`), -1 where none. */
export function keywordsWithin(text: string, table: HeadingTable): number {
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const before = text.slice(Math.max(0, colon - LONGEST_LABEL), colon)
    const label = LABEL_BEFORE_COLON.exec(before)?.[1]
    if (label === undefined || !isCapitalStart(label)) continue
    if (table.rows.get(keyOf(label))?.section === 'keywords') return colon - label.length
  }
  return -1
}
