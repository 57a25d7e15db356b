// Titles set on several lines: which lines belong together, and where one title ends and its translation begins.
import type { Paragraph } from '../model/document.ts'
import { isAuthorLine, isByline, isNamedAffiliation } from './authors.ts'
import { type Glue, joinParagraphs } from './edit.ts'
import { keyOf } from './key.ts'
import { isAside } from './metadata.ts'
import { isCapitals, isInlineLabel, isLowerStart, isSectionLabel, numberingLength } from './shape.ts'
import {
  danglingWords,
  englishEndings,
  englishTitleWords,
  openEndings,
  turkishEndings,
  turkishTitleWords,
} from './words.ts'

/** The language of a line of a title, '' where its words do not tell; a few words decide, it is no language detection. */
export function titleLanguage(text: string): 'tr' | 'en' | '' {
  const words = keyOf(text).split(/[^\p{L}]+/u)
  const count = (isOne: (word: string) => boolean): number => words.filter(isOne).length
  const hasEnding = (endings: readonly string[]) => (word: string) =>
    word.length > 4 && endings.some((ending) => word.endsWith(ending))
  const english = 2 * count((word) => englishTitleWords.has(word)) + count(hasEnding(englishEndings))
  const turkish =
    2 * count((word) => turkishTitleWords.has(word)) +
    count(hasEnding(turkishEndings)) +
    2 * (text.match(/[ğşıİĞŞ]/g)?.length ?? 0) +
    (text.match(/[çöüÇÖÜ]/g)?.length ?? 0)
  return english > turkish ? 'en' : turkish > english ? 'tr' : ''
}

/** Lines of a title stand among the first lines of an article, or right above an abstract. */
const MOST_TOP_LINES = 16
const MOST_LINES_ABOVE_ABSTRACT = 5
const LONGEST_LINE = 200
/** A shorter line was not broken by the width. */
const SHORTEST_WRAPPED = 40
/** A longer line above is running text: there the top of the article ends. */
const SHORTEST_PROSE = 250

/** Joins the lines of each title; other paragraphs are given back as they are. `source` is what the maps point into. */
export function joinTitleLines(paragraphs: readonly Paragraph[], source: string): Paragraph[] {
  const joined: Paragraph[] = []
  const isInZone = titleZones(paragraphs)
  for (let index = 0; index < paragraphs.length; ) {
    let end = index + 1
    while (
      isInZone(end - 1) &&
      isInZone(end) &&
      isSameTitle(paragraphs[end - 1]!, paragraphs[end]!, source, paragraphs[end + 1]?.text)
    )
      end++
    const lines = paragraphs.slice(index, end)
    joined.push(
      lines.length === 1
        ? lines[0]!
        : joinParagraphs(
            lines,
            lines.slice(1).map((line, at) => glueBefore(line, lines[at]!, source)),
          ),
    )
    index = end
  }
  return joined
}

/** Which paragraphs stand where titles do. */
function titleZones(paragraphs: readonly Paragraph[]): (index: number) => boolean {
  let top = 0
  while (top < Math.min(paragraphs.length, MOST_TOP_LINES) && isTitleLine(paragraphs[top]!.text, true)) top++
  const above = new Set<number>()
  paragraphs.forEach(({ text }, index) => {
    if (index < top || !isAbstract(text)) return
    for (let line = index - 1; line >= Math.max(top, index - MOST_LINES_ABOVE_ABSTRACT); line--) {
      if (!isTitleLine(paragraphs[line]!.text, false)) break
      above.add(line)
    }
  })
  return (index) => index < top || above.has(index)
}

const ABSTRACT = /^(?:\d\.?\s)?(?:oz|öz|ö z|özet|abstract|summary|a b s t r a c t)(?![\p{L}])/u
const isAbstract = (text: string): boolean =>
  ABSTRACT.test(keyOf(text.slice(0, 40))) && (isSectionLabel(text) || isInlineLabel(text))

const isTitleLine = (text: string, isTop: boolean): boolean =>
  text.length <= (isTop ? SHORTEST_PROSE : LONGEST_LINE) &&
  !isSectionLabel(text) &&
  !isInlineLabel(text) &&
  (isTop || !/\.$/.test(text))

/** Whether a line goes on with the title above it. */
function isSameTitle(
  { text: above, map: aboveMap }: Paragraph,
  { text, map }: Paragraph,
  source: string,
  next?: string,
): boolean {
  if (above.length + text.length > 2 * LONGEST_LINE || isAside(above) || isAside(text) || numberingLength(text) > 0)
    return false
  if (/[.;]$/.test(above)) return false
  const gap = source.slice(aboveMap.at(-1)?.source.end ?? 0, map[0]?.source.start ?? 0)
  const isAdjacent = (gap.match(/\n/g)?.length ?? 0) <= 1
  const isOpen = /:$/.test(above) || (isAdjacent && (isDangling(above) || isLowerStart(text) || text.startsWith('(')))
  const [before, here] = [titleLanguage(above), titleLanguage(text)]
  if (isTranslation(above, text) && !isLowerStart(text)) return false
  if (isByline(text)) return false
  if (isOpen) return !isAuthorLine(above, false)
  if (isAuthor(above, text) || isAuthor(text, next) || isNamedAffiliation(text)) return false
  if (isCapitals(above) !== isCapitals(text)) return false
  return isCapitals(text)
    ? before === here || isAdjacent
    : isAdjacent && before === here && before !== '' && above.length >= SHORTEST_WRAPPED
}

/** Whether a line names authors; in capitals it may, too, be a line of the title, if the authors stand below it. */
const isAuthor = (text: string, below = ''): boolean =>
  isCapitals(text)
    ? isAuthorLine(text, false) ||
      (isAuthorLine(text, true) && !isAuthorLine(below, true) && !isOneLanguage(text, below))
    : isAuthorLine(text, true)

/** Whether two lines are in one language, as far as their words tell. */
export const isOneLanguage = (text: string, other: string): boolean =>
  titleLanguage(text) !== '' && titleLanguage(text) === titleLanguage(other)

/** Latin, or some other script. */
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)

/** Whether two titles are in different languages, as far as their words tell. */
export function isTranslation(title: string, other: string): boolean {
  if (isLatin(title) !== isLatin(other)) return true
  const [above, here] = [titleLanguage(title), titleLanguage(other)]
  return above !== '' && here !== '' && above !== here
}

const LAST_WORD = /([\p{L}\p{M}’']+)$/u

/** Whether a line of a title cannot be its last. */
export function isDangling(text: string): boolean {
  if (/[,(&–—]$/.test(text)) return true
  const last = LAST_WORD.exec(text)?.[1]
  return last !== undefined && (danglingWords.has(keyOf(last)) || openEndings.has(keyOf(last)))
}

function glueBefore(line: Paragraph, above: Paragraph, source: string): Glue {
  const start = above.map.at(-1)?.source.end ?? 0
  const end = line.map[0]?.source.start ?? start
  return { text: ' ', source: { start, end }, from: source.slice(start, end), kind: 'line-break' }
}
