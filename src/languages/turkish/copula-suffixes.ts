// The order of suffixes on predicates, shared by names and tenses, as data. Part of suffix-graph.ts.
import type { State } from './suffix-state.ts'
import { state } from './suffix-state.ts'

/** After Göksel & Kerslake (2005), 8.3. */
export const copulaSuffixes = {
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
} satisfies Record<string, State>
