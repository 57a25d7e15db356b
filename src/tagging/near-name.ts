// Whether two names may be one, spelled a little differently: GADZHIEV and Gadzhiyev. Used by link-citations.ts.
import { createRequire } from 'node:module'

type Distances = typeof import('natural/lib/natural/distance/index.js')

let loaded: Distances | undefined

/** Loaded at the first citation that has no entry. By sub-path, for natural's front door prints on stdout; a build takes in this part alone. */
function distances(): Distances {
  loaded ??= createRequire(import.meta.url)('natural/lib/natural/distance/levenshtein_distance') as Distances
  return loaded
}

/** Letters a name must have for one, for two of them to differ: Lim and Kim are two people. */
const ONE_DIFFERENCE = 6
const TWO_DIFFERENCES = 9

/** Whether two plain names begin alike and differ by one edit, long ones by two (Levenshtein 1966). Equal names are near. */
export function isNearName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a[0] !== b[0] || shorter < ONE_DIFFERENCE) return a === b
  const most = shorter < TWO_DIFFERENCES ? 1 : 2
  return Math.abs(a.length - b.length) <= most && distances().LevenshteinDistance(a, b) <= most
}
