// Which words of a treebank are names and which verbs, and which lemmas are a convention of the treebank and no inflection.
import type { Token } from './treebanks.ts'

/** `name`: nouns and adjectives; `verb`. */
export type Group = 'name' | 'verb'

/** Lemmas met as verbs, over all treebanks. */
export type VerbLemmas = ReadonlySet<string>

export const verbLemmasOf = (tokens: readonly Token[]): VerbLemmas =>
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
export function groupOf(token: Token, verbLemmas: VerbLemmas): Group | undefined {
  if (isNominalPredicate(token)) return 'name'
  if (token.tag === 'VERB') return 'verb'
  if (token.tag !== 'NOUN' && token.tag !== 'ADJ') return undefined
  if (/Polarity=(Pos|Neg)|VerbForm|Voice/.test(token.features)) return 'verb'
  return verbLemmas.has(token.lemma) && VERBAL.test(restOf(token)) ? 'verb' : 'name'
}

/** Conventions of lemma that are not inflection; their tokens are left out of recall and counted in `rawRecall` only. */
export const CONVENTIONS: readonly ((token: Token) => boolean)[] = [
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

export const DERIVED = /^(l[ıiuü]|s[ıiuü]z|[ıiuü]?n?[cç][ıiuü]|ş?[ae]r$|l[ae][nştd])/

/** What a form adds to its lemma. */
export function restOf({ form, lemma }: Token): string {
  let shared = 0
  while (shared < lemma.length && form[shared] === lemma[shared]) shared++
  return form.slice(shared)
}
