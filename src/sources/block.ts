// Blocks of a file that knows its structure → text as the structure stage likes it: one paragraph a line, blanks between.

/** What a format says about a piece of its text. An `item` belongs to a list. */
export interface Block {
  readonly role: 'heading' | 'text' | 'item'
  readonly text: string
}

const MARKS = { heading: '# ', text: '', item: '- ' } as const

/** The blocks in order, headings and items marked as in Markdown; blank ones left out. No blocks give an empty text. */
export const layOut = (blocks: readonly Block[]): string =>
  blocks
    .filter(({ text }) => text.trim() !== '')
    .map(({ role, text }) => `${MARKS[role]}${tidy(text)}`)
    .join('\n\n')

/** White space of the file's own layout means nothing; line breaks that the format meant are in the text as `\n`. */
export const tidy = (text: string): string => text.replace(/[ \t\r\f\v]*\n\s*|[ \t\r\f\v]+/g, toBreak).trim()

const toBreak = (space: string): string => (space.includes('\n') ? '\n' : ' ')

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number of a note as raised figures (`12`, `[12]` → `¹²`), so that no word grows a figure; other text as it is. */
export function toSuperscript(text: string): string {
  const figures = /^\s*\[?\(?(\d{1,3})\)?\]?\s*$/.exec(text)?.[1]
  return figures === undefined ? text : [...figures].map((figure) => SUPERSCRIPTS[Number(figure)]).join('')
}

/** The heading of the notes that a format keeps apart, in the language the text seems to be in. */
export const notesHeading = (text: string): Block => ({ role: 'heading', text: isTurkish(text) ? 'Notlar' : 'Notes' })

/** Whether letters that only Turkish has stand in a text as often as Turkish has them (about 11 in 100); no detection. */
export function isTurkish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const turkish = text.match(/[ğşıİĞŞ]/g)?.length ?? 0
  return turkish * 33 > letters
}
