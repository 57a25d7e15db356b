// How well rows and the model tell hedging modals from others: MiST (Henning et al. 2022), speculation = hedge. Prints tables.
import { pathToFileURL } from 'node:url'
import { type AnnotatedModal, foldDocuments, readModals, toExamples, trainModel } from '../../scripts/train-modals.ts'
import type { ModelWeights } from '../../src/model/compiled-lexicon.ts'
import type { ReadParagraph } from '../../src/model/document.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { tagDocument } from '../../src/tagging/tag-document.ts'

export { type AnnotatedModal, readModals } from '../../scripts/train-modals.ts'

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
export function isTaggedModal({ tokens, i }: AnnotatedModal, lexicon: Pick<Lexicon, 'compiled'>): boolean {
  const at = tokens.slice(0, i).reduce((length, token) => length + token.length + 1, 0)
  const [paragraph] = tagDocument([toParagraph(tokens.join(' '))], lexicon).paragraphs
  return paragraph!.tags.some(
    ({ label, tier, start, end }) => label === 'hedge' && tier === 'core' && start <= at && at < end,
  )
}

/** Counts by modal verb, over *may, might, could* as `possibility`, and over all as `all`. */
export function countModals(
  modals: readonly AnnotatedModal[],
  isTagged: (modal: AnnotatedModal) => boolean,
): Map<string, ModalCounts> {
  const counts = new Map<string, ModalCounts>()
  for (const annotated of modals) {
    const isHedge = annotated.labels.includes('speculation')
    const isFound = isTagged(annotated)
    const modal = annotated.modal.toLowerCase()
    for (const key of [modal, ...(POSSIBILITY.includes(modal) ? ['possibility'] : []), 'all']) {
      const count = counts.get(key) ?? { truePositives: 0, falsePositives: 0, falseNegatives: 0 }
      if (isFound && isHedge) count.truePositives++
      else if (isFound) count.falsePositives++
      else if (isHedge) count.falseNegatives++
      counts.set(key, count)
    }
  }
  return counts
}

const POSSIBILITY = ['may', 'might', 'could']

/** The lexicon with other weights for the English model. */
const withWeights = (lexicon: Lexicon, weights: ModelWeights): Pick<Lexicon, 'compiled'> => {
  const { compiled } = lexicon
  const en = { ...compiled.languages.en, models: new Map([['speculation', weights]]) }
  return { compiled: { ...compiled, languages: { ...compiled.languages, en } } }
}

/** The lexicon as it would have been trained without a document, for each of the documents: nothing is judged by what it taught. */
export async function crossValidatedLexicons(
  modals: readonly AnnotatedModal[],
  lexicon: Lexicon,
  seed = 1,
): Promise<(document: string) => Pick<Lexicon, 'compiled'>> {
  const examples = await toExamples(modals)
  const documents = modals.map(({ doc }) => doc)
  const folds = foldDocuments(documents, seed)
  const lexicons = [...new Set(folds.values())].sort().map((fold) => {
    const taught = examples.filter(({ document }) => folds.get(document) !== fold)
    return withWeights(lexicon, trainModel(taught))
  })
  return (document) => lexicons[folds.get(document)!]!
}

function print(title: string, counts: ReadonlyMap<string, ModalCounts>): void {
  console.log(`\n${title}\nmodal           P     R    F1    TP   FP   FN`)
  for (const [modal, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { precision, recall, f1 } = toScores(count)
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' ')
    const { truePositives, falsePositives, falseNegatives } = count
    const raw = [truePositives, falsePositives, falseNegatives].map((figure) => String(figure).padStart(4)).join(' ')
    console.log(`${modal.padEnd(12)} ${figures} ${raw}`)
  }
}

async function main(): Promise<void> {
  const modals = readModals()
  if (!modals) return console.error('Skipped: the MiST data are not beside the project')
  const lexicon = await openLexicon()
  print(
    'every may, might, could',
    countModals(modals, ({ modal }) => POSSIBILITY.includes(modal.toLowerCase())),
  )
  const everyYes = withWeights(lexicon, new Map([['threshold', 0]]))
  print(
    'rows alone: the model says yes to all',
    countModals(modals, (modal) => isTaggedModal(modal, everyYes)),
  )
  const lexiconFor = await crossValidatedLexicons(modals, lexicon)
  print(
    'rows and model, ten-fold cross-validation by document, through the engine',
    countModals(modals, (modal) => isTaggedModal(modal, lexiconFor(modal.doc))),
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
