// The floor: what Node needs merely to read, parse, stringify and write JSONL. stdin and stdout are files.
import { readSync, writeSync } from 'node:fs'

const CHUNK = 1 << 20
const NEWLINE = 10
const chunk = Buffer.alloc(CHUNK)
let rest = Buffer.alloc(0)
let out = ''
for (let length = readSync(0, chunk); length > 0; length = readSync(0, chunk)) {
  const bytes = Buffer.concat([rest, chunk.subarray(0, length)])
  let start = 0
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    out += `${JSON.stringify(JSON.parse(bytes.toString('utf8', start, end)))}\n`
    start = end + 1
    if (out.length > CHUNK) flush()
  }
  rest = bytes.subarray(start)
}
flush()

function flush() {
  writeSync(1, out)
  out = ''
}
