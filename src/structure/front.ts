// Entries → the front of an article placed: titles, authors and front matter on top and between the abstracts.
import { type Entry, isProse } from './entries.ts'
import { frontSection } from './front-matter.ts'
import { asideRole, isAside, isSentence } from './metadata.ts'
import { isFinished, isReferenceLike } from './shape.ts'
import { place, type Walk } from './walk.ts'

/** Most titles an article has: in three languages, and a subtitle. */
const MOST_TITLES = 4
/** A front longer than this is none. */
const MOST_LINES = 40

const isLabelled = ({ heading, label }: Entry): boolean => heading !== undefined || label !== undefined

/** Running text, not a long list of names. */
const isRunning = ({ paragraph: { text } }: Entry): boolean => isProse(text) && (isFinished(text) || isSentence(text))

/** Places the top of the article: titles, authors, front matter; gives the index of what comes after. */
export function placeFront(state: Walk): number {
  const { entries, placed } = state
  const end = frontEnd(entries)
  const isAnnounced = end < entries.length && isLabelled(entries[end]!)
  const titles: string[] = []
  let index = 0
  for (; index < end; index++) {
    const entry = entries[index]!
    const { text } = entry.paragraph
    const later = textsOf(entries.slice(index + 1, Math.min(end, index + 4)))
    const isAfterNotes = placed.at(-1)?.section === 'notes'
    const section = frontSection({ text, later, titles, isAfterNotes, isAnnounced })
    if (section === undefined || (section === 'title' && titles.length >= MOST_TITLES)) break
    // A heading right above prose, with a title above it already, belongs to the body.
    if (section === 'title' && titles.length > 0 && index + 1 === end && !isAnnounced) break
    if (section === 'title') titles.push(text)
    placeFrontLine(state, entry, section)
  }
  // Nothing but short lines: no article with a title, just text.
  if (index < entries.length || titles.length === 0) return index
  placed.length = 0
  return 0
}

const textsOf = (entries: readonly Entry[]): string[] => entries.map(({ paragraph }) => paragraph.text)

/** Where the front ends: at the first section, or at running text. */
function frontEnd(entries: readonly Entry[]): number {
  const end = entries.findIndex((entry) => isLabelled(entry) || isRunning(entry))
  return Math.min(end < 0 ? entries.length : end, MOST_LINES)
}

function placeFrontLine(state: Walk, entry: Entry, section: 'title' | 'notes'): void {
  if (section === 'title') place(state, entry, 'title', 'heading')
  else place(state, entry, 'notes', isAside(entry.paragraph.text) ? asideRole(entry.paragraph.text) : 'item')
}

/** Paragraphs between the front and a line of keywords are an abstract whose heading is missing. */
const MOST_ABSTRACT_PARAGRAPHS = 4

/** Places an abstract without a heading, known by the keywords below it; gives the index of what comes after. */
export function placeUnlabelledAbstract(state: Walk, position: number): number {
  const { entries } = state
  let end = position
  while (end < entries.length && !isLabelled(entries[end]!)) end++
  const isAbstract = entries[end]?.label !== undefined || entries[end]?.heading?.section === 'keywords'
  const isShort = end - position <= MOST_ABSTRACT_PARAGRAPHS
  const texts = entries.slice(position, isShort ? end : position)
  if (!isAbstract || !texts.some(isRunning)) return position
  for (const entry of texts) {
    const { text } = entry.paragraph
    if (isAside(text)) place(state, entry, 'notes', asideRole(text))
    else place(state, entry, 'abstract', 'text')
  }
  return end
}

/** Most lines between an abstract and the heading of the next one: a title, authors, dates. */
const MOST_LINES_BETWEEN = 8
const MOST_LINES_ABOVE = 3

/** Places a line between two abstracts, or above one at the end: the second title or front matter. Whether it was one. */
export function placeBetween(state: Walk, index: number): boolean {
  const { entries, placed, section, textsInSection } = state
  const isAfterAbstract = section === 'abstract' || section === 'keywords'
  if (isAfterAbstract && textsInSection === 0) return false
  const most = isAfterAbstract ? MOST_LINES_BETWEEN : MOST_LINES_ABOVE
  let next = index
  while (next < entries.length && next - index < most && !entries[next]!.heading) {
    const entry = entries[next]!
    if (entry.label !== undefined || isProse(entry.paragraph.text) || isReferenceLike(entry.paragraph.text))
      return false
    next++
  }
  if (entries[next]?.heading?.section !== 'abstract') return false
  const { text } = entries[index]!.paragraph
  if (!isAfterAbstract && /[.;,]$|\d{4}/.test(text)) return false
  const title = placed.findLast((paragraph) => paragraph.section === 'title')?.text
  const line = {
    text,
    later: textsOf(entries.slice(index + 1, next)),
    isAfterNotes: placed.at(-1)?.section === 'notes',
  }
  placeFrontLine(
    state,
    entries[index]!,
    frontSection({ ...line, titles: title === undefined ? [] : [title], isAnnounced: true }) ?? 'notes',
  )
  return true
}
