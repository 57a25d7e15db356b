// A fuzzing case: one of the samples with one of its parts mutated, the packed file mutated, or a file that is all chance.
import fc from 'fast-check'
import { type Mutation, mutate, mutation } from './mutations.ts'
import type { Sample } from './samples.ts'
import { type Format, trouble } from './trouble.ts'

export type Case =
  | {
      readonly sample: number
      readonly part: number
      /** Changes to the part before it is packed, and to the whole file after it. */
      readonly inner: readonly Mutation[]
      readonly outer: readonly Mutation[]
    }
  | { readonly chance: string }

/** Cases for a format; the samples are chosen by number, so that a case is a plain value. */
export function caseOf(format: Format): fc.Arbitrary<Case> {
  const changes = (minLength: number, maxLength: number) =>
    fc.array(mutation(trouble[format].length), { minLength, maxLength })
  const head = { sample: fc.nat({ max: 1000 }), part: fc.nat({ max: 1000 }) }
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ ...head, inner: changes(1, 5), outer: fc.constant([]) }) },
    { weight: 2, arbitrary: fc.record({ ...head, inner: fc.constant([]), outer: changes(1, 5) }) },
    { weight: 1, arbitrary: fc.record({ chance: chanceOf(format) }) },
  )
}

const letters = fc
  .array(fc.oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0x17f }), fc.nat({ max: 0x10ffff })), { maxLength: 20 })
  .map((points) => String.fromCodePoint(...points))

const chanceOf = (format: Format): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom<string>(...trouble[format]), letters), { maxLength: 60 })
    .map((pieces) => pieces.join(''))

/** The bytes of a case. */
export function toBytes(each: Case, format: Format, samples: readonly Sample[]): Buffer {
  if ('chance' in each) return Buffer.from(each.chance)
  const { parts, pack } = samples[each.sample % samples.length]!
  const part = each.part % parts.length
  const changed = parts.map((bytes, index) => (index === part ? mutate(bytes, each.inner, trouble[format]) : bytes))
  return mutate(pack(changed), each.outer, trouble[format])
}
