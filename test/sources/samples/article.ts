// One of our articles as parts, so that the same article can be made in every format.
import { readFileSync } from 'node:fs'
import type { PlacedParagraph } from '../../../src/model/document.ts'
import type { Lexicon } from '../../../src/model/lexicon.ts'
import { splitParagraphs } from '../../../src/structure/paragraphs.ts'
import { splitParts } from '../../../src/structure/parts.ts'

export interface ArticleParts {
  readonly id: string
  readonly language: 'tr' | 'en'
  readonly text: string
  readonly paragraphs: readonly PlacedParagraph[]
}

/** An article of corpora/, cut into its paragraphs by the structure stage. */
export function readArticle(id: string, lexicon: Lexicon): ArticleParts {
  const text = readFileSync(`corpora/${id}.txt`, 'utf8')
  const paragraphs = splitParts(splitParagraphs(text), lexicon.headings)
  return { id, language: id.startsWith('tr') ? 'tr' : 'en', text, paragraphs }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
export const toFigures = (raised: string): string => [...raised].map((figure) => RAISED.indexOf(figure)).join('')
export const MARKS = /[⁰¹²³⁴-⁹]+/g

const NOTE = /^(\d{1,2}\s|[⁰¹²³⁴-⁹]{1,2}\s?)\s*(?=\p{L})/u

/** The notes of an article by their number: the numbered paragraphs under its heading of notes. */
export function notesOf({ paragraphs }: ArticleParts): ReadonlyMap<string, string> {
  const first = paragraphs.findIndex(isNotesHeading)
  const notes = new Map<string, string>()
  if (first < 0) return notes
  for (const { section, text } of paragraphs.slice(first + 1)) {
    const mark = NOTE.exec(text)
    if (section !== 'notes' || !mark) break
    const number = mark[1]!.trim()
    notes.set(/^\d/.test(number) ? number : toFigures(number), text.slice(mark[0].length))
  }
  return notes
}

/** The heading above the notes. */
export const isNotesHeading = ({ section, role, text }: Pick<PlacedParagraph, 'section' | 'role' | 'text'>): boolean =>
  section === 'notes' && role === 'heading' && /^(?:Notlar|Notes|Endnotes|Sonnotlar|Sonnot|Dipnotlar)$/i.test(text)

/** A note of the text, whatever its mark. */
export const isNote = (notes: ReadonlyMap<string, string>, text: string): boolean =>
  [...notes.values()].some((note) => text.endsWith(note) && text.length - note.length < 6)

/** The paragraphs without the notes and their heading. */
export const mainOf = (article: ArticleParts): PlacedParagraph[] => {
  const notes = notesOf(article)
  return article.paragraphs.filter(
    (paragraph) => !(notes.size > 0 && isNotesHeading(paragraph)) && !isNote(notes, paragraph.text),
  )
}
