// Trains lexicons/en/models.csv (which may, might, could speculates) on MiST: `npx tsx scripts/train-modals.ts`. Only words and weights leave the data.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { openLexicon } from '../src/open-lexicon.ts'
import type { ModelWeights } from '../src/model/compiled-lexicon.ts'
import { modalFeatures } from '../src/tagging/modals/features.ts'
import { wordsAround } from '../src/tagging/modals/predict.ts'
import { scoreFeatures } from '../src/tagging/modals/score.ts'
import { tokenAt, tokenise } from '../src/tagging/tokenise.ts'
import { WordTable } from '../src/tagging/word-table.ts'

const MODALS = new URL('../../shared/data/modals/mist_modals.jsonl', import.meta.url)
const MODEL = new URL('../lexicons/en/models.csv', import.meta.url)
const SOURCE = 'MiST (Henning et al. 2022), CC BY 4.0; scripts/train-modals.ts'

/** One modal of the data as annotated. */
export interface AnnotatedModal {
  readonly doc: string
  readonly tokens: readonly string[]
  /** Index of the modal among the tokens. */
  readonly i: number
  readonly modal: string
  readonly labels: readonly string[]
}

/** One modal as it is learnt from. */
export interface Example {
  readonly document: string
  readonly modal: string
  readonly features: readonly string[]
  readonly isSpeculation: boolean
}

/** The modals that speculate at all in the data; *can, must, should* never do. */
const LEARNT: ReadonlySet<string> = new Set(['may', 'might', 'could'])
/** A feature seen less often than this says more about a document than about English. */
const FEWEST = 5
/** How much a weight costs (half its square, times this): strong, for a thousand examples. Chosen by cross-validation among 4, 5, 6, 8, 12. */
const PENALTY = 5
const PASSES = 40
const FOLDS = 10

/** The annotated modals, or undefined where the data are absent. */
export function readModals(): AnnotatedModal[] | undefined {
  if (!existsSync(MODALS)) return undefined
  const lines = readFileSync(MODALS, 'utf8').trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as AnnotatedModal)
}

/** What the tagger sees of the modals that can speculate: the same tokens, the same features. */
export async function toExamples(modals: readonly AnnotatedModal[]): Promise<Example[]> {
  const table = new WordTable((await openLexicon()).compiled.languages.en)
  return modals
    .filter(({ modal }) => LEARNT.has(modal.toLowerCase()))
    .map(({ doc, tokens, i, modal, labels }) => {
      const text = tokens.join(' ')
      const cut = tokenise(text, table)
      const at = tokenAt(cut, tokens.slice(0, i).reduce((length, token) => length + token.length + 1, 0))
      const { words, index } = wordsAround(at, { from: 0, to: cut.count }, { tokens: cut, table })
      const features = modalFeatures(words, index)
      return { document: doc, modal: modal.toLowerCase(), features, isSpeculation: labels.includes('speculation') }
    })
}

/** Fits weights and their threshold; the threshold rests on scores of documents that were left out. */
export function trainModel(examples: readonly Example[]): ModelWeights {
  const scores = crossValidate(examples, fitWeights, scoreFeatures, 1)
  return new Map([['threshold', thresholdOf(examples, scores)], ...fitWeights(examples)])
}

/** How much F1 may be given up for recall: modals of other genres than the data's score lower than they should. */
const GIVEN_UP = 0.005

/** The lowest threshold whose F1 is all but the best. */
function thresholdOf(examples: readonly Example[], scores: readonly number[]): number {
  const positives = examples.filter(({ isSpeculation }) => isSpeculation).length
  const tried = Array.from({ length: 41 }, (_, step) => (20 + step) / 100).map((threshold) => {
    const found = examples.filter((_, index) => scores[index]! >= threshold)
    const right = found.filter(({ isSpeculation }) => isSpeculation).length
    return { threshold, f1: (2 * right) / (found.length + positives) }
  })
  const best = Math.max(...tried.map(({ f1 }) => f1))
  return tried.find(({ f1 }) => f1 >= best - GIVEN_UP)!.threshold
}

/** Judges every example by a model that has seen no example of its document. */
export function crossValidate<Model, Judgement>(
  examples: readonly Example[],
  train: (examples: readonly Example[]) => Model,
  judge: (features: readonly string[], model: Model) => Judgement,
  seed: number,
): Judgement[] {
  const folds = foldDocuments(examples.map(({ document }) => document), seed)
  const judgements: Judgement[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(examples.filter(({ document }) => folds.get(document) !== fold))
    examples.forEach(({ document, features }, index) => {
      if (folds.get(document) === fold) judgements[index] = judge(features, model)
    })
  }
  return judgements
}

/** Deals documents into folds, shuffled by a seed. */
export function foldDocuments(documents: readonly string[], seed: number): Map<string, number> {
  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const keyed = [...new Set(documents)].sort().map((document) => ({ document, key: random() }))
  keyed.sort((a, b) => a.key - b.key)
  return new Map(keyed.map(({ document }, place) => [document, place % FOLDS]))
}

/** Logistic regression with a quadratic penalty, one weight at a time (cyclic coordinate descent: Genkin, Lewis & Madigan 2007). */
export function fitWeights(examples: readonly Example[]): Map<string, number> {
  const columns = toColumns(examples)
  const weights = new Map<string, number>([['bias', 0]])
  const sums = new Float64Array(examples.length)
  const everyone = examples.map((_, index) => index)
  const step = (feature: string, rows: readonly number[], penalty: number): void => {
    const weight = weights.get(feature) ?? 0
    let slope = -penalty * weight
    let curve = penalty + 1e-9
    for (const row of rows) {
      const score = 1 / (1 + Math.exp(-sums[row]!))
      slope += (examples[row]!.isSpeculation ? 1 : 0) - score
      curve += score * (1 - score)
    }
    const change = Math.max(-1, Math.min(1, slope / curve))
    weights.set(feature, weight + change)
    for (const row of rows) sums[row]! += change
  }
  for (let pass = 0; pass < PASSES; pass++) {
    step('bias', everyone, 0)
    for (const [feature, rows] of columns) step(feature, rows, PENALTY)
  }
  return weights
}

/** The examples in which each feature stands, rare features left out, sorted by name so that the order of the data does not matter. */
function toColumns(examples: readonly Example[]): [string, number[]][] {
  const columns = new Map<string, number[]>()
  examples.forEach(({ features }, row) => {
    for (const feature of features) {
      const rows = columns.get(feature)
      if (rows) rows.push(row)
      else columns.set(feature, [row])
    }
  })
  return [...columns].filter(([, rows]) => rows.length >= FEWEST).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A weight that rounds to less than this changes no score that anyone would see. */
const SMALLEST = 0.01

function toTable(weights: ModelWeights): string {
  const rows = [...weights]
    .filter(([feature, weight]) => Math.abs(weight) >= SMALLEST || feature === 'bias')
    .map(([feature, weight]) => `speculation,${quoted(feature)},${weight.toFixed(2)},${feature === 'threshold' ? `"${SOURCE}"` : ''}`)
  return `${['model,feature,weight,source', ...rows].join('\n')}\n`
}

const quoted = (cell: string): string => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

if (process.argv[1]?.endsWith('train-modals.ts')) {
  const modals = readModals()
  if (!modals) throw new Error('The MiST data are not beside the project')
  const weights = trainModel(await toExamples(modals))
  const table = toTable(weights)
  writeFileSync(MODEL, table)
  process.stdout.write(`${table.split('\n').length - 2} weights\n`)
}
