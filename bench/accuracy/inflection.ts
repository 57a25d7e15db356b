// Measures how well Turkish words are found in their inflected forms, on the treebanks of ../shared/data/ud; prints a table.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { possibility } from '../../src/languages/turkish/possibility.ts'
import { turkish } from '../../src/languages/turkish/turkish.ts'
import type { WordEntry } from '../../src/model/language.ts'

const FOLDER = fileURLToPath(new URL('../../../shared/data/ud', import.meta.url))

/**
 * Suffix tables and word lists were written against the first two; of GB the misses were read once, of PUD (whose lemmas a machine cut:
 * *akladığ*, *yerleşmes*) a few. */
const TREEBANKS = [
  { file: 'tr_boun-ud-dev.conllu', use: 'development' },
  { file: 'tr_kenet-ud-dev.conllu', use: 'development' },
  { file: 'tr_gb-ud-test.conllu', use: 'check' },
  { file: 'tr_pud-ud-test.conllu', use: 'check' },
] as const

/** A word as printed with its gold lemma; parts that are no words of their own (-ki, the copula) are joined to the word before. */
interface Token {
  readonly printed: string
  readonly form: string
  readonly lemma: string
  readonly tag: string
  readonly features: string
}

type Group = 'name' | 'verb'

export interface InflectionRow {
  readonly treebank: string
  readonly use: string
  /** `name`: nouns and adjectives; `verb`; `possibility`: the suffix -(y)Abil. */
  readonly group: Group | 'possibility'
  readonly lemmas: number
  /** Inflected tokens that count. */
  readonly tokens: number
  /** Share of tokens, and of distinct (lemma, form) pairs, that are recognised. */
  readonly recall: number
  readonly recallOfTypes: number
  /** Recall over all tokens of the group with no class of convention left out. */
  readonly rawRecall: number
  /** Recognised forms of the vocabulary whose gold lemma is another, per lemma; and with the homographs counted too. */
  readonly falsePerLemma: number
  readonly rawFalsePerLemma: number
  /** To be read by a person: `form < lemma` not found, and `form < lemma` falsely found. */
  readonly missed: readonly string[]
  readonly falselyFound: readonly string[]
}

/** Rows of figures, one a treebank and group; empty where the data is not there. */
export function measureInflection(): InflectionRow[] {
  if (!existsSync(FOLDER)) return []
  const treebanks = TREEBANKS.map(({ file, use }) => ({ file, use, tokens: readTokens(join(FOLDER, file)) }))
  const verbLemmas = verbLemmasOf(treebanks.flatMap(({ tokens }) => tokens))
  return treebanks.flatMap(({ file, use, tokens }) => [
    ...(['name', 'verb'] as const).map((group) => ({
      treebank: file.replace(/-ud.*/, ''),
      use,
      ...measureGroup(tokens, group, verbLemmas),
    })),
  ])
}

// Reading ------------------------------------------------------------------------------------------------------------

/** Words of a CoNLL-U file. A multi-word token whose further parts are -ki or the copula is one word under its first lemma. */
function readTokens(path: string): Token[] {
  const tokens: Token[] = []
  let pending: { form: string; last: string; parts: string[][] } | undefined
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.split('\t')
    const [id = '', form = ''] = cells
    if (cells.length < 10) continue
    if (id.includes('-')) pending = { form, last: id.split('-')[1]!, parts: [] }
    else if (pending === undefined) tokens.push(toToken(form, cells))
    else {
      pending.parts.push(cells)
      if (id !== pending.last) continue
      const [head, ...rest] = pending.parts
      if (rest.every(isBoundPart)) tokens.push(toToken(pending.form, head!))
      pending = undefined
    }
  }
  // GB marks negation only; other verbs would look like a noun as predicate.
  const marksPolarity =
    2 * tokens.filter(({ features }) => features.includes('Polarity=Pos')).length >
    tokens.filter(({ tag }) => tag === 'VERB').length
  return tokens
    .filter(({ form, lemma }) => /^\p{L}[\p{L}'-]*$/u.test(form) && /^\p{L}[\p{L}'-]+$/u.test(lemma))
    .map((token) => (marksPolarity ? token : { ...token, features: `${token.features}|Polarity=None` }))
}

const isBoundPart = ([, , lemma = '', tag = '']: string[]): boolean => tag === 'AUX' || /^-?ki$/.test(lemma)

const toToken = (printed: string, [, , lemma = '', tag = '', , features = '']: string[]): Token => ({
  printed,
  form: turkish.fold(printed),
  lemma: turkish.fold(lemma),
  tag,
  features,
})

// What counts --------------------------------------------------------------------------------------------------------

