// Ctrl-C and SIGTERM: finish what is in hand, leave nothing half-written, tell by the exit status.

/** A signal that was caught, and the exit status it stands for. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** 130 after SIGINT, 143 after SIGTERM, undefined where nothing came. */
  readonly status: () => 130 | 143 | undefined
  readonly stopListening: () => void
}

/** Listens until `stopListening`; a second Ctrl-C ends the program at once, as people expect. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController()
  let status: 130 | 143 | undefined
  const onInterrupt = () => stop(130)
  const onTerminate = () => stop(143)
  const stopListening = () => {
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onTerminate)
  }
  const stop = (value: 130 | 143) => {
    status = value
    stopListening()
    controller.abort()
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  return { signal: controller.signal, status: () => status, stopListening }
}

const ABORTED = Symbol('aborted')

/** Passes items on until the signal comes, even while it waits for one; then ends, and closes an upstream that is not waiting. */
export async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncIterable<Item> {
  const upstream = items[Symbol.asyncIterator]()
  // A promise raced again and again would hold on to every item: one listener wakes whoever waits.
  let wake = (): void => {}
  signal.addEventListener('abort', () => wake(), { once: true })
  let isWaiting = false
  try {
    while (!signal.aborted) {
      isWaiting = true
      const next = await new Promise<IteratorResult<Item> | typeof ABORTED>((resolve, reject) => {
        wake = () => resolve(ABORTED)
        upstream.next().then(resolve, reject)
      })
      if (next === ABORTED) return
      isWaiting = false
      if (next.done) return
      yield next.value
    }
  } finally {
    if (!isWaiting) await upstream.return?.()
  }
}
