// Where the words of frame roles stand in a text: found in one pass, at the first question. Used by actors, functions and citations.
import { CONTEXT_ROLES, type FrameRole } from '../model/lexicon.ts'
import { matchAnchored, type Passage, type Stretch } from './sequence.ts'

/** The cues of a role in one stretch of a text. A cue inside one of role `none` is left out. */
export type FrameFinder = (role: FrameRole) => readonly Stretch[]

/** A cue of a frame role, and the token of its anchor: places stand in the order of their anchors. */
interface FramePlace extends Stretch {
  readonly anchor: number
}

/** For each role, by its number in CONTEXT_ROLES, its places in a text; undefined where it has none. */
export type FramePlaces = readonly (readonly FramePlace[] | undefined)[]

const SILENT = CONTEXT_ROLES.indexOf('none')

const NUMBERS = new Map<FrameRole | 'none', number>(CONTEXT_ROLES.map((role, number) => [role as FrameRole, number]))

/** Makes a finder for a stretch, usually a sentence. */
export function openFrames(passage: Passage, within: Stretch): FrameFinder {
  const found: (readonly Stretch[] | undefined)[] = []
  let silent: readonly Stretch[] | undefined
  return (role) => {
    const number = NUMBERS.get(role)!
    const known = found[number]
    if (known) return known
    const places = placesWithin(passage.frames(), number, within)
    if (places.length > 0) silent ??= placesWithin(passage.frames(), SILENT, within)
    const heard = silent && silent.length > 0 ? places.filter((place) => !isInsideAny(place, silent!)) : places
    found[number] = heard
    return heard
  }
}

const NOWHERE: readonly Stretch[] = []

function placesWithin(frames: FramePlaces, role: number, { from, to }: Stretch): readonly Stretch[] {
  const places = frames[role]
  if (!places) return NOWHERE
  let found: Stretch[] | undefined
  for (let index = firstAt(places, from); index < places.length && places[index]!.anchor < to; index++) {
    const place = places[index]!
    if (place.from < from || place.to > to) continue
    found ??= []
    found.push(place)
  }
  return found ?? NOWHERE
}

/** Index of the first place whose anchor stands at `token` or later, by binary search. */
function firstAt(places: readonly FramePlace[], token: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.anchor < token) low = middle + 1
    else high = middle
  }
  return low
}

const isInsideAny = (place: Stretch, others: readonly Stretch[]): boolean =>
  others.some(({ from, to }) => from <= place.from && place.to <= to)

/** Finds the cues of all frame roles in a text, in one pass. */
export function findFrames(passage: Passage): FramePlaces {
  const { tokens, table } = passage
  const places: FramePlace[][] = []
  for (let token = 0; token < tokens.count; token++) {
    const id = tokens.ids[token]!
    const frames = id < 0 ? undefined : table.words[id]!.frames
    if (!frames) continue
    for (const { role, sequence } of frames) {
      const stretch = matchAnchored(passage, sequence, token)
      if (!stretch) continue
      places[role] ??= []
      places[role].push({ from: stretch.from, to: stretch.to, anchor: token })
    }
  }
  return places
}
