// npx tsx scripts/kill-anywhere.ts [kills]: kills runs at random moments (kill -9), resumes them, and compares every byte
// with a run that nobody disturbed. Uses the built program. Ends with 1 if a file ever differs.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotateAndKill, contents, type Moment } from '../test/cli/kill.ts'

const KILLS = Number(process.argv[2] ?? 200)
const DOCUMENTS = 48
const NAMES = [
  'run.partial.jsonl',
  'annotations.jsonl.partial',
  'annotations.jsonl.ordered.partial',
  'run.json.partial',
  'hits.csv',
  'report.html',
  'hedgerow.xlsx',
  'summary.csv',
  'annotations.jsonl',
  'run.json',
]

const folder = mkdtempSync(join(tmpdir(), 'hedgerow-kill-'))
const articles = readdirSync('corpora')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('corpora', name), 'utf8'))
const input = join(folder, 'in.jsonl')
const toLine = (index: number) => `${JSON.stringify({ id: `d${index}`, text: articles[index % articles.length]!.slice(0, 6000) })}\n`
writeFileSync(input, [...Array(DOCUMENTS).keys()].map(toLine).join(''))

const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)]!

async function reference(words: readonly string[]): Promise<{ files: Record<string, string>; milliseconds: number }> {
  const output = join(folder, 'reference')
  rmSync(output, { recursive: true, force: true })
  const started = performance.now()
  const status = await annotateAndKill([input, ...words, '--jobs', '1'], output)
  if (status !== 0) throw new Error(`The undisturbed run ended with ${status}`)
  return { files: contents(output), milliseconds: performance.now() - started }
}

const VARIANTS = [[], ['--write', 'jsonl,csv'], ['--write', 'csv']]
const references: Awaited<ReturnType<typeof reference>>[] = []
for (const words of VARIANTS) references.push(await reference(words))

/** Half of the moments are any, half of them just when a file appears: where names are given, little time passes. */
const moment = (milliseconds: number): Moment =>
  Math.random() < 0.5 ? { after: Math.random() * milliseconds * 1.2 } : { seen: pick(NAMES) }

const tally = { kills: 0, finishedBeforeTheKill: 0, rounds: 0, different: 0 }
while (tally.kills < KILLS) {
  const variant = Math.floor(Math.random() * VARIANTS.length)
  const { files, milliseconds } = references[variant]!
  const output = join(folder, 'output')
  rmSync(output, { recursive: true, force: true })
  const words = () => [input, ...VARIANTS[variant]!, '--jobs', pick(['1', '2', '3'])]
  let status = await annotateAndKill(words(), output, moment(milliseconds))
  let count = status === null ? 1 : 0
  while (status === null && Math.random() < 0.6) {
    status = await annotateAndKill([...words(), '--resume'], output, moment(milliseconds))
    if (status === null) count++
  }
  // Killed after the last name was given, the run is whole: going on is refused like any second run.
  if (status === null) status = await annotateAndKill([...words(), '--resume'], output)
  tally.kills += count
  tally.finishedBeforeTheKill += count === 0 ? 1 : 0
  tally.rounds++
  const found = contents(output)
  const isSame = JSON.stringify(found) === JSON.stringify(files)
  if (!isSame) {
    tally.different++
    process.stdout.write(`Different after ${count} kills (status ${status}): ${Object.keys(found).join(', ')}\n`)
  }
  if (tally.rounds % 10 === 0) process.stdout.write(`${JSON.stringify(tally)}\n`)
}
process.stdout.write(`${JSON.stringify(tally)}\n`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = tally.different > 0 ? 1 : 0
