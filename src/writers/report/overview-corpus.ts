// The corpus as a whole, beneath the pictures of the overview: what its concepts are called, where its citations do not
// meet its reference lists, which of its rates are hard to believe.
import { escapeHtml } from './escape.ts'
import { formatNumber } from './numbers.ts'
import { titleOf } from './overview-lists.ts'
import type { DocumentRow } from './pack.ts'
import type { Rendering, ReportStatistics } from './statistics.ts'
import { type TableCell, toFoldOut, toTable } from './tables.ts'
import type { PageLanguage, PageWords } from './words.ts'

/** Rows seen at once; the rest are folded away. */
const MOST_ROWS = 15

const section = (title: string, note: string, content: string): string =>
  `<section class="corpus"><h2>${escapeHtml(title)}</h2><p>${escapeHtml(note)}</p>${content}</section>`

/** Concept × Turkish × English, the frequent concepts first. */
export function toRenderings(
  { renderings }: ReportStatistics,
  { words, language, nameOf }: { words: PageWords; language: PageLanguage; nameOf: (concept: string) => string },
): string {
  if (renderings.length === 0) return ''
  const columns = [
    ...[words.concept, words.tr, words.en].map((name) => ({ name })),
    ...[words.count, words.documents].map((name) => ({ name, isNumber: true })),
  ]
  const wording = (text: string, lang: string): TableCell =>
    text === '' ? '–' : { html: `<span lang="${lang}">${escapeHtml(text)}</span>` }
  const toRow = ({ concept, tr, en, count, documents }: Rendering): TableCell[] => [
    nameOf(concept),
    wording(tr, 'tr'),
    wording(en, 'en'),
    formatNumber(count, language),
    formatNumber(documents, language),
  ]
  const table = (rows: readonly Rendering[]) => toTable(words.renderingsTitle, columns, rows.map(toRow))
  const rest = renderings.slice(MOST_ROWS)
  const more = words.andMore.replace('{count}', formatNumber(rest.length, language))
  return section(
    words.renderingsTitle,
    words.renderingsNote,
    table(renderings.slice(0, MOST_ROWS)) + (rest.length > 0 ? toFoldOut(more, table(rest)) : ''),
  )
}

/** What in a document does not meet: keys of citations and of entries. */
export interface CitationGaps {
  readonly withoutEntry: readonly string[]
  readonly withoutCitation: readonly string[]
  readonly nearSpelling: readonly string[]
}

const isWhole = ({ withoutEntry, withoutCitation, nearSpelling }: CitationGaps): boolean =>
  withoutEntry.length + withoutCitation.length + nearSpelling.length === 0

/** One row a document whose citations and reference list do not meet; a sentence where all do. */
export function toCitationGaps(
  gaps: readonly (CitationGaps | undefined)[],
  { rows, words }: { rows: readonly DocumentRow[]; words: PageWords },
): string {
  const checked = gaps.flatMap((one, index) => (one ? [{ ...one, index }] : []))
  if (checked.length === 0) return ''
  const lists = checked.filter((one) => !isWhole(one))
  if (lists.length === 0) return section(words.gapsTitle, words.gapsNone, '')
  const columns = [words.document, words.withoutEntry, words.withoutCitation, words.nearSpelling].map((name) => ({
    name,
  }))
  const keys = (list: readonly string[]): string => list.join(' · ') || '–'
  const cells = lists.map(({ index, withoutEntry, withoutCitation, nearSpelling }): TableCell[] => {
    const row = rows[index]!
    const { title, lang } = titleOf(row)
    return [
      { html: `<a href="#articles/${index}"${lang}>${escapeHtml(title)}</a> <small>${escapeHtml(row.id)}</small>` },
      ...[withoutEntry, withoutCitation, nearSpelling].map(keys),
    ]
  })
  const table = (some: readonly TableCell[][]) => toTable(words.gapsTitle, columns, some)
  const more = words.andMore.replace('{count}', String(cells.length - MOST_ROWS))
  const rest = cells.length > MOST_ROWS ? toFoldOut(more, table(cells.slice(MOST_ROWS))) : ''
  return section(words.gapsTitle, words.gapsNote, table(cells.slice(0, MOST_ROWS)) + rest)
}

/** Sentences about the rates: the first few seen at once. */
export function toWarnings({ warnings }: ReportStatistics, words: PageWords, language: PageLanguage): string {
  const all = warnings[language]
  if (all.length === 0) return ''
  const list = all.map((text) => `<li>${escapeHtml(text)}</li>`).join('')
  const title = words.warningsTitle.replace('{count}', formatNumber(all.length, language))
  return toFoldOut(title, `<ul class="warnings">${list}</ul>`)
}
