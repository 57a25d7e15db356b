// What exists instead: the known names nearest to a misspelt one, for the way out of an error.
import { createRequire } from 'node:module'

type Distances = typeof import('natural/lib/natural/distance/index.js')

let loaded: Distances | undefined

/** Loaded at the first misspelling: most runs have none. By sub-path, for natural's front door prints on stdout; a build takes in this part alone. */
function distances(): Distances {
  loaded ??= createRequire(import.meta.url)('natural/lib/natural/distance/levenshtein_distance') as Distances
  return loaded
}

/**
 * The known names within a third of the name's length (at least 2) of it by edit distance, nearest first, three at most.
 * Optimal string alignment distance: Damerau 1964.
 */
export function nearest(name: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3))
  const scored: { candidate: string; distance: number }[] = []
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > limit) continue
    const distance = distances().DamerauLevenshteinDistance(name, candidate, { restricted: true })
    if (distance <= limit) scored.push({ candidate, distance })
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  return scored.slice(0, 3).map(({ candidate }) => candidate)
}
