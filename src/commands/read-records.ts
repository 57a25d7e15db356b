// A file of annotated JSONL → its records, line by line: the beginning of every command that reads what annotate wrote.
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { InputError } from '../flow/errors.ts'
import { splitLines } from '../flow/line-splitter.ts'
import type { OutputRecord } from '../model/record.ts'

const LONGEST_LINE = 512 * 1024 * 1024
const KINDS = ['document', 'paragraph', 'alignment', 'error']
const EXCERPT = 100

/**
 * The records of a file, or of standard input where the path is `-`, one in memory at a time. Empty lines are passed over.
 * Records are known by their kind and their spans; `verify` is the command that checks every field.
 *
 * @throws {InputError} if the file cannot be read or a line is no annotated record.
 */
export async function* readRecords(path: string): AsyncIterable<OutputRecord> {
  const stream = path === '-' ? process.stdin : await openFile(path)
  for await (const { number, bytes } of splitLines(stream, LONGEST_LINE)) {
    const line = bytes?.toString('utf8')
    if (line?.trim() !== '') yield toRecord(line, path, number)
  }
}

async function openFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  const status = await stat(path).catch(() => undefined)
  if (status?.isFile()) return createReadStream(path)
  const folder = status?.isDirectory() ? path : dirname(path)
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort()
  const there = files.map((name) => `"${join(folder, name)}"`).slice(0, 5)
  throw new InputError({
    path,
    message: `Cannot read "${path}": ${status ? 'it is no file' : 'there is no such file'}`,
    wayOut: there.length > 0 ? `There is ${there.join(', ')}` : 'Name the annotations.jsonl of a run',
    code: 'no-such-path',
  })
}

function toRecord(line: string | undefined, path: string, number: number): OutputRecord {
  const problem = (why: string) =>
    new InputError({
      path,
      line: number,
      message: `Cannot read the record: ${why}`,
      excerpt: line?.slice(0, EXCERPT) ?? '',
      wayOut:
        'Give annotated JSONL, as "hedgerow annotate" writes it (annotations.jsonl); "hedgerow verify" checks a whole file',
      code: 'no-record',
    })
  if (line === undefined) throw problem('the line is longer than 512 MB')
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw problem('the line is no JSON')
  }
  if (!isRecord(value)) throw problem(`its kind is none of ${KINDS.join(', ')}, or what belongs to its kind is missing`)
  return value
}

/** Enough of a look for what is computed from records. */
function isRecord(value: unknown): value is OutputRecord {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Record<string, unknown>
  if (record.kind === 'document') return typeof record.id === 'string'
  if (typeof record.doc !== 'string') return false
  if (record.kind !== 'paragraph') return KINDS.includes(record.kind as string)
  const hasLists = Array.isArray(record.spans) && Array.isArray(record.sentences)
  return hasLists && typeof record.text === 'string' && typeof record.words === 'number'
}
