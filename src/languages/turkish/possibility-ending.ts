// Explains what follows -(y)Abil in a Turkish word: which form, person and copula. Second half of possibility.ts.
import { automaton, DEAD, letterNumber, WIDTH } from './automaton.ts'
import type { Context } from './phonology.ts'
import { lexicalised } from './possibility-words.ts'
import type { Arc } from './suffix-graph.ts'
import { suffixPath } from './suffix-paths.ts'

/** Which form of the verb carries the suffix; `derived-noun`: -Abilirlik and adjectives that have become terms. */
export type PossibilityForm =
  | 'aorist'
  | 'imperfective'
  | 'future'
  | 'past'
  | 'evidential'
  | 'conditional'
  | 'necessity'
  | 'participle'
  | 'verbal-noun'
  | 'converb'
  | 'optative'
  | 'derived-noun'

export type Person = '1sg' | '2sg' | '1pl' | '2pl' | '3pl'

/** What the letters after -Abil say. */
export interface PossibilityEnding {
  readonly form: PossibilityForm
  /** What the ending says of the subject's person; left out for the third singular and for forms without a person. */
  readonly person?: Person
  /** A copula after the form: olabilir-di, -miş, -se, olabilecek-tir. */
  readonly copula?: 'past' | 'hearsay' | 'condition' | 'generality'
}

const AFTER_SUFFIX: Context = { isFront: true, isRound: false, ending: 'voiced' }

/** Form, person and copula of a folded word whose -Abil ends at `at`; undefined where its ending is no verb's. */
export function endingAfter(folded: string, at: number): PossibilityEnding | undefined {
  const rest = folded.slice(at)
  if (isDerived(folded, rest)) return { form: 'derived-noun' }
  const path = suffixPath(rest, 'able', AFTER_SUFFIX)
  const first = path?.[0]
  const form = first && formOf(first, path)
  return form && { form, ...personOf(path), ...copulaOf(path) }
}

/** -Abilirlik in all its forms, or a term in -Abilir. */
function isDerived(folded: string, rest: string): boolean {
  if (rest === 'ir') return lexicalised.has(folded)
  if (!/^irli[kğ]/.test(rest)) return false
  const ending = rest[4] === 'k' ? 'voiceless' : 'softened'
  return isChain(rest.slice(5), { ...AFTER_SUFFIX, ending })
}

function isChain(letters: string, context: Context): boolean {
  const { next, isFinal, start } = automaton()
  let state = start('noun', context)
  for (let at = 0; at < letters.length && state !== DEAD; at++) {
    state = next[state * WIDTH + letterNumber(letters.charCodeAt(at))]!
  }
  return isFinal[state] === 1
}

/** What the suffix right after -Abil makes of the verb. */
const FORMS: Readonly<Record<string, PossibilityForm>> = {
  ir: 'aorist',
  iyor: 'imperfective',
  mIyor: 'imperfective',
  mAktA: 'imperfective',
  '(y)AcAK': 'future',
  DI: 'past',
  mIş: 'evidential',
  sA: 'conditional',
  mAlI: 'necessity',
  DIK: 'participle',
  '(y)An': 'participle',
  mA: 'verbal-noun',
  mAk: 'verbal-noun',
  mAğA: 'verbal-noun',
  '(y)Iş': 'verbal-noun',
  DIkçA: 'converb',
  '(y)Ip': 'converb',
  '(y)ArAk': 'converb',
  '(y)ArAktAn': 'converb',
  '(y)IncA': 'converb',
  '(y)IncAyA': 'converb',
  '(y)AlI': 'converb',
}

const NOMINAL = new Set(['plural', 'possessed', 'possessed-third', 'accusative', 'oblique', 'locative', 'genitive'])

function formOf([suffix]: Arc, path: readonly Arc[]): PossibilityForm {
  const form = FORMS[suffix] ?? 'optative'
  return form === 'future' && path.some(([, to]) => NOMINAL.has(to)) ? 'participle' : form
}

const PERSONS: Readonly<Record<string, Person>> = {
  '(y)Im': '1sg',
  Im: '1sg',
  m: '1sg',
  sIn: '2sg',
  n: '2sg',
  '(y)Iz': '1pl',
  Iz: '1pl',
  k: '1pl',
  sInIz: '2pl',
  nIz: '2pl',
  lAr: '3pl',
}

function personOf(path: readonly Arc[]): Pick<PossibilityEnding, 'person'> {
  const arc = path.slice(1).findLast(([suffix, to]) => PERSONS[suffix] !== undefined && !NOMINAL.has(to))
  return arc ? { person: PERSONS[arc[0]]! } : {}
}

function copulaOf(path: readonly Arc[]): Pick<PossibilityEnding, 'copula'> {
  const copulas = { past: 'past', hearsay: 'hearsay', condition: 'condition', generality: 'generality' } as const
  const arc = path.slice(1).find(([suffix, to]) => to in copulas && suffix !== 'sIn')
  return arc ? { copula: copulas[arc[1] as keyof typeof copulas] } : {}
}
