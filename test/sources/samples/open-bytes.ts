// Files by name and content → what hedgerow makes of them, read from a folder as a user's are.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { SourceDocument } from '../../../src/model/document.ts'
import { findFiles } from '../../../src/sources/find.ts'
import { IsolatedReader } from '../../../src/sources/isolated.ts'
import { openFiles } from '../../../src/sources/open.ts'
import { defaultLimits, type Failure, type ReadLimits } from '../../../src/sources/source.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface Opened {
  readonly id: string
  readonly path: string
  readonly result: SourceDocument | Failure
}

export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** One worker for all tests of a file: starting one takes longer than reading an article. */
const isolated = new IsolatedReader()

/** Opens every file of a folder made of `files`, in order. */
export async function openAll(files: Files, limits: Partial<ReadLimits> = {}): Promise<Opened[]> {
  const found = await findFiles([folderOf(files)])
  const all: Opened[] = []
  for await (const entry of openFiles(found.files, { limits: { ...defaultLimits, ...limits }, isolated }))
    all.push({ id: entry.id, path: entry.path, result: await entry.open() })
  return all
}

/** The text of the one document in a file, or `code: message` of its failure. */
export async function textOf(name: string, content: string | Uint8Array): Promise<string> {
  const [first] = await openAll({ [name]: content })
  return toText(first!.result)
}

export const toText = (result: SourceDocument | Failure): string =>
  'code' in result ? `${result.code}: ${result.message}` : result.text

export const codeOf = (result: SourceDocument | Failure): string => ('code' in result ? result.code : 'ok')
