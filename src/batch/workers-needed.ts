// How many workers a batch is worth: a worker loads the lexicon before it can do anything.
import type { Amount } from './look-ahead.ts'

/** Bytes that make a worker worth its start: about as many as one annotates while another loads its lexicon. */
const BYTES_A_WORKER = 100_000
/** What a document weighs at least, in bytes: archives do not tell the size of all that is in them. */
const LEAST_BYTES = 1000

export const weightOf = ({ bytes }: { readonly bytes: number }): number => Math.max(bytes, LEAST_BYTES)

/** Whether there is work for all workers that are allowed. */
export const isWorkForAll = (jobs: number, { count, weight }: Amount): boolean =>
  jobs === 1 || (count >= jobs && weight >= jobs * BYTES_A_WORKER)

/** Workers for a batch of at least so much; 0 means that this thread does it alone. */
export function workersNeeded(jobs: number, { count, weight }: Amount): number {
  const workers = Math.min(jobs, count, Math.floor(weight / BYTES_A_WORKER))
  return workers < 2 ? 0 : workers
}
