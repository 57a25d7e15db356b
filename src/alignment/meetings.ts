// Which words of a Turkish sentence have a partner in some English ones: most pairs of sentences share little, so little is looked at.
import type { Vocabulary } from './vocabulary.ts'

/** Places in the Turkish sentence `tr` whose words have a partner in the English sentences [enFrom, enTo), rising. */
export type Meetings = (tr: number, enFrom: number, enTo: number) => readonly number[]

/** For each English sentence the places that meet it. */
type Row = (number[] | undefined)[]

const NONE: readonly number[] = []

/** The search goes sentence by sentence and looks back over a bead: older rows are not needed again. */
const ROWS_KEPT = 8

/**
 * Meetings are found when they are asked for, a Turkish sentence at a time, so that a long text needs no more memory than
 * a short one. `sentencesOf`: for each Turkish entry the English sentences that hold a partner of it.
 */
export function findMeetings(turkish: Vocabulary, sentencesOf: readonly (readonly number[])[]): Meetings {
  const rows = new Map<number, Row>()
  const rowOf = (tr: number): Row => {
    const known = rows.get(tr)
    if (known) return known
    const row: Row = []
    const sentence = turkish.sentences[tr]!
    for (let place = 0; place < sentence.length; place++) {
      for (const en of sentencesOf[sentence[place]!]!) {
        const places = row[en]
        if (places) places.push(place)
        else row[en] = [place]
      }
    }
    if (rows.size >= ROWS_KEPT) rows.delete(rows.keys().next().value!)
    rows.set(tr, row)
    return row
  }
  return (tr, enFrom, enTo) => {
    const row = rowOf(tr)
    let places: readonly number[] = row[enFrom] ?? NONE
    for (let en = enFrom + 1; en < enTo; en++) places = merge(places, row[en] ?? NONE)
    return places
  }
}

/** Two rising lists as one, without doubles. */
function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const merged: number[] = []
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left, right] = [a[i] ?? Infinity, b[j] ?? Infinity]
    merged.push(Math.min(left, right))
    if (left <= right) i++
    if (right <= left) j++
  }
  return merged
}
