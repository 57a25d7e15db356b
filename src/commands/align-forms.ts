// The forms of align that are one text: JSONL, CSV, TMX.
import { type Bead, LOW_SCORE } from '../model/alignment.ts'
import { version } from '../version.ts'
import { type Cell, type CsvDialect, csvBeginning, toCsv } from '../writers/csv.ts'
import { TMX_END, tmxBeginning, toTmxUnit } from '../writers/formats/tmx.ts'
import type { ReadPair } from './align-warnings.ts'

/** Two files with their beads. */
export interface AlignedPair extends ReadPair {
  readonly beads: readonly Bead[]
}

/** A form: what a file begins with, what each pair of files adds, what it ends with. */
export interface AlignForm {
  readonly beginning: string
  readonly toText: (pair: AlignedPair) => string
  readonly end: string
}

export interface FormOptions {
  readonly excel?: 'tr' | 'en'
  /** Several pairs go into one text: each bead then says whose it is. */
  readonly isBatch: boolean
}

export const textOf = (lines: readonly string[], numbers: readonly number[]): string =>
  numbers.map((number) => lines[number]!.trim()).join(' ')

/** Somebody should look; so too at a sentence that seems to have no partner but is not sure to have none. */
export const isLow = ({ score }: Bead): boolean => score < LOW_SCORE

export const isAlone = ({ tr, en }: Bead): boolean => tr.length === 0 || en.length === 0

const round = (score: number): number => Number(score.toFixed(3))

/** One bead a line, lines numbered from 0; `low` where somebody should look. */
export const jsonl = ({ isBatch }: FormOptions): AlignForm => ({
  beginning: '',
  toText: ({ tr, en, beads }) =>
    beads
      .map((bead) => {
        const files = isBatch ? { tr_file: tr, en_file: en } : {}
        const low = isLow(bead) ? { low: true } : {}
        return `${JSON.stringify({ ...files, tr: bead.tr, en: bead.en, score: round(bead.score), ...low })}\n`
      })
      .join(''),
  end: '',
})

const COLUMNS = ['bead', 'score', 'low', 'tr_lines', 'en_lines', 'tr', 'en']

/** One bead a row with its texts; lines are numbered from 1, as an editor shows them. */
export function csv({ excel, isBatch }: FormOptions): AlignForm {
  const dialect: CsvDialect = excel ? `excel-${excel}` : 'plain'
  const lines = (numbers: readonly number[]) => numbers.map((number) => number + 1).join(' ')
  const toRow = ({ tr, en, turkish, english }: AlignedPair, bead: Bead): Cell[] => [
    ...(isBatch ? [tr, en] : []),
    ...[`${bead.tr.length}-${bead.en.length}`, round(bead.score), isLow(bead), lines(bead.tr), lines(bead.en)],
    ...[textOf(turkish, bead.tr), textOf(english, bead.en)],
  ]
  return {
    beginning: csvBeginning(dialect) + toCsv([[...(isBatch ? ['tr_file', 'en_file'] : []), ...COLUMNS]], dialect),
    toText: (pair) =>
      toCsv(
        pair.beads.map((bead) => toRow(pair, bead)),
        dialect,
      ),
    end: '',
  }
}

/** A translation memory; sentences without a partner are no translations and are left out. */
export const tmx = (): AlignForm => ({
  beginning: tmxBeginning(version),
  toText: (pair) => pair.beads.map((bead, index) => toUnit(pair, bead, index)).join(''),
  end: TMX_END,
})

function toUnit({ tr, turkish, english }: AlignedPair, bead: Bead, index: number): string {
  const shape = `${bead.tr.length}-${bead.en.length}`
  const [trText, enText] = [textOf(turkish, bead.tr), textOf(english, bead.en)]
  if (trText === '' || enText === '') return ''
  return toTmxUnit({
    id: `${tr}#a${index}`,
    segments: shape === '1-1' ? 'sentence' : 'block',
    properties: { document: tr, bead: shape, score: String(round(bead.score)), ...(isLow(bead) && { low: 'true' }) },
    tr: trText,
    en: enText,
  })
}
