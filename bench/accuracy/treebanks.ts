// Reads the Turkish treebanks of ../shared/data/ud as words with their gold lemma.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { turkish } from '../../src/languages/turkish/turkish.ts'

/** Where the treebanks lie; nothing is measured where the folder is not there. */
export const FOLDER = fileURLToPath(new URL('../../../shared/data/ud', import.meta.url))

/**
 * Suffix tables and word lists were written against the first two; of GB the misses were read once, of PUD (whose lemmas a machine cut:
 * *akladığ*, *yerleşmes*) a few. */
export const TREEBANKS = [
  { file: 'tr_boun-ud-dev.conllu', use: 'development' },
  { file: 'tr_kenet-ud-dev.conllu', use: 'development' },
  { file: 'tr_gb-ud-test.conllu', use: 'check' },
  { file: 'tr_pud-ud-test.conllu', use: 'check' },
] as const

/** A word as printed with its gold lemma; parts that are no words of their own (-ki, the copula) are joined to the word before. */
export interface Token {
  readonly printed: string
  readonly form: string
  readonly lemma: string
  readonly tag: string
  readonly features: string
}

/** The words of a file of `TREEBANKS`. */
export const readTreebank = (file: string): Token[] => readTokens(join(FOLDER, file))

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
