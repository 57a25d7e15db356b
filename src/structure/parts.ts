// Paragraphs → paragraphs that know their place: section, role and heading; after paragraphs, before language.
import type { Paragraph, PlacedParagraph, Role, Section } from '../model/document.ts'
import type { HeadingRow } from '../model/lexicon.ts'
import { bibliographyStart } from './bibliography.ts'
import { type Entry, isHeadingAt, isProse, toEntries } from './entries.ts'
import { foldKey } from './fold.ts'
import { frontSection } from './front-matter.ts'
import { extendedLabels } from './labels.ts'
import { compileHeadings } from './section-headings.ts'
import { isCaption, isFrontMatter, isLowerStart, numberingLength } from './shape.ts'

/** Labels before a space are only believed near the top of an article. */
const EARLY = 40

/**
 * Places every paragraph of an article: title, abstract, keywords, body, notes, references; heading, text or item; and the
 * heading it stands under. Labels glued to their text are split off as headings. The order is kept. Rows of `headings`
 * decide what opens which section; without any, all is body. No paragraphs give none. Linear.
 */
export function splitParts(paragraphs: readonly Paragraph[], headings: readonly HeadingRow[]): PlacedParagraph[] {
  const table = compileHeadings(headings)
  const entries = paragraphs.flatMap((paragraph, index) => toEntries(paragraph, table, index < EARLY))
  const placed: PlacedParagraph[] = []
  let position = placeFront(entries, placed)
  const state: Walk = { entries, placed, section: 'body', heading: '', isExtended: false, textsInSection: 0 }
  if (position > 0 || hasLeadingAbstract(entries)) position = placeUnlabelledAbstract(state, position)
  for (; position < entries.length; position++) placeEntry(state, position)
  return placeBibliography(placed)
}

/** Where the walk stands. */
interface Walk {
  readonly entries: readonly Entry[]
  readonly placed: PlacedParagraph[]
  section: Section
  heading: string
  /** An abstract of several paragraphs, with headings of its own. */
  isExtended: boolean
  textsInSection: number
}

const place = (
  placed: PlacedParagraph[],
  { paragraph }: Entry,
  section: Section,
  role: Role,
  heading: string,
): void => {
  placed.push({ ...paragraph, section, role, heading })
}

/** Most lines two titles and a subtitle each are broken into. */
const MOST_TITLE_LINES = 8

/** Places the top of the article: titles, authors, front matter; gives the index of what comes after. */
function placeFront(entries: readonly Entry[], placed: PlacedParagraph[]): number {
  const titles: string[] = []
  let index = 0
  for (; index < entries.length; index++) {
    const entry = entries[index]!
    if (entry.heading || entry.label !== undefined) break
    const section = frontSection(entry.paragraph.text, titles)
    if (section === undefined || (section === 'title' && titles.length >= MOST_TITLE_LINES)) break
    // A heading right above prose, with a title above it already, belongs to the body.
    if (section === 'title' && titles.length > 0 && isAboveProse(entries, index)) break
    if (section === 'title') titles.push(entry.paragraph.text)
    place(placed, entry, section, section === 'title' ? 'heading' : 'text', '')
  }
  // Nothing but short lines: no article with a title, just text.
  if (index < entries.length || titles.length === 0) return index
  placed.length = 0
  return 0
}

/** Whether prose follows a line, and no abstract does before it: then the line is no second title. */
function isAboveProse(entries: readonly Entry[], index: number): boolean {
  const next = entries[index + 1]
  return next !== undefined && !next.heading && next.label === undefined && isProse(next.paragraph.text)
}

const hasLeadingAbstract = (entries: readonly Entry[]): boolean =>
  entries[0] !== undefined && isProse(entries[0].paragraph.text)

/** Paragraphs between the front and a line of keywords are an abstract whose heading is missing. */
const MOST_ABSTRACT_PARAGRAPHS = 4

function placeUnlabelledAbstract(state: Walk, position: number): number {
  const { entries, placed } = state
  let end = position
  while (end < entries.length && !entries[end]!.heading && entries[end]!.label === undefined) end++
  const isAbstract = entries[end]?.label !== undefined || entries[end]?.heading?.section === 'keywords'
  const isShort = end - position <= MOST_ABSTRACT_PARAGRAPHS
  if (end === position || !isAbstract || !isShort) return position
  for (let index = position; index < end; index++) {
    const isNote = isFrontMatter(entries[index]!.paragraph.text)
    place(placed, entries[index]!, isNote ? 'notes' : 'abstract', 'text', '')
  }
  return end
}

