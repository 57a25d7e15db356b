// The order of suffixes on verb stems, as data. Part of suffix-graph.ts.
import type { State } from './suffix-state.ts'
import { state } from './suffix-state.ts'

/** After Göksel & Kerslake (2005), 8.2 and 8.5. Voice is left out on purpose: sürül- is a stem of its own. */
export const verbSuffixes = {
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
  // No past, no -mIş, no -DIr, no persons: gör-üş-tü, gel-iş-tir are verbs; no -Im, -In: gel-iş-im is a noun.
  action: state(
    true,
    [
      ['lAr', 'plural'],
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
} satisfies Record<string, State>
