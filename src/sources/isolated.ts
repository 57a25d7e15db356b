// Reads documents in a worker that may hang, crash or run out of memory without hurting the run.
import { createRequire } from 'node:module'
import { memoryUsage } from 'node:process'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { ReadingOrFailure } from './reading.ts'
import { type Failure, failure } from './source.ts'
import type { ReadTask, WorkerMessage } from './task.ts'

/** A worker without work is ended after this many milliseconds; the next document starts a new one. */
const IDLE = 2000
/** Milliseconds a worker may take to start: ten times what the slowest machine needs. */
const LONGEST_START = 60_000

/** Milliseconds between two looks at the memory: what a library keeps outside its heap, no limit of the worker knows. */
const MEMORY_CHECK = 100

/** The compiled worker beside this file when compiled, else its source. */
const WORKER = new URL(isSource(import.meta.url) ? './reader-worker.ts' : './reader-worker.js', import.meta.url)

/** A reader with a worker of its own. One document at a time; the others wait their turn. */
export class IsolatedReader {
  readonly #script: URL
  #worker: Worker | undefined
  #idle: NodeJS.Timeout | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(script: URL = WORKER) {
    this.#script = script
  }

  /** Reads one document. Gives `timeout` or `crashed` where the worker does not answer, and never throws for it. */
  read(task: ReadTask): Promise<ReadingOrFailure> {
    const result = this.#turn.then(() => this.#readNow(task))
    this.#turn = result.catch(() => {})
    return result
  }

  async #readNow(task: ReadTask): Promise<ReadingOrFailure> {
    clearTimeout(this.#idle)
    const worker = this.#worker ?? (await startWorker(this.#script, task.limits.maximumMegabytes))
    if (!(worker instanceof Worker)) return worker
    if (this.#worker !== worker) this.#keep(worker)
    const { result, isAlive } = await ask(worker, task)
    if (isAlive) this.#rest(worker)
    else {
      this.#worker = undefined
      await worker.terminate()
    }
    return result
  }

  /** A worker that dies between two documents is told by nobody's wait; the next document starts a new one. */
  #keep(worker: Worker): void {
    this.#worker = worker
    worker.on('error', () => {})
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
  }

  /** Neither the worker nor its clock keeps the process alive. */
  #rest(worker: Worker): void {
    worker.unref()
    this.#idle = setTimeout(() => {
      this.#worker = undefined
      void worker.terminate()
    }, IDLE).unref()
  }
}

function isSource(url: string): boolean {
  return new URL(url).pathname.endsWith('.ts')
}

/**
 * Starts a script in a worker. TypeScript needs its loader there as well: only where the sources themselves are run, in
 * tests and development. The loader's command-line switch does not reach into workers of Node 20, so it is called.
 */
function newWorker(script: URL, options: WorkerOptions): Worker {
  if (!isSource(script.href)) return new Worker(script, options)
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx'))
  const loader = new URL('./esm/api/index.mjs', tsx).href
  const start = `import('${loader}').then(({ register }) => { register(); return import('${script.href}') })`
  return new Worker(start, { ...options, eval: true })
}

async function startWorker(script: URL, megabytes: number): Promise<Worker | Failure> {
  const worker = newWorker(script, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What libraries print must not get between the records.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const first = await nextMessage(worker, LONGEST_START)
  if ('ready' in first) return worker
  await worker.terminate()
  return first.result as Failure
}

async function ask(worker: Worker, task: ReadTask): Promise<{ result: ReadingOrFailure; isAlive: boolean }> {
  worker.ref()
  // A copy of exactly these bytes, handed over and not copied again.
  const bytes = new Uint8Array(task.bytes)
  worker.postMessage({ ...task, bytes }, [bytes.buffer])
  const { maximumSeconds, maximumMegabytes } = task.limits
  const message = await nextMessage(worker, maximumSeconds * 1000, maximumMegabytes)
  if ('ready' in message) return { result: crashed('it answered out of turn'), isAlive: false }
  return { result: message.result, isAlive: !('isLost' in message) }
}

/** The worker's next word, or in its place the failure that it hung or died. */
function nextMessage(
  worker: Worker,
  milliseconds: number,
  megabytes = Number.POSITIVE_INFINITY,
): Promise<WorkerMessage | Lost> {
  return new Promise((resolve) => {
    const settle = (message: WorkerMessage | Lost): void => {
      clearTimeout(timer)
      clearInterval(watch)
      worker.off('message', settle).off('error', onError).off('exit', onExit)
      resolve(message)
    }
    const onError = (error: Error): void => settle(lost(crashed(reasonOf(error))))
    const onExit = (): void => settle(lost(crashed('its reader ended without a word')))
    const timer = setTimeout(() => settle(lost(timedOut(milliseconds))), milliseconds)
    const most = memoryUsage.rss() + megabytes * 1024 * 1024
    const watch = setInterval(() => {
      if (memoryUsage.rss() > most) settle(lost(crashed(TOO_MUCH_MEMORY)))
    }, MEMORY_CHECK)
    worker.on('message', settle).on('error', onError).on('exit', onExit)
  })
}

/** A result in place of a worker that is of no use any more. */
interface Lost {
  readonly result: Failure
  readonly isLost: true
}

const lost = (result: Failure): Lost => ({ result, isLost: true })

const TOO_MUCH_MEMORY = 'it needs more memory than is allowed'

const reasonOf = (error: NodeJS.ErrnoException): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH_MEMORY : String(error.message).split('\n')[0]!

const WAY_OUT = 'Save it again with another program, or give it as text'
const MORE_TIME = `${WAY_OUT}, or raise the limit with --limit seconds=NUMBER`
const MORE_MEMORY = `${WAY_OUT}, or raise the limit with --limit memory=MEGABYTES`

const crashed = (why: string): Failure =>
  failure(
    'crashed',
    `Cannot read the document: the program that reads it broke down (${why})`,
    why === TOO_MUCH_MEMORY ? MORE_MEMORY : WAY_OUT,
  )

const timedOut = (milliseconds: number): Failure =>
  failure('timeout', `Cannot read the document: it was not read within ${milliseconds / 1000} seconds`, MORE_TIME)
