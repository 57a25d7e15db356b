// evaluate: corrections or gold → precision, recall and F1 of layers, concepts and lexicon rows; agreement of annotators.
import { writing } from '../batch/cannot-write.ts'
import type { OnExists } from '../batch/run.ts'
import { Evaluator, evaluateItems } from '../evaluation/evaluation.ts'
import { GOLD_COLUMNS, type Gold, isJudgedWhole, toGold, toGoldRow } from '../evaluation/gold.ts'
import { matchDocument } from '../evaluation/match.ts'
import { InputError } from '../flow/errors.ts'
import { wilsonInterval } from '../statistics/proportion.ts'
import { toCsv } from '../writers/csv.ts'
import { printAgreement } from './evaluate-agreement.ts'
import { describeItems, describeRefused } from './evaluate-notes.ts'
import { type PrintOptions, toEvaluationText } from './evaluate-print.ts'
import { type EvaluateWords, evaluateWords } from './evaluate-words.ts'
import { writeFileWhole } from './output-place.ts'
import { readCorrections } from './read-corrections.ts'
import { readDocuments } from './read-documents.ts'
import { GOLD_FILE, isJsonl, readGold } from './read-gold.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage } from './words.ts'

export interface EvaluateOptions extends PrintOptions {
  readonly agreement?: boolean
  readonly gold?: string
  readonly boundaries: 'exact' | 'overlap'
  readonly onExists: OnExists
}

/**
 * Evaluates and prints. Exit status 0.
 *
 * @throws {InputError} if a file cannot be read or says nothing, or the paths fit no use of the command.
 */
export async function runEvaluate(
  paths: readonly string[],
  options: EvaluateOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const job: Job = { options, terminal, language, words: evaluateWords(language) }
  if (options.agreement) {
    if (paths.length < 2) throw wrongPaths('--agreement needs the sheets of two annotators or more')
    await printAgreement(paths, options, terminal, job.words)
  } else if (paths.length === 1) await evaluateSheet(paths[0]!, job)
  else if (paths.length === 2) await evaluatePredicted(paths[0]!, paths[1]!, job)
  else throw wrongPaths(`${paths.length} files are too many without --agreement`)
  return 0
}

interface Job {
  readonly options: EvaluateOptions
  readonly terminal: Terminal
  readonly language: InterfaceLanguage
  readonly words: EvaluateWords
}

/** A corrected sheet by itself, and where asked for its gold. */
async function evaluateSheet(path: string, job: Job): Promise<void> {
  const { options, terminal, words } = job
  if (isJsonl(path)) throw wrongPaths('annotated JSONL alone says nothing of what is right')
  const { items, refused } = await readCorrections(path)
  terminal.say(describeItems(items, words))
  for (const line of describeRefused(refused, words)) terminal.warn(line)
  const gold = toGold(items)
  if (gold.labels.size === 0) throw nothingJudged(path)
  const hasMissed = items.some(({ outcome }) => outcome === 'missed')
  await print(evaluateItems(items, wilsonInterval), hasMissed ? [] : [words.noRecall], job)
  if (options.gold !== undefined) await writeGold(gold, options.gold, job)
}

async function writeGold(gold: Gold, folder: string, { options, terminal, words }: Job): Promise<void> {
  const path = `${folder}/${GOLD_FILE}`
  await writing(folder, false, () =>
    writeFileWhole(path, options.onExists, async (file) => {
      await file.write(toCsv([GOLD_COLUMNS], 'plain'))
      for (const items of gold.documents.values()) await file.write(toCsv(items.map(toGoldRow), 'plain'))
    }),
  )
  terminal.say(`${words.goldWritten}: ${path}`)
}

/** Annotated JSONL against gold; one predicted document is in memory at a time. */
async function evaluatePredicted(goldPath: string, predictedPath: string, job: Job): Promise<void> {
  const { options, terminal, words } = job
  const { gold, refused } = await readGold(goldPath)
  for (const line of describeRefused(refused, words)) terminal.warn(line)
  const evaluator = new Evaluator()
  const open = new Set(gold.documents.keys())
  const counts = { byId: 0, byPlace: 0, lost: 0, unknown: 0, documents: 0, others: 0 }
  for await (const records of readDocuments(predictedPath)) {
    const [first] = records
    const id = first?.kind === 'document' ? first.id : undefined
    const items = id === undefined ? undefined : gold.documents.get(id)
    if (id === undefined || !items) {
      counts.others++
      continue
    }
    open.delete(id)
    counts.documents++
    const isWhole = (label: string) => gold.isWhole || isJudgedWhole(items, label)
    const paragraphs = records.filter((record) => record.kind === 'paragraph')
    const found = matchDocument(items, paragraphs, { isWhole, labels: gold.labels, boundaries: options.boundaries })
    for (const pair of found.pairs) evaluator.add(pair)
    counts.byId += found.byId
    counts.byPlace += found.byPlace
    counts.lost += found.lost.length
    counts.unknown += found.unknown
  }
  if (counts.documents === 0) throw noCommonDocuments(goldPath, predictedPath, gold)
  terminal.say(`${counts.byId} ${words.byId}, ${counts.byPlace} ${words.byPlace}`)
  const told = [
    [words.lost, counts.lost],
    [words.unknown, counts.unknown],
    [words.otherDocuments, counts.others],
    [words.missingDocuments, open.size],
  ] as const
  for (const [text, count] of told) if (count > 0) terminal.warn(`${text}: ${count}`)
  await print(evaluator.finish(wilsonInterval, true), gold.isWhole ? [] : [words.goldRecall], job)
}

async function print(
  evaluation: ReturnType<typeof evaluateItems>,
  notes: readonly string[],
  { options, terminal, words, language }: Job,
): Promise<void> {
  await terminal.print(toEvaluationText(evaluation, notes, options, { words, language }))
}

const wrongPaths = (why: string): InputError =>
  new InputError({
    path: 'evaluate',
    message: `Cannot evaluate: ${why}`,
    wayOut: 'Give a corrected sheet; or gold and annotated JSONL; or --agreement and the sheets of the annotators',
    code: 'usage',
  })

const nothingJudged = (path: string): InputError =>
  new InputError({
    path,
    message: `Cannot evaluate "${path}": nothing in it is judged`,
    wayOut: 'Fill the column verdict (right, wrong, other concept), or add missed hits below the last row',
    code: 'no-verdicts',
  })

const noCommonDocuments = (goldPath: string, predictedPath: string, gold: Gold): InputError =>
  new InputError({
    path: predictedPath,
    message: `Cannot evaluate "${predictedPath}" against "${goldPath}": they have no document in common`,
    wayOut: `Annotate the documents of the gold: ${[...gold.documents.keys()].slice(0, 5).join(', ')}`,
    code: 'nothing-common',
  })
