// Accuracy of the sentence aligner on Turkish–English news (NTREX-128), beside length alone (Gale & Church 1993).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { alignLines } from '../../src/alignment/align-lines.ts'
import type { Bead } from '../../src/model/alignment.ts'
import type { GlossaryRow } from '../../src/model/lexicon.ts'
import { alignByLength } from './gale-church.ts'
import { type GoldDocument, type Noise, perturb, type Sides } from './perturbed.ts'

/** One figure: which aligner, on which documents, how good. */
export interface AlignmentFigure {
  readonly set: string
  readonly half: string
  readonly aligner: string
  readonly documents: number
  /** A bead counts when both sides are exactly right; unpaired sentences are not scored. */
  readonly strict: number
  /** A bead counts when it shares a sentence on both sides with a gold bead. */
  readonly lax: number
  readonly perSecond: number
}

export const FOLDER = '../shared/data/alignment'
const SETS = ['mild', 'hard']

/** The figures; none, with a message on stderr, where the gold data is absent. */
export function alignmentFigures(): AlignmentFigure[] {
  if (!existsSync(FOLDER)) {
    console.error(`Skipped sentence alignment: there is no ${FOLDER}`)
    return []
  }
  const aligners = toAligners()
  return SETS.flatMap((set) => {
    const documents = readGold(join(FOLDER, `ntrex_${set}.jsonl`))
    const halves = {
      developed: documents.filter((_, at) => at % 2 === 0),
      unseen: documents.filter((_, at) => at % 2 === 1),
    }
    return Object.entries(halves).flatMap(([half, list]) =>
      Object.entries(aligners).map(([aligner, align]) => ({ set, half, aligner, ...measure(list, align) })),
    )
  })
}

function toAligners() {
  const glossary = readGlossary()
  return {
    'length only': (tr: readonly string[], en: readonly string[]) => alignByLength(tr, en),
    hedgerow: (tr: readonly string[], en: readonly string[]) => alignLines(tr, en, { glossary }),
  }
}

/** What is done to our own abstracts; a swap cannot be undone by an aligner that keeps the order, only seen. */
export const NOISES: Readonly<Record<string, Noise>> = {
  none: { merge: 0, split: 0, drop: 0, swap: 0 },
  merge: { merge: 0.3, split: 0, drop: 0, swap: 0 },
  split: { merge: 0, split: 0.3, drop: 0, swap: 0 },
  drop: { merge: 0, split: 0, drop: 0.2, swap: 0 },
  swap: { merge: 0, split: 0, drop: 0, swap: 0.15 },
  mild: { merge: 0.1, split: 0.1, drop: 0.05, swap: 0 },
  hard: { merge: 0.2, split: 0.2, drop: 0.15, swap: 0 },
}

/** Seeds: each abstract is disturbed so often. */
const VERSIONS = 40

/** The figures on perturbed versions of the abstracts of corpora/, which are written for this project and aligned by hand. */
export function perturbedFigures(): AlignmentFigure[] {
  const abstracts = readGold('bench/accuracy/own-abstracts.jsonl')
  return Object.entries(NOISES).flatMap(([set, noise]) => {
    const versions = set === 'none' ? 1 : VERSIONS
    const documents = abstracts.flatMap((abstract, at) =>
      Array.from({ length: versions }, (_, seed) => perturb(abstract, noise, at * 1000 + seed + 1)),
    )
    return Object.entries(toAligners()).map(([aligner, align]) => ({
      ...{ set, half: 'own', aligner },
      ...measure(documents, align),
    }))
  })
}

export const readGold = (path: string): GoldDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

export const readGlossary = (): GlossaryRow[] => {
  const rows: { turkish: string; english: string }[] = parse(readFileSync('lexicons/glossary.csv'), {
    columns: true,
    bom: true,
  })
  return rows.map(({ turkish, english }) => ({ turkish, english: english.split('|') }))
}

function measure(documents: readonly GoldDocument[], align: (tr: readonly string[], en: readonly string[]) => Bead[]) {
  const begin = process.cpuUsage()
  const found = documents.map(({ tr, en }) => align(tr, en).map((bead): Sides => [bead.tr, bead.en]))
  // Time of the processor, not of the wall: others may be at work on the machine.
  const { user, system } = process.cpuUsage(begin)
  const seconds = (user + system) / 1e6
  const isSame = (a: Sides, b: Sides) => String(a) === String(b) && a[0].length === b[0].length
  const isTouching = (a: Sides, b: Sides) => a.every((side, at) => side.some((sentence) => b[at]!.includes(sentence)))
  const score = (isMatch: (a: Sides, b: Sides) => boolean) => f1(documents, found, isMatch)
  return {
    documents: documents.length,
    strict: score(isSame),
    lax: score(isTouching),
    perSecond: Math.round(documents.length / seconds),
  }
}

function f1(
  documents: readonly GoldDocument[],
  found: readonly Sides[][],
  isMatch: (a: Sides, b: Sides) => boolean,
): number {
  let [right, covered, given, wanted] = [0, 0, 0, 0]
  documents.forEach(({ beads }, at) => {
    const gold = beads.filter(isPaired)
    const predicted = found[at]!.filter(isPaired)
    right += predicted.filter((bead) => gold.some((other) => isMatch(bead, other))).length
    covered += gold.filter((bead) => predicted.some((other) => isMatch(bead, other))).length
    given += predicted.length
    wanted += gold.length
  })
  const precision = right / Math.max(1, given)
  const recall = covered / Math.max(1, wanted)
  return (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall)
}

const isPaired = ([tr, en]: Sides): boolean => tr.length > 0 && en.length > 0

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.table(alignmentFigures().map((row) => ({ ...row, strict: row.strict.toFixed(3), lax: row.lax.toFixed(3) })))
}