/** Lemmas met as verbs, over all treebanks. */
type VerbLemmas = ReadonlySet<string>

const verbLemmasOf = (tokens: readonly Token[]): VerbLemmas =>
  new Set(tokens.filter((token) => token.tag === 'VERB' && !isNominalPredicate(token)).map(({ lemma }) => lemma))

/** Kenet tags nouns and adjectives as VERB where they are the predicate (güzeldir): these have no polarity. */
const isNominalPredicate = ({ tag, features }: Token): boolean =>
  tag === 'VERB' &&
  features.includes('VerbForm=Fin') &&
  features.includes('Person') &&
  !/Polarity|Mood=(Imp|Opt|Des|Nec)|Evident/.test(features)

/** What only a verb's form can add: -mAk, -mA, -(y)An, -DIK, -(y)AcAK, -(y)Iş, -(y)IncA, perhaps after a voice. */
const VERBAL =
  /^(y?[ıiuü]?[ln]|n?[ıiuü]l|[dt][ıiuü]r|t|[ıiuü]r|[ae]r|[ıiuü]?ş)*(y?[ae]m[ae]|y?[ae]bil|m[ae]|y?[ae]n|[dt][ıiuü][kğ]|y?[ae]c[ae][kğ]|y?[ıiuü]ş|y?[ıiuü]nc[ae])/

/**
 * Participles and verbal nouns are NOUN or ADJ under the verb's stem in PUD and Kenet, in Kenet without a verbal feature;
 * they belong to the verbs, predicates that are nouns to the names.
 */
function groupOf(token: Token, verbLemmas: VerbLemmas): Group | undefined {
  if (isNominalPredicate(token)) return 'name'
  if (token.tag === 'VERB') return 'verb'
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ') return undefined
  if (/Polarity=(Pos|Neg)|VerbForm|Voice/.test(token.features)) return 'verb'
  return verbLemmas.has(token.lemma) && VERBAL.test(restOf(token)) ? 'verb' : 'name'
}

/** Conventions of lemma that are not inflection; their tokens are left out of recall and counted in `rawRecall` only. */
const CONVENTIONS: readonly ((token: Token) => boolean)[] = [
  // A voice is another stem here: sürül- is not a form of sür-.
  ({ features }) => /Voice=(Pass|Cau|Rcp|Rfl)/.test(features),
  // An adjective under another lemma without a single feature is derived from it, or a participle.
  ({ tag, features, form, lemma }) => tag === 'ADJ' && features === '_' && form !== lemma,
  // The same on nouns of Kenet, which have no such feature: açılma under aç.
  (token) =>
    token.tag !== 'VERB' &&
    /^(y?[ıiuü]?[ln]|n?[ıiuü]l|[dt][ıiuü]r|t|[ıiuü]r|[ae]r|[ıiuü]ş)+(y?[ae]m[ae]|y?[ae]bil|m[ae]|y?[ae]n|[dt][ıiuü][kğ]|y?[ae]c[ae][kğ]|y?[ıiuü]ş|y?[ıiuü]nc[ae])/.test(
      restOf(token),
    ),
  // Derivation: -lI, -lIk, -sIz, -CI, -CIk, -(I)ncI, -(ş)Ar, -lAn, -lAş, -lAt.
  (token) => DERIVED.test(restOf(token)),
  // A verbal form of a verb that is met as a noun only (davranmak under davran): neither group can tell it.
  (token) =>
    token.tag !== 'VERB' &&
    !/Polarity=(Pos|Neg)|VerbForm/.test(token.features) &&
    /^(m[ae]k|y?[ae]bil|[dt][ıiuü][kğ]|y?[ae]c[ae][kğ]|y?[ae]n)/.test(restOf(token)),
  (token) => token.tag !== 'VERB' && /[^aeıioöuü]$/.test(token.lemma) && /^(m[ae]|[ıiuü]ş)/.test(restOf(token)),
  // The lemma is a form itself: yaptık for yaptığı, gelme for gelmedi.
  ({ tag, lemma, features }) => tag === 'VERB' && /([dt][ıiuü]k|[ae]c[ae]k)$/.test(lemma) && features.includes('Part'),
  // The lemma is a slip: not even the first two letters agree.
  ({ form, lemma }) => form.slice(0, 2) !== lemma.slice(0, 2),
]

const DERIVED = /^(l[ıiuü]|s[ıiuü]z|[ıiuü]?n?[cç][ıiuü]|ş?[ae]r$|l[ae][nştd])/

/** What a form adds to its lemma. */
function restOf({ form, lemma }: Token): string {
  let shared = 0
  while (shared < lemma.length && form[shared] === lemma[shared]) shared++
  return form.slice(shared)
}

// Measuring ----------------------------------------------------------------------------------------------------------

