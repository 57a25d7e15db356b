// npm run bench:memory [-- MEGABYTES… --jobs N]: does memory grow with the number of documents? Streams corpora, made on the
// fly from corpora/, through `annotate -` and writes what it held to bench/memory.md. Linux only (reads /proc).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const MEGABYTE = 1024 * 1024
/** Resident memory is noted every so many megabytes of JSONL. */
const STEP = 5
/** What the first megabytes do to memory (start-up, lexicons) is no growth. */
const WARM = 20

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jobs: { type: 'string', multiple: true, default: ['1', '2'] }, dry: { type: 'boolean', default: false } },
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [200]
const articles = readdirSync('corpora')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`corpora/${name}`, 'utf8'))

interface Figure {
  readonly documents: number
  /** Resident megabytes at every step. */
  readonly resident: readonly number[]
  readonly peak: number
  readonly seconds: number
}

/** Feeds at least `megabytes` of JSONL to the built command line and watches its memory. */
async function measure(megabytes: number, jobs: string): Promise<Figure> {
  const child = spawn(process.execPath, ['dist/cli.js', 'annotate', '-', '--jobs', jobs], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdout.resume()
  const closed = once(child, 'close')
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid!, 'VmHWM') ?? 0)
  }, 50)
  const started = performance.now()
  const resident: number[] = []
  let documents = 0
  for (let bytes = 0; bytes < megabytes * MEGABYTE; documents++) {
    const line = `${JSON.stringify({ id: `d${documents}`, text: articles[documents % articles.length] })}\n`
    bytes += Buffer.byteLength(line)
    if (!child.stdin.write(line)) await once(child.stdin, 'drain')
    if (bytes > (resident.length + 1) * STEP * MEGABYTE) resident.push(memoryOf(child.pid!, 'VmRSS') ?? 0)
  }
  child.stdin.end()
  const [status] = await closed
  clearInterval(watch)
  if (status !== 0) throw new Error(`annotate ended with ${status}`)
  return { documents, resident, peak, seconds: (performance.now() - started) / 1000 }
}

/** A figure of /proc/<pid>/status in MB: VmRSS, what the process holds; VmHWM, the most it ever held. */
function memoryOf(pid: number, name: 'VmRSS' | 'VmHWM'): number | undefined {
  try {
    const kilobytes = new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

const range = (values: readonly number[]): string =>
  values.length === 0 ? '–' : `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)} MB`

const rows: string[] = []
for (const jobs of values.jobs) {
  for (const megabytes of sizes) {
    const { documents, resident, peak, seconds } = await measure(megabytes, jobs)
    const warm = resident.slice(WARM / STEP)
    const halves = [warm.slice(0, warm.length / 2), warm.slice(warm.length / 2)].map(range).join(' | ')
    rows.push(
      `| ${jobs} | ${megabytes} MB | ${documents} | ${halves} | ${peak.toFixed(0)} MB | ${seconds.toFixed(0)} |`,
    )
    process.stdout.write(`${rows.at(-1)}\n${resident.map((value) => value.toFixed(0)).join(' ')}\n`)
  }
}

const page = `# Memory

Resident memory of \`hedgerow annotate -\` on a generated stream of articles, read from \`/proc\` at every ${STEP} MB of JSONL
after the first ${WARM} MB: the least and the most in the first half and in the second half of the run, and the most ever
held (\`npm run bench:memory\`). Two workers are two more threads of the same process: the figures are of all of it.

| jobs | JSONL in | documents | first half | second half | peak | seconds |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`
if (!values.dry) writeFileSync('bench/memory.md', page)
