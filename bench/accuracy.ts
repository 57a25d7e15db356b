// npm run bench:accuracy: every figure on gold data that no one here wrote, in one run, printed and written to bench/accuracy.md.
// The data are read from ../shared/data and never copied; where that folder is absent a section says so and is skipped.
import { writeFileSync } from 'node:fs'
import { openLexicon } from '../src/open-lexicon.ts'
import { alignmentFigures } from './accuracy/alignment.ts'
import { measureHedgedSentences } from './accuracy/hedged-sentences.ts'
import { measureInflection } from './accuracy/inflection.ts'
import { measureLanguages } from './accuracy/language.ts'
import { inflectionMethods } from './accuracy/methods.ts'
import { countModals, crossValidatedLexicons, isTaggedModal, readModals, toScores } from './accuracy/modals.ts'
import { measurePossibility } from './accuracy/possibility.ts'
import { measureSentences } from './accuracy/sentences.ts'
import { measureSpeed } from './accuracy/speed.ts'

type Row = Readonly<Record<string, unknown>>

interface Section {
  readonly title: string
  /** What the figures are, whose data they rest on, and how far these were seen in development. */
  readonly note: string
  readonly measure: () => readonly Row[] | Promise<readonly Row[]>
}

const methods = inflectionMethods((message) => process.stderr.write(`${message}\n`))

const without = (row: object, ...names: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

const SECTIONS: readonly Section[] = [
  {
    title: 'Turkish inflection: (lemma, form) pairs',
    note: 'Universal Dependencies, Turkish BOUN, Kenet, GB, PUD; every method is told the same lemmas, whether they are verbs, and asked about the same forms in the same run. `recall` and `falsePerLemma` leave out conventions of the treebank (voices and derivations given under a base lemma) and forms that are truly those of two lemmas, which stand apart under `homographsPerLemma`; the `shared` columns count only lemmas that another of the treebanks has, too (those of PUD were cut by a machine: *yerleşmes*, *örgüi*); the raw columns leave out nothing. The peers are installed with `npm ci --prefix bench/peers`.',
    measure: () => measureInflection(methods).map((row) => without(row, 'missed', 'falselyFound', 'homographs')),
  },
  {
    title: 'The possibility suffix -(y)Abil',
    note: 'Gold: Mood contains Pot and the word has abil/ebil. PUD and Kenet leave many nominalised forms unmarked, so their precision says little. All that were found unmarked (`unmarked`; `npx tsx bench/accuracy/inflection.ts --words` lists them) have been read: each holds the suffix, in a form whose features name another mood or a participle (*ayarlayabilirseniz*, *görebileceği*).',
    measure: () =>
      measurePossibility().map((row) => ({ ...without(row, 'unmarked', 'missed'), unmarked: row.unmarked.length })),
  },
  {
    title: 'Words recognised a second',
    note: 'Over the running words of the treebanks, names of a list of lemmas, nothing remembered between words; `ratio` to hedgerow in the same run.',
    measure: () => measureSpeed(methods) as unknown as readonly Row[],
  },
  {
    title: 'English modals: speculation or not',
    note: 'MiST (Henning et al. 2022), 2,810 modals; each document judged by a model trained without it. Tagging every may, might and could gives F1 .75.',
    measure: modalRows,
  },
  {
    title: 'English sentences: hedged or not',
    note: 'Sentences of our own in the manner of biomedical abstracts, full papers and council speeches (`test/hedged-sentences`), labelled before they were run: whether the core list covers the cues of these genres, no gold data. Hyland: the hedges of the 2005 appendix as a bare list, which reaches .754, .645 and .592 on real ones.',
    measure: async () => (await measureHedgedSentences()).map((row) => without(row, 'wrong')),
  },
  {
    title: 'Language of a text',
    note: 'NTREX-128 and the UDHR, each fifth judged by a model trained on the other four. `right`: tr, en, and und for every other language.',
    measure: () =>
      measureLanguages({ cuts: ['paragraph', '100', '40', 'capitals 100', 'title 60'] }) as unknown as readonly Row[],
  },
  {
    title: 'Sentence boundaries',
    note: 'Ten treebank sentences joined by spaces; `stopped` are those that end in a stop.',
    measure: () => measureSentences() as unknown as readonly Row[],
  },
  {
    title: 'Sentence alignment',
    note: 'NTREX-128 documents, merged and cut; strict F1: a bead is right when both sides are. The weights were set on the `developed` half.',
    measure: () => alignmentFigures() as unknown as readonly Row[],
  },
]

async function modalRows(): Promise<Row[]> {
  const modals = readModals()
  if (!modals) return []
  const lexicon = await openLexicon()
  const lexiconWithout = await crossValidatedLexicons(modals, lexicon)
  const deciders = {
    'every may, might, could': ({ modal }: (typeof modals)[0]) =>
      ['may', 'might', 'could'].includes(modal.toLowerCase()),
    'hedgerow, by documents left out': (modal: (typeof modals)[0]) => isTaggedModal(modal, lexiconWithout(modal.doc)),
  }
  return Object.entries(deciders).flatMap(([decider, decide]) =>
    [...countModals(modals, decide)].map(([modal, count]) => ({ decider, modal, ...toScores(count) })),
  )
}

const toCell = (value: unknown): string =>
  typeof value !== 'number'
    ? String(value)
    : Number.isInteger(value)
      ? value.toLocaleString('en')
      : value > 1000
        ? Math.round(value).toLocaleString('en')
        : value.toFixed(3)

function toTable(rows: readonly Row[]): string[] {
  const columns = Object.keys(rows[0]!)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => toCell(row[column])))),
  ]
}

const lines = [
  '# Accuracy',
  '',
  'Written by `npm run bench:accuracy`. Development figures: rules and weights were made while looking at these data.',
  '',
]
for (const { title, note, measure } of SECTIONS) {
  const rows = await measure()
  lines.push(
    `## ${title}`,
    '',
    note,
    '',
    ...(rows.length > 0 ? toTable(rows) : ['Skipped: the data are not here.']),
    '',
  )
  process.stderr.write(`${title}: ${rows.length} rows\n`)
}
writeFileSync('bench/accuracy.md', lines.join('\n'))
process.stdout.write(lines.join('\n'))
