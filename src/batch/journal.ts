// The journal of a run under way: which documents are finished, from what they were made, and where their lines stand.

/** All that decides what records a document gives, besides the document: equal basis and equal input, equal lines. */
export interface Basis {
  readonly version: string
  /** Hash of the lexicon. */
  readonly lexicon: string
  /** Options that change records. */
  readonly options: Readonly<Record<string, unknown>>
}

/** A finished document: the lines made from `input` are `bytes` long, begin at byte `at` and have this hash. */
export interface Finished {
  readonly id: string
  /** Hash of everything that came in with the document. */
  readonly input: string
  readonly at: number
  readonly bytes: number
  readonly sha256: string
}

/** What a journal tells. */
export interface Journal {
  readonly finished: readonly Finished[]
  /** Whether the files were being given their final names; `records`: also the file of the records itself. */
  readonly publishing: { readonly records: boolean } | undefined
}

/** Raised when the journal's lines change their meaning. */
const FORMAT = 1

export const toBasisLine = (basis: Basis): string => toLine({ kind: 'run', format: FORMAT, ...basis })
export const toFinishedLine = ({ id, input, at, bytes, sha256 }: Finished): string =>
  toLine({ kind: 'document', id, input, at, bytes, sha256 })
export const toPublishingLine = (records: boolean): string => toLine({ kind: 'publishing', records })

const toLine = (value: object): string => `${JSON.stringify(value)}\n`

/**
 * Reads a journal. Ends at the first line that is torn or makes no sense: a killed run may leave one.
 * Undefined where it was written on another basis, or is none.
 */
export function readJournal(text: string, basis: Basis): Journal | undefined {
  const [first, ...lines] = text.split('\n').slice(0, -1)
  if (`${first}\n` !== toBasisLine(basis)) return undefined
  const finished: Finished[] = []
  let publishing: Journal['publishing']
  for (const line of lines) {
    const entry = parse(line)
    if (entry?.kind === 'document') finished.push(entry as unknown as Finished)
    else if (entry?.kind === 'publishing') publishing = { records: entry.records === true }
    else break
  }
  return { finished, publishing }
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
