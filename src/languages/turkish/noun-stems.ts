// From the dictionary form of a noun to the stems its inflected forms begin with: olasılık → olasılık, olasılığ. Used by entries.ts.
import * as data from './noun-words.ts'
import { contextOf, isFrontVowel, isVowel, lastVowelAt, plainEnding, syllables } from './phonology.ts'
import type { StemForm } from './stem.ts'
import { stemForm } from './stem.ts'
import type { StemState } from './suffix-graph.ts'

const SOFTENED: Readonly<Record<string, string>> = { p: 'b', ç: 'c', t: 'd', k: 'ğ', g: 'ğ' }

const HARDENED: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' }

/** Stems of a folded noun, adjective or pronoun; of a compound's possessive (dengesi) also its plural (dengeleri). */
export function nounStems(form: string): readonly StemForm[] {
  const irregular = data.irregular[form]
  if (irregular) return irregular.map(([surface, state]) => irregularStem(form, surface, state))
  if (lastVowelAt(form) < 0) return [stemForm(form, 'sealed')]
  const shortened = data.shortenedPlaces.get(form)
  const places = shortened === undefined ? [] : [stemForm(shortened, 'place')]
  return [...regularStems(form), ...places, ...compoundPlurals(form)]
}

function irregularStem(form: string, surface: string, state: string): StemForm {
  if (state === 'softened') return stemForm(surface, 'noun', { ending: 'softened' }, form)
  return stemForm(surface, state as StemState)
}

function regularStems(form: string): StemForm[] {
  const state: StemState = data.timeNouns.has(form) ? 'time-noun' : 'noun'
  const harmonies = harmoniesOf(form)
  const altered = data.doubled.get(form) ?? data.droppedVowel.get(form)
  const softened = altered === undefined ? softenedForm(form) : undefined
  const isKept = (altered !== undefined || data.softenedShort.has(form)) && !data.fullToo.has(form)
  const ending = plainEnding(form.at(-1)!)
  const whole = isKept ? (ending === 'voiceless' ? 'voiceless-kept' : 'voiced-kept') : ending
  const before = altered ?? softened
  return harmonies.flatMap((isFront) => [
    stemForm(form, state, { isFront, ending: whole }),
    ...(before === undefined ? [] : [stemForm(before, state, { isFront, ending: 'softened' as const }, form)]),
  ])
}

/** Front, back, or – for words in -al, -ol, -ul of several syllables, mostly loans – both, as usage wavers. */
function harmoniesOf(form: string): readonly boolean[] {
  const isFront = isFrontVowel(form[lastVowelAt(form)]!)
  if (data.frontLoans.has(form)) return [true]
  if (!isFront && form.endsWith('l') && isVowel(form.at(-2)!) && syllables(form) > 1) return [false, true]
  return [isFront]
}

/** The stem before a vowel where its last consonant softens or may soften; whether it does is lexical (olasılığı, hukuku). */
function softenedForm(form: string): string | undefined {
  const last = form.at(-1)!
  const soft = SOFTENED[last]
  if (soft === undefined) return undefined
  const bare = form.slice(0, -1)
  if (last === 'g') return form.endsWith('og') && syllables(form) > 1 ? bare + soft : undefined
  if (last === 't') return data.softenedT.has(form) ? bare + soft : undefined
  if (syllables(form) < 2 && !data.softenedShort.has(form)) return undefined
  return last === 'k' && bare.endsWith('n') ? `${bare}g` : bare + soft
}

/** A compound may end in a possessive: güç dengesi, Avrupa Birliği. Its plural replaces the suffix: güç dengeleri. */
function compoundPlurals(form: string): StemForm[] {
  return possessedBases(form).flatMap((base) => {
    const context = contextOf(base)
    if (context === undefined) return []
    return [stemForm(base + (context.isFront ? 'leri' : 'ları'), 'possessed-third')]
  })
}

/** What the possessive may stand on: denge of dengesi, birlik of birliği, tehdit (or tehdid) of tehdidi. */
function possessedBases(form: string): readonly string[] {
  const vowel = form.at(-1)!
  const bare = form.slice(0, -1)
  if (!'ıiuü'.includes(vowel) || data.looksPossessed.has(form) || !isHarmonic(bare, vowel)) return []
  const isAfterVowel = bare.endsWith('s') && isVowel(bare.at(-2) ?? '') && bare.length > 3
  if (isAfterVowel) return [bare.slice(0, -1)]
  if (syllables(bare) < 2 || isVowel(bare.at(-1)!)) return []
  const hard = HARDENED[bare.at(-1)!]
  const hardened = hard === undefined ? [] : [bare.slice(0, -1) + hard]
  return bare.endsWith('ğ') ? hardened : [bare, ...hardened]
}

/** Whether `vowel` is the I that harmony asks for after `bare`. */
function isHarmonic(bare: string, vowel: string): boolean {
  const context = contextOf(bare)
  if (context === undefined) return false
  return vowel === (context.isRound ? (context.isFront ? 'ü' : 'u') : context.isFront ? 'i' : 'ı')
}
