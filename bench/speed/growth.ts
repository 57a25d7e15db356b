// Time against size: of one document, of the number of documents, of the lexicon. A straight line keeps the time for a MB.
import { mkdirSync, writeFileSync } from 'node:fs'
import { type Cost, cost, hedgerow } from './command.ts'
import { figure, type Section, type Sizes, times } from './figures.ts'
import { articles, hugeText, invent, samples, smallTexts, writeTexts } from './texts.ts'

interface Step {
  readonly name: string
  readonly megabytes: number
  readonly cost: Cost
  /** Processor time before the first document, to be taken off. */
  readonly start: number
}

const HEAD = ['MB of text', 'seconds', 'ms/MB', 'beside the least', 'memory, MB']

/** A row a step; the time for a MB beside the least of all steps shows a knee. */
function toRows(steps: readonly Step[]): string[][] {
  const perMegabyte = steps.map(({ cost, start, megabytes }) => ((cost.processor - start) * 1000) / megabytes)
  const least = Math.min(...perMegabyte)
  return steps.map(({ name, megabytes, cost }, index) => [
    name,
    figure(megabytes),
    figure(cost.processor),
    figure(perMegabyte[index]!),
    times(perMegabyte[index]! / least),
    figure(cost.peak),
  ])
}

const annotate = (input: string, folder: string, more: readonly string[] = []): Promise<Cost> =>
  cost([...hedgerow, '1', ...more], input, `${folder}/out`, 1)

async function startOf(folder: string, more: readonly string[] = []): Promise<number> {
  const one = await writeTexts(`${folder}/one.jsonl`, ['It may be so.'], () => true)
  return (await annotate(one.path, folder, more)).processor
}

export async function measureDocumentSize(folder: string, { documentMegabytes }: Sizes): Promise<Section> {
  const start = await startOf(folder)
  const steps: Step[] = []
  for (const size of documentMegabytes) {
    const { path, megabytes } = await writeTexts(`${folder}/huge.jsonl`, [hugeText(size)], () => true)
    steps.push({ name: `${size} MB`, megabytes, cost: await annotate(path, folder), start })
  }
  return {
    title: 'Growth: the size of a document',
    told: 'One document of whole articles, one after the other. Processor time on one core; start-up is taken off the time for a MB.',
    head: ['document', ...HEAD],
    rows: toRows(steps),
  }
}

export async function measureDocumentCount(folder: string, { documentCounts }: Sizes): Promise<Section> {
  const start = await startOf(folder)
  const steps: Step[] = []
  for (const count of documentCounts) {
    const enough = (written: { documents: number }): boolean => written.documents >= count
    const { path, megabytes } = await writeTexts(`${folder}/small.jsonl`, smallTexts(), enough)
    steps.push({ name: count.toLocaleString('en'), megabytes, cost: await annotate(path, folder), start })
  }
  return {
    title: 'Growth: the number of documents',
    told: 'Documents of two or three sentences each. Processor time on one core; start-up is taken off the time for a MB.',
    head: ['documents', ...HEAD],
    rows: toRows(steps),
  }
}

/** MB of articles for each lexicon. */
const LEXICON_MEGABYTES = 3

export async function measureLexiconSize(folder: string, { lexiconRows }: Sizes): Promise<Section> {
  const enough = (written: { megabytes: number }): boolean => written.megabytes >= LEXICON_MEGABYTES
  const { path, megabytes } = await writeTexts(`${folder}/articles.jsonl`, articles(), enough)
  const steps: (Step & { readonly rows: number })[] = []
  for (const rows of lexiconRows) {
    const lexicon = ['--lexicon', writeLexicon(`${folder}/lexicon-${rows}`, rows)]
    const start = await startOf(folder, lexicon)
    steps.push({ name: rows.toLocaleString('en'), rows, megabytes, cost: await annotate(path, folder, lexicon), start })
  }
  const least = steps[0]!.start
  return {
    title: 'Growth: the size of the lexicon',
    told: `Rows of two words in a folder of the user's own, over the lexicon of hedgerow: the first word stands in the texts, the second
nowhere, so that every row is tried and none adds a hit. *Loading* is the whole command on one sentence.`,
    head: ['rows', ...HEAD, 'loading, s', 'µs a row'],
    rows: toRows(steps).map((row, index) => {
      const { start, rows } = steps[index]!
      return [...row, figure(start), index === 0 ? '' : figure(((start - least) / (rows - steps[0]!.rows)) * 1e6)]
    }),
  }
}

function writeLexicon(folder: string, rows: number): string {
  const words = [...new Set(samples.flatMap(({ text }) => text.match(/\p{Ll}{5,}/gu) ?? []))]
  const lines = ['cue,concept,match,example,counterexample,source,note']
  for (let row = 0; row < rows; row++) {
    const cue = `${words[row % words.length]} ${invent(row)}`
    lines.push(`${cue},hedging,exact,They called it [${cue}].,,made for a bench,`)
  }
  mkdirSync(`${folder}/en`, { recursive: true })
  writeFileSync(`${folder}/en/strategy.csv`, `${lines.join('\n')}\n`)
  return folder
}
