// From a verb stem to the stems its forms begin with: söyle → söyle, söyl(üyor); git → git, gid. Used by entries.ts.
import { isVowel, syllables } from './phonology.ts'
import type { StemForm } from './stem.ts'
import { stemForm } from './stem.ts'
import type { StemState } from './suffix-graph.ts'
import * as data from './verb-words.ts'

/** Stems of a folded verb stem (`sür`, `et`, `söyle`). */
export function verbStems(form: string): readonly StemForm[] {
  const state = aoristState(form)
  const last = form.at(-1) ?? ''
  if (isSoftened(form)) {
    return [
      stemForm(form, state, { ending: 'voiceless-kept' }),
      stemForm(`${form.slice(0, -1)}d`, state, { ending: 'softened' }, form),
    ]
  }
  if (last !== 'a' && last !== 'e') return [stemForm(form, state)]
  const bare = form.slice(0, -1)
  if (data.narrowedVerbs.has(form)) {
    return [stemForm(form, state), stemForm(`${bare}i`, state, { ending: 'narrowed' })]
  }
  return [stemForm(form, state), ...narrowed(bare, last), oldSpelling(bare, last, state)]
}

/** söyle → söyl-üyor: harmony with the vowel before, or with the lost one where there is none. */
function narrowed(bare: string, lost: string): StemForm[] {
  const whole = [...bare].some(isVowel) ? bare : bare + lost
  return [stemForm(bare, 'narrowed-progressive', { ending: 'softened' }, whole)]
}

/** Spelling up to the 1970s narrowed before every y: söyliyen, başlıyacak. */
const oldSpelling = (bare: string, lost: string, state: StemState): StemForm =>
  stemForm(bare + (lost === 'a' ? 'ı' : 'i'), state, { ending: 'narrowed' })

const isSoftened = (form: string): boolean => data.softenedVerbs.has(form) || data.etVerbs.has(form)

function aoristState(form: string): StemState {
  if (data.aoristInBoth.has(form)) return 'verb-both'
  if (data.aoristInI.has(form)) return 'verb-ir'
  return syllables(form) < 2 || data.etVerbs.has(form) ? 'verb-ar' : 'verb-ir'
}
