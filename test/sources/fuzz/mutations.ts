// What can happen to a file, as fast-check values: bits flipped, bytes lost, repeated, moved, pieces of trouble put in.
import fc from 'fast-check'

/** One change; places are taken modulo the length of the bytes, so that every mutation fits every file. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly byte: number }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly piece: number; readonly times: number }
  | { readonly kind: 'number'; readonly nth: number; readonly value: string }
  | { readonly kind: 'cut'; readonly at: number }

/** Bytes grow no further than this: the fuzzer looks for what small files can do. */
const MOST_BYTES = 200_000

const place = fc.nat({ max: 1_000_000 })
const length = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 300 }))
/** Mostly few; now and then so many that what is not linear shows. */
const times = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 10, arbitrary: fc.integer({ min: 10, max: 100 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 20_000 }) },
)
const numbers = [
  '0',
  '-1',
  '1',
  '65535',
  '65536',
  '2147483647',
  '4294967295',
  '99999999999999999999',
  '1e308',
  '0.5',
  '',
]

/** A change to a file into which the given number of troubling pieces may be put. */
export const mutation = (pieces: number): fc.Arbitrary<Mutation> =>
  fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat({ max: 7 }) }),
    fc.record({ kind: fc.constant('set' as const), at: place, byte: fc.nat({ max: 255 }) }),
    fc.record({ kind: fc.constant('delete' as const), at: place, length }),
    fc.record({ kind: fc.constant('repeat' as const), at: place, length, times }),
    fc.record({ kind: fc.constant('move' as const), at: place, length, to: place }),
    fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.nat({ max: pieces - 1 }), times }),
    fc.record({ kind: fc.constant('number' as const), nth: place, value: fc.constantFrom(...numbers) }),
    fc.record({ kind: fc.constant('cut' as const), at: place }),
  )

/** The bytes after all changes, one after the other. No changes give the bytes themselves. */
export const mutate = (bytes: Buffer, mutations: readonly Mutation[], pieces: readonly string[]): Buffer =>
  mutations.reduce((changed, each) => apply(changed, each, pieces).subarray(0, MOST_BYTES), bytes)

function apply(bytes: Buffer, change: Mutation, pieces: readonly string[]): Buffer {
  const at = 'at' in change ? change.at % (bytes.length + 1) : 0
  switch (change.kind) {
    case 'flip':
      return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << change.bit))
    case 'set':
      return withByte(bytes, at, change.byte)
    case 'delete':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)])
    case 'repeat':
      return put(bytes, at, repeat(bytes.subarray(at, at + change.length), change.times))
    case 'move': {
      const rest = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)])
      return put(rest, change.to % (rest.length + 1), bytes.subarray(at, at + change.length))
    }
    case 'insert':
      return put(bytes, at, repeat(Buffer.from(pieces[change.piece % pieces.length]!), change.times))
    case 'number':
      return withNumber(bytes, change.nth, change.value)
    case 'cut':
      return bytes.subarray(0, at)
  }
}

function withByte(bytes: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(bytes)
  if (at < copy.length) copy[at] = value
  return copy
}

const put = (bytes: Buffer, at: number, piece: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])

function repeat(piece: Buffer, times: number): Buffer {
  const most = piece.length === 0 ? 0 : Math.min(times, Math.ceil(MOST_BYTES / piece.length))
  return Buffer.concat(Array<Buffer>(most).fill(piece))
}

/** One of the file's numbers (lengths, offsets, counts, references) becomes another. */
function withNumber(bytes: Buffer, nth: number, value: string): Buffer {
  const text = bytes.toString('latin1')
  const found = [...text.matchAll(/\d+/g)]
  const number = found[nth % Math.max(1, found.length)]
  if (!number) return bytes
  const end = number.index + number[0].length
  return Buffer.from(text.slice(0, number.index) + value + text.slice(end), 'latin1')
}
