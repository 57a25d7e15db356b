// Ctrl-C and SIGTERM: finish the record in hand, leave nothing half-written, tell by the exit status.

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

/** Passes items on until the signal comes; then ends, and closes its upstream. */
export async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncIterable<Item> {
  for await (const item of items) {
    yield item
    if (signal.aborted) return
  }
}
