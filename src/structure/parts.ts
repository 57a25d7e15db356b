// Paragraphs → paragraphs that know their place: section, role and heading; after paragraphs, before language.
import type { Paragraph, PlacedParagraph } from '../model/document.ts'
import type { HeadingRow } from '../model/lexicon.ts'
import { bibliographyStart } from './bibliography.ts'
import { isBareCaption, isCaption, isRow, isSourceLine, isTableNote } from './captions.ts'
import { type Entry, isHeadingAt, isProse, toEntries } from './entries.ts'
import { foldKey } from './fold.ts'
import { footnotesAmong } from './footnotes.ts'
import { placeBetween, placeFront, placeUnlabelledAbstract } from './front.ts'
import { appendixLabels, endnoteLabels, extendedLabels, openingLabels } from './labels.ts'
import { asideRole, isAside } from './metadata.ts'
import { compileHeadings, isStructured } from './section-headings.ts'
import { isCapitals, isLowerStart, numberingLength } from './shape.ts'
import { beginWalk, place, type Walk } from './walk.ts'

/**
 * Places every paragraph of an article: title, abstract, keywords, body, notes, references; heading, text or item; and the
 * heading it stands under. Labels glued to their text are split off as headings. The order is kept. Rows of `headings`
 * decide what opens which section; without any, all is body. No paragraphs give none. Linear.
 */
export function splitParts(paragraphs: readonly Paragraph[], headings: readonly HeadingRow[]): PlacedParagraph[] {
  const entries = toEntries(paragraphs, compileHeadings(headings))
  const footnotes = footnotesAmong(entries.map(({ paragraph }) => paragraph.text))
  const state = beginWalk(entries)
  let position = placeFront(state)
  if (position > 0 || (entries[0] && isProse(entries[0].paragraph.text)))
    position = placeUnlabelledAbstract(state, position)
  for (; position < entries.length; position++) placeEntry(state, position, footnotes)
  return placeBibliography(state.placed)
}

function placeEntry(state: Walk, index: number, footnotes: ReadonlySet<number>): void {
  const entry = state.entries[index]!
  const { heading, label, paragraph } = entry
  const isListed = state.section === 'keywords' && isKeywordBelow(state, paragraph.text)
  if (heading) openSection(state, index, heading)
  else if (state.noteHeading !== undefined) {
    place(state, entry, 'notes', 'text', state.noteHeading)
    state.noteHeading = undefined
  } else if (label !== undefined) placeKeywordsLine(state, entry, label)
  else if (!isListed && placeBetween(state, index)) return
  else if (state.section === 'references') placeReference(state, entry)
  else if (footnotes.has(index)) place(state, entry, 'notes', noteRole(state, paragraph.text))
  else if (isAside(paragraph.text)) place(state, entry, 'notes', noteRole(state, paragraph.text))
  else if (state.section === 'keywords') placeAfterKeywords(state, entry, index)
  else if (state.section === 'abstract') placeInAbstract(state, index)
  else placeText(state, index)
}

/** Under a heading of notes a whole sentence is text, though it speaks of a university. */
const noteRole = ({ section }: Walk, text: string): 'item' | 'text' =>
  section === 'notes' && /\p{Ll}\.$/u.test(text) && !/@|ORCID/.test(text) ? 'text' : asideRole(text)

function placeKeywordsLine(state: Walk, entry: Entry, label: string): void {
  place(state, entry, 'keywords', 'item', label)
  state.section = 'keywords'
  state.heading = ''
  state.textsInSection = 1
}

function openSection(state: Walk, index: number, row: HeadingRow): void {
  const entry = state.entries[index]!
  if (state.section === 'abstract' && row.section === 'body' && isPartOfAbstract(state, index, row)) {
    state.textsInSection = 0
    place(state, entry, 'abstract', 'heading', state.heading)
    return
  }
  if (entry.isGlued && row.section === 'notes' && !endnoteLabels.has(foldKey(row.heading))) {
    state.noteHeading = entry.paragraph.text
    place(state, entry, 'notes', 'heading', state.noteHeading)
    return
  }
  state.section = row.section
  state.heading = entry.paragraph.text
  state.language = row.language
  state.isExtended = extendedLabels.has(foldKey(row.heading))
  state.textsInSection = 0
  state.isInTable = false
  state.hasReferences ||= row.section === 'references'
  place(state, entry, row.section, 'heading', state.heading)
}

/** One keyword a line below a heading: short, no comma, as the line before was. */
function isKeywordBelow({ placed, textsInSection, heading }: Walk, text: string): boolean {
  const last = placed.at(-1)
  if (last?.role !== 'item' || heading === '' || textsInSection === 0) return false
  if (last.text.length > LONGEST_KEYWORD || text.length > LONGEST_KEYWORD || isCapitals(text) !== isCapitals(last.text))
    return false
  return !/[,;:]/.test(last.text) && !/[,;.:]/.test(text) && numberingLength(text) === 0
}

const LONGEST_KEYWORD = 40

/** Under a heading `Keywords` of its own: the list, whether on one line or one word a line; then the body begins. */
function placeAfterKeywords(state: Walk, entry: Entry, index: number): void {
  if (state.textsInSection > 0 && !isKeywordBelow(state, entry.paragraph.text)) beginBody(state, index)
  else {
    state.textsInSection++
    place(state, entry, 'keywords', 'item', state.heading)
  }
}

/** Prose after an abstract or keywords that no heading announces. */
function beginBody(state: Walk, index: number): void {
  state.section = 'body'
  state.heading = ''
  placeText(state, index)
}

