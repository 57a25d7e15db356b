// Gives every cue row its stable id, and lets rows of later folders replace rows of earlier ones. Used by load.ts.
import type { Problem } from '../flow/errors.ts'
import type { CueRow, ShadowedRow } from '../model/lexicon.ts'

interface LayeredRow {
  readonly row: CueRow
  /** Index of the folder: later wins. */
  readonly layer: number
  /** The file's name without folder and extension. */
  readonly name: string
}

/**
 * `<language>/<file>:<shortest wording>`, e.g. `en/strategy:small state`: an id fits a spreadsheet column and stays when
 * an alternative is added. `=<concept>` is added where a file has the wording twice, `#2` where it has both twice.
 */
export function identify(rows: readonly LayeredRow[], problems: Problem[]): LayeredRow[] {
  const base = ({ row, name }: LayeredRow): string => `${row.language}/${name}:${shortestWording(row.cue)}`
  const counts = countBy(rows, (entry) => `${entry.layer} ${base(entry)}`)
  const taken = new Map<string, LayeredRow>()
  return rows.map((entry) => {
    const written = entry.row.id
    const isTwice = counts.get(`${entry.layer} ${base(entry)}`)! > 1
    const wanted = written || (isTwice ? `${base(entry)}=${entry.row.concept}` : base(entry))
    let id = wanted
    for (let number = 2; isTaken(taken.get(id), entry); number++) id = `${wanted}#${number}`
    if (written && id !== written) problems.push(doubledId(entry, taken.get(written)!))
    taken.set(id, entry)
    return { ...entry, row: { ...entry.row, id } }
  })
}

/** A row may have the id of a row it replaces, and of no other. */
const isTaken = (other: LayeredRow | undefined, entry: LayeredRow): boolean =>
  other !== undefined && (other.layer === entry.layer || shadowKey(other) !== shadowKey(entry))

const shadowKey = ({ row }: LayeredRow): string => `${row.language} ${row.label} ${row.cue}`

/** The cue with the first of its alternatives and without what may be left out: `(small|weak) (island)? state~` → `small state`. */
export function shortestWording(cue: string): string {
  let wording = cue
  for (let innermost = GROUP.exec(wording); innermost; innermost = GROUP.exec(wording)) {
    const [group, alternatives, mark] = innermost
    const kept = mark === '?' ? '' : alternatives!.split('|')[0]!
    wording = wording.slice(0, innermost.index) + kept + wording.slice(innermost.index + group.length)
  }
  return wording.replace(/~/g, '').replace(/\s+/g, ' ').trim() || cue
}

/** A group without a group inside; the buffers of suffix cues, `-(y)Abil`, are no groups. */
const GROUP = /(?<![-\p{L}])\(([^()]*)\)(\??)/u

const doubledId = ({ row }: LayeredRow, other: LayeredRow): Problem => ({
  path: row.file,
  line: row.line,
  message: `Cannot use id "${row.id}": ${other.row.file}:${other.row.line} has it already`,
  wayOut: 'Give one of the rows another id, or leave the cell empty',
})

function countBy<Item>(items: readonly Item[], toKey: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(toKey(item), (counts.get(toKey(item)) ?? 0) + 1)
  return counts
}

/** Removes rows whose cue, language and label a later folder has too. */
export function settleShadows(rows: readonly LayeredRow[]): { rows: CueRow[]; shadowed: ShadowedRow[] } {
  const winners = new Map<string, LayeredRow>()
  for (const entry of rows) {
    const winner = winners.get(shadowKey(entry))
    if (!winner || entry.layer > winner.layer) winners.set(shadowKey(entry), entry)
  }
  const used: CueRow[] = []
  const shadowed: ShadowedRow[] = []
  for (const entry of rows) {
    const winner = winners.get(shadowKey(entry))!
    if (winner.layer === entry.layer) used.push(entry.row)
    else shadowed.push({ row: entry.row, by: winner.row.id, byFile: winner.row.file })
  }
  return { rows: used, shadowed }
}
