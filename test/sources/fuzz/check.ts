// What must hold for every file whatsoever: no crash, no hang, documents in = documents out + errors, records that verify.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createColors } from 'picocolors'
import { annotateDocument } from '../../../src/annotate.ts'
import { loadMetadata } from '../../../src/batch/metadata.ts'
import { runVerify } from '../../../src/commands/run-verify.ts'
import type { Terminal } from '../../../src/commands/terminal.ts'
import { InputError } from '../../../src/flow/errors.ts'
import { english } from '../../../src/languages/english/english.ts'
import { turkish } from '../../../src/languages/turkish/turkish.ts'
import { readLexicon } from '../../../src/lexicon/load.ts'
import type { Lexicon } from '../../../src/model/lexicon.ts'
import type { OutputRecord } from '../../../src/model/record.ts'
import { annotateEntries } from '../../../src/pipeline.ts'
import { toRecords } from '../../../src/records.ts'
import type { FileKind } from '../../../src/sources/find.ts'
import { IsolatedReader } from '../../../src/sources/isolated.ts'
import { openFiles } from '../../../src/sources/open.ts'
import type { SourceEntry } from '../../../src/sources/source.ts'
import { toLines } from '../../../src/writers/jsonl.ts'
import { unpackTables } from './samples.ts'
import type { Format } from './trouble.ts'

/** Milliseconds of work that one small file may take at the most; a busy machine does not count. */
export const LONGEST = 10_000

export interface Bench {
  readonly lexicon: Lexicon
  /** A folder of its own. */
  readonly folder: string
  readonly isolated: IsolatedReader
}

/** In memory where there is such a place: thousands of files are no work for a disk. */
export const ownFolder = (): string =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'hedgerow-fuzz-'))

export const openBench = (lexicon: Lexicon, folder: string): Bench => {
  mkdirSync(folder, { recursive: true })
  return { lexicon, folder, isolated: new IsolatedReader() }
}

/** What a file became: the codes of its failures, `ok` for a document that was annotated. */
export type Codes = readonly string[]

/** @throws {Error} that says what does not hold. */
export async function check(format: Format, bytes: Buffer, bench: Bench): Promise<Codes> {
  const started = process.cpuUsage()
  const codes = await checkNow(format, bytes, bench)
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000
  if (milliseconds > LONGEST) throw new Error(`It took ${Math.round(milliseconds)} ms`)
  return codes
}

function checkNow(format: Format, bytes: Buffer, bench: Bench): Promise<Codes> {
  if (format === 'lexicon') return checkLexicon(bytes, bench)
  if (format === 'metadata') return checkMetadata(bytes, bench)
  return checkDocuments(format, bytes, bench)
}

const FILES: Readonly<Record<Exclude<Format, 'lexicon' | 'metadata'>, readonly [name: string, kind: FileKind]>> = {
  txt: ['a.txt', 'text'],
  md: ['a.md', 'markdown'],
  html: ['a.html', 'html'],
  jats: ['a.xml', 'xml'],
  jsonl: ['a.jsonl', 'jsonl'],
  docx: ['a.docx', 'docx'],
  pdf: ['a.pdf', 'pdf'],
  gz: ['a.txt.gz', 'text'],
  zip: ['a.zip', 'zip'],
}

/** Failures that tell of a fault of ours, not of the file. A PDF or DOCX that hangs its library is stopped: `timeout`. */
const OURS = new Set(['internal', 'crashed', 'unreadable'])
/** Seconds for a PDF or a Word document. */
const LONGEST_READING = 5

async function checkDocuments(format: keyof typeof FILES, bytes: Buffer, bench: Bench): Promise<Codes> {
  const [name, kind] = FILES[format]
  const location = join(bench.folder, name)
  writeFileSync(location, bytes)
  const file = { id: 'a', path: name, location, kind, bytes: bytes.length }
  const limits = { maximumSeconds: LONGEST_READING }
  const seen = { entries: 0 }
  const codes: string[] = []
  const lines: string[] = []
  const entries = counted(openFiles([file], { limits, isolated: bench.isolated }), seen)
  for await (const { records } of annotateEntries(entries, { lexicon: bench.lexicon, jobs: 1 })) {
    codes.push(codeOf(records))
    lines.push(toLines(records))
  }
  const expected = format === 'jsonl' ? linesWithText(bytes) : format === 'zip' || format === 'jats' ? seen.entries : 1
  if (codes.length !== expected || seen.entries !== expected)
    throw new Error(`${expected} documents in, ${codes.length} out`)
  await verify(lines.join(''), bench)
  return codes
}

