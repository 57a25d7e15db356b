// Trains src/languages/data/packed-model.ts from the development data: `npx tsx scripts/train-language.ts`. Only counts leave the data, no text.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { PackedModel } from '../src/languages/model.ts'
import { AZERBAIJANI } from '../src/languages/neighbour-words.ts'
import { bucketOf, FOURS, foldedLetters, LETTERS, MARK, SIGNS, signOf, TRIGRAMS } from '../src/languages/signs.ts'

/** A stretch of text in a known language; `source` is shared by the translations of one sentence. */
export interface LabelledText {
  readonly label: string
  readonly source: string
  readonly text: string
}

/** Which class a label trains; small relatives are pooled, Cyrillic and Arabic need no model. */
export const CLASS_OF_LABEL: Readonly<Record<string, string>> = {
  ...{ tur: 'tr', eng: 'en', aze: 'aze', aze_tr: 'aze-tr', tuk: 'tuk', uzb: 'uzb', uig_latn: 'uzb', crh: 'crh', gag: 'crh' },
  ...{ deu: 'germanic', nld: 'germanic', fra: 'romance', ita: 'romance', spa: 'romance', ron: 'romance' },
  ...{ pol: 'slavic', rus_latn: 'slavic', fin: 'other', hun: 'other', sqi: 'other', kmr: 'other' },
}
/** Turkish and its relatives, told apart once more by four signs in a row. */
export const FAMILIES = ['tr', 'aze', 'turkic']
const FAMILY_OF_CLASS: Readonly<Record<string, string>> = {
  ...{ tr: 'tr', aze: 'aze', 'aze-tr': 'aze', tuk: 'turkic', uzb: 'turkic' },
}
const CLASSES = ['tr', 'en', 'aze', 'aze-tr', 'tuk', 'crh', 'uzb', 'germanic', 'romance', 'slavic', 'other']

/** One step of cost: half a nat. Sixteen steps fit four bits. */
const STEP = 0.5
const MOST = 15
/** How many counts the average of all classes is worth beside a class's own, so that a class with little text is not sure of anything. */
const BACKGROUND_TRIGRAMS = 500
const BACKGROUND_FOURS = 2000
const BACKGROUND_LETTERS = 500
const BACKGROUND_WORDS = 300
/** Trigrams hold much of what a word says, so a word's own cost is lowered to this share. */
const WORD_SHARE = 0.5
/** So do runs of four signs. */
const FOURS_SHARE = 0.8
/** Cost of a word the data does not hold (a label such as "Öz") to every class but its own. */
const LABEL_COST = 8

const DATA = new URL('../../shared/data/', import.meta.url)

export const hasData = (): boolean => existsSync(new URL('langid/segments.tsv', DATA))

/** All labelled text: segments, treebank sentences, sentences of papers, Russian in Latin letters, and Azerbaijani in Turkish ones. */
export function readLabelledTexts(): LabelledText[] {
  const segments = lines('langid/segments.tsv').map((line) => {
    const [label, source, text] = line.split('\t') as [string, string, string]
    return { label, source, text }
  })
  const russian = segments.filter(({ label }) => label === 'rus')
  const transliterated = [0, 1, 2].flatMap((way) =>
    russian.map(({ source, text }) => ({ label: 'rus_latn', source, text: transliterate(text, way) })),
  )
  const turkified = segments.filter(({ label }) => label === 'aze').map((segment) => ({ ...segment, label: 'aze_tr', text: turkify(segment.text) }))
  return [...segments, ...transliterated, ...turkified, ...readdirSync(new URL('ud', DATA)).flatMap(readTreebank), ...readPapers()]
}

function readTreebank(file: string): LabelledText[] {
  const label = file.startsWith('tr') ? 'tur' : 'eng'
  let source = ''
  return lines(`ud/${file}`).flatMap((line) => {
    // The two PUD treebanks hold the same sentences.
    if (line.startsWith('# sent_id = ')) source = line.slice(12).replace(/^/, file.includes('pud') ? 'pud:' : `${file}:`)
    return line.startsWith('# text = ') ? [{ label, source, text: line.slice(9) }] : []
  })
}

