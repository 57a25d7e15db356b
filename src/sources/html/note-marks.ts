// The numbers that a page's notes have in its text: ids of notes, and what the links to them read.

/** `fn3`, `footnote-3`, `endnote3`; `sdfootnote3` and `sdfootnote3sym` (LibreOffice), `ftn3` and `_ftn3` (Word). */
const NOTE_ID = /^_?(?:sd)?(?:fn|ftn|edn|footnote|endnote)[-_:]?(\d{1,3})(?:sym)?$/i
/** The link from a note back to its place in the text. */
const BACK = /^#.*(?:ref|anc)/i
const MARK = /^[\s[(]*(\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[\s\])]*$/
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export const isBackLink = (href: string | undefined): boolean => BACK.test(href ?? '')

/** The number a mark shows: `[2]`, `²` → `2`; '' where it shows none. */
const toNumber = (mark: string): string =>
  [...(MARK.exec(mark)?.[1] ?? '')]
    .map((figure) => (RAISED.includes(figure) ? RAISED.indexOf(figure) : figure))
    .join('')

/** What the link back to the text leaves of its words: no arrows and, in a note that has one, not its number once more. */
export const withoutBackLink = (text: string, isInNote: boolean): string =>
  !/\p{L}|\p{N}/u.test(text) || (isInNote && MARK.test(text)) ? '' : text

/** Remembers what the links to notes read: programs count ids otherwise than they print numbers. */
export class NoteMarks {
  readonly #numbers = new Map<string, string>()

  /** A link to `href` reads `mark`. The first link to a note counts. */
  addLink(href: string | undefined, mark: string): void {
    const target = href?.startsWith('#') ? href.slice(1) : ''
    const number = NOTE_ID.test(target) ? toNumber(mark) : ''
    if (number !== '' && !this.#numbers.has(target)) this.#numbers.set(target, number)
  }

  /** The number of the note with this id, '' where it is none. */
  numberOf(id: string | undefined): string {
    const own = NOTE_ID.exec(id ?? '')?.[1] ?? ''
    return own === '' ? '' : (this.#numbers.get(id!) ?? own)
  }
}
