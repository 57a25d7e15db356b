// kwic: annotated JSONL → a concordance, one hit a line with its context, aligned for people or as CSV.
import { InputError } from '../flow/errors.ts'
import { nearest } from '../lexicon/nearest.ts'
import type { OutputRecord } from '../model/record.ts'
import { type Cell, type CsvDialect, csvBeginning, toCsv } from '../writers/csv.ts'
import { type ConcordanceFilter, type ConcordanceLine, findLines, type Order } from './concordance.ts'
import { toKwicLine } from './kwic-line.ts'
import { OrderedLines } from './ordered-lines.ts'
import { readRecords } from './read-records.ts'
import { openScreen } from './screen.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceWords } from './words.ts'

export interface KwicOptions extends ConcordanceFilter {
  readonly sort: Order
  readonly limit?: number
  readonly to: 'text' | 'csv'
  readonly excel?: 'tr' | 'en'
  readonly width?: number
}

const COLUMNS = [
  ...['doc', 'paragraph', 'section', 'lang', 'left', 'hit', 'right', 'start', 'end'],
  ...['label', 'concept', 'category', 'tier', 'cue', 'sentence'],
]

/**
 * Prints the concordance lines that fit. Exit status 0, also where nothing does. In the order of the file lines are
 * printed as they are found and reading ends at the limit; sorted, only the lines that are shown are held.
 *
 * @throws {InputError} if the file cannot be read, or holds no span of the concept or cue asked for.
 */
export async function runKwic(
  path: string,
  options: KwicOptions,
  terminal: Terminal,
  words: InterfaceWords,
): Promise<number> {
  const print = printer(options, terminal)
  const known = new Names()
  let found = 0
  const { sort, limit = Number.POSITIVE_INFINITY } = options
  const ordered = sort === 'doc' ? undefined : new OrderedLines(sort, limit)
  for await (const line of linesOf(known.note(readRecords(path)), options)) {
    found++
    if (ordered) ordered.add(line)
    else await print(line)
    if (!ordered && found >= limit) break
  }
  for (const line of ordered?.lines() ?? []) await print(line)
  if (found === 0) {
    known.refuseUnknown(path, options)
    await terminal.print(beginning(options))
  }
  const shown = Math.min(found, limit)
  terminal.say(
    ordered && shown < found ? `${shown} ${words.ofRows} ${found} ${words.lines}` : `${shown} ${words.lines}`,
  )
  return 0
}

async function* linesOf(
  records: AsyncIterable<OutputRecord>,
  filter: ConcordanceFilter,
): AsyncIterable<ConcordanceLine> {
  for await (const record of records) if (record.kind === 'paragraph') yield* findLines(record, filter)
}

const dialectOf = ({ excel }: KwicOptions): CsvDialect => (excel ? `excel-${excel}` : 'plain')

const beginning = (options: KwicOptions): string =>
  options.to === 'csv' ? csvBeginning(dialectOf(options)) + toCsv([COLUMNS], dialectOf(options)) : ''

/** Prints lines one by one; CSV gets its header before the first, so that a file that cannot be read leaves no output. */
function printer(options: KwicOptions, terminal: Terminal): (line: ConcordanceLine) => Promise<void> {
  const screen = openScreen(options.width)
  if (options.to === 'text') return (line) => terminal.print(`${toKwicLine(line, screen)}\n`)
  let header = beginning(options)
  return async (line) => {
    await terminal.print(header + toCsv([toCells(line)], dialectOf(options)))
    header = ''
  }
}

const toCells = ({ paragraph, left, hit, right, start, end, span }: ConcordanceLine): Cell[] => [
  ...[
    paragraph.doc,
    paragraph.id,
    paragraph.section,
    paragraph.lang,
    left.trimStart(),
    hit,
    right.trimEnd(),
    start,
    end,
  ],
  ...[span?.label, span?.concept, span?.category, span?.tier, span?.cue, span?.sentence],
]

/** The concepts and cues that go by, for telling the user what exists instead. */
class Names {
  #concepts = new Set<string>()
  #cues = new Set<string>()

  async *note(records: AsyncIterable<OutputRecord>): AsyncIterable<OutputRecord> {
    for await (const record of records) {
      if (record.kind === 'paragraph') {
        for (const { concept, cue } of record.spans) {
          this.#concepts.add(concept)
          this.#cues.add(cue)
        }
      }
      yield record
    }
  }

  refuseUnknown(path: string, { concept, cue }: ConcordanceFilter): void {
    if (concept !== undefined && !this.#concepts.has(concept)) throw unknown('concept', concept, this.#concepts, path)
    const cues = [...this.#cues].flatMap((id) => [id, id.slice(id.indexOf(':') + 1)])
    if (cue !== undefined && !cues.includes(cue)) throw unknown('cue', cue, new Set(cues), path)
  }
}

const MOST_NAMES = 12

function unknown(kind: string, name: string, known: ReadonlySet<string>, path: string): InputError {
  const near = nearest(name, known)
  const some = [...known].sort().slice(0, MOST_NAMES)
  const wayOut =
    near.length > 0
      ? `Did you mean ${near.map((other) => `"${other}"`).join(' or ')}?`
      : `There is ${some.join(', ')} …`
  return new InputError({
    path,
    message: `Cannot show ${kind} "${name}": no span of this file has it`,
    wayOut: known.size === 0 ? 'The file has no spans at all' : wayOut,
    code: `no-such-${kind}`,
  })
}