function readPapers(): LabelledText[] {
  const sentences = new Map<string, LabelledText>()
  for (const line of lines('modals/mist_modals.jsonl')) {
    const { doc, tokens } = JSON.parse(line) as { doc: string; tokens: string[] }
    const text = tokens.join(' ')
    sentences.set(text, { label: 'eng', source: `paper:${doc}`, text })
  }
  return [...sentences.values()]
}

const lines = (path: string): string[] => readFileSync(new URL(path, DATA), 'utf8').trim().split('\n')

/** Azerbaijani as Turkish bibliographies print it, without the letters Turkish lacks. */
const turkify = (text: string): string =>
  text.replace(/[əxqƏXQ]/g, (letter) => ({ ə: 'e', x: 'h', q: 'k', Ə: 'E', X: 'H', Q: 'K' })[letter]!)

/** Cyrillic letter → ways to write it in Latin letters. */
const LATIN: Readonly<Record<string, readonly string[]>> = {
  ...{ а: ['a'], б: ['b'], в: ['v'], г: ['g'], д: ['d'], е: ['e', 'e', 'ye'], ё: ['yo', 'e'], ж: ['zh', 'j'], з: ['z'] },
  ...{ и: ['i'], й: ['y', 'i'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'], с: ['s'] },
  ...{ т: ['t'], у: ['u'], ф: ['f'], х: ['kh', 'h', 'x'], ц: ['ts', 'c'], ч: ['ch', 'ç'], ш: ['sh', 'ş'] },
  ...{ щ: ['shch', 'sch'], ъ: [''], ы: ['y', 'i'], ь: ['', '', 'y'], э: ['e'], ю: ['yu'], я: ['ya', 'ia'] },
}

function transliterate(text: string, way: number): string {
  return text.replace(/[а-яё]/giu, (letter) => {
    const ways = LATIN[letter.toLowerCase()]
    return ways ? ways[way % ways.length]! : letter
  })
}

/** The words of both lists of function words. */
export function readWords(): { turkish: string[]; english: string[] } {
  const read = (language: string) =>
    readFileSync(new URL(`../lexicons/${language}/function-words.csv`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0]!)
  return { turkish: read('tr'), english: read('en') }
}

/** Trains a model: naive Bayes over trigrams, letters and words, each rounded to steps above the class that fits best. */
export function trainModel(texts: readonly LabelledText[], { turkish, english } = readWords()): PackedModel {
  const neighbours = AZERBAIJANI.split(' ').map(foldWord)
  const words = [...turkish.map(foldWord), ...english.map(foldWord), ...neighbours]
  const rows = new Map(words.map((word, row) => [word, row]))
  const counts = CLASSES.map(() => ({
    trigrams: new Float64Array(TRIGRAMS),
    fours: new Float64Array(FOURS),
    letters: new Float64Array(LETTERS),
    words: new Float64Array(words.length),
    letterTotal: 0,
    wordTotal: 0,
  }))
  for (const { label, text } of texts) {
    const trained = counts[CLASSES.indexOf(CLASS_OF_LABEL[label] ?? '')]
    if (trained) countText(text, trained, rows)
  }
  const trigrams = toCosts(counts.map(({ trigrams }) => trigrams), counts.map(({ trigrams }) => sum(trigrams)), BACKGROUND_TRIGRAMS)
  const letters = toCosts(counts.map(({ letters }) => letters), counts.map(({ letterTotal }) => letterTotal), BACKGROUND_LETTERS)
  const wordCosts = toCosts(counts.map(({ words }) => words), counts.map(({ wordTotal }) => wordTotal), BACKGROUND_WORDS, WORD_SHARE)
  const width = CLASSES.length
  const own = (row: number) => (row < turkish.length ? ['tr'] : row < turkish.length + english.length ? ['en'] : ['aze', 'aze-tr'])
  words.forEach((_, row) => {
    if (row < turkish.length + english.length && counts.some((count) => count.words[row]! > 2)) return
    wordCosts.fill(LABEL_COST, row * width, (row + 1) * width)
    for (const name of own(row)) wordCosts[row * width + CLASSES.indexOf(name)] = 0
  })
  const fours = FAMILIES.map((family) => counts.filter((_, index) => FAMILY_OF_CLASS[CLASSES[index]!] === family).map(({ fours }) => fours)).map(add)
  const fourCosts = toCosts(fours, fours.map(sum), BACKGROUND_FOURS, FOURS_SHARE)
  const costs = pack([...trigrams, ...letters, ...wordCosts, ...fourCosts])
  return { classes: CLASSES, families: FAMILIES, step: STEP, turkish, english, neighbours, costs }
}

interface Counts {
  readonly trigrams: Float64Array
  readonly fours: Float64Array
  readonly letters: Float64Array
  readonly words: Float64Array
  letterTotal: number
  wordTotal: number
}

function countText(text: string, counts: Counts, rows: ReadonlyMap<string, number>): void {
  let zeroth = 0
  let first = 0
  let second = 0
  let word = ''
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20
    const sign = signOf(code)
    if (sign === MARK || (sign === 0 && second === 0)) continue
    counts.trigrams[(first * SIGNS + second) * SIGNS + sign]!++
    counts.fours[bucketOf(zeroth, first, second, sign)]!++
    if (sign > 0) {
      counts.letterTotal++
      word += String.fromCharCode(0x60 + sign)
      if (code > 0x7f && code < LETTERS && foldedLetters[code]! > 0) counts.letters[foldedLetters[code]!]!++
    } else {
      counts.wordTotal++
      const row = rows.get(word)
      if (row !== undefined) counts.words[row]!++
      word = ''
    }
    zeroth = first
    first = second
    second = sign
  }
}

const foldWord = (word: string): string =>
  Array.from(word, (letter) => String.fromCharCode(0x60 + signOf(letter.charCodeAt(0)))).join('')

const add = (tables: readonly Float64Array[]): Float64Array => tables[0]!.map((_, at) => tables.reduce((total, table) => total + table[at]!, 0))

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)

