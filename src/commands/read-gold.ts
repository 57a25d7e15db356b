// Whatever may serve as gold → items: a folder with gold.csv, annotated JSONL, a corrected sheet.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RefusedRow } from '../evaluation/corrections.ts'
import { type Gold, itemsOf, toGold, toWholeGold } from '../evaluation/gold.ts'
import type { Item } from '../evaluation/item.ts'
import { InputError } from '../flow/errors.ts'
import { readCorrections } from './read-corrections.ts'
import { readRecords } from './read-records.ts'

/** The file of a gold folder. */
export const GOLD_FILE = 'gold.csv'

export interface GoldFile {
  readonly gold: Gold
  /** Rows that could not be used; none of annotated JSONL. */
  readonly refused: readonly RefusedRow[]
}

/**
 * The gold at a path.
 *
 * @throws {InputError} if there is nothing, it cannot be read, or it says nothing.
 */
export async function readGold(path: string): Promise<GoldFile> {
  const status = await stat(path).catch(() => undefined)
  const { gold, refused } = isJsonl(path)
    ? await readAnnotated(path)
    : await readSheetGold(status?.isDirectory() ? join(path, GOLD_FILE) : path)
  if (gold.labels.size > 0) return { gold, refused }
  throw new InputError({
    path,
    message: `Cannot evaluate against "${path}": nothing in it is judged`,
    wayOut: 'Fill the column verdict (right, wrong, other concept), or add missed hits below the last row',
    code: 'no-verdicts',
  })
}

export const isJsonl = (path: string): boolean => path === '-' || /\.jsonl$/i.test(path)

async function readAnnotated(path: string): Promise<GoldFile> {
  const items: Item[] = []
  const documents: string[] = []
  for await (const record of readRecords(path)) {
    if (record.kind === 'document') documents.push(record.id)
    items.push(...itemsOf(record))
  }
  return { gold: toWholeGold(items, documents), refused: [] }
}

async function readSheetGold(path: string): Promise<GoldFile> {
  const { items, refused } = await readCorrections(path)
  return { gold: toGold(items), refused }
}
