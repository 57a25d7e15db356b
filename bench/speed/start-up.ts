// From the start of the command to the first byte of the first record.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { figure, interleave, type Section, type Sizes } from './figures.ts'
import { samples } from './texts.ts'

export async function measureStartUp(_folder: string, { starts }: Sizes): Promise<Section> {
  const article = JSON.stringify({ id: 'article', text: samples[0]!.text })
  const cli = ['dist/cli.js', 'annotate']
  const milliseconds = await interleave(starts, {
    'Node alone (`node -e`)': firstByte(['-e', 'process.stdout.write("{}")']),
    '`annotate -`, one sentence': firstByte([...cli, '-'], '{"id":"a","text":"It may be so."}'),
    '`annotate -`, an article of 18 kB': firstByte([...cli, '-'], article),
    '`annotate FILE`, the same article': firstByte([...cli, `corpora/${samples[0]!.name}`]),
  })
  return {
    title: 'Start-up',
    told: `Milliseconds from the start of the command to the first byte on standard output (the median of ${starts}, in turn).`,
    head: ['', 'ms'],
    rows: Object.entries(milliseconds).map(([name, value]) => [name, figure(value)]),
  }
}

const firstByte =
  (words: readonly string[], input = '') =>
  async (): Promise<number> => {
    const started = performance.now()
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
    child.stdin.end(input)
    const closed = once(child, 'close')
    await once(child.stdout, 'data')
    const milliseconds = performance.now() - started
    child.stdout.resume()
    await closed
    return milliseconds
  }
