// The lists that close the overview: the documents with links to their articles, what was mended, what could not be read.
import { escapeHtml } from './escape.ts'
import type { Figures } from './figures.ts'
import { formatNumber } from './numbers.ts'
import type { DocumentRow } from './pack.ts'
import { toTable } from './tables.ts'
import { type PageLanguage, type PageWords, wordFor } from './words.ts'

/** The title in the language most of the document is in, else the other, else its id; with the `lang` attribute for it. */
export function titleOf({ id, title, words }: DocumentRow): { readonly title: string; readonly lang: string } {
  const first = words.tr > words.en ? 'tr' : 'en'
  const language = title[first] !== undefined ? first : first === 'tr' ? 'en' : 'tr'
  const text = title[language]
  return text === undefined ? { title: id, lang: '' } : { title: text, lang: ` lang="${language}"` }
}

const section = (title: string, content: string): string => `<section><h2>${escapeHtml(title)}</h2>${content}</section>`

/** One row a document that the page holds in full. */
export function toDocuments(rows: readonly DocumentRow[], words: PageWords, language: PageLanguage): string {
  if (rows.length === 0) return `<p>${escapeHtml(words.nothing)}</p>`
  const number = (value: number | undefined) => formatNumber(value ?? 0, language)
  const layers = ['strategy', 'hedge', 'booster', 'citation'] as const
  const columns = [
    { name: words.document },
    ...[
      `${words.words} (TR)`,
      `${words.words} (EN)`,
      ...layers.map((layer) => wordFor(words, layer)),
      words.beads,
      words.repairs,
    ].map((name) => ({ name, isNumber: true })),
  ]
  const cells = rows.map((row, index) => {
    const { title, lang } = titleOf(row)
    const link = `<a href="#articles/${index}"${lang}>${escapeHtml(title)}</a> <small>${escapeHtml(row.id)}</small>`
    return [
      { html: link },
      number(row.words.tr),
      number(row.words.en),
      ...layers.map((layer) => number(row.spans[layer])),
      number(row.beads),
      number(row.repairs),
    ]
  })
  return section(words.documentsTitle, toTable(words.documentsTitle, columns, cells))
}

/** Repairs by kind, the most frequent first. */
export function toRepairs({ repairs }: Figures, words: PageWords, language: PageLanguage): string {
  if (repairs.size === 0) return ''
  const rows = [...repairs]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([kind, count]) => [wordFor(words, kind), formatNumber(count, language)])
  const columns = [{ name: words.repairs }, { name: words.count, isNumber: true }]
  return `<div class="narrow">${section(words.repairsTitle, toTable(words.repairsTitle, columns, rows))}</div>`
}

/** Documents that failed, and why. */
export function toErrors({ errors, failed }: Figures, words: PageWords): string {
  if (errors.length === 0) return ''
  const rows = errors.map(({ path, message }) => [path, message])
  const more = failed > errors.length ? `<p>… ${failed - errors.length}</p>` : ''
  return section(
    words.errorsTitle,
    toTable(words.errorsTitle, [{ name: words.path }, { name: words.message }], rows) + more,
  )
}
