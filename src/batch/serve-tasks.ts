// The other end of the pool, inside a worker thread: one task after the other, each answered in its turn.
import { parentPort } from 'node:worker_threads'

/**
 * Answers the tasks of the pool that started this thread. `toBuffers` names the parts of an answer that are handed over
 * instead of copied. An error that `work` throws ends the worker: the pool tells it as a death.
 */
export function serveTasks<Task, Answer>(
  work: (task: Task) => Answer | Promise<Answer>,
  toBuffers: (answer: Answer) => ArrayBuffer[],
): void {
  const port = parentPort
  if (port === null) throw new Error('Cannot serve tasks: this is no worker thread')
  let turn = Promise.resolve()
  port.on('message', (task: Task) => {
    turn = turn.then(async () => {
      const answer = await work(task)
      port.postMessage({ answer }, toBuffers(answer))
    })
  })
  port.postMessage({ ready: true })
}
