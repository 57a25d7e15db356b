// Rows of the lexicon → what an actor is called in each language: VN is Vietnam.
import type { CueRow } from '../model/lexicon.ts'

/** A state goes by its own name before it goes by its capital or its leader. */
const FIRST = ['state', 'organisation']

export interface ActorName {
  readonly english: string
  readonly turkish: string
}

type ActorRow = Pick<CueRow, 'label' | 'concept' | 'category' | 'language' | 'cue'>

/** The first wording of each actor in each language; '' where a language has none. Rows of other layers are passed over. */
export function actorNames(rows: readonly ActorRow[]): ReadonlyMap<string, ActorName> {
  const names = new Map<string, ActorName>()
  const actors = rows.filter(({ label }) => label === 'actor')
  const sorted = [...actors.filter(isFirst), ...actors.filter((row) => !isFirst(row))]
  for (const { concept, language, cue } of sorted) {
    const known = names.get(concept) ?? { english: '', turkish: '' }
    const key = language === 'tr' ? 'turkish' : 'english'
    names.set(concept, { ...known, [key]: known[key] || firstWording(cue) })
  }
  return names
}

const isFirst = ({ category }: ActorRow): boolean => FIRST.includes(category)

/** `(Vietnam|Viet Nam)` → `Vietnam`. */
const firstWording = (cue: string): string => cue.replace(/\(([^|()]*)(?:\|[^()]*)?\)/g, '$1')