type Figures = Omit<InflectionRow, 'treebank' | 'use'>

function measureGroup(tokens: readonly Token[], group: Group, verbLemmas: VerbLemmas): Figures {
  const own = tokens.filter((token) => groupOf(token, verbLemmas) === group)
  const lemmas = [...new Set(own.map(({ lemma }) => lemma))]
  const recognised = recogniseAll(tokens, lemmas, group)
  const inflected = own.filter(({ form, lemma }) => form !== lemma)
  const counting = inflected.filter((token) => !CONVENTIONS.some((isConvention) => isConvention(token)))
  const isFound = ({ form, lemma }: Token): boolean => recognised.get(form)!.includes(lemma)
  const types = [...new Map(counting.map((token) => [`${token.lemma} ${token.form}`, token])).values()]
  const pairs = falsePairs(tokens, recognised)
  return {
    group,
    lemmas: lemmas.length,
    tokens: counting.length,
    recall: share(counting, isFound),
    recallOfTypes: share(types, isFound),
    rawRecall: share(inflected, isFound),
    falsePerLemma: pairs.filter((pair) => !isHomograph(pair)).length / lemmas.length,
    rawFalsePerLemma: pairs.length / lemmas.length,
    missed: types
      .filter((token) => !isFound(token))
      .map(({ form, lemma, tag, features }) => `${form} < ${lemma} ${tag} ${features}`),
    falselyFound: pairs
      .filter((pair) => !isHomograph(pair))
      .map(({ form, lemma, gold }) => `${form} < ${lemma}, gold ${gold[0]!.lemma}`),
  }
}

function recogniseAll(
  tokens: readonly Token[],
  lemmas: readonly string[],
  group: Group,
): Map<string, readonly string[]> {
  const kind: WordEntry['kind'] = group === 'name' ? 'inflected' : 'verb'
  const recogniser = turkish.compileWords(lemmas.map((form) => ({ form, kind })))
  const forms = new Set(tokens.map(({ form }) => form))
  return new Map([...forms].map((form) => [form, recogniser.recognise(form).map((index) => lemmas[index]!)]))
}

/** A form of the vocabulary found under a lemma that none of its tokens has. */
interface FalsePair {
  readonly form: string
  readonly lemma: string
  readonly gold: readonly Token[]
}

function falsePairs(tokens: readonly Token[], recognised: ReadonlyMap<string, readonly string[]>): FalsePair[] {
  const byForm = new Map<string, Token[]>()
  for (const token of tokens) byForm.set(token.form, [...(byForm.get(token.form) ?? []), token])
  return [...byForm].flatMap(([form, gold]) =>
    recognised
      .get(form)!
      .filter((lemma) => gold.every((token) => token.lemma !== lemma))
      .map((lemma) => ({ form, lemma, gold })),
  )
}

/** Lexicalised forms: a dictionary may list them, and the word is still a form of its base: geçmiş of geç-, üzeri of üzer. */
const LEXICALISED =
  /^(y?([ae]n|[ae]c[ae]k|[ıiuü]ş|[ıiuü]p)|m[ae]k?|m[ıiuü]ş|[dt][ıiuü]k|[ıiuüae]?r|m[ae]z|l[ae]r[ıi]?|[sy]?[ıiuü]|n?[dt][ae]n?|[cç][ae]|y?l[ae]|ki)$/

/** Whether the form is plainly one of both lemmas: one lemma is a lexicalised form or a voice of the other, or gold is a slip. */
const isHomograph = ({ lemma, gold }: FalsePair): boolean =>
  gold.every(
    (token) =>
      token.form.slice(0, 2) !== token.lemma.slice(0, 2) ||
      isLexicalised(token.lemma, lemma) ||
      isLexicalised(lemma, token.lemma) ||
      // The treebank puts derivations under their base: the longer lemma is the better one.
      (lemma.startsWith(token.lemma.slice(0, -1)) && DERIVED.test(restOf({ ...token, form: lemma }))) ||
      isVoiceOf(lemma, token.lemma) ||
      isUnanalysed(lemma, token.lemma),
  )

/** Converbs and participles that some treebanks give as their own lemma: giderken, görebilecek. */
const isUnanalysed = (stem: string, lemma: string): boolean =>
  lemma.startsWith(stem.slice(0, -1)) &&
  /(ken|y?[ıiuü]p|y?[ae]r[ae]k|y?[ıiuü]nc[ae]|m[ae]d[ae]n|m[ae]zd[ae]n|[dt][ıiuü]k([cç][ae])?|[ae]c[ae]k|m[ae]y[ae]n|[cç][ae]s[ıi]n[ae])$/.test(
    lemma,
  )

