// The table a run ends with: what came in, what was found, where it lies, what to open first.
import type { Tally } from '../tally.ts'
import type { InterfaceWords } from './words.ts'

export interface Closing {
  readonly tally: Tally
  readonly words: InterfaceWords
  readonly seconds: number
  readonly folder: string
  readonly files: readonly string[]
  /** Rows in the lexicon. */
  readonly rows: number
}

const LABELS = ['strategy', 'hedge', 'booster', 'citation', 'actor'] as const

/** Lines for the terminal, without colours, at most 80 columns wide. */
export function toClosingTable({ tally, words, seconds, folder, files, rows }: Closing): string[] {
  const failed = tally.failed > 0 ? `, ${tally.failed} ${words.failed}` : ''
  const { tr, en, und } = tally.paragraphs
  const lines: [string, string][] = [
    [words.documents, `${tally.documents}${failed}`],
    [words.paragraphs, `${tr} ${words.turkish}, ${en} ${words.english}, ${und} ${words.undecided}`],
  ]
  for (const label of LABELS) {
    const tiers = tally.spans[label]
    if (tiers) lines.push([words[label], toTiers(tiers, words)])
  }
  lines.push([words.beads, `${tally.beads} (${words.inDocuments}: ${tally.alignedDocuments})`])
  lines.push([words.repairs, String(tally.repairs)])
  lines.push([words.silentRows, `${rows - tally.cues.size} ${words.ofRows} ${rows}`])
  lines.push([words.seconds, seconds.toFixed(1)])
  const width = Math.max(...lines.map(([name]) => name.length))
  const first = files.find((file) => file.endsWith('.html')) ?? files.find((file) => file.endsWith('.csv')) ?? files[0]
  return [
    '',
    ...lines.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    '',
    `  ${words.files} ${folder}/`,
    ...files.map((file) => `    ${file}${file === first ? `   ← ${words.openFirst}` : ''}`),
  ]
}

function toTiers(tiers: Readonly<Record<string, number>>, words: InterfaceWords): string {
  const total = Object.values(tiers).reduce((sum, count) => sum + count, 0)
  const parts = (['core', 'extended', 'context'] as const)
    .filter((tier) => tiers[tier])
    .map((tier) => `${tiers[tier]} ${words[tier]}`)
  return parts.length > 1 ? `${total} (${parts.join(', ')})` : String(total)
}
