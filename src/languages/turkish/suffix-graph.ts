// The order of Turkish suffixes as data: states and the suffixes that lead from one to the next. Read by automaton.ts.

/** A suffix in archiphonemes and the state it leads to. */
export type Arc = readonly [suffix: string, to: StateName]

export interface State {
  /** A word may end here. */
  readonly isFinal: boolean
  readonly arcs: readonly Arc[]
  /** An apostrophe may stand here; after it, anything that may follow `name`. */
  readonly hasApostrophe?: boolean
  /** States whose arcs this one has as well. */
  readonly also?: readonly StateName[]
}

export type StateName =
  // names (nouns, adjectives, pronouns)
  | 'sealed'
  | 'own-word'
  | 'own-word-genitive'
  | 'name'
  | 'noun'
  | 'time-noun'
  | 'water'
  | 'place'
  | 'demonstrative'
  | 'plural'
  | 'possessed'
  | 'possessed-third'
  | 'accusative'
  | 'oblique'
  | 'locative'
  | 'genitive'
  | 'relative'
  | 'possession'
  | 'cases'
  // predicates of names, and what tenses share with them
  | 'copula'
  | 'copula-end'
  | 'bare-copula'
  | 'predicate'
  | 'plural-predicate'
  | 'past'
  | 'past-person'
  | 'hearsay'
  | 'condition'
  | 'person'
  | 'generality'
  | 'question'
  | 'end'
  // verbs
  | 'verb-ar'
  | 'verb-ir'
  | 'verb-both'
  | 'verb'
  | 'narrowed-progressive'
  | 'tenses'
  | 'negative'
  | 'unable'
  | 'able'
  | 'aorist'
  | 'negative-aorist'
  | 'tense'
  | 'perfect-past'
  | 'hearsay-tense'
  | 'optative'
  | 'verb-condition'
  | 'infinitive'
  | 'action'

const state = (isFinal: boolean, arcs: readonly Arc[], also: readonly StateName[] = []): State => ({
  isFinal,
  arcs,
  also,
})

