// How well languages are told: five-fold, each fifth judged by a model trained on the other four. `npx tsx bench/accuracy/language.ts [folds]`
import { francAll } from 'franc'
import { foldOf, hasData, type LabelledText, readLabelledTexts, trainModel } from '../../scripts/train-language.ts'
import { detectLanguages, FRANC_LANGUAGES, FRANC_WANTED } from '../../src/languages/detect.ts'
import type { LanguageModel } from '../../src/languages/model.ts'
import { unpackModel } from '../../src/languages/model.ts'
import type { ParagraphLanguage } from '../../src/model/language.ts'

/** One row of figures: texts of one language, cut in one way. */
export interface LanguageFigures {
  readonly language: string
  readonly cut: string
  readonly texts: number
  /** Share called what it is: `tr`, `en`, and `und` for every other language. */
  readonly right: number
  readonly turkish: number
  readonly english: number
  readonly francAll: number
  readonly francOnly: number
}

const FOLDS = 5

/** Languages by the row they are reported in; the rest are `other`. */
const ROWS: Readonly<Record<string, string>> = {
  ...{
    tur: 'tr',
    eng: 'en',
    aze: 'aze',
    aze_tr: 'aze-tr',
    tuk: 'tuk',
    crh: 'crh',
    gag: 'gag',
    uzb: 'uzb',
    deu: 'deu',
    fra: 'fra',
  },
  ...{ rus: 'rus', rus_latn: 'rus-latn' },
}

const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıə]/g, (letter) => (letter === 'ı' ? 'i' : 'e'))
    .replaceAll('Ə', 'E')

const capitals = (text: string, language: string): string =>
  ['tr', 'aze', 'crh', 'gag'].includes(language) ? text.toLocaleUpperCase('tr') : text.toUpperCase()

/** Ways a text is cut or written; paragraphs are three sentences joined beforehand. */
const CUTS: Readonly<Record<string, (text: string, language: string) => string>> = {
  paragraph: (text) => text,
  '100': (text) => firstWords(text, 100),
  '40': (text) => firstWords(text, 40),
  'title 60': (text) => `ÖRNEK, A. (2011). ${firstWords(text, 60).replace(/[.?!]/g, '')}. Örnek Journal. III/2: 12-40.`,
  'capitals 100': (text, language) => capitals(firstWords(text, 100), language),
  'ascii 100': (text) => withoutDiacritics(firstWords(text, 100)),
  'nfd 100': (text) => firstWords(text, 100).normalize('NFD'),
  'damaged 100': (text) =>
    firstWords(text, 100).replace(
      /[şğıŞĞİ]/g,
      (letter) => ({ ş: 'þ', ğ: 'ð', ı: 'ý', Ş: 'Þ', Ğ: 'Ð', İ: 'Ý' })[letter]!,
    ),
}

function firstWords(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return text.slice(0, space > length / 2 ? space : length)
}

export interface LanguageMeasure {
  /** Held-out fifths to judge, all five unless given. */
  readonly folds?: number
  readonly cuts?: readonly string[]
  /** Whether franc judges too; it takes most of the time. */
  readonly hasFranc?: boolean
  readonly onError?: (message: string) => void
}

/** Figures by language and cut; none where the data is absent. */
export function measureLanguages(measure: LanguageMeasure = {}): LanguageFigures[] {
  const { folds = FOLDS, cuts = Object.keys(CUTS), hasFranc = true, onError } = measure
  if (!hasData()) return []
  const texts = readLabelledTexts().filter(({ text }) => text.length > 24)
  const tallies = new Map<
    string,
    { texts: number; right: number; tr: number; en: number; francAll: number; francOnly: number }
  >()
  for (let fold = 0; fold < folds; fold++) {
    const model = unpackModel(trainModel(texts.filter(({ source }) => foldOf(source, FOLDS) !== fold)))
    const heldOut = toParagraphs(texts.filter(({ source }) => foldOf(source, FOLDS) === fold))
    for (const cut of cuts) {
      for (const { label, text } of heldOut) {
        const row = ROWS[label] ?? 'other'
        const key = `${cut}\t${row}`
        const tally = tallies.get(key) ?? { texts: 0, right: 0, tr: 0, en: 0, francAll: 0, francOnly: 0 }
        tallies.set(key, tally)
        const changed = CUTS[cut]!(text, row)
        const wanted = row === 'tr' || row === 'en' ? row : 'und'
        const found = detectOne(changed, cut, model)
        tally.texts++
        if (found === wanted) tally.right++
        else onError?.(`${cut}\t${label}\t${found}\t${changed.slice(0, 120)}`)
        if (found !== 'und') tally[found]++
        if (!hasFranc) continue
        if (francOf(changed) === wanted) tally.francAll++
        if (francOf(changed, FRANC_WANTED) === wanted) tally.francOnly++
      }
    }
  }
  return Array.from(tallies, ([key, { texts, right, tr, en, francAll, francOnly }]) => {
    const [cut, language] = key.split('\t') as [string, string]
    const share = (count: number) => count / texts
    return {
      language,
      cut,
      texts,
      right: share(right),
      turkish: share(tr),
      english: share(en),
      francAll: share(francAll),
      francOnly: share(francOnly),
    }
  })
}

/** Three texts of a language at a time. */
function toParagraphs(texts: readonly LabelledText[]): LabelledText[] {
  const byLabel = groupByLabel(texts)
  return [...byLabel.values()].flatMap((group) => {
    const paragraphs: LabelledText[] = []
    for (let from = 0; from < group.length; from += 3) {
      const three = group.slice(from, from + 3)
      paragraphs.push({ ...three[0]!, text: three.map(({ text }) => text).join(' ') })
    }
    return paragraphs
  })
}

function groupByLabel(texts: readonly LabelledText[]): Map<string, LabelledText[]> {
  const groups = new Map<string, LabelledText[]>()
  for (const text of texts) {
    const group = groups.get(text.label)
    if (group) group.push(text)
    else groups.set(text.label, [text])
  }
  return groups
}

function detectOne(text: string, cut: string, model: LanguageModel): ParagraphLanguage {
  const place = cut.startsWith('title')
    ? ({ section: 'references', role: 'item' } as const)
    : ({ section: 'body', role: 'text' } as const)
  return detectLanguages([{ text, ...place, heading: '' }], undefined, model)[0]!.language
}

const francOf = (text: string, only?: string[]): ParagraphLanguage =>
  FRANC_LANGUAGES[francAll(text, only ? { only } : {})[0]?.[0] ?? ''] ?? 'und'

if (process.argv[1]?.endsWith('accuracy/language.ts')) {
  const errors: string[] = []
  const figures = measureLanguages({
    folds: Number(process.argv[2] ?? FOLDS),
    onError: (message) => errors.push(message),
  })
  if (figures.length === 0) process.stdout.write('Skipped: ../shared/data is not here\n')
  else process.stdout.write('cut           language  texts   right  as tr  as en  franc  franc only\n')
  for (const { cut, language, texts, ...shares } of figures) {
    const numbers = [shares.right, shares.turkish, shares.english, shares.francAll, shares.francOnly].map((share) =>
      share.toFixed(3),
    )
    process.stdout.write(
      `${cut.padEnd(13)} ${language.padEnd(8)} ${String(texts).padStart(6)}   ${numbers.join('  ')}\n`,
    )
  }
  if (process.argv.includes('--errors')) process.stderr.write(`${errors.join('\n')}\n`)
}
