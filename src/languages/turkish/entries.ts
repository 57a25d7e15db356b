// Puts the entries of a lexicon into the tries the recogniser walks: stems into one, suffix patterns into another.
import type { WordEntry } from '../../model/language.ts'
import type { Automaton } from './automaton.ts'
import { DEAD, letterNumber, WIDTH } from './automaton.ts'
import { composed, fold } from './fold.ts'
import { nounStems } from './noun-stems.ts'
import { ownForms, ownWords } from './own-words.ts'
import type { Context } from './phonology.ts'
import { contextNumber, isVowel, lastVowelAt, plainContexts } from './phonology.ts'
import { realise } from './realise.ts'
import type { StemForm } from './stem.ts'
import { stemForm } from './stem.ts'
import type { StemState } from './suffix-graph.ts'
import type { Trie } from './trie.ts'
import { verbStems } from './verb-stems.ts'

const ALL_CONTEXTS = -1

/** Abbreviations read letter by letter (AB, PKK): without an apostrophe no suffix can be told from the next word's letters. */
const isSpelledOut = (form: string): boolean =>
  /^\p{Lu}{2,}$/u.test(form) && (form.length < 4 || lastVowelAt(fold(form)) < 0)

/** The stems an entry's forms begin with. */
export function stemsOf({ form, kind }: WordEntry): readonly StemForm[] {
  const folded = fold(composed(form))
  if (kind === 'exact') return [stemForm(folded, 'end')]
  if (kind === 'verb') return verbStems(folded.replace(/-$/, ''))
  return isSpelledOut(form) ? [stemForm(folded, 'sealed')] : nounStems(folded)
}

/** Adds a word (`exact`, `inflected`, `verb`) to the trie of stems. */
export function addWord(stems: Trie, automaton: Automaton, entry: WordEntry, index: number): void {
  for (const { surface, state, context } of stemsOf(entry)) {
    stems.add(surface, { start: automaton.start(state, context), contexts: ALL_CONTEXTS, entry: index })
  }
}

/** Adds the words that shut out shorter stems, all under one index. */
export function addOwnWords(stems: Trie, automaton: Automaton, index: number): void {
  const add = ({ surface, context }: StemForm, state: StemState): void =>
    stems.add(surface, { start: automaton.start(state, context), contexts: ALL_CONTEXTS, entry: index })
  for (const form of ownForms) add(stemForm(form, 'end'), 'end')
  for (const form of ownWords) {
    const isLikeGenitive = form.endsWith('n') && isVowel(form.at(-2)!)
    for (const stem of nounStems(form)) add(stem, isLikeGenitive ? 'own-word' : 'own-word-genitive')
  }
}

/** Adds every spelling of a suffix pattern (`suffix`, `open-suffix`) to the trie of suffixes. */
export function addSuffix(suffixes: Trie, automaton: Automaton, { form, kind }: WordEntry, index: number): void {
  const pattern = composed(form).replace(/^-|-$/g, '')
  const end = automaton.start('end', plainContexts[0]!)
  for (const context of plainContexts) {
    for (const { surface, context: after } of realise(pattern, context)) {
      if (kind === 'suffix' && after.ending === 'softened') continue
      const start = kind === 'suffix' ? end : startAfter(automaton, surface, context, after)
      suffixes.add(surface, { start, contexts: 1 << contextNumber(context), entry: index })
    }
  }
}

/** Where the automaton stands after a suffix; a pattern it does not know may be followed by any suffix. */
function startAfter(automaton: Automaton, surface: string, before: Context, after: Context): number {
  let state = automaton.startAny(before)
  for (let at = 0; at < surface.length && state !== DEAD; at++) {
    state = automaton.next[state * WIDTH + letterNumber(surface.charCodeAt(at))]!
  }
  return state === DEAD ? automaton.startAny(after) : state
}
