// A reader's worker that does what the document says: it hangs, throws, ends, eats memory in its heap or outside it, prints, or answers.
import { parentPort } from 'node:worker_threads'
import type { ReadTask } from '../../src/sources/task.ts'

parentPort?.on('message', ({ bytes }: ReadTask) => {
  const order = new TextDecoder().decode(bytes)
  if (order === 'hang') for (;;) Math.random()
  if (order === 'throw') throw new Error('a fault in the reader')
  if (order === 'end') process.exit(3)
  if (order === 'allocate') {
    const eaten: number[][] = []
    for (;;) eaten.push(Array.from({ length: 1_000_000 }, (_, index) => index + 0.5))
  }
  if (order === 'unpack') {
    const eaten: Buffer[] = []
    setInterval(() => eaten.push(Buffer.alloc(20_000_000, 1)), 1)
    return
  }
  console.log('noise that must not get between the records')
  parentPort?.postMessage({ result: { text: order, encoding: 'pdf' } })
})
parentPort?.postMessage({ ready: true })
