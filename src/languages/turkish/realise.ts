// Spells an archiphoneme suffix after given letters: (y)AcAK after gel → ecek, eceğ. Used when the automaton is built.
import type { Context, Ending } from './phonology.ts'
import { isFrontVowel, isRoundVowel, isVoiceless, isVowel } from './phonology.ts'

/** A suffix as spelt, and the context it leaves for the next one. */
export interface Realisation {
  readonly surface: string
  readonly context: Context
}

/** What an ending allows the next letter to be. */
const allows: Readonly<Record<Ending, (letter: string) => boolean>> = {
  vowel: () => true,
  voiced: () => true,
  voiceless: () => true,
  'voiced-kept': (letter) => !isVowel(letter),
  'voiceless-kept': (letter) => !isVowel(letter),
  softened: isVowel,
  narrowed: (letter) => letter === 'y',
}

/** State of spelling: what is written so far and how it ends. */
interface Spelling {
  surface: string
  isFront: boolean
  isRound: boolean
  endsInVowel: boolean
  endsVoiceless: boolean
}

/**
 * Every spelling of `suffix` in archiphonemes (A = a/e, I = ı/i/u/ü, D = d/t, C = c/ç, K = k/ğ, bracketed letters a buffer)
 * after letters of `context`: none where the context forbids it, two where a final K has a softened twin.
 */
export function realise(suffix: string, context: Context): Realisation[] {
  const spelling: Spelling = {
    surface: '',
    isFront: context.isFront,
    isRound: context.isRound,
    endsInVowel: context.ending === 'vowel' || context.ending === 'narrowed',
    endsVoiceless: context.ending === 'voiceless' || context.ending === 'voiceless-kept',
  }
  for (let at = 0; at < suffix.length; at++) {
    const isBuffer = suffix[at] === '('
    const symbol = isBuffer ? suffix[at + 1]! : suffix[at]!
    const isLast = at === suffix.length - 1
    if (isBuffer) at += 2
    if (isBuffer && isVowel(vowelFor(symbol, spelling) ?? symbol) === spelling.endsInVowel) continue
    if (symbol === 'K' && isLast) return twins(spelling, context.ending)
    write(spelling, spell(symbol, spelling, suffix.slice(at + 1)))
  }
  return finish(spelling, context.ending)
}

function vowelFor(symbol: string, { isFront, isRound }: Spelling): string | undefined {
  if (symbol === 'A') return isFront ? 'e' : 'a'
  if (symbol === 'I') return isRound ? (isFront ? 'ü' : 'u') : isFront ? 'i' : 'ı'
  return undefined
}

function spell(symbol: string, spelling: Spelling, rest: string): string {
  if (symbol === 'D') return spelling.endsVoiceless ? 't' : 'd'
  if (symbol === 'C') return spelling.endsVoiceless ? 'ç' : 'c'
  if (symbol === 'K') return /^[AIaeıioöuü]/.test(rest) ? 'ğ' : 'k'
  return vowelFor(symbol, spelling) ?? symbol
}

function write(spelling: Spelling, letter: string): void {
  spelling.surface += letter
  spelling.endsInVowel = isVowel(letter)
  spelling.endsVoiceless = isVoiceless(letter)
  if (!spelling.endsInVowel) return
  spelling.isFront = isFrontVowel(letter)
  spelling.isRound = isRoundVowel(letter)
}

function finish(spelling: Spelling, before: Ending, altered?: Ending): Realisation[] {
  const { surface, isFront, isRound, endsInVowel, endsVoiceless } = spelling
  if (surface === '' || !allows[before](surface[0]!)) return []
  const ending = altered ?? (endsInVowel ? 'vowel' : endsVoiceless ? 'voiceless' : 'voiced')
  return [{ surface, context: { isFront, isRound, ending } }]
}

function twins(spelling: Spelling, before: Ending): Realisation[] {
  const hard = { ...spelling, surface: `${spelling.surface}k` }
  const soft = { ...spelling, surface: `${spelling.surface}ğ` }
  return [...finish(hard, before, 'voiceless-kept'), ...finish(soft, before, 'softened')]
}
