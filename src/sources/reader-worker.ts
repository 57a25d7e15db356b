// The worker in which PDF and Word documents are read: one at a time, apart from the run, so that none can hurt it.
import { parentPort } from 'node:worker_threads'
import type { ReadingOrFailure } from './reading.ts'
import { Unreadable } from './source.ts'
import type { ReadTask, WorkerMessage } from './task.ts'

const answer = (message: WorkerMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', async (task: ReadTask) => answer({ result: await read(task) }))
answer({ ready: true })

/** Any error that is not the reader's own word is a fault in it: it ends the worker and is told as a crash. */
async function read({ kind, bytes, limits }: ReadTask): Promise<ReadingOrFailure> {
  try {
    if (kind === 'docx') {
      const { readDocx } = await import('./docx.ts')
      return await readDocx(bytes, limits)
    }
    const { readPdf } = await import('./pdf/read-pdf.ts')
    return await readPdf(bytes, limits)
  } catch (error) {
    if (error instanceof Unreadable) return error.failure
    throw error
  }
}