/** Suffix order after Göksel & Kerslake (2005), chapters 8 and 14. Derivation (-lI, -sIz, -lIk, -CI, -lA, voice) is left out on purpose. */
export const graph: Readonly<Record<StateName, State>> = {
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

  copula: state(
    false,
    [
      ['(y)Im', 'person'],
      ['sIn', 'person'],
      ['(y)Iz', 'person'],
      ['sInIz', 'person'],
    ],
    ['copula-end'],
  ),
  'copula-end': state(
    false,
    [
      ['(y)ken', 'end'],
      ['mI', 'question'],
    ],
    ['bare-copula'],
  ),
  'bare-copula': state(false, [
    ['DIr', 'generality'],
    ['(y)DI', 'past'],
    ['(y)mIş', 'hearsay'],
    ['(y)sA', 'condition'],
  ]),
  predicate: state(
    true,
    [
      ['lAr', 'plural-predicate'],
      ['(y)Im', 'person'],
      ['sIn', 'person'],
      ['(y)Iz', 'person'],
      ['sInIz', 'person'],
      ['(y)ken', 'end'],
    ],
    ['bare-copula'],
  ),
  'plural-predicate': state(true, [], ['copula-end']),
  past: state(true, [
    ['m', 'past-person'],
    ['n', 'past-person'],
    ['k', 'past-person'],
    ['nIz', 'past-person'],
    ['lAr', 'past-person'],
    ['(y)sA', 'condition'],
    ['mI', 'question'],
  ]),
  'past-person': state(true, [
    ['(y)DI', 'end'],
    ['sA', 'condition'],
    ['mI', 'question'],
  ]),
  hearsay: state(
    true,
    [
      ['Im', 'person'],
      ['sIn', 'person'],
      ['Iz', 'person'],
      ['sInIz', 'person'],
      ['lAr', 'plural-predicate'],
      ['sA', 'condition'],
      ['CAsInA', 'end'],
      ['mI', 'question'],
    ],
    [],
  ),
  condition: state(true, [
    ['m', 'end'],
    ['n', 'end'],
    ['k', 'end'],
    ['nIz', 'end'],
    ['lAr', 'end'],
    ['mI', 'question'],
  ]),
  person: state(true, [
    ['DIr', 'end'],
    ['mI', 'question'],
  ]),
  generality: state(true, [
    ['lAr', 'end'],
    ['mI', 'question'],
  ]),
  question: state(true, [
    ['(y)DI', 'past'],
    ['(y)mIş', 'hearsay'],
    ['(y)Im', 'person'],
    ['sIn', 'person'],
    ['(y)Iz', 'person'],
    ['sInIz', 'person'],
    ['DIr', 'end'],
  ]),
  end: state(true, []),

  'verb-ar': state(true, [['(A)r', 'aorist']], ['verb']),
  // Mostly longer stems, where a bare -(y)A (çağıra çağıra) is safe; of short ones it would be found in yaka, kova, dere.
  'verb-ir': state(
    true,
    [
      ['(I)r', 'aorist'],
      ['(y)A', 'end'],
    ],
    ['verb'],
  ),
  'verb-both': state(
    true,
    [
      ['(A)r', 'aorist'],
      ['(I)r', 'aorist'],
    ],
    ['verb'],
  ),
  verb: state(
    true,
    [
      ['mA', 'negative'],
      ['(y)AmA', 'unable'],
      ['(y)Abil', 'able'],
      ['(y)Iver', 'able'],
      ['(y)Agel', 'able'],
      ['(I)yor', 'tense'],
      ['mIyor', 'tense'],
      ['(y)AmIyor', 'tense'],
      ['mAdAn', 'end'],
      ['(y)AmAdAn', 'end'],
      ['mAksIzIn', 'end'],
    ],
    ['tenses'],
  ),
  // söylü-yor: the stem has lost its vowel and takes nothing else.
  'narrowed-progressive': state(false, [['Iyor', 'tense']]),
  tenses: state(false, [
    ['DI', 'perfect-past'],
    ['mIş', 'hearsay-tense'],
    ['(y)AcAK', 'noun'],
    ['DIK', 'noun'],
    ['DIkçA', 'end'],
    ['(y)An', 'noun'],
    ['mA', 'noun'],
    ['mAktA', 'tense'],
    ['mAktA', 'locative'],
    ['mAk', 'infinitive'],
    ['mAğA', 'end'],
    ['(y)Iş', 'action'],
    ['mAlI', 'tense'],
    ['sA', 'verb-condition'],
    ['(y)A', 'optative'],
    ['(y)AyIm', 'end'],
    ['(y)AlIm', 'end'],
    ['sIn', 'generality'],
    ['(y)In', 'end'],
    ['(y)InIz', 'end'],
    ['sAnA', 'end'],
    ['sAnIzA', 'end'],
    ['(y)Ip', 'end'],
    ['(y)ArAk', 'end'],
    ['(y)ArAktAn', 'end'],
    ['(y)IncA', 'end'],
    ['(y)IncAyA', 'end'],
    ['(y)AlI', 'end'],
  ]),
  negative: state(
    true,
    [
      ['z', 'negative-aorist'],
      ['m', 'person'],
      ['(y)Iz', 'person'],
      ['(y)Abil', 'able'],
    ],
    ['tenses'],
  ),
  unable: state(
    true,
    [
      ['z', 'negative-aorist'],
      ['m', 'person'],
      ['(y)Iz', 'person'],
      ['(y)Abil', 'able'],
    ],
    ['tenses'],
  ),
  able: state(
    true,
    [
      ['ir', 'aorist'],
      ['iyor', 'tense'],
      ['mA', 'negative'],
      ['mIyor', 'tense'],
    ],
    ['tenses'],
  ),
  aorist: state(true, [['CAsInA', 'end']], ['tense']),
  'negative-aorist': state(
    true,
    [
      ['DAn', 'end'],
      ['CAsInA', 'end'],
      ['lAr', 'plural-predicate'],
      ['sIn', 'person'],
      ['sInIz', 'person'],
    ],
    ['copula-end'],
  ),
  tense: state(true, [['lAr', 'plural-predicate']], ['copula']),
  'perfect-past': state(true, [
    ['m', 'past-person'],
    ['n', 'past-person'],
    ['k', 'past-person'],
    ['nIz', 'past-person'],
    ['lAr', 'past-person'],
    ['(y)DI', 'past'],
    ['(y)sA', 'condition'],
    ['mI', 'question'],
  ]),
  'hearsay-tense': state(true, [['CAsInA', 'end']], ['noun']),
  // The bare -(y)A is an arc of verb-ir only.
  optative: state(false, [
    ['sIn', 'end'],
    ['sInIz', 'end'],
    ['lAr', 'end'],
    ['(y)DI', 'past'],
    ['(y)mIş', 'hearsay'],
  ]),
  'verb-condition': state(true, [
    ['m', 'past-person'],
    ['n', 'past-person'],
    ['k', 'past-person'],
    ['nIz', 'past-person'],
    ['lAr', 'past-person'],
    ['(y)DI', 'past'],
    ['(y)mIş', 'hearsay'],
    ['mI', 'question'],
  ]),
  // No past, no -mIş, no persons: gör-üş-tü is a verb; no -Im, -In: gel-iş-im is a noun.
  action: state(
    true,
    [
      ['lAr', 'plural'],
      ['DIr', 'generality'],
      ['(s)I', 'possessed-third'],
      ['lArI', 'possessed-third'],
      ['ImIz', 'possessed'],
      ['InIz', 'possessed'],
    ],
    ['cases'],
  ),
  infinitive: state(
    true,
    [
      ['DA', 'locative'],
      ['DAn', 'oblique'],
      ['lA', 'oblique'],
      ['lAr', 'plural'],
    ],
    ['copula-end'],
  ),
}

export const stateNames = Object.keys(graph) as readonly StateName[]

/** States a stem may stand in. */
export const stemStates = [
  'sealed',
  'own-word',
  'own-word-genitive',
  'noun',
  'time-noun',
  'water',
  'place',
  'demonstrative',
  'plural',
  'possessed-third',
  'genitive',
  'oblique',
  'verb-ar',
  'verb-ir',
  'verb-both',
  'verb',
  'narrowed-progressive',
  'end',
] as const satisfies readonly StateName[]

export type StemState = (typeof stemStates)[number]
