// Events of an HTML parser → blocks of text, each with the region of the page it stands in.
import { type Block, toSuperscript } from '../block.ts'
import { refuse } from '../source.ts'
import { blocks, empty, headingLevels, noteRoles, skipped, titleMetas } from './elements.ts'
import { isBackLink, NoteMarks, withoutBackLink } from './note-marks.ts'

/** A block and where in the page it was found. */
export interface PageBlock extends Block {
  /** 1–6 for headings, 0 for the rest. */
  readonly level: number
  /** Number of the `article` it stands in, 0 for none. */
  readonly article: number
  readonly isInMain: boolean
  readonly isInHeader: boolean
  readonly isInForm: boolean
  readonly isNote: boolean
}

type Attributes = Readonly<Record<string, string>>

/** An open element, with what it hands down to those inside it. */
interface Frame {
  readonly name: string
  readonly isSkipped: boolean
  readonly article: number
  readonly isInMain: boolean
  readonly isInHeader: boolean
  readonly isInForm: boolean
  readonly isNote: boolean
  readonly isPreformatted: boolean
  readonly level: number
  /** Where in the buffer it began. */
  readonly start: number
  /** The list item or the note it stands in. */
  readonly item: Item | undefined
  /** Of a link. */
  readonly href: string | undefined
}

interface Item {
  /** The number of the note it is, '' where it is none. */
  readonly number: string
  isBegun: boolean
}

interface Table {
  readonly blocks: PageBlock[]
  cells: number
}

const OUTSIDE: Frame = {
  name: '',
  isSkipped: false,
  article: 0,
  isInMain: false,
  isInHeader: false,
  isInForm: false,
  isNote: false,
  isPreformatted: false,
  level: 0,
  start: 0,
  item: undefined,
  href: undefined,
}

/** Real pages stay below 60; a parser's stack is not for more than this. */
const DEEPEST = 1000
/** A cell with more letters than this on average holds prose: the table only lays the page out. */
const PROSE_CELL = 120

/** Gathers the blocks of one page. Feed it the parser's events; `finish` gives what there was. */
export class BlockCollector {
  #stack: Frame[] = []
  #buffer = ''
  #blocks: PageBlock[] = []
  #tables: Table[] = []
  #articles = 0
  #title = ''
  #metaTitles = new Map<string, string>()
  #marks = new NoteMarks()

