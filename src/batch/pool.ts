// A pool of worker threads for a batch: tasks go to whichever is free; one that dies costs one task and is replaced.
import type { Worker } from 'node:worker_threads'
import { startThread, type ThreadOptions } from './worker-thread.ts'

/** The worker died over this task (it crashed, it ran out of memory). Tasks that only waited for it are given to others. */
export class WorkerDied extends Error {}

export interface PoolOptions extends ThreadOptions {
  /** Workers at a time. */
  readonly size: number
}

interface Waiting<Task, Answer> {
  readonly task: Task
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** A worker and the tasks it has been sent, the one in hand first. */
interface Member<Task, Answer> {
  readonly worker: Worker
  readonly hand: Waiting<Task, Answer>[]
  isReady: boolean
  reason: string
}

/** One task in hand and one to go on with, so that a worker never waits for the mail. */
const SENT_AT_A_TIME = 2

/**
 * Runs tasks in worker threads. The entry calls `serveTasks`. Workers start at once and side by side; tasks given before
 * they are ready wait. A pool never closed keeps the process alive.
 */
export class Pool<Task, Answer> {
  readonly size: number
  readonly #options: PoolOptions
  readonly #waiting: Waiting<Task, Answer>[] = []
  readonly #members = new Set<Member<Task, Answer>>()
  #isClosed = false
  #broken: Error | undefined

  constructor(options: PoolOptions) {
    this.size = options.size
    this.#options = options
    for (let count = 0; count < options.size; count++) this.#hire()
  }

  /** @throws {WorkerDied} if the worker died over the task; any other error if no worker can be started. */
  run(task: Task): Promise<Answer> {
    if (this.#broken) return Promise.reject(this.#broken)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject })
      this.#handOut()
    })
  }

  /** Ends all workers; tasks not answered are never answered. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#members].map(({ worker }) => worker.terminate()))
  }

  #hire(): void {
    const worker = startThread(this.#options)
    const member: Member<Task, Answer> = { worker, hand: [], isReady: false, reason: 'it ended without a word' }
    this.#members.add(member)
    worker.on('message', (message: { ready: true } | { answer: Answer }) => {
      if ('ready' in message) member.isReady = true
      else member.hand.shift()?.resolve(message.answer)
      this.#handOut()
    })
    worker.on('error', (error: Error) => {
      member.reason = String(error?.message ?? error)
    })
    worker.once('exit', () => this.#bury(member))
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const free = [...this.#members].filter(({ isReady, hand }) => isReady && hand.length < SENT_AT_A_TIME)
      const [first] = free.sort((a, b) => a.hand.length - b.hand.length)
      if (!first) return
      const next = this.#waiting.shift()!
      first.hand.push(next)
      first.worker.postMessage(next.task)
    }
  }

  #bury(member: Member<Task, Answer>): void {
    this.#members.delete(member)
    if (this.#isClosed) return
    const [inHand, ...others] = member.hand
    this.#waiting.unshift(...others)
    inHand?.reject(new WorkerDied(member.reason))
    if (member.isReady) this.#hire()
    else if (this.#members.size === 0) this.#breakDown(member.reason)
    this.#handOut()
  }

  /** A worker that died before it was ready would die again; while others live the pool is only smaller. */
  #breakDown(reason: string): void {
    this.#broken = new Error(`Cannot start a worker: ${reason}`)
    for (const { reject } of this.#waiting.splice(0)) reject(this.#broken)
  }
}
