// align: two files of one sentence a line → one bead a line.
import { readFile } from 'node:fs/promises'
import { alignLines } from '../alignment/align-lines.ts'
import { InputError } from '../flow/errors.ts'
import { openLexicon } from '../open-lexicon.ts'
import { decode, NotText } from '../sources/encoding.ts'
import type { Terminal } from './terminal.ts'

/** Prints `{"tr":[0],"en":[0,1],"score":0.93}` a bead; lines are numbered from 0. */
export async function runAlign(tr: string, en: string, terminal: Terminal): Promise<number> {
  const [turkish, english, lexicon] = [await readLines(tr), await readLines(en), await openLexicon()]
  for (const bead of alignLines(turkish, english, lexicon)) {
    await terminal.print(`${JSON.stringify({ tr: bead.tr, en: bead.en, score: Number(bead.score.toFixed(3)) })}\n`)
  }
  return 0
}

async function readLines(path: string): Promise<string[]> {
  try {
    const { text } = decode(await readFile(path))
    const lines = text.split(/\r\n|[\n\r]/)
    return lines.at(-1) === '' ? lines.slice(0, -1) : lines
  } catch (error) {
    const reason = error instanceof NotText ? error.message : (error as NodeJS.ErrnoException).code
    throw new InputError({
      path,
      message: `Cannot read "${path}": ${reason}`,
      wayOut: 'Give two text files with one sentence a line',
    })
  }
}
