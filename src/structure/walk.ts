// The walk through the entries of an article: where it stands, and what it has placed so far.
import type { PlacedParagraph, Role, Section } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Entry } from './entries.ts'

/** Where the walk stands. */
export interface Walk {
  readonly entries: readonly Entry[]
  readonly placed: PlacedParagraph[]
  section: Section
  heading: string
  /** Language of the row that opened the section. */
  language: Language | undefined
  /** Heading of a note of one paragraph, which is due next; the section stays what it is. */
  noteHeading: string | undefined
  /** An abstract of several paragraphs, with headings of its own. */
  isExtended: boolean
  textsInSection: number
  /** Whether a table or a figure was announced right above. */
  isInTable: boolean
  hasBody: boolean
  hasReferences: boolean
}

/** The walk before its first step. */
export const beginWalk = (entries: readonly Entry[]): Walk => ({
  entries,
  placed: [],
  section: 'body',
  heading: '',
  language: undefined,
  noteHeading: undefined,
  isExtended: false,
  textsInSection: 0,
  isInTable: false,
  hasBody: false,
  hasReferences: false,
})

/** Places an entry; the heading is '' where it stands under none. */
export function place({ placed }: Walk, { paragraph }: Entry, section: Section, role: Role, heading = ''): void {
  placed.push({ ...paragraph, section, role, heading })
}
