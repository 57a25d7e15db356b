// align --to text: both languages in two columns, shared concepts marked, doubtful pairs with a question mark, for people who read.
import { visible } from '../flow/errors.ts'
import type { Bead } from '../model/alignment.ts'
import type { Span } from '../model/span.ts'
import type { Tag } from '../model/tag.ts'
import { type AlignForm, isLow } from './align-forms.ts'
import { displayWidth, padEnd } from './display-width.ts'
import type { Screen } from './screen.ts'

/** The strategy tags of each line of a file. */
export type TagLines = (lines: readonly string[], language: 'tr' | 'en') => readonly (readonly Tag[])[]

const MARGIN = 2
const GAP = '  '
const NARROWEST = 10

/** Two columns in `screen.width`; concepts that both sides of a bead have stand in colour, or in [brackets] where there is none. */
export const text = (screen: Screen, tagLines: TagLines): AlignForm => ({
  beginning: '',
  toText: (pair) => {
    const column = Math.max(NARROWEST, Math.floor((screen.width - MARGIN - GAP.length) / 2))
    const [trTags, enTags] = [tagLines(pair.turkish, 'tr'), tagLines(pair.english, 'en')]
    const blocks = pair.beads.map((bead) => {
      const shared = sharedConcepts(bead, trTags, enTags)
      const left = layOut(toWords(bead.tr, { lines: pair.turkish, tags: trTags, shared, screen }), column)
      const right = layOut(toWords(bead.en, { lines: pair.english, tags: enTags, shared, screen }), column)
      return besides(left, right, { column, mark: isLow(bead) ? '?' : ' ', screen })
    })
    const head = besides(nameOf(pair.tr, column), nameOf(pair.en, column), { column, mark: ' ', screen })
    return `${[head.map((line) => screen.colors.bold(line)), ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`
  },
  end: '',
})

function sharedConcepts({ tr, en }: Bead, trTags: ReturnType<TagLines>, enTags: ReturnType<TagLines>): Set<string> {
  const conceptsOf = (tags: ReturnType<TagLines>, lines: readonly number[]) =>
    lines.flatMap((line) => (tags[line] ?? []).map(({ concept }) => concept))
  const english = new Set(conceptsOf(enTags, en))
  return new Set(conceptsOf(trTags, tr).filter((concept) => english.has(concept)))
}

/** A word as it is measured and as it is shown. */
interface ShownWord {
  readonly plain: string
  readonly shown: string
}

interface SideOfBead {
  readonly lines: readonly string[]
  readonly tags: readonly (readonly Tag[])[]
  readonly shared: ReadonlySet<string>
  readonly screen: Screen
}

function toWords(numbers: readonly number[], { lines, tags, shared, screen }: SideOfBead): ShownWord[] {
  return numbers.flatMap((number) => {
    const marks = (tags[number] ?? []).filter(({ concept }) => shared.has(concept))
    return markedWords(lines[number]!, marks, screen)
  })
}

/** The words of a line; those of a mark are coloured one by one, so that a line may break within it. */
function markedWords(line: string, marks: readonly Span[], { colors }: Screen): ShownWord[] {
  return [...line.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const end = index + word.length
    const mark = marks.find((span) => span.start < end && span.end > index)
    if (!mark) return { plain: visible(word), shown: visible(word) }
    const [from, to] = [Math.max(0, mark.start - index), Math.min(word.length, mark.end - index)]
    const parts = [word.slice(0, from), word.slice(from, to), word.slice(to)].map(visible) as [string, string, string]
    const [before, inside, after] = parts
    if (colors.isColorSupported)
      return { plain: visible(word), shown: before + colors.bold(colors.cyan(inside)) + after }
    const plain = `${before}${mark.start >= index ? '[' : ''}${inside}${mark.end <= end ? ']' : ''}${after}`
    return { plain, shown: plain }
  })
}

/** Words → lines no wider than the column; a longer word is cut into pieces. */
function layOut(words: readonly ShownWord[], column: number): ShownWord[] {
  const lines: { plain: string; shown: string }[] = []
  for (const word of words.flatMap((one) => cut(one, column))) {
    const last = lines.at(-1)
    if (last && displayWidth(last.plain) + 1 + displayWidth(word.plain) <= column) {
      last.plain += ` ${word.plain}`
      last.shown += ` ${word.shown}`
    } else lines.push({ ...word })
  }
  return lines
}

function cut(word: ShownWord, column: number): ShownWord[] {
  if (displayWidth(word.plain) <= column) return [word]
  const pieces: string[] = ['']
  for (const letter of word.plain) {
    if (displayWidth(pieces.at(-1)! + letter) > column) pieces.push('')
    pieces[pieces.length - 1] += letter
  }
  return pieces.map((piece) => ({ plain: piece, shown: piece }))
}

const nameOf = (path: string, column: number): ShownWord[] =>
  layOut([{ plain: visible(path), shown: visible(path) }], column)

interface Laying {
  readonly column: number
  readonly mark: string
  readonly screen: Screen
}

/** Two blocks side by side; a side that has nothing shows a dash. */
function besides(left: readonly ShownWord[], right: readonly ShownWord[], { column, mark, screen }: Laying): string[] {
  const nothing = [{ plain: '–', shown: screen.colors.dim('–') }]
  const [tr, en] = [left.length > 0 ? left : nothing, right.length > 0 ? right : nothing]
  return Array.from({ length: Math.max(tr.length, en.length) }, (_, at) => {
    const { plain, shown } = tr[at] ?? { plain: '', shown: '' }
    const margin = at === 0 && mark !== ' ' ? screen.colors.yellow(mark) : ' '
    return `${margin} ${shown}${padEnd(plain, column).slice(plain.length)}${GAP}${en[at]?.shown ?? ''}`.trimEnd()
  })
}
