// The order of suffixes on nouns, adjectives and pronouns, as data. Part of suffix-graph.ts.
import type { State } from './suffix-state.ts'
import { state } from './suffix-state.ts'

/** After Göksel & Kerslake (2005), 8.1. Derivation (-lI, -sIz, -lIk, -CI, -lA) is left out on purpose. */
export const nameSuffixes = {
  // An abbreviation without vowels: nothing but an apostrophe may follow.
  sealed: { isFinal: true, hasApostrophe: true, arcs: [] },
  // A word that shuts out shorter stems: the forms that are plainly its own.
  'own-word': state(true, [
    ['lAr', 'plural'],
    ['(s)I', 'possessed-third'],
    ['lArI', 'possessed-third'],
    ['DIr', 'generality'],
    ['(y)I', 'accusative'],
    ['(y)A', 'oblique'],
    ['DA', 'locative'],
    ['DAn', 'oblique'],
    ['(y)lA', 'oblique'],
  ]),
  // The same with a genitive, which after a vowel and n would be that of the shorter word: soru-nun or sorun-un.
  'own-word-genitive': state(true, [['(n)In', 'genitive']], ['own-word']),
  // What stands after an apostrophe: like a noun, but not a word of its own.
  name: state(false, [['lAr', 'plural']], ['possession', 'cases', 'copula']),
  noun: { isFinal: true, hasApostrophe: true, arcs: [['lAr', 'plural']], also: ['possession', 'cases', 'copula'] },
  // dün, akşam, önce: -ki needs no case; gün and dün have -kü.
  'time-noun': {
    isFinal: true,
    arcs: [
      ['ki', 'relative'],
      ['kü', 'relative'],
    ],
    also: ['noun'],
  },
  // su, ne before a consonant: no s, no n (the forms with y are on the stem suy-, ney-).
  water: state(true, [
    ['lAr', 'plural'],
    ['DA', 'locative'],
    ['DAn', 'oblique'],
    ['(y)lA', 'oblique'],
    ['CA', 'oblique'],
    ['DIr', 'generality'],
    ['(y)DI', 'past'],
    ['(y)mIş', 'hearsay'],
    ['(y)sA', 'condition'],
    ['(y)ken', 'end'],
  ]),
  // iler-de, or-dan: the shortened stem takes nothing else.
  place: state(false, [
    ['DA', 'locative'],
    ['DAn', 'oblique'],
  ]),
  // bu, şu, o: cases on bun-, as after a third-person possessive.
  demonstrative: state(
    true,
    [
      ['nlAr', 'plural'],
      ['nunlA', 'oblique'],
      ['ncA', 'oblique'],
      ['nI', 'accusative'],
      ['nA', 'oblique'],
      ['nDA', 'locative'],
      ['nDAn', 'oblique'],
      ['nIn', 'genitive'],
    ],
    ['copula'],
  ),
  plural: {
    isFinal: true,
    hasApostrophe: true,
    arcs: [
      ['I', 'possessed-third'],
      ['Im', 'possessed'],
      ['In', 'possessed'],
      ['ImIz', 'possessed'],
      ['InIz', 'possessed'],
      ['(y)Iz', 'person'],
      ['sInIz', 'person'],
    ],
    // No -ken: iz-ler-ken would be found in izlerken.
    also: ['cases', 'bare-copula'],
  },
  possession: state(false, [
    ['(I)m', 'possessed'],
    ['(I)n', 'possessed'],
    ['(I)mIz', 'possessed'],
    ['(I)nIz', 'possessed'],
    ['(s)I', 'possessed-third'],
    ['lArI', 'possessed-third'],
  ]),
  possessed: state(true, [], ['cases', 'copula']),
  'possessed-third': {
    isFinal: true,
    hasApostrophe: true,
    arcs: [
      ['nI', 'accusative'],
      ['nA', 'oblique'],
      ['nDA', 'locative'],
      ['nDAn', 'oblique'],
      ['nIn', 'genitive'],
      ['(y)lA', 'oblique'],
      ['ncA', 'oblique'],
    ],
    also: ['copula'],
  },
  cases: state(false, [
    ['(y)I', 'accusative'],
    ['(y)A', 'oblique'],
    ['DA', 'locative'],
    ['DAn', 'oblique'],
    ['(n)In', 'genitive'],
    ['(y)lA', 'oblique'],
    ['CA', 'oblique'],
  ]),
  accusative: state(true, []),
  // No glued mI after a case: an-la-mı, sis-te-mi would be found in anlamı, sistemi.
  oblique: state(true, [], ['predicate']),
  locative: state(true, [['ki', 'relative']], ['predicate']),
  // No past and no -mIş after a genitive: al-ın-dı, ed-in-miş are verbs.
  genitive: state(true, [
    ['ki', 'relative'],
    ['DIr', 'generality'],
    ['(y)sA', 'condition'],
  ]),
  relative: state(
    true,
    [
      ['lAr', 'plural'],
      ['sI', 'possessed-third'],
      ['nI', 'accusative'],
      ['nA', 'oblique'],
      ['nDA', 'locative'],
      ['nDAn', 'oblique'],
      ['nIn', 'genitive'],
      ['ylA', 'oblique'],
    ],
    ['copula'],
  ),
} satisfies Record<string, State>