  open(name: string, attributes: Attributes): void {
    if (name === 'meta') this.#keepMeta(attributes)
    if (name === 'br') this.#buffer += '\n'
    if (empty.has(name)) {
      if (name === 'hr') this.#flush()
      return
    }
    if (this.#stack.length >= DEEPEST) refuseDeep()
    if (blocks.has(name)) this.#flush()
    const frame = this.#frameFor(name, attributes)
    if (name === 'table' && !frame.isSkipped) this.#tables.push({ blocks: [], cells: 0 })
    const table = this.#tables.at(-1)
    if (table && (name === 'td' || name === 'th')) table.cells++
    if (name === 'q' && !frame.isSkipped) this.#buffer += '“'
    this.#stack.push({ ...frame, start: this.#buffer.length })
  }

  text(text: string): void {
    const frame = this.#stack.at(-1) ?? OUTSIDE
    if (frame.name === 'title' && this.#stack.some(({ name }) => name === 'head')) this.#title += text
    if (frame.isSkipped) return
    this.#buffer += frame.isPreformatted ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
  }

  close(name: string): void {
    if (empty.has(name)) return
    if (blocks.has(name)) this.#flush()
    const frame = this.#stack.pop()
    if (!frame || frame.isSkipped) return
    if (name === 'sup') this.#replaceFrom(frame.start, toSuperscript)
    if (name === 'q') this.#buffer += '”'
    if (frame.href !== undefined) this.#closeLink(frame)
    if (name === 'table') this.#closeTable()
  }

  finish(): { blocks: readonly PageBlock[]; title: string } {
    this.#flush()
    const metaTitle = titleMetas.map((name) => this.#metaTitles.get(name)).find((title) => title !== undefined)
    return { blocks: this.#blocks, title: (metaTitle ?? this.#title).trim() }
  }

  #frameFor(name: string, attributes: Attributes): Frame {
    const parent = this.#stack.at(-1) ?? OUTSIDE
    const isNote = parent.isNote || isNoteElement(name, attributes)
    const isArticle = name === 'article' && parent.article === 0
    if (isArticle) this.#articles++
    return {
      name,
      isSkipped: parent.isSkipped || (skipped.has(name) && !isNote) || isHidden(attributes),
      article: isArticle ? this.#articles : parent.article,
      isInMain: parent.isInMain || name === 'main' || attributes.role === 'main',
      isInHeader: parent.isInHeader || name === 'header' || attributes.role === 'banner',
      isInForm: parent.isInForm || name === 'form',
      isNote,
      isPreformatted: parent.isPreformatted || name === 'pre',
      level: headingLevels[name] ?? parent.level,
      start: 0,
      item: this.#itemFor(name, attributes) ?? parent.item,
      href: name === 'a' ? attributes.href : undefined,
    }
  }

  #itemFor(name: string, { id }: Attributes): Item | undefined {
    const number = blocks.has(name) ? this.#marks.numberOf(id) : ''
    return name === 'li' || number !== '' ? { number, isBegun: false } : undefined
  }

  #closeLink({ href, start, item }: Frame): void {
    this.#marks.addLink(href, this.#buffer.slice(start))
    const isInNote = item !== undefined && item.number !== ''
    if (isBackLink(href)) this.#replaceFrom(start, (text) => withoutBackLink(text, isInNote))
  }

  #keepMeta(attributes: Attributes): void {
    const name = (attributes.name ?? attributes.property ?? '').toLowerCase()
    const { content } = attributes
    if (content && !this.#metaTitles.has(name)) this.#metaTitles.set(name, content)
  }

  #replaceFrom(start: number, replace: (text: string) => string): void {
    if (start <= this.#buffer.length) this.#buffer = this.#buffer.slice(0, start) + replace(this.#buffer.slice(start))
  }

  /** Ends the paragraph that was being gathered. Two line breaks in a row end one as well. */
  #flush(): void {
    const text = this.#buffer
    this.#buffer = ''
    if (text.trim() === '') return
    const frame = this.#stack.at(-1) ?? OUTSIDE
    for (const piece of text.split(/\n[ \t]*\n\s*/)) if (piece.trim() !== '') this.#push(piece, frame)
  }

  #push(text: string, frame: Frame): void {
    const { item, level } = frame
    const isFirst = item !== undefined && !item.isBegun
    if (item) item.isBegun = true
    const isNumbered = isFirst && item.number !== ''
    const target = this.#tables.at(-1)?.blocks ?? this.#blocks
    target.push({
      role: level > 0 ? 'heading' : isFirst && !isNumbered ? 'item' : 'text',
      text: isNumbered ? `${item.number} ${text.trim()}` : text,
      level,
      article: frame.article,
      isInMain: frame.isInMain,
      isInHeader: frame.isInHeader,
      isInForm: frame.isInForm,
      isNote: frame.isNote || (item?.number !== undefined && item.number !== ''),
    })
  }

  /** A table of data is left out; one that lays out prose is read cell by cell. */
  #closeTable(): void {
    const table = this.#tables.pop()
    if (!table) return
    const letters = table.blocks.reduce((sum, { text }) => sum + text.length, 0)
    if (letters < PROSE_CELL * Math.max(1, table.cells)) return
    const target = this.#tables.at(-1)?.blocks ?? this.#blocks
    for (const block of table.blocks) target.push(block)
  }
}

const refuseDeep = (): never =>
  refuse(
    'too-deep',
    `Cannot read the page: its elements are nested deeper than ${DEEPEST}`,
    'Save the article from a browser as text, and give that',
  )

const isHidden = ({ hidden, style, 'aria-hidden': ariaHidden }: Attributes): boolean =>
  hidden !== undefined ||
  ariaHidden === 'true' ||
  (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))

const isNoteElement = (_name: string, { role }: Attributes): boolean => role !== undefined && noteRoles.has(role)
