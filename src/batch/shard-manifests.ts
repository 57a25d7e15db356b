// The manifests of the parts of a run → the order in which their documents are put together again, or all that forbids it.
import * as z from 'zod'
import type { Problem } from '../flow/errors.ts'
import { readShard, toShardName } from './shard.ts'

/** What a part's `run.json` must tell; what else stands in it is of no concern here. */
export const shardManifestSchema = z.object({
  tool: z.literal('hedgerow'),
  version: z.string(),
  options: z.object({
    write: z.array(z.string()),
    excel: z.enum(['tr', 'en']).nullable(),
    encoding: z.string().nullable(),
    shard: z.string().optional(),
  }),
  lexicon: z.object({ hash: z.string() }),
  counts: z.object({ documents_of_all_parts: z.int().min(0).optional() }),
  inputs: z.array(z.object({ id: z.string(), sha256: z.string().nullable(), at: z.int().min(0).optional() })),
  files: z.array(z.object({ name: z.string(), sha256: z.string() })),
})

export type ShardManifest = z.infer<typeof shardManifestSchema>

/** A folder that `annotate --shard -o` wrote. */
export interface ShardRun {
  readonly folder: string
  readonly manifest: ShardManifest
}

/** The next document of the whole: from which part it is taken, and what it was. */
export interface Turn {
  readonly run: number
  readonly id: string
  readonly sha256: string | null
}

/** Everything that is wrong with a set of parts; none where they make a whole run. */
export function checkShards(runs: readonly ShardRun[]): Problem[] {
  const alone = runs.flatMap(checkAlone)
  if (alone.length > 0) return alone
  const apart = checkAgreement(runs)
  return apart.length > 0 ? apart : [...checkParts(runs), ...checkPlaces(runs)]
}

const problem = (path: string, why: string, wayOut: string): Problem => ({
  path,
  message: `Cannot merge "${path}": ${why}`,
  wayOut,
  code: 'no-whole',
})

function checkAlone({ folder, manifest }: ShardRun): Problem[] {
  const { options, counts, inputs } = manifest
  if (options.shard === undefined || !readShard(options.shard))
    return [problem(folder, 'its run took all documents, not a part', 'Give the folders of annotate --shard 1/n … n/n')]
  if (!options.write.includes('jsonl'))
    return [problem(folder, 'it has no annotations.jsonl', 'Run the part again with jsonl among --write')]
  if (counts.documents_of_all_parts === undefined || inputs.some(({ at }) => at === undefined))
    return [problem(folder, 'its run.json does not tell where its documents stand', 'Run the part again')]
  return []
}

/** Parts of one run agree in all that decides what is written. */
function checkAgreement(runs: readonly ShardRun[]): Problem[] {
  const [first, ...others] = runs
  if (!first) return []
  const told: readonly (readonly [what: string, of: (manifest: ShardManifest) => unknown])[] = [
    ['version', ({ version }) => version],
    ['lexicon', ({ lexicon }) => lexicon.hash],
    ['set of options', ({ options: { write, excel, encoding } }) => [write, excel, encoding]],
    ['number of parts', ({ options }) => readShard(options.shard!)!.count],
    ['number of documents that came in', ({ counts }) => counts.documents_of_all_parts],
  ]
  return others.flatMap(({ folder, manifest }) =>
    told.flatMap(([what, of]) => {
      const [here, there] = [of(manifest), of(first.manifest)].map((value) => JSON.stringify(value))
      if (here === there) return []
      const why = `another ${what} than "${first.folder}": ${here}, not ${there}`
      return [problem(folder, why, 'Run all parts on the same input with the same lexicon, options and version')]
    }),
  )
}

/** Every part is there, once. */
function checkParts(runs: readonly ShardRun[]): Problem[] {
  const folders = new Map<string, string>()
  const doubled = runs.flatMap(({ folder, manifest }) => {
    const name = manifest.options.shard!
    const other = folders.get(name)
    folders.set(name, other ?? folder)
    return other === undefined
      ? []
      : [problem(folder, `it is part ${name}, and so is "${other}"`, 'Give each part once')]
  })
  const { count } = readShard(runs[0]!.manifest.options.shard!)!
  const names = Array.from({ length: count }, (_, at) => toShardName({ index: at + 1, count }))
  const missing = names.filter((name) => !folders.has(name))
  if (missing.length === 0) return doubled
  const some = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ` … (${missing.length})` : '')
  const wayOut = `Run annotate --shard ${missing[0]} on the same input, and give its folder too`
  return [...doubled, problem(runs[0]!.folder, `of its ${count} parts there is no ${some}`, wayOut)]
}

/** Every document that came in is in one part. */
function checkPlaces(runs: readonly ShardRun[]): Problem[] {
  const total = runs[0]!.manifest.counts.documents_of_all_parts!
  const takers = new Int32Array(total).fill(-1)
  for (const [run, { folder, manifest }] of runs.entries()) {
    for (const { id, at } of manifest.inputs) {
      const why = at! >= total ? `document "${id}" stands behind the last` : `document "${id}" is in two parts`
      if (at! >= total || takers[at!]! >= 0) return [problem(folder, why, 'Run the parts again on the same input')]
      takers[at!] = run
    }
  }
  const lost = takers.filter((taker) => taker < 0).length
  const why = `${lost} of ${total} documents are in no part`
  return lost === 0 ? [] : [problem(runs[0]!.folder, why, 'Run the parts again on the same input')]
}

/** The documents of all parts in the order in which they came in; the parts must have passed `checkShards`. */
export function toTurns(runs: readonly ShardRun[]): Turn[] {
  const turns: Turn[] = []
  for (const [run, { manifest }] of runs.entries())
    for (const { id, sha256, at } of manifest.inputs) turns[at!] = { run, id, sha256 }
  return turns
}
