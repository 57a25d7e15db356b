// Who does the work of a batch: this thread alone, or workers that each load the lexicon once.
import { Pool } from './batch/pool.ts'
import { besides } from './batch/worker-thread.ts'
import { openTicket } from './inputs.ts'
import type { Lexicon } from './model/lexicon.ts'
import { openLexicon } from './open-lexicon.ts'
import { prepareWork, type Task, type Work } from './pipeline.ts'
import type { Product } from './product.ts'
import { IsolatedReader } from './sources/isolated.ts'
import type { OpenOptions } from './sources/open.ts'
import { planTables, type TableOptions } from './tables.ts'

/** What a worker thread is told when it starts: plain values. */
export interface CrewOptions {
  /** Folders of the user's lexicons. */
  readonly lexicons: readonly string[]
  readonly tables: TableOptions
  readonly open: Pick<OpenOptions, 'limits' | 'encoding'>
}

export interface Crew {
  readonly work: Work
  /** Entries that may be under way at a time. */
  readonly readAhead: number
  close(): Promise<void>
}

/** Entries under way for each worker: one in hand, one sent, and some that wait behind a long one. */
const READ_AHEAD = 4

/** Workers, starting at once; `entry` is for tests. */
export function startWorkers(size: number, options: CrewOptions, entry = besides(import.meta.url, './worker')): Crew {
  const pool = new Pool<Task, Product>({ entry, size, data: options })
  return { work: (task) => pool.run(task), readAhead: size * READ_AHEAD, close: () => pool.close() }
}

/** This thread: one document after the other. */
export const workAlone = (lexicon: Lexicon, options: CrewOptions): Crew => ({
  work: prepareHere(lexicon, options),
  readAhead: 1,
  close: async () => {},
})

/** The work as a worker thread prepares it for itself. */
export const prepareThread = async (options: CrewOptions): Promise<Work> =>
  prepareHere(await openLexicon(options.lexicons), options)

function prepareHere(lexicon: Lexicon, { tables, open }: CrewOptions): Work {
  const options = { ...open, isolated: new IsolatedReader() }
  return prepareWork({ lexicon, plans: planTables(tables), openTicket: (ticket) => openTicket(ticket, options) })
}
