// The table a run ends with: what came in, what was found, where it lies, what to open first.
import type { CueRow } from '../model/lexicon.ts'
import type { Tally } from '../tally.ts'
import { displayWidth, padEnd } from './display-width.ts'
import { toBar } from './text-table.ts'
import type { InterfaceWords } from './words.ts'

export interface Closing {
  readonly tally: Tally
  readonly words: InterfaceWords
  readonly seconds: number
  readonly folder: string
  readonly files: readonly string[]
  /** The rows of the lexicon. */
  readonly rows: readonly Pick<CueRow, 'id' | 'label' | 'default'>[]
}

const LABELS = ['strategy', 'hedge', 'booster', 'citation', 'actor'] as const

/** A terminal is at least this wide. */
const WIDTH = 80
const LONGEST_BAR = 20
/** A shorter bar tells nothing. */
const SHORTEST_BAR = 6

/** A name, what is said about it, and how long its bar is, as a share of the longest one. */
type Line = readonly [name: string, value: string, share?: number]

/** Lines for the terminal, without colours, at most 80 columns wide (paths may be longer). */
export function toClosingTable({ tally, words, seconds, folder, files, rows }: Closing): string[] {
  const failed = tally.failed > 0 ? `, ${tally.failed} ${words.failed}` : ''
  const { tr, en, und } = tally.paragraphs
  const first = files.find((file) => file.endsWith('.html')) ?? files.find((file) => file.endsWith('.csv')) ?? files[0]
  const silent = silentRows(rows, tally.cues)
  return [
    '',
    ...layOut([
      [words.documents, `${tally.documents}${failed}`],
      [words.paragraphs, `${tr} ${words.turkish}, ${en} ${words.english}, ${und} ${words.undecided}`],
      ...layerLines(tally, words),
      [words.beads, `${tally.beads} (${words.inDocuments}: ${tally.alignedDocuments})`],
      [words.repairs, String(tally.repairs)],
      [words.silentRows, `${silent.silent} ${words.ofRows} ${silent.all} (${words.actorsApart})`],
      [words.seconds, seconds.toFixed(1)],
    ]),
    '',
    `  ${words.files} ${folder}/`,
    ...files.map((file) => `    ${file}${file === first ? `   ← ${words.openFirst}` : ''}`),
  ]
}

/** Names in one column, values in the next, bars after the longest value that has one. */
function layOut(lines: readonly Line[]): string[] {
  const nameWidth = Math.max(...lines.map(([name]) => displayWidth(name)))
  const valueWidth = Math.max(
    0,
    ...lines.flatMap(([, value, share]) => (share === undefined ? [] : displayWidth(value))),
  )
  const barWidth = Math.min(LONGEST_BAR, WIDTH - nameWidth - valueWidth - 6)
  return lines.map(([name, value, share]) => {
    const bar = share === undefined || barWidth < SHORTEST_BAR ? '' : toBar(share, barWidth)
    return `  ${padEnd(name, nameWidth)}  ${padEnd(value, valueWidth)}  ${bar}`.trimEnd()
  })
}

/** The layers that were found, each with a bar. */
function layerLines({ spans }: Tally, words: InterfaceWords): Line[] {
  const found = LABELS.flatMap((label) => {
    const tiers = spans[label]
    return tiers ? [{ label, tiers, total: sum(tiers) }] : []
  })
  const most = Math.max(1, ...found.map(({ total }) => total))
  return found.map(({ label, tiers, total }) => [words[label], toTiers(tiers, words), total / most])
}

/**
 * How many rows made no span, of those that could: a guard makes none by its nature, and a corpus on two states names no
 * others, which is no news of the lexicon.
 */
function silentRows(rows: Closing['rows'], cues: ReadonlySet<string>): { silent: number; all: number } {
  const able = rows.filter((row) => row.label !== 'actor' && row.default !== 'exclude')
  return { silent: able.filter(({ id }) => !cues.has(id)).length, all: able.length }
}

const sum = (tiers: Readonly<Record<string, number>>): number =>
  Object.values(tiers).reduce((total, count) => total + count, 0)

function toTiers(tiers: Readonly<Record<string, number>>, words: InterfaceWords): string {
  const total = sum(tiers)
  const parts = (['core', 'extended', 'context'] as const)
    .filter((tier) => tiers[tier])
    .map((tier) => `${tiers[tier]} ${words[tier]}`)
  return parts.length > 1 ? `${total} (${parts.join(', ')})` : String(total)
}
