// How things flow: the three shapes everything asynchronous in the house has.

/** Things that come one by one, lazily. */
export type Source<Out> = AsyncIterable<Out>

/** From things to things: lazy, ordered, bounded; closes its upstream when it is left early. */
export type Stage<In, Out> = (items: AsyncIterable<In>) => AsyncIterable<Out>

/** The end of a flow: resolves when everything is written. */
export type Writer<In> = (items: AsyncIterable<In>) => Promise<void>
