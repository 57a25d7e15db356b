// Markdown → the same text with spaces in place of what is no prose; headings and emphasis are left to the structure stage.

/** Front matter of site generators and pandoc: between two lines of dashes at the very beginning. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/
/** A comment that is longer is one that somebody forgot to close. */
const LONGEST_COMMENT = 100_000
/** A row of a table, and the rule between its head and its body. */
const TABLE_ROW = /^[ \t]*\|[^\n]*\|[ \t]*\r?$/gm
const QUOTE_MARK = /^[ \t]{0,3}(?:>[ \t]?){1,5}/gm
const NOTE_MARK = /^\[\^([^\]\s]{1,10})\]:/gm

/** A title in front matter is kept: it may be the only one. */
const TITLE = /^title:[ \t]*["']?/m

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

/** Blanks front matter (but for its title), comments, tables and quotation marks; the length does not change. */
export function blankMarkup(text: string): string {
  return blankComments(text.replace(FRONT_MATTER, blankFrontMatter))
    .replace(TABLE_ROW, blank)
    .replace(QUOTE_MARK, blank)
    .replace(NOTE_MARK, (mark, label: string) => label.padEnd(mark.length))
}

/** Linear, however many comments are never closed. */
function blankComments(text: string): string {
  const pieces: string[] = []
  let from = 0
  let end = text.indexOf('-->')
  for (let start = text.indexOf('<!--'); start >= 0 && end >= 0; start = text.indexOf('<!--', start + 1)) {
    if (start < from) continue
    if (end < start + 4) end = text.indexOf('-->', start + 4)
    if (end < 0 || end - start > LONGEST_COMMENT) continue
    pieces.push(text.slice(from, start), blank(text.slice(start, end + 3)))
    from = end + 3
  }
  return pieces.join('') + text.slice(from)
}

function blankFrontMatter(matter: string): string {
  const title = TITLE.exec(matter)
  if (!title) return blank(matter)
  const start = title.index + title[0].length
  const lineEnd = matter.indexOf('\n', start)
  const value = matter.slice(start, lineEnd).replace(/["']?\s*$/, '')
  const end = start + value.length
  return blank(matter.slice(0, start)) + value + blank(matter.slice(end))
}