function placeEntry(state: Walk, index: number): void {
  const entry = state.entries[index]!
  const { heading, label, paragraph } = entry
  const between = frontBetween(state, index)
  if (heading) openSection(state, entry, heading)
  else if (label !== undefined) placeKeywordsLine(state, entry, label)
  else if (state.section === 'references') placeReference(state, entry)
  else if (between) place(state.placed, entry, between, between === 'title' ? 'heading' : 'text', '')
  else if (isFrontMatter(paragraph.text)) place(state.placed, entry, 'notes', 'text', '')
  else if (state.section === 'keywords') placeAfterKeywords(state, entry, index)
  else if (state.section === 'abstract') placeInAbstract(state, entry, index)
  else placeText(state, entry, index)
}

function placeKeywordsLine(state: Walk, entry: Entry, label: string): void {
  place(state.placed, entry, 'keywords', 'item', label)
  state.section = 'keywords'
  state.textsInSection = 1
}

function openSection(state: Walk, entry: Entry, row: HeadingRow): void {
  state.section = row.section
  state.heading = entry.paragraph.text
  state.isExtended = extendedLabels.has(foldKey(row.heading))
  state.textsInSection = 0
  place(state.placed, entry, row.section, 'heading', state.heading)
}

/** Most lines between an abstract and the heading of the next one: a title, authors, dates. */
const MOST_LINES_BETWEEN = 8

/** Between two abstracts stand the second title and front matter: what this line is, if another abstract follows soon. */
function frontBetween({ entries, placed, section, textsInSection }: Walk, index: number): Section | undefined {
  if (textsInSection === 0 || (section !== 'abstract' && section !== 'keywords')) return undefined
  let next = index
  while (next < entries.length && next - index < MOST_LINES_BETWEEN && !entries[next]!.heading) {
    const entry = entries[next]!
    if (entry.label !== undefined || isProse(entry.paragraph.text)) return undefined
    next++
  }
  if (entries[next]?.heading?.section !== 'abstract') return undefined
  const title = placed.findLast((paragraph) => paragraph.section === 'title')?.text
  return frontSection(entries[index]!.paragraph.text, title === undefined ? [] : [title]) ?? 'notes'
}

/** Under a heading `Keywords` of its own: the list, whether on one line or one word a line; then the body begins. */
function placeAfterKeywords(state: Walk, entry: Entry, index: number): void {
  const { text } = entry.paragraph
  const isFirst = state.textsInSection === 0
  const isListGoingOn =
    !isFirst && state.placed.at(-1)!.role === 'item' && state.heading !== '' && isOneKeyword(state, text)
  if (isFirst || isListGoingOn) {
    state.textsInSection++
    place(state.placed, entry, 'keywords', 'item', state.heading)
  } else beginBody(state, entry, index)
}

/** Prose after an abstract or keywords that no heading announces. */
function beginBody(state: Walk, entry: Entry, index: number): void {
  state.section = 'body'
  state.heading = ''
  placeText(state, entry, index)
}

/** One keyword a line: short, no comma, and the line before was the same. */
const isOneKeyword = ({ placed, textsInSection, section }: Walk, text: string): boolean =>
  section === 'keywords' &&
  textsInSection > 0 &&
  placed.at(-1)!.text.length <= 40 &&
  !/[,;:]/.test(placed.at(-1)!.text) &&
  text.length <= 40 &&
  !/[,;.:]/.test(text) &&
  numberingLength(text) === 0

/** An abstract goes on while a heading, keywords or another abstract are near; one without them is one paragraph. */
function placeInAbstract(state: Walk, entry: Entry, index: number): void {
  const isHeading = isHeadingAt(state.entries, index)
  const isInside = state.textsInSection === 0 || state.isExtended || (!isHeading && isLabelNear(state.entries, index))
  if (isInside) {
    if (!isHeading) state.textsInSection++
    place(state.placed, entry, 'abstract', isHeading ? 'heading' : 'text', state.heading)
  } else beginBody(state, entry, index)
}

const isLabelNear = (entries: readonly Entry[], index: number): boolean =>
  entries.slice(index + 1, index + 6).some(({ heading, label }) => heading !== undefined || label !== undefined)

function placeText(state: Walk, entry: Entry, index: number): void {
  const isHeading = isHeadingAt(state.entries, index)
  if (isHeading && state.section === 'body') state.heading = entry.paragraph.text
  state.textsInSection++
  place(state.placed, entry, state.section, isHeading ? 'heading' : 'text', state.heading)
}

/** In the references everything is an item, but for short lines that name a kind of source (`Kitaplar`, `Web pages`). */
function placeReference(state: Walk, entry: Entry): void {
  const { text } = entry.paragraph
  // A Markdown footnote written below everything else.
  if (text.startsWith('[^')) place(state.placed, entry, 'notes', 'text', '')
  else placeItem(state, entry)
}

function placeItem(state: Walk, entry: Entry): void {
  const { text } = entry.paragraph
  const isKind = text.length <= 50 && !/[\d,.:;]/.test(text) && !isLowerStart(text) && text.split(/\s+/).length <= 5
  place(state.placed, entry, 'references', entry.isMarked || isKind ? 'heading' : 'item', state.heading)
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
