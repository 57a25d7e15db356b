// Answers which entries of a lexicon a Turkish word is a form of: down the stems, then through the suffix automaton.
import type { WordEntry, WordRecogniser } from '../../model/language.ts'
import type { Automaton } from './automaton.ts'
import { automaton, DEAD, letterNumber, WIDTH } from './automaton.ts'
import { capitalTwins, hasAmbiguousCapital, otherReadings } from './capitals.ts'
import { addOwnWords, addSuffix, addWord } from './entries.ts'
import { composed, fold } from './fold.ts'
import { isFrontVowel, isRoundVowel, isVoiceless, isVowel } from './phonology.ts'
import type { Payload } from './trie.ts'
import { ROOT, Trie } from './trie.ts'

/** Index under which words are kept that must not be read as badly capitalised ones. */
const GUARD = -1

/** Index of words of their own: first at their node, so that entries of the same form are kept. */
const OWN_WORD = -2

/** Letters a stem of a suffix pattern has at least: -mIş is found in etmiş, not in a bare -miş. */
const SHORTEST_STEM = 2

/**
 * Compiles entries once into a recogniser of their inflected forms.
 * `recognise` takes a word as printed (any case, decomposed letters, an apostrophe before suffixes) and gives the entries'
 * indexes, ascending; an empty word gives `[]`. Throws nothing.
 */
export function compileWords(entries: readonly WordEntry[]): WordRecogniser {
  const suffixAutomaton = automaton()
  const stems = new Trie()
  const suffixes = new Trie()
  addOwnWords(stems, suffixAutomaton, OWN_WORD)
  entries.forEach((entry, index) => {
    if (entry.kind === 'suffix' || entry.kind === 'open-suffix') addSuffix(suffixes, suffixAutomaton, entry, index)
    else addWord(stems, suffixAutomaton, entry, index)
  })
  for (const form of capitalTwins) addWord(stems, suffixAutomaton, { form, kind: 'inflected' }, GUARD)
  const read = reader(suffixAutomaton, stems.seal(), suffixes.seal())
  return { recognise: (word) => recognise(composed(word), read) }
}

type Read = (folded: string) => number[]

function recognise(word: string, read: Read): readonly number[] {
  const found = read(fold(word))
  if (found.length === 0 && hasAmbiguousCapital(word)) {
    for (const reading of otherReadings(word)) found.push(...read(reading))
  }
  if (found.length < 2 && found[0] !== GUARD) return found
  return [...new Set(found)].filter((entry) => entry !== GUARD).sort((a, b) => a - b)
}

/** Gives all entries a folded word is a form of, in any order, perhaps twice. */
function reader(automaton: Automaton, stems: Trie, suffixes: Trie): Read {
  const { next, isFinal } = automaton

  /** Whether the letters of `word` from `at` on are suffixes that `start` allows. */
  const accepts = (word: string, at: number, start: number): boolean => {
    let state = start
    for (let index = at; index < word.length; index++) {
      state = next[state * WIDTH + letterNumber(word.charCodeAt(index))]!
      if (state === DEAD) return false
    }
    return isFinal[state] === 1
  }
  const collect = (payloads: readonly Payload[], word: string, at: number, contexts: number, found: number[]): void => {
    for (const payload of payloads) {
      if ((payload.contexts & contexts) === 0 || !accepts(word, at, payload.start)) continue
      if (payload.entry === OWN_WORD) found.length = 0
      else found.push(payload.entry)
    }
  }
  /** Walks a trie from `from` on and collects at each node on the way. */
  const walk = (trie: Trie, word: string, from: number, contexts: number, found: number[]): void => {
    let node: number = ROOT
    for (let at = from; at < word.length; at++) {
      node = trie.child(node, word.charCodeAt(at))
      if (node === 0) return
      const payloads = trie.payloads(node)
      if (payloads !== undefined) collect(payloads, word, at + 1, contexts, found)
    }
  }
  const walkSuffixes = (word: string, found: number[]): void => {
    let harmony = -1
    for (let at = 0; at < word.length; at++) {
      if (at >= SHORTEST_STEM && harmony >= 0) walk(suffixes, word, at, contextBit(word[at - 1]!, harmony), found)
      const letter = word[at]!
      if (isVowel(letter)) harmony = (isFrontVowel(letter) ? 1 : 0) + (isRoundVowel(letter) ? 2 : 0)
    }
  }
  return (word) => {
    const found: number[] = []
    walk(stems, word, 0, -1, found)
    if (!suffixes.isEmpty) walkSuffixes(word, found)
    return found
  }
}

/** The bit of `contextNumber` for letters that end in `last`, kept apart for speed. */
function contextBit(last: string, harmony: number): number {
  const ending = isVowel(last) ? 0 : isVoiceless(last) ? 2 : 1
  return 1 << (ending * 4 + harmony)
}
