// Starts one worker thread of ours, from the compiled program as from its source.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type ResourceLimits, Worker } from 'node:worker_threads'

export interface ThreadOptions {
  /** The module the thread runs. */
  readonly entry: URL
  /** What the thread finds as `workerData`. */
  readonly data: unknown
  readonly resourceLimits?: ResourceLimits
}

/** The module beside `base` in the language `base` itself is in: `.ts` when run from source, `.js` when compiled. */
export const besides = (base: string, name: string): URL => new URL(`${name}${isSource(base) ? '.ts' : '.js'}`, base)

/** What the thread prints to stdout is dropped: only records belong there. */
export function startThread({ entry, data, resourceLimits }: ThreadOptions): Worker {
  const options = { workerData: data, stdout: true, ...(resourceLimits && { resourceLimits }) }
  const thread = isSource(entry.href)
    ? new Worker(toTypeScriptStart(entry), { ...options, eval: true, execArgv: [] })
    : new Worker(entry, options)
  thread.stdout.resume()
  return thread
}

const isSource = (url: string): boolean => new URL(url).pathname.endsWith('.ts')

/** TypeScript needs its loader in the thread as well. Only where the sources themselves are run: tests, development. */
function toTypeScriptStart(entry: URL): string {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx'))
  const loader = new URL('./esm/api/index.mjs', tsx).href
  return `import('${loader}').then(({ register }) => { register(); return import('${entry.href}') })`
}
