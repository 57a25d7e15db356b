// The same English articles through wink-nlp and compromise, their full pipelines, warm and in one process.
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { built } from './built.ts'
import { figure, interleave, type Section, type Sizes, times } from './figures.ts'
import { articles } from './texts.ts'

/** compromise is given a part of the text: it would take minutes for all of it. */
const PART_FOR_COMPROMISE = 8

export async function measurePeers(_folder: string, { rounds, peerMegabytes }: Sizes): Promise<Section> {
  const texts = take(peerMegabytes)
  const part = texts.slice(0, Math.ceil(texts.length / PART_FOR_COMPROMISE))
  const annotate = await pipeline()
  const wink = winkNLP(model)
  for (const text of part) [annotate, wink.readDoc, compromise].forEach((work) => void work(text)) // warms the compiler
  const seconds = await interleave(rounds, {
    hedgerow: timed(texts, annotate),
    'wink-nlp (wink-eng-lite-web-model)': timed(texts, (text) => wink.readDoc(text)),
    compromise: timed(part, (text) => compromise(text)),
  })
  const rows = Object.entries(seconds).map(([name, value]): [string, number] => [
    name,
    megabytesOf(name === 'compromise' ? part : texts) / value,
  ])
  const own = rows[0]![1]
  return {
    title: 'Beside other pipelines',
    told: `English articles, ${figure(megabytesOf(texts))} MB (an eighth of them for compromise), in one process, in turn (the median of ${rounds}, processor time).
hedgerow: a JSON line in, all record lines out; wink-nlp: \`readDoc\` with all its annotations; compromise: \`nlp(text)\`. What they find is
not the same: this is the price of a pass, not of equal work.`,
    head: ['', 'MB/s', 'hedgerow is faster by'],
    rows: rows.map(([name, speed]) => [name, figure(speed), name === 'hedgerow' ? '' : times(own / speed)]),
  }
}

function take(megabytes: number): string[] {
  const texts: string[] = []
  for (const text of articles('en-')) {
    texts.push(text)
    if (megabytesOf(texts) >= megabytes) break
  }
  return texts
}

const megabytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Seconds of processor time. */
const timed = (texts: readonly string[], work: (text: string) => unknown) => async (): Promise<number> => {
  const before = process.cpuUsage()
  for (const text of texts) work(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** A JSON line in, the lines of its records out. */
async function pipeline(): Promise<(text: string) => string> {
  const { annotateDocument, loadLexicon, toRecords } = await built<typeof import('../../src/index.ts')>('index')
  const lexicon = await loadLexicon()
  return (text) => {
    const read: { text: string } = JSON.parse(JSON.stringify({ id: 'a', text }))
    const document = { id: 'a', path: 'a', text: read.text, encoding: 'utf-8', sha256: '' }
    return toRecords(annotateDocument(document, lexicon))
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('')
  }
}
