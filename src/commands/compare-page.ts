// What compare found, as a page for people: what the runs are, a table of lexicon rows, the changed spans in their context.
import type { Change } from '../evaluation/changes.ts'
import type { RowChanges, RunTotals } from '../evaluation/run-comparison.ts'
import { visible } from '../flow/errors.ts'
import { contextOf } from './compare-cells.ts'
import { cutEnd, cutMiddle, cutStart, displayWidth } from './display-width.ts'
import type { RunsWords } from './runs-words.ts'
import type { Screen } from './screen.ts'
import { layOut } from './text-table.ts'

/** A change and the document it is in. */
export interface FoundChange {
  readonly doc: string
  readonly change: Change
}

export interface ComparisonPage {
  readonly paths: readonly [a: string, b: string]
  readonly totals: RunTotals
  /** Rows with changes, those with most first. */
  readonly rows: readonly RowChanges[]
  readonly changes: readonly FoundChange[]
  /** How many rows and changes are shown. */
  readonly limit: number
}

/** Lines for the terminal; paths and names of rows may be longer than the screen only where nothing can be cut. */
export function toComparisonPage(page: ComparisonPage, words: RunsWords, screen: Screen): string[] {
  const { totals } = page
  const changed = Object.values(totals.kinds).reduce((sum, count) => sum + count, 0)
  return [
    ...headOf(page, words),
    '',
    ...(changed === 0 ? [words.nothing] : [...rowTable(page, words, screen), '', ...spanList(page, words, screen)]),
  ]
}

function headOf({ paths, totals }: ComparisonPage, words: RunsWords): string[] {
  const side = (at: 0 | 1) => {
    const lexicon = totals.lexicons[at].map((hash) => hash.slice(0, 8)).join(', ')
    return `${at === 0 ? 'A' : 'B'}: ${visible(paths[at])} (${words.version} ${totals.versions[at].join(', ')}, ${words.lexicon} ${lexicon})`
  }
  const { fates } = totals
  const both = fates.same + fates.changed + fates['failed-a'] + fates['failed-b'] + fates['failed-both']
  const told: readonly (readonly [string, number])[] = [
    [words.onlyA, fates['only-a']],
    [words.onlyB, fates['only-b']],
    [`${words.failed} A`, fates['failed-a'] + fates['failed-both']],
    [`${words.failed} B`, fates['failed-b'] + fates['failed-both']],
    [words.otherText, totals.otherText],
  ]
  return [
    side(0),
    side(1),
    [`${both} ${words.documents} ${words.inBoth}`, ...told.filter(([, count]) => count > 0).map(toCount)].join('; '),
    ...(totals.paragraphsApart > 0 ? [`${totals.paragraphsApart} ${words.paragraphsApart}`] : []),
    `${words.same}: ${totals.same}`,
  ]
}

const toCount = ([name, count]: readonly [string, number]): string => `${count} ${name}`

function rowTable({ rows, limit }: ComparisonPage, words: RunsWords, { width, colors }: Screen): string[] {
  const shown = rows.slice(0, limit)
  const figures = (heading: string, of: (row: RowChanges) => number) => ({
    heading,
    cells: shown.map((row) => String(of(row))),
  })
  const { lines } = layOut(
    {
      columns: [
        { heading: words.row, cells: shown.map(({ row }) => visible(row)), isText: true },
        figures('A', ({ a }) => a),
        figures('B', ({ b }) => b),
        figures(words.gained, ({ gained }) => gained),
        figures(words.lost, ({ lost }) => lost),
        figures(words.relabelled, ({ relabelled }) => relabelled),
        figures(words.moved, ({ moved }) => moved),
      ],
    },
    width,
  )
  const [head, ...body] = lines
  return [colors.bold(words.title), colors.underline(head!), ...body, ...restOf(rows.length - limit, words)]
}

const restOf = (count: number, { more }: RunsWords): string[] => (count > 0 ? [`… ${count} ${more}`] : [])

function spanList({ changes, totals, limit }: ComparisonPage, words: RunsWords, screen: Screen): string[] {
  const all = Object.values(totals.kinds).reduce((sum, count) => sum + count, 0)
  const shown = changes.slice(0, limit)
  return [
    screen.colors.bold(words.spansTitle),
    ...shown.flatMap((found) => toEntry(found, screen)),
    ...restOf(all - shown.length, words),
  ]
}

const SIGNS = { gained: '+', lost: '-', relabelled: '~', moved: '>' } as const

/** Two lines: what and where, and the stretch in its context. */
function toEntry({ doc, change }: FoundChange, { width, colors }: Screen): string[] {
  const { kind, a, b } = change
  const placed = (b ?? a)!
  const told = a && b ? differencesOf(change) : `${placed.span.label} ${placed.span.concept} (${placed.span.cue})`
  const what = cutEnd(`${SIGNS[kind]} ${cutMiddle(visible(doc), Math.floor(width / 3))}  ${visible(told)}`, width)
  const hit = plain(placed.span.text)
  const side = Math.max(8, Math.floor((width - 6 - displayWidth(hit)) / 2))
  const { left, right } = contextOf(placed, side)
  const line = `    ${cutStart(plain(left), side)}${colors.bold(`[${hit}]`)}${cutEnd(plain(right), side)}`
  return [what, line]
}

const plain = (text: string): string => visible(text.replace(/\s+/g, ' '))

/** `tier: core → extended, row: en/hedges:may → …`; of a stretch that moved, also what it was. */
function differencesOf({ kind, a, b, fields }: Change): string {
  const cell = ({ span }: NonNullable<Change['a']>, field: string) =>
    String((field === 'row' ? span.cue : span[field as keyof typeof span]) ?? '–')
  const moved = kind === 'moved' ? [`"${plain(a!.span.text)}" → "${plain(b!.span.text)}"`] : []
  const told = fields.map((field) => `${field}: ${cell(a!, field)} → ${cell(b!, field)}`)
  const row = fields.includes('row') ? [] : [`(${b!.span.cue})`]
  // The row tells most, and lines are cut at their end.
  return [...moved, ...told.toReversed(), ...row].join(', ')
}