async function* counted(entries: AsyncIterable<SourceEntry>, seen: { entries: number }): AsyncIterable<SourceEntry> {
  for await (const entry of entries) {
    seen.entries++
    yield entry
  }
}

function codeOf(records: readonly OutputRecord[]): string {
  const [first] = records
  if (first?.kind === 'document') return 'ok'
  if (first?.kind !== 'error' || records.length > 1) throw new Error(`A document became ${records.length} records`)
  if (OURS.has(first.code)) throw new Error(`${first.code}: ${first.message}`)
  return first.code
}

const linesWithText = (bytes: Buffer): number =>
  bytes
    .toString('latin1')
    .split('\n')
    .filter((line) => Buffer.from(line, 'latin1').toString('utf8').trim() !== '').length

/** Holds records against `hedgerow verify`. */
async function verify(lines: string, { folder }: Bench): Promise<void> {
  const path = join(folder, 'annotations.jsonl')
  writeFileSync(path, lines)
  const faults: string[] = []
  if ((await runVerify(path, silentTerminal(faults))) !== 0) throw new Error(faults.join('\n'))
}

const silentTerminal = (warnings: string[]): Terminal => ({
  print: async () => {},
  say: () => {},
  warn: (line) => void warnings.push(line),
  isQuiet: true,
  isInteractive: false,
  colors: createColors(false),
})

const SAMPLE_TEXT = `A Title on Hedging\n\nÖz\n\nBu çalışma, küçük devletlerin riskten korunma davranışını inceliyor olabilir. Denge (Kaya, 2003) belki de bundan ibaret değildir.\n\nAbstract\n\nThis study may examine hedging, i.e. the “balance” of small states (Kaya, 2003). It is possible that they do not, however, hedge.\n\nKeywords: hedging, balance`

/** Tables that are wrong are told, each with its file; what is left of them still annotates a text, quickly. */
async function checkLexicon(archive: Buffer, bench: Bench): Promise<Codes> {
  const folder = join(bench.folder, 'lexicon')
  rmSync(folder, { recursive: true, force: true })
  for (const [place, bytes] of Object.entries(tablesIn(archive))) {
    mkdirSync(join(folder, dirname(place)), { recursive: true })
    writeFileSync(join(folder, dirname(place), basename(place)), bytes)
  }
  const { lexicon, problems } = await readLexicon([folder], { tr: turkish, en: english })
  const message = new InputError(problems).message
  if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(message)) throw new Error('A message drives the terminal')
  if (problems.some(({ path, message: why }) => !path.startsWith(folder) || !why.startsWith('Cannot ')))
    throw new Error(`A problem without its place: ${message}`)
  const document = { id: 'a', path: 'a', text: SAMPLE_TEXT, encoding: 'utf-8', sha256: '0'.repeat(64) }
  await verify(toLines(toRecords(annotateDocument(document, lexicon))), bench)
  return [problems.length === 0 ? 'ok' : 'wrong rows']
}

/** The whole archive may be what was mutated: then its bytes are a table of cues. */
function tablesIn(archive: Buffer): Record<string, Uint8Array> {
  try {
    const tables = unpackTables(archive)
    if (Object.keys(tables).every((place) => /^(?:(?:tr|en)\/)?[a-z-]+\.csv$/.test(place))) return tables
  } catch {
    // no archive
  }
  return { 'en/strategy.csv': archive }
}

async function checkMetadata(bytes: Buffer, { folder }: Bench): Promise<Codes> {
  const path = join(folder, 'metadata.csv')
  writeFileSync(path, bytes)
  try {
    await loadMetadata(path)
    return ['ok']
  } catch (error) {
    if (error instanceof InputError) return ['wrong rows']
    throw error
  }
}
