// Cuts a stream of bytes into lines, wherever the chunks were cut; the one place that knows how long a line may be.

/** A line of a stream, without its line end. `number` is 1-based. */
export interface Line {
  readonly number: number
  /** The line's bytes, or undefined where it was longer than the limit (its bytes are dropped, the stream goes on). */
  readonly bytes: Buffer | undefined
  /** How many bytes the line has in the stream. */
  readonly length: number
}

const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * The lines of a byte stream, split on `\n` only (a `\r` before it is dropped), so that U+2028 inside JSON is no line end.
 * Memory: one line, at most `maximum` bytes. An empty stream has no lines; a last line needs no line end.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maximum: number): AsyncIterable<Line> {
  let parts: Buffer[] = []
  let length = 0
  let number = 0
  const finish = (): Line => {
    const joined = length > maximum ? undefined : parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const bytes = joined?.at(-1) === CARRIAGE_RETURN ? joined.subarray(0, -1) : joined
    const line = { number: ++number, bytes, length }
    parts = []
    length = 0
    return line
  }
  const keep = (part: Buffer) => {
    length += part.length
    if (length <= maximum) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = buffer.indexOf(NEWLINE); at >= 0; at = buffer.indexOf(NEWLINE, from)) {
      keep(buffer.subarray(from, at))
      yield finish()
      from = at + 1
    }
    if (from < buffer.length) keep(buffer.subarray(from))
  }
  if (length > 0) yield finish()
}
