// How many documents to work on at a time where the user does not say.
import { availableParallelism } from 'node:os'

/** The processors this process may use: what a Slurm job was given, else what the system grants. */
export function availableProcessors(environment: Readonly<Record<string, string | undefined>>): number {
  const granted = Number(environment.SLURM_CPUS_PER_TASK)
  return Number.isInteger(granted) && granted > 0 ? granted : availableParallelism()
}
