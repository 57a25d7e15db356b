// Rows → the HTML of a table, and the fold-out that stands beside every picture.
import { escapeHtml } from './escape.ts'

export interface TableColumn {
  readonly name: string
  /** Numbers stand to the right. */
  readonly isNumber?: boolean
}

/** A cell: text, or HTML that is made here and nowhere else. */
export type TableCell = string | { readonly html: string }

/** A table whose first column names its rows. */
export function toTable(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): string {
  const kind = (index: number) => (columns[index]?.isNumber ? ' class="number"' : '')
  const head = columns.map(({ name }, index) => `<th scope="col"${kind(index)}>${escapeHtml(name)}</th>`).join('')
  const body = rows.map(
    (cells) =>
      `<tr>${cells
        .map((cell, index) => {
          const html = typeof cell === 'string' ? escapeHtml(cell) : cell.html
          return index === 0 ? `<th scope="row">${html}</th>` : `<td${kind(index)}>${html}</td>`
        })
        .join('')}</tr>`,
  )
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** A closed fold-out with the table that says what a picture shows. */
export const toFoldOut = (title: string, table: string): string =>
  `<details><summary>${escapeHtml(title)}</summary>${table}</details>`
