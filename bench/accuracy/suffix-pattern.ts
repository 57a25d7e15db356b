// What a project would write in an afternoon: one pattern for the suffixes of Turkish names, softening and a dropped vowel.
import type { Method } from './methods.ts'

const PLURAL = 'l[ae]r'
const POSSESSIVE = '[ıiuü]?m|[ıiuü]?n|s?[ıiuü]|[ıiuü]?[mn][ıiuü]z|l[ae]r[ıi]'
const CASE = '[yn]?[ıiuü]|[yn]?[ae]|n?[dt][ae]n?|n?[ıiuü]n|y?l[ae]|n?[cç][ae]'
const COPULA = 'y?[dt][ıiuü][mnk]?|[dt][ıiuü]r|y?m[ıiuü]ş|y?s[ae]|y?[ıiuü]m|s[ıiuü]n|y?[ıiuü]z|s[ıiuü]n[ıiuü]z|yken'
const SUFFIXES = new RegExp(
  `^'?(?:${PLURAL})?(?:${POSSESSIVE})?(?:${CASE})?(?:ki(?:${PLURAL})?(?:n[ıiuü]n|n[ae]|n[ıiuü]|nd[ae]n?)?)?(?:${COPULA})?(?:l[ae]r)?$`,
)
const SOFTENED: Readonly<Record<string, string>> = { k: 'ğ', p: 'b', ç: 'c', t: 'd' }

/** The stems a name is written with: as it is, softened, with its last vowel dropped (ağız, ağzı). */
function stemsOf(lemma: string): string[] {
  const softened = SOFTENED[lemma.at(-1)!]
  const dropped = lemma.replace(/([^aeıioöuü])[ıiuü]([^aeıioöuü])$/, '$1$2')
  return [lemma, ...(softened ? [lemma.slice(0, -1) + softened] : []), ...(dropped === lemma ? [] : [dropped])]
}

/** Names only: a stem of the list, then letters that are suffixes, in whatever harmony. */
export const suffixPattern: Method = {
  name: 'suffix pattern of 25 lines',
  groups: ['name'],
  timedWords: 200_000,
  prepare: (lemmas) => {
    const byStem = new Map<string, string[]>()
    for (const lemma of lemmas)
      for (const stem of stemsOf(lemma)) byStem.set(stem, [...(byStem.get(stem) ?? []), lemma])
    return (word) => {
      const found: string[] = []
      for (let at = 2; at <= word.length; at++) {
        const stemmed = byStem.get(word.slice(0, at))
        if (stemmed && SUFFIXES.test(word.slice(at))) found.push(...stemmed)
      }
      return found
    }
  },
}
