// npm run bench [-- --quick] [-- SECTION…]: what speed is, beside the machine's own floor and other pipelines → bench/speed.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Section, type Sizes, toMarkdown } from './speed/figures.ts'
import { measureDocumentCount, measureDocumentSize, measureLexiconSize } from './speed/growth.ts'
import { measurePeers } from './speed/peers.ts'
import { measureStages } from './speed/stages.ts'
import { measureStartUp } from './speed/start-up.ts'
import { measureThroughput } from './speed/throughput.ts'
import { measureWorkers } from './speed/workers.ts'

const sections: Readonly<Record<string, (folder: string, sizes: Sizes) => Promise<Section>>> = {
  throughput: measureThroughput,
  workers: measureWorkers,
  peers: measurePeers,
  start: measureStartUp,
  stages: measureStages,
  size: measureDocumentSize,
  count: measureDocumentCount,
  lexicon: measureLexiconSize,
}

const full: Sizes = {
  rounds: 3,
  megabytes: 6,
  peerMegabytes: 2,
  starts: 11,
  documentMegabytes: [1, 5, 20, 50],
  documentCounts: [1000, 10_000, 30_000, 100_000],
  lexiconRows: [1, 1000, 10_000, 30_000, 100_000],
}

const quick: Sizes = {
  rounds: 1,
  megabytes: 3,
  peerMegabytes: 0.5,
  starts: 5,
  documentMegabytes: [1, 5],
  documentCounts: [1000, 3000, 10_000],
  lexiconRows: [1, 1000, 10_000],
}

const isQuick = process.argv.includes('--quick')
const named = process.argv.slice(2).filter((word) => word !== '--quick')
const unknown = named.find((name) => !(name in sections))
if (unknown !== undefined) throw new Error(`"${unknown}" is none of ${Object.keys(sections).join(', ')}`)

const folder = mkdtempSync(join(tmpdir(), 'hedgerow-speed-'))
const parts = [
  `# Speed\n\nWritten by \`npm run bench${isQuick ? ' -- --quick' : ''}\` on ${availableParallelism()} shared cores, Node ${process.versions.node}. What was learnt stands in [README.md](README.md).\n`,
]
try {
  for (const name of named.length > 0 ? named : Object.keys(sections)) {
    const part = toMarkdown(await sections[name]!(folder, isQuick ? quick : full))
    console.log(part)
    parts.push(part)
  }
} finally {
  rmSync(folder, { recursive: true })
}
if (named.length > 0) console.log('bench/speed.md is left as it is: only a run of all sections writes it')
else {
  const load = `Load average in the last quarter of an hour: ${loadavg()[2]!.toFixed(1)}; nothing else running, it is about 1.\n`
  writeFileSync('bench/speed.md', [parts[0], load, ...parts.slice(1)].join('\n'))
}
