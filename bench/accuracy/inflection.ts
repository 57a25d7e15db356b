// Measures how well Turkish words are found in their inflected forms, on the treebanks of ../shared/data/ud; prints a table.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CONVENTIONS, type Group, groupOf, type VerbLemmas, verbLemmasOf } from './conventions.ts'
import { groupBy } from './group-by.ts'
import { type FalsePair, isHomograph } from './homographs.ts'
import { inflectionMethods, type Method, ownMethod } from './methods.ts'
import { measurePossibility } from './possibility.ts'
import { FOLDER, readTreebank, type Token, TREEBANKS } from './treebanks.ts'

export interface InflectionRow {
  readonly treebank: string
  readonly use: string
  readonly group: Group
  readonly method: string
  readonly lemmas: number
  /** Inflected tokens that count. */
  readonly tokens: number
  /** Share of tokens, and of distinct (lemma, form) pairs, that are recognised. */
  readonly recall: number
  readonly recallOfTypes: number
  /** The same for lemmas that another treebank has, too: a lemma that a machine cut (*yerleşmes*) is in no other. */
  readonly sharedRecall: number
  readonly sharedFalsePerLemma: number
  /** Recall over all tokens of the group with no class of convention left out. */
  readonly rawRecall: number
  /** Recognised forms of the vocabulary whose gold lemma is another, per lemma; the homographs; and both together. */
  readonly falsePerLemma: number
  readonly homographsPerLemma: number
  readonly rawFalsePerLemma: number
  /** To be read by a person: `form < lemma` not found, `form < lemma` falsely found, and those listed apart as homographs. */
  readonly missed: readonly string[]
  readonly falselyFound: readonly string[]
  readonly homographs: readonly string[]
}

/** Rows of figures, one a treebank, group and method (hedgerow alone unless told); empty where the data is not there. */
export function measureInflection(methods: readonly Method[] = ownMethod): InflectionRow[] {
  if (!existsSync(FOLDER)) return []
  const treebanks = TREEBANKS.map(({ file, use }) => ({ file, use, tokens: readTreebank(file) }))
  const verbLemmas = verbLemmasOf(treebanks.flatMap(({ tokens }) => tokens))
  const lemmasOf = (group: Group, tokens: readonly Token[]): Set<string> =>
    new Set(tokens.filter((token) => groupOf(token, verbLemmas) === group).map(({ lemma }) => lemma))
  return treebanks.flatMap(({ file, use, tokens }) =>
    (['name', 'verb'] as const).flatMap((group) => {
      const elsewhere = lemmasOf(
        group,
        treebanks.filter((other) => other.file !== file).flatMap((other) => other.tokens),
      )
      return methods
        .filter(({ groups }) => groups.includes(group))
        .map((method) => ({
          treebank: file.replace(/-ud.*/, ''),
          use,
          group,
          method: method.name,
          ...measureGroup({ tokens, group, verbLemmas, elsewhere, method }),
        }))
    }),
  )
}

interface Task {
  readonly tokens: readonly Token[]
  readonly group: Group
  readonly verbLemmas: VerbLemmas
  /** Lemmas of the group in the other treebanks. */
  readonly elsewhere: ReadonlySet<string>
  readonly method: Method
}

type Figures = Omit<InflectionRow, 'treebank' | 'use' | 'group' | 'method'>

function measureGroup({ tokens, group, verbLemmas, elsewhere, method }: Task): Figures {
  const own = tokens.filter((token) => groupOf(token, verbLemmas) === group)
  const lemmas = [...new Set(own.map(({ lemma }) => lemma))]
  const find = method.prepare(lemmas, group)
  const recognised = new Map(tokens.map(({ form, printed }) => [form, printed.toLocaleLowerCase('tr')]))
  const found = new Map([...recognised].map(([form, word]) => [form, find(word)]))
  const inflected = own.filter(({ form, lemma }) => form !== lemma)
  const counting = inflected.filter((token) => !CONVENTIONS.some((isConvention) => isConvention(token)))
  const isFound = ({ form, lemma }: Token): boolean => found.get(form)!.includes(lemma)
  const types = [...new Map(counting.map((token) => [`${token.lemma} ${token.form}`, token])).values()]
  const pairs = falsePairs(tokens, found)
  const homographs = pairs.filter(isHomograph)
  const wrong = pairs.filter((pair) => !isHomograph(pair))
  const isShared = ({ lemma }: { readonly lemma: string }): boolean => elsewhere.has(lemma)
  return {
    lemmas: lemmas.length,
    tokens: counting.length,
    recall: share(counting, isFound),
    recallOfTypes: share(types, isFound),
    sharedRecall: share(counting.filter(isShared), isFound),
    sharedFalsePerLemma:
      wrong.filter((pair) => isShared(pair) && pair.gold.some(isShared)).length /
      lemmas.filter((lemma) => elsewhere.has(lemma)).length,
    rawRecall: share(inflected, isFound),
    falsePerLemma: wrong.length / lemmas.length,
    homographsPerLemma: homographs.length / lemmas.length,
    rawFalsePerLemma: pairs.length / lemmas.length,
    missed: types
      .filter((token) => !isFound(token))
      .map(({ form, lemma, tag, features }) => `${form} < ${lemma} ${tag} ${features}`),
    falselyFound: wrong.map(toWords),
    homographs: homographs.map(toWords),
  }
}

const toWords = ({ form, lemma, gold }: FalsePair): string => `${form} < ${lemma}, gold ${gold[0]!.lemma}`

function falsePairs(tokens: readonly Token[], found: ReadonlyMap<string, readonly string[]>): FalsePair[] {
  return [...groupBy(tokens, ({ form }) => form)].flatMap(([form, gold]) =>
    [...new Set(found.get(form)!)]
      .filter((lemma) => gold.every((token) => token.lemma !== lemma))
      .map((lemma) => ({ form, lemma, gold })),
  )
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? Number.NaN : items.filter(holds).length / items.length

/** With `--words`, the words behind hedgerow's figures; without, all methods side by side. */
function main(): void {
  const hasWords = process.argv.includes('--words')
  const rows = measureInflection(hasWords ? ownMethod : inflectionMethods(console.error))
  if (rows.length === 0) console.error('No treebanks at ../shared/data/ud: nothing measured')
  else if (hasWords) console.log(JSON.stringify({ rows, possibility: measurePossibility() }, null, 1))
  else console.table(rows.map(({ missed, falselyFound, homographs, ...figures }) => figures))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
