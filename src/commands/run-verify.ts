// verify: every span re-sliced, every record held against the schema, every document whole.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { InputError, type Problem, visible } from '../flow/errors.ts'
import { splitLines } from '../flow/line-splitter.ts'
import { type DocumentRecord, type OutputRecord, recordSchema } from '../model/record.ts'
import type { Terminal } from './terminal.ts'

const LONGEST_LINE = 512 * 1024 * 1024
/** Enough to see what is wrong; the count tells the rest. */
const MOST_SHOWN = 20

/**
 * Checks a file of annotated JSONL. Exit status 0: whole; 1: something is wrong, each fault on stderr.
 *
 * @throws {InputError} if the file cannot be read.
 */
export async function runVerify(path: string, terminal: Terminal): Promise<number> {
  await refuseMissing(path)
  const checker = new Checker()
  let faults = 0
  for await (const { number, bytes } of splitLines(createReadStream(path), LONGEST_LINE)) {
    for (const fault of bytes ? checker.check(bytes.toString('utf8')) : ['The line is longer than 512 MB']) {
      if (faults++ < MOST_SHOWN) terminal.warn(visible(`${path}:${number}: ${fault}`))
    }
  }
  for (const fault of checker.finish()) if (faults++ < MOST_SHOWN) terminal.warn(visible(`${path}: ${fault}`))
  if (faults > MOST_SHOWN) terminal.warn(`… ${faults - MOST_SHOWN} more`)
  terminal.say(`${path}: ${checker.summary()}, ${faults === 0 ? 'whole' : `${faults} faults`}`)
  return faults === 0 ? 0 : 1
}

async function refuseMissing(path: string): Promise<void> {
  const problem: Problem = {
    path,
    message: `Cannot verify "${path}": there is no such file`,
    wayOut: 'Name the annotations.jsonl of a run',
  }
  const status = await stat(path).catch(() => undefined)
  if (!status?.isFile()) throw new InputError(problem)
}

/** Remembers the document it is in, so that its counts can be held against what follows. */
class Checker {
  #document: DocumentRecord | undefined
  #paragraphs = 0
  #spans = 0
  #alignments = 0
  #ids = new Set<string>()
  #totals = { document: 0, paragraph: 0, alignment: 0, error: 0 };

  *check(line: string): Iterable<string> {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      yield `Cannot read the line: ${(error as Error).message}`
      return
    }
    const parsed = recordSchema.safeParse(value)
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) yield `${path.join('.') || 'record'}: ${message}`
      return
    }
    if (!line.startsWith('{"kind":')) yield 'The first key is not "kind"'
    yield* this.#checkRecord(parsed.data)
  }

  *finish(): Iterable<string> {
    yield* this.#closeDocument()
  }

  summary(): string {
    const { document, paragraph, alignment, error } = this.#totals
    return `${document} documents, ${paragraph} paragraphs, ${alignment} alignments, ${error} errors`
  }

  *#checkRecord(record: OutputRecord): Iterable<string> {
    this.#totals[record.kind]++
    if (record.kind === 'document' || record.kind === 'error') {
      yield* this.#closeDocument()
      const id = record.kind === 'document' ? record.id : record.doc
      if (record.kind === 'document') {
        if (this.#ids.has(id)) yield `The document "${id}" stands here twice`
        this.#ids.add(id)
        this.#document = record
      }
      return
    }
    if (record.doc !== this.#document?.id)
      yield `The record belongs to "${record.doc}" but stands under "${this.#document?.id}"`
    if (record.kind === 'alignment') this.#alignments++
    else {
      this.#paragraphs++
      this.#spans += record.spans.length
      yield* checkSpans(record)
    }
  }

  *#closeDocument(): Iterable<string> {
    const document = this.#document
    if (document) {
      const { counts, id } = document
      const spans = Object.values(counts.spans).flatMap((tiers) => Object.values(tiers ?? {}))
      const promised = spans.reduce<number>((sum, count) => sum + (count ?? 0), 0)
      if (counts.paragraphs !== this.#paragraphs)
        yield `"${id}" promises ${counts.paragraphs} paragraphs, ${this.#paragraphs} follow`
      if (counts.alignments !== this.#alignments)
        yield `"${id}" promises ${counts.alignments} alignments, ${this.#alignments} follow`
      if (promised !== this.#spans) yield `"${id}" promises ${promised} spans, ${this.#spans} follow`
    }
    this.#document = undefined
    this.#paragraphs = 0
    this.#spans = 0
    this.#alignments = 0
  }
}

function* checkSpans(record: Extract<OutputRecord, { kind: 'paragraph' }>): Iterable<string> {
  const letters = [...record.text]
  for (const { start, end } of record.sentences) {
    if (start >= end || end > letters.length) yield `A sentence at ${start}–${end} lies outside the text`
  }
  for (const span of record.spans) {
    const there = letters.slice(span.start, span.end).join('')
    if (there !== span.text) yield `The span "${span.text}" at ${span.start}–${span.end} reads "${there}" there`
    const sentence = record.sentences[span.sentence]
    if (!sentence || span.start < sentence.start || span.end > sentence.end)
      yield `The span "${span.text}" lies outside its sentence`
    const points = [...(span.hedged_by ?? []), ...(span.cites ?? [])]
    if (points.some((index) => index >= record.spans.length))
      yield `The span "${span.text}" points at a span that is not there`
  }
}
