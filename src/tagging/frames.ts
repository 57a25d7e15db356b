// Where the words of a frame role stand in a stretch of a text: looked for only where a sentence asks. Used by actors and citations.
import type { FrameRole } from '../model/lexicon.ts'
import { findAll, type Passage, type Stretch } from './sequence.ts'

/** Looks for the cues of a role in one stretch, each role once. A cue inside one of role `none` is left out. */
export type FrameFinder = (role: FrameRole) => readonly Stretch[]

/** Makes a finder for a stretch, usually a sentence. */
export function openFrames(passage: Passage, within: Stretch): FrameFinder {
  const found = new Map<string, readonly Stretch[]>()
  const search = (role: FrameRole | 'none'): readonly Stretch[] => {
    const known = found.get(role)
    if (known) return known
    const wordings = passage.language.frames.get(role)
    const places = wordings ? findAll(passage, wordings, within) : []
    found.set(role, places)
    return places
  }
  return (role) => search(role).filter((place) => !search('none').some((silent) => isInside(place, silent)))
}

const isInside = (place: Stretch, outer: Stretch): boolean => outer.from <= place.from && place.to <= outer.to
