// How well the lexical rows tell hedging modals from others: MiST (Henning et al. 2022), speculation = hedge. Prints a table.
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { ReadParagraph } from '../../src/model/document.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { tagDocument } from '../../src/tagging/tag-document.ts'

const MODALS = new URL('../../../shared/data/modals/mist_modals.jsonl', import.meta.url)

interface AnnotatedModal {
  readonly doc: string
  readonly tokens: readonly string[]
  /** Index of the modal among the tokens. */
  readonly i: number
  readonly modal: string
  readonly labels: readonly string[]
}

/** Counts of one modal verb: found and true, found and false, missed. */
export interface ModalCounts {
  truePositives: number
  falsePositives: number
  falseNegatives: number
}

/** Precision, recall and F1; 0 where there is nothing to divide by. */
export function toScores({ truePositives, falsePositives, falseNegatives }: ModalCounts) {
  const precision = truePositives / (truePositives + falsePositives) || 0
  const recall = truePositives / (truePositives + falseNegatives) || 0
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 }
}

const toParagraph = (text: string): ReadParagraph => ({
  text,
  map: [],
  repairs: [],
  section: 'body',
  role: 'text',
  heading: '',
  language: 'en',
  languageScore: 1,
  sentences: [{ start: 0, end: text.length }],
})

/** Whether a core hedge covers the modal of an annotated sentence. */
export function isTaggedModal({ tokens, i }: AnnotatedModal, lexicon: Lexicon): boolean {
  const at = tokens.slice(0, i).reduce((length, token) => length + token.length + 1, 0)
  const [paragraph] = tagDocument([toParagraph(tokens.join(' '))], lexicon).paragraphs
  return paragraph!.tags.some(
    ({ label, tier, start, end }) => label === 'hedge' && tier === 'core' && start <= at && at < end,
  )
}

/** Counts by modal verb, and over all under `all`. */
export function countModals(modals: readonly AnnotatedModal[], lexicon: Lexicon): Map<string, ModalCounts> {
  const counts = new Map<string, ModalCounts>()
  for (const annotated of modals) {
    const isHedge = annotated.labels.includes('speculation')
    const isTagged = isTaggedModal(annotated, lexicon)
    for (const key of [annotated.modal.toLowerCase(), 'all']) {
      const count = counts.get(key) ?? { truePositives: 0, falsePositives: 0, falseNegatives: 0 }
      if (isTagged && isHedge) count.truePositives++
      else if (isTagged) count.falsePositives++
      else if (isHedge) count.falseNegatives++
      counts.set(key, count)
    }
  }
  return counts
}

/** The annotated modals, or undefined where the data are absent. */
export function readModals(): AnnotatedModal[] | undefined {
  if (!existsSync(MODALS)) return undefined
  return readFileSync(MODALS, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnnotatedModal)
}

async function main(): Promise<void> {
  const modals = readModals()
  if (!modals) return console.error('Skipped: the MiST data are not beside the project')
  const counts = countModals(modals, await openLexicon())
  console.log('modal      P     R    F1    TP   FP   FN')
  for (const [modal, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { precision, recall, f1 } = toScores(count)
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' ')
    const { truePositives, falsePositives, falseNegatives } = count
    const raw = [truePositives, falsePositives, falseNegatives].map((figure) => String(figure).padStart(4)).join(' ')
    console.log(`${modal.padEnd(8)} ${figures} ${raw}`)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
