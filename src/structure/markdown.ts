// Markdown left in the text by an extractor: where its marks stand, so that they can be taken out of the clean text.
import type { Edit } from './edit.ts'

/** Any unit that Markdown marks begin with: a cheap test before the dear one. */
export const MARKDOWN_HINT = /[\\*_[<#]/

// In order: an escape, a link or image, an address in brackets, a bare address (left alone), a run of emphasis marks.
const TOKEN =
  /\\[\\`*_{}[\]()#+\-.!$%&<>|~^"']|!?\[[^[\]]{1,1000}\]\([^()\s]{1,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?\)|<[^<>\s]{3,2000}>|(?:https?:\/\/|www\.)[^\s<>()[\]\\*]+|\*{1,3}|_{1,3}/g

const ADDRESS = /^<(?:[a-z][a-z0-9+.-]*:|www\.|[^<>\s@]+@)[^<>\s]*>$/i
const HEADING_MARK = /^#{1,6}[ \t]+/
const CLOSING_HEADING_MARK = /[ \t]+#{1,6}$/

/** Emphasis of a whole reference or paragraph is rare; marks further apart are no pair. */
const LONGEST_EMPHASIS = 2000

interface OpenMark {
  readonly at: number
  readonly mark: string
}

/** The edits that take Markdown marks out of `text`, in order: `\$`, `*…*`, `**…**`, `_…_`, `[text](url)`, `<URL>`, `# `. */
export function markdownEdits(text: string): Edit[] {
  const edits: Edit[] = []
  const headingMark = HEADING_MARK.exec(text)?.[0].length ?? 0
  if (headingMark > 0) edits.push({ start: 0, end: headingMark, to: '', kind: 'markup' })
  let open: OpenMark[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index < headingMark) continue
    const first = token.charAt(0)
    if (first === '\\') edits.push({ start: index, end: index + 2, to: token.charAt(1), kind: 'escape' })
    else if (first === '[' || first === '!') pushLink(edits, token, index)
    else if (first === '<') pushAddress(edits, token, index)
    else if (first === '*' || first === '_') open = pairEmphasis(edits, open, text, { at: index, mark: token })
  }
  const closing = headingMark > 0 ? CLOSING_HEADING_MARK.exec(text) : null
  if (closing) edits.push({ start: closing.index, end: text.length, to: '', kind: 'markup' })
  return edits.sort((a, b) => a.start - b.start)
}

function pushLink(edits: Edit[], token: string, index: number): void {
  const open = token.indexOf('[') + 1
  const close = token.lastIndexOf('](')
  edits.push({ start: index, end: index + open, to: '', kind: 'markup' })
  edits.push({ start: index + close, end: index + token.length, to: '', kind: 'markup' })
}

function pushAddress(edits: Edit[], token: string, index: number): void {
  if (!ADDRESS.test(token)) return
  edits.push({ start: index, end: index + 1, to: '', kind: 'markup' })
  edits.push({ start: index + token.length - 1, end: index + token.length, to: '', kind: 'markup' })
}

const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit)
const isSpace = (unit: string): boolean => unit === '' || /\s/.test(unit)

/** Closes the last open mark of the same kind, or opens one; an author's footnote star (`Kaya*`) can do neither alone. */
function pairEmphasis(edits: Edit[], open: readonly OpenMark[], text: string, { at, mark }: OpenMark): OpenMark[] {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + mark.length)
  const partner = open.findLastIndex((other) => other.mark === mark && at - other.at <= LONGEST_EMPHASIS)
  const isClosing = !isSpace(before) && (mark.startsWith('*') || !isWordUnit(after))
  if (partner >= 0 && isClosing) {
    const start = open[partner]!.at
    edits.push({ start, end: start + mark.length, to: '', kind: 'markup' })
    edits.push({ start: at, end: at + mark.length, to: '', kind: 'markup' })
    return open.slice(0, partner)
  }
  const canOpen = !isSpace(after) && !isWordUnit(before)
  // Only the last few marks can still be closed: keeps the search short in a text full of stars.
  return canOpen ? [...open.slice(-7), { at, mark }] : [...open]
}