/** Passive, causative, reciprocal, reflexive: the treebank gives the base as the lemma. */
const isVoiceOf = (longer: string, shorter: string): boolean =>
  longer.startsWith(shorter.slice(0, -1)) &&
  /^(y?[ıiuü]?[ln]|n?[ıiuü]l|[dt][ıiuü]r|t|[ıiuü]r|[ae]r|[ıiuü]?ş|[ıiuü]t)+$/.test(addedTo(shorter, longer))

/** What `longer` adds to `shorter`. */
const addedTo = (shorter: string, longer: string): string =>
  restOf({ printed: longer, form: longer, lemma: shorter, tag: '', features: '' })

const isLexicalised = (longer: string, shorter: string): boolean =>
  longer.length > shorter.length &&
  LEXICALISED.test(addedTo(shorter, longer)) &&
  longer.startsWith(shorter.slice(0, -1))

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? Number.NaN : items.filter(holds).length / items.length

// The possibility suffix ---------------------------------------------------------------------------------------------

export interface PossibilityRow {
  readonly treebank: string
  readonly use: string
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Words found that the treebank does not mark, and words missed: to be read by a person. */
  readonly unmarked: readonly string[]
  readonly missed: readonly string[]
}

/**
 * Gold: `Mood` holds `Pot` and the word has the letters bil (impossibility is `Pot` too). PUD and Kenet leave many nominalised forms
 * unmarked, so their precision says little.
 */
export function measurePossibility(): PossibilityRow[] {
  if (!existsSync(FOLDER)) return []
  return TREEBANKS.map(({ file, use }) => {
    const tokens = readTokens(join(FOLDER, file))
    const isGold = ({ form, features }: Token): boolean => /Mood=\w*Pot/.test(features) && /[ae]bil/.test(form)
    // -Abilirlik is a noun; adjectives in -Abilir that have become terms hold the suffix all the same.
    const isFound = ({ printed }: Token): boolean => {
      const found = possibility(printed)
      return found !== undefined && !/bilirli/.test(turkish.fold(printed))
    }
    const gold = tokens.filter(isGold)
    const found = tokens.filter(isFound)
    const both = found.filter(isGold).length
    const words = (items: readonly Token[]): string[] => items.map(({ printed }) => printed)
    return {
      treebank: file.replace(/-ud.*/, ''),
      use,
      gold: gold.length,
      precision: both / found.length,
      recall: both / gold.length,
      f1: (2 * both) / (found.length + gold.length),
      unmarked: words(found.filter((token) => !isGold(token))),
      missed: words(gold.filter((token) => !isFound(token))),
    }
  })
}

// Speed --------------------------------------------------------------------------------------------------------------

/** Words recognised per second, uncached, over the running words of all treebanks, by number of entries. */
export function measureSpeed(): {
  readonly entries: number
  readonly compileMilliseconds: number
  readonly wordsPerSecond: number
}[] {
  if (!existsSync(FOLDER)) return []
  const tokens = TREEBANKS.flatMap(({ file }) => readTokens(join(FOLDER, file)))
  const words = tokens.map(({ printed }) => printed)
  const lemmas = [...new Set(tokens.map(({ lemma, tag }) => `${tag === 'VERB' ? 'verb' : 'inflected'} ${lemma}`))]
  return [3_000, 100_000].map((count) => {
    const entries = Array.from({ length: count }, (_, index): WordEntry => {
      const [kind, lemma] = lemmas[index % lemmas.length]!.split(' ') as [WordEntry['kind'], string]
      // Made-up stems fill the list where the treebanks have no more.
      const round = Math.floor(index / lemmas.length)
      return { kind, form: round === 0 ? lemma : lemma + 'tarnosküle'.slice(0, round) }
    })
    const before = performance.now()
    const { recognise } = turkish.compileWords(entries)
    const compileMilliseconds = performance.now() - before
    const rounds = 20
    const start = performance.now()
    for (let round = 0; round < rounds; round++) for (const word of words) recognise(word)
    const seconds = (performance.now() - start) / 1000
    return { entries: count, compileMilliseconds, wordsPerSecond: (rounds * words.length) / seconds }
  })
}

/** With `--words`, the words behind the figures too. */
function main(): void {
  const rows = measureInflection()
  if (rows.length === 0) {
    console.error('No treebanks at ../shared/data/ud: nothing measured')
    return
  }
  const hasWords = process.argv.includes('--words')
  console.table(rows.map(({ missed, falselyFound, ...figures }) => figures))
  console.table(measurePossibility().map(({ unmarked, missed, ...figures }) => figures))
  console.table(measureSpeed())
  if (hasWords) console.log(JSON.stringify({ rows, possibility: measurePossibility() }, null, 1))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
