// The ceiling for workers: integer-loop.mjs N runs the same loop in each of N workers and prints the seconds it took.
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

const ROUNDS = 2e8

if (isMainThread) {
  const workers = Array.from({ length: Number(process.argv[2]) }, () => new Worker(new URL(import.meta.url)))
  const all = () => Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))))
  await all()
  const started = performance.now()
  for (const worker of workers) worker.postMessage('go')
  await all()
  process.stdout.write(String((performance.now() - started) / 1000))
  for (const worker of workers) worker.terminate()
} else {
  parentPort.on('message', () => {
    let sum = 0
    for (let round = 0; round < ROUNDS; round++) sum = (sum + (round ^ sum)) | 0
    parentPort.postMessage(sum)
  })
  parentPort.postMessage('ready')
}
