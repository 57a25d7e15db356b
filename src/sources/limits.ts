// The names under which people set the limits of reading (`--limit pages=500`), and what they hold where nobody does.
import { InputError } from '../flow/errors.ts'
import { defaultLimits, type ReadLimits } from './source.ts'

const MEGABYTE = 1024 * 1024

interface LimitName {
  readonly key: keyof ReadLimits
  /** What one of the unit people give is in units of the limit. */
  readonly unit: number
}

const NAMES: Readonly<Record<string, LimitName>> = {
  megabytes: { key: 'maximumBytes', unit: MEGABYTE },
  line: { key: 'maximumLine', unit: 1 },
  ratio: { key: 'maximumRatio', unit: 1 },
  pages: { key: 'maximumPages', unit: 1 },
  depth: { key: 'maximumDepth', unit: 1 },
  entries: { key: 'maximumEntries', unit: 1 },
  unpacked: { key: 'maximumUnpackedBytes', unit: MEGABYTE },
  seconds: { key: 'maximumSeconds', unit: 1 },
  memory: { key: 'maximumMegabytes', unit: 1 },
}

/** Every limit with its default, as people write them: `megabytes=100 line=10000000 …` */
export const limitNames: string = Object.entries(NAMES)
  .map(([name, { key, unit }]) => `${name}=${defaultLimits[key] / unit}`)
  .join(' ')

/**
 * Reads `name=number`, a whole number from 1.
 *
 * @throws {InputError} for another name or number.
 */
export function readLimit(text: string): Partial<ReadLimits> {
  const [, name = '', digits = ''] = /^([a-z]+)=(\d{1,12})$/.exec(text.trim()) ?? []
  const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  const number = Number(digits)
  if (known && number >= 1) return { [known.key]: number * known.unit }
  throw new InputError({
    path: '--limit',
    message: `Cannot set the limit "${text}": ${known ? 'give a whole number from 1' : 'there is no such limit'}`,
    wayOut: `There are, with their defaults: ${limitNames}`,
    code: 'usage',
  })
}
