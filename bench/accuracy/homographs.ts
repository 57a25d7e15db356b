// Tells a form that is plainly one of two lemmas from one that is falsely found.
import { DERIVED, restOf } from './conventions.ts'
import type { Token } from './treebanks.ts'

/** A form of the vocabulary found under a lemma that none of its tokens has. */
export interface FalsePair {
  readonly form: string
  readonly lemma: string
  readonly gold: readonly Token[]
}

/** Lexicalised forms: a dictionary may list them, and the word is still a form of its base: geçmiş of geç-, üzeri of üzer. */
const LEXICALISED =
  /^(y?([ae]n|[ae]c[ae]k|[ıiuü]ş|[ıiuü]p)|m[ae]k?|m[ıiuü]ş|[dt][ıiuü]k|[ıiuüae]?r|m[ae]z|l[ae]r[ıi]?|[sy]?[ıiuü]|n?[dt][ae]n?|[cç][ae]|y?l[ae]|ki)$/

/** Whether the form is plainly one of both lemmas: one lemma is a lexicalised form or a voice of the other, or gold is a slip. */
export const isHomograph = ({ lemma, gold }: FalsePair): boolean =>
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
