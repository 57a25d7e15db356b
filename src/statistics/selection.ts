// A part of a corpus by the values of its places: `section=abstract`, `lang=tr,year=2010..2015`, `journal!=X`.
import type { CorpusCounts, DocumentCounts, ZoneCounts } from './corpus-counts.ts'
import { placeOf } from './dimensions.ts'

/** One condition; `to` makes it a range of numbers, both ends included; `isOther` asks for any other value but none. */
export interface Condition {
  readonly name: string
  readonly value: string
  readonly to?: string
  readonly isOther?: boolean
}

/** Conditions that must all hold. */
export type Selection = readonly Condition[]

/**
 * Reads `name=value`, several parted by commas, `value..value` being a range of numbers and `name!=value` all other values.
 * Undefined where a part has no name or no `=`. `lang=tr` → `[{ name: 'lang', value: 'tr' }]`.
 */
export function toSelection(text: string): Selection | undefined {
  const conditions = text.split(',').map(toCondition)
  return conditions.every((condition) => condition !== undefined) ? conditions : undefined
}

function toCondition(part: string): Condition | undefined {
  const at = part.indexOf('=')
  const isOther = part[at - 1] === '!'
  const name = part.slice(0, isOther ? at - 1 : at).trim()
  const value = part.slice(at + 1).trim()
  if (at < 1 || name === '') return undefined
  if (isOther) return { name, value, isOther }
  const [from, to, ...rest] = value.split('..')
  const isRange = to !== undefined && rest.length === 0 && isNumber(from!) && isNumber(to)
  return isRange ? { name, value: from!, to } : { name, value }
}

/** A selection as the user would write it. */
export const selectionText = (selection: Selection): string =>
  selection
    .map(({ name, value, to, isOther }) => `${name}${isOther ? '!=' : '='}${value}${to === undefined ? '' : `..${to}`}`)
    .join(',')

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

/** The documents and zones for which every condition holds; pairs in sentences are left out, they know no places. */
export function selectCounts(counts: CorpusCounts, selection: Selection): CorpusCounts {
  const documents = counts.documents
    .map((document) => ({ ...document, zones: document.zones.filter((zone) => isIn(selection, document, zone)) }))
    .filter(({ zones }) => zones.length > 0)
  return { documents, failed: 0, pairs: [], sentencesWith: new Map() }
}

const isIn = (selection: Selection, document: DocumentCounts, zone: ZoneCounts): boolean =>
  selection.every(({ name, value, to, isOther }) => {
    const found = placeOf(name, document, zone)
    if (isOther) return found !== value && found !== ''
    if (to === undefined) return found === value
    return isNumber(found) && Number(found) >= Number(value) && Number(found) <= Number(to)
  })
