// The columns of the corpus table beside every document and hit.
import type { DocumentRecord } from '../../../model/record.ts'
import type { Cell } from '../../csv.ts'
import type { Column } from '../column.ts'

/**
 * One column for each name, in their order; a name that a column of ours has already gets `meta_` before it. `style` says
 * whether long values wrap: beside a document they should, beside every hit they would make the rows high.
 */
export const metadataColumns = (
  names: readonly string[],
  own: readonly Column[],
  style: 'wrapped' | 'plain' = 'wrapped',
): Column[] =>
  names.map((name) => ({
    name: own.some((column) => column.name === name) ? `meta_${name}` : name,
    width: 16,
    english: 'from the metadata of the corpus',
    turkish: 'derlemin üst verisinden',
    repeats: true,
    style,
  }))

export const metadataCells = (document: DocumentRecord | undefined, names: readonly string[]): Cell[] =>
  names.map((name) => toCell(document?.metadata?.[name]))

/** Years and counts as numbers, so that they sort and filter; `007` and `1e5` stay what they are. */
const toCell = (text: string | undefined): Cell =>
  text !== undefined && /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text

/** What the document says of itself under names that have no column. */
export const otherMetadata = (document: DocumentRecord, names: readonly string[]): string =>
  Object.entries(document.metadata ?? {})
    .filter(([name]) => !names.includes(name))
    .map(([name, value]) => `${name} = ${value}`)
    .join('; ')