/** An abstract goes on while a heading, keywords or another abstract are near; one without them is one paragraph. */
function placeInAbstract(state: Walk, index: number): void {
  const entry = state.entries[index]!
  const isHeading = isHeadingAt(state.entries, index)
  if (isTitleOf(state, entry, isHeading)) {
    place(state, entry, 'title', 'heading')
    return
  }
  const isPart = isHeading && isStructured(entry.paragraph.text) && isPartOfAbstract(state, index)
  const isInside =
    state.textsInSection === 0 || state.isExtended || isPart || (!isHeading && isLabelNear(state.entries, index))
  if (!isInside) beginBody(state, index)
  else {
    state.textsInSection = isHeading ? 0 : state.textsInSection + 1
    place(state, entry, 'abstract', isHeading ? 'heading' : 'text', state.heading)
  }
}

/** The title again, in the language of the abstract, between its heading and its text. */
const isTitleOf = (
  { textsInSection, isExtended, placed }: Walk,
  { paragraph: { text } }: Entry,
  isHeading: boolean,
): boolean =>
  isHeading &&
  textsInSection === 0 &&
  !isExtended &&
  placed.at(-1)?.role === 'heading' &&
  text.split(/\s+/).length >= 3 &&
  !isStructured(text)

const isLabelNear = (entries: readonly Entry[], index: number): boolean =>
  entries.slice(index + 1, index + 6).some(({ heading, label }) => heading !== undefined || label !== undefined)

/** Most lines of a structured abstract from one of its headings on. */
const MOST_LINES_OF_ABSTRACT = 14

/** How far the body's own headings are looked for. */
const FAR = 200

/** Whether a heading such as `Method` is inside the abstract: keywords or another abstract follow before the body does. */
function isPartOfAbstract(
  { entries, isExtended, language, hasReferences }: Walk,
  index: number,
  row?: HeadingRow,
): boolean {
  const later = entries.slice(index + 1, index + FAR)
  if (isExtended) {
    if (!row) return true
    if (row.language !== language || appendixLabels.some((label) => foldKey(row.heading).startsWith(label)))
      return false
    return hasReferences || later.some(({ heading }) => heading?.section === 'body' && heading.language !== language)
  }
  if (row && !isStructured(row.heading)) return false
  if (row && openingLabels.has(foldKey(row.heading))) return false
  for (const { heading, label, paragraph } of later.slice(0, MOST_LINES_OF_ABSTRACT)) {
    if (label !== undefined || heading?.section === 'keywords' || heading?.section === 'abstract') return true
    if (
      heading &&
      (heading.section !== 'body' || !isStructured(heading.heading) || openingLabels.has(foldKey(heading.heading)))
    )
      return false
    if (paragraph.text.length > LONGEST_PART) return false
  }
  return false
}

const LONGEST_PART = 1200

function placeText(state: Walk, index: number): void {
  const entry = state.entries[index]!
  if (isOfTable(state, index)) {
    place(state, entry, state.section, 'item', state.heading)
    return
  }
  const isHeading = isHeadingAt(state.entries, index)
  // Statements on the first page stand before the body, whatever its first heading is called.
  if (isHeading && state.section === 'notes' && !state.hasBody) state.section = 'body'
  if (isHeading && state.section === 'body') state.heading = entry.paragraph.text
  state.hasBody ||= !isHeading && state.section === 'body'
  state.textsInSection++
  place(state, entry, state.section, isHeading ? 'heading' : 'text', state.heading)
}

const LONGEST_CELLS = 120
const MOST_LINES_TO_ROW = 8

/** Whether an entry belongs to a table or a figure: caption, rows, source. */
function isOfTable(state: Walk, index: number): boolean {
  const { text } = state.entries[index]!.paragraph
  const above = state.placed.at(-1)
  if (isCaption(text)) state.isInTable = true
  else if (isSourceLine(text)) state.isInTable = false
  else if (isRow(text) || (above?.role === 'item' && isTableNote(text))) return true
  else if (above?.role === 'item' && isBareCaption(above.text)) return text.length <= 2 * LONGEST_CELLS
  else return state.isInTable && isCells(state, index)
  return true
}

/** A short line under a caption, with rows of figures or the source to come. */
function isCells(state: Walk, index: number): boolean {
  for (const { paragraph, heading } of state.entries.slice(index, index + MOST_LINES_TO_ROW)) {
    const { text } = paragraph
    if (isRow(text) || isSourceLine(text)) return true
    if (heading || text.length > LONGEST_CELLS || /[.!?]$/.test(text)) break
  }
  state.isInTable = false
  return false
}

/** In the references everything is an item, but for short lines that name a kind of source (`Kitaplar`, `Web pages`). */
function placeReference(state: Walk, entry: Entry): void {
  const { text } = entry.paragraph
  // A Markdown footnote written below everything else.
  const isNote = text.startsWith('[^')
  const isKind = text.length <= 50 && !/[\d,.:;]/.test(text) && !isLowerStart(text) && text.split(/\s+/).length <= 5
  if (isNote) place(state, entry, 'notes', 'text')
  else place(state, entry, 'references', entry.isMarked || isKind ? 'heading' : 'item', state.heading)
}

/** Marks a bibliography without a heading at the end of the body. */
function placeBibliography(placed: readonly PlacedParagraph[]): PlacedParagraph[] {
  if (placed.some(({ section }) => section === 'references')) return [...placed]
  const start = bibliographyStart(placed)
  return placed.map((paragraph, index) =>
    index >= start && paragraph.section === 'body' && !isCaption(paragraph.text)
      ? { ...paragraph, section: 'references', role: 'item', heading: '' }
      : paragraph,
  )
}