/** Log-likelihoods, smoothed towards the average of the classes, as steps above the best class; what no class has costs nothing. */
function toCosts(counts: readonly Float64Array[], totals: readonly number[], background: number, share = 1): Uint8Array {
  const width = counts.length
  const size = counts[0]!.length
  const costs = new Uint8Array(size * width)
  for (let row = 0; row < size; row++) {
    const average = counts.reduce((total, count, index) => total + count[row]! / totals[index]! / width, 0)
    if (average === 0) continue
    const likelihoods = counts.map((count, index) =>
      Math.log((count[row]! + background * average) / (totals[index]! + background)),
    )
    const best = Math.max(...likelihoods)
    likelihoods.forEach((likelihood, index) => {
      costs[row * width + index] = Math.min(MOST, Math.round((share * (best - likelihood)) / STEP))
    })
  }
  return costs
}

function pack(costs: readonly number[]): string {
  const packed = Buffer.alloc(Math.ceil(costs.length / 2))
  costs.forEach((cost, at) => {
    packed[at >> 1]! |= at % 2 === 0 ? cost << 4 : cost
  })
  return deflateRawSync(packed, { level: 9 }).toString('base64')
}

/** The same text gives the same fifth, and so do its translations: a held-out fifth shares no sentence with the rest. */
export function foldOf(source: string, folds = 5): number {
  let hash = 2166136261
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 16777619)
  return ((hash ^ (hash >>> 15)) >>> 0) % folds
}

function toModule(model: PackedModel): string {
  const { costs, ...rest } = model
  const pieces = costs.match(/.{1,110}/g)!.map((piece) => `    '${piece}',`)
  return [
    '// What scripts/train-language.ts counted: costs of trigrams, letters and words by class (for languages/model.ts). Do not edit by hand.',
    "import type { PackedModel } from '../model.ts'",
    '',
    'export const PACKED_MODEL: PackedModel = {',
    ...Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ')},`),
    '  costs: [',
    ...pieces,
    "  ].join(''),",
    '}',
    '',
  ].join('\n')
}

if (process.argv[1]?.endsWith('train-language.ts')) {
  const model = trainModel(readLabelledTexts())
  writeFileSync(new URL('../src/languages/data/packed-model.ts', import.meta.url), toModule(model))
  process.stdout.write(`${model.costs.length} characters of costs\n`)
}
