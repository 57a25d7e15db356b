// npm run bench:memory: does memory grow with the number of documents? Streams ever larger corpora, made on the fly from
// corpora/, through `annotate -` and writes the peaks to bench/memory.md. Linux only (reads /proc).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const MEGABYTE = 1024 * 1024
const SIZES = process.argv.slice(2).map(Number).filter(Boolean)
const articles = readdirSync('corpora')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`corpora/${name}`, 'utf8'))

interface Figure {
  readonly megabytes: number
  readonly documents: number
  readonly peakMegabytes: number
  readonly seconds: number
}

/** Feeds at least `megabytes` of JSONL to the built command line and watches its peak memory. */
async function measure(megabytes: number): Promise<Figure> {
  const child = spawn(process.execPath, ['dist/cli.js', 'annotate', '-', '--jobs', '1'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdout.resume()
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid!) ?? 0)
  }, 50)
  const started = performance.now()
  let documents = 0
  for (let bytes = 0; bytes < megabytes * MEGABYTE; documents++) {
    const line = `${JSON.stringify({ id: `d${documents}`, text: articles[documents % articles.length] })}\n`
    bytes += Buffer.byteLength(line)
    if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  const [status] = await once(child, 'close')
  clearInterval(watch)
  if (status !== 0) throw new Error(`annotate ended with ${status}`)
  return { megabytes, documents, peakMegabytes: peak, seconds: (performance.now() - started) / 1000 }
}

/** VmHWM, the most memory the process ever held, in MB. */
function peakOf(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

const lines = [
  '# Memory',
  '',
  'Peak memory of `hedgerow annotate -` on a generated stream of articles (`npm run bench:memory`).',
  '',
]
lines.push('| JSONL in | documents | peak memory | seconds | MB/s |', '| --- | --- | --- | --- | --- |')
for (const megabytes of SIZES.length > 0 ? SIZES : [20, 100, 200]) {
  const figure = await measure(megabytes)
  const row = `| ${megabytes} MB | ${figure.documents} | ${figure.peakMegabytes.toFixed(0)} MB | ${figure.seconds.toFixed(1)} | ${(megabytes / figure.seconds).toFixed(1)} |`
  process.stdout.write(`${row}\n`)
  lines.push(row)
}
writeFileSync('bench/memory.md', `${lines.join('\n')}\n`)
