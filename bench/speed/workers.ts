// What a second worker gives, beside what it gives a loop that only counts.
import { execFileSync } from 'node:child_process'
import { cost, hedgerow } from './command.ts'
import { figure, interleave, percent, type Section, type Sizes, times } from './figures.ts'
import { articles, writeTexts } from './texts.ts'

export async function measureWorkers(folder: string, { rounds, megabytes }: Sizes): Promise<Section> {
  const { path } = await writeTexts(`${folder}/articles.jsonl`, articles(), (written) => written.megabytes >= megabytes)
  const loop = (workers: number) => async () =>
    Number(execFileSync(process.execPath, ['bench/speed/integer-loop.mjs', String(workers)], { encoding: 'utf8' }))
  const annotate = (jobs: number, cores?: 1) => async () =>
    (await cost([...hedgerow, String(jobs)], path, `${folder}/out`, cores)).seconds
  const seconds = await interleave(rounds, {
    loop1: loop(1),
    one: annotate(1),
    loop2: loop(2),
    two: annotate(2),
    pinned: annotate(1, 1),
  })
  const most = (2 * seconds.loop1) / seconds.loop2
  const row = (name: string, one: number, two: number, gain: number): string[] => [
    name,
    figure(one),
    figure(two),
    times(gain),
    percent(gain / most),
  ]
  return {
    title: 'Two workers',
    told: `Wall-clock seconds (the median of ${rounds}). The loop does twice the work with two workers. With \`--jobs 1\` the second core still
collects garbage; held to one core it cannot.`,
    head: ['', 'one', 'two', 'speed-up', "of the loop's"],
    rows: [
      row('integer loop', seconds.loop1, seconds.loop2, most),
      row('`--jobs 1` → `--jobs 2`', seconds.one, seconds.two, seconds.one / seconds.two),
      row('`--jobs 1` on one core → `--jobs 2`', seconds.pinned, seconds.two, seconds.pinned / seconds.two),
    ],
  }
}
