// What the sections of the speed bench share: medians, figures as people read them, Markdown tables.

/** A section of bench/speed.md. */
export interface Section {
  readonly title: string
  /** What was measured, in a sentence or two. */
  readonly told: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** How much is measured. */
export interface Sizes {
  readonly rounds: number
  /** MB of text for throughput, for two workers and for the cost by stage. */
  readonly megabytes: number
  readonly peerMegabytes: number
  readonly starts: number
  readonly documentMegabytes: readonly number[]
  readonly documentCounts: readonly number[]
  readonly lexiconRows: readonly number[]
}

/** The middle value; of an even number of values the upper one of the two in the middle. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** Three digits that count: 0.123, 1.23, 12.3, 123. */
export const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString()

export const percent = (share: number): string => `${figure(share * 100)} %`

export const times = (factor: number): string => `${figure(factor)} ×`

/** A section as Markdown; every column but the first is set to the right. */
export function toMarkdown({ title, told, head, rows }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [`## ${title}`, '', told, '', ...[head, rule, ...rows].map(line), ''].join('\n')
}

/** Measures A B C, A B C … instead of A A A, B B B …, so that a machine that slows down slows all of them; gives the medians. */
export async function interleave<Name extends string>(
  rounds: number,
  measured: Readonly<Record<Name, () => Promise<number>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(measured) as Name[]
  const all = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round < rounds; round++) for (const name of names) all[name].push(await measured[name]())
  return Object.fromEntries(names.map((name) => [name, median(all[name])])) as Record<Name, number>
}
