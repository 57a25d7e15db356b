// What was asked of `stats`, held against what is in the file: columns and groups that exist, or an error naming those that do.
import { InputError } from '../flow/errors.ts'
import { nearest } from '../lexicon/nearest.ts'
import type { CorpusCounts } from '../statistics/corpus-counts.ts'
import { dimensionsOf, isKind, placeOf } from '../statistics/dimensions.ts'
import { type Selection, selectCounts, toSelection } from '../statistics/selection.ts'

/** Refuses columns that the file does not have. */
export function checkColumns(names: readonly string[], counts: CorpusCounts, path: string): void {
  const known = dimensionsOf(counts)
  for (const name of names) if (!known.includes(name)) throw unknownColumn(name, known, path)
}

function unknownColumn(name: string, known: readonly string[], path: string): InputError {
  const near = nearest(name, known)
  const meant = near.length > 0 ? `Did you mean "${near[0]}"? ` : ''
  return new InputError({
    path,
    message: `Cannot split by "${name}": there is no such column`,
    wayOut: `${meant}There are ${known.join(', ')} (metadata columns come from metadata.csv or "meta")`,
    code: 'no-such-column',
  })
}

/** A part of the corpus as the user named it. */
export interface NamedPart {
  readonly name: string
  readonly counts: CorpusCounts
}

/** The part of the corpus that `lang=tr` or `section=abstract,year=2010..2015` names. */
export function choosePart(text: string, counts: CorpusCounts, path: string): NamedPart {
  const selection = toSelection(text)
  if (!selection || selection.some(({ name }) => isKind(name))) {
    const places = dimensionsOf(counts).filter((name) => !isKind(name))
    throw new InputError({
      path,
      message: `Cannot compare "${text}": it is no group of texts`,
      wayOut: `Write column=value, such as lang=tr, section=abstract,lang=en or year=2010..2015; columns are ${places.join(', ')}`,
      code: 'no-group',
    })
  }
  checkColumns(
    selection.map(({ name }) => name),
    counts,
    path,
  )
  const part = selectCounts(counts, selection)
  if (part.documents.every(({ zones }) => zones.every(({ words }) => words === 0)))
    throw emptyPart(text, selection, counts, path)
  return { name: text, counts: part }
}

const MOST_VALUES = 12

function emptyPart(text: string, selection: Selection, counts: CorpusCounts, path: string): InputError {
  const lists = selection.map(({ name }) => {
    const values = valuesOf(name, counts)
    const more = values.length > MOST_VALUES ? ' …' : ''
    return `${name} has ${values
      .slice(0, MOST_VALUES)
      .map((value) => `"${value}"`)
      .join(', ')}${more}`
  })
  return new InputError({
    path,
    message: `Cannot compare "${text}": no running prose is in this group`,
    wayOut: lists.join('; '),
    code: 'empty-group',
  })
}

function valuesOf(name: string, counts: CorpusCounts): string[] {
  const values = new Set<string>()
  for (const document of counts.documents) for (const zone of document.zones) values.add(placeOf(name, document, zone))
  return [...values].sort()
}
