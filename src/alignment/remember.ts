// What was found out about a word is kept for the next text: words come again and again. Bounded, so that it never grows with the corpus.

/** Words kept at a time, in each of two generations. */
const MOST_WORDS = 30_000
/** Longer strings are not words that come again. */
const LONGEST_WORD = 60

/**
 * A pure function of a word that remembers. When the young generation is full the old one is forgotten and the young one
 * grows old; a word that is asked for again grows young.
 */
export function remember<Value>(compute: (word: string) => Value, most = MOST_WORDS): (word: string) => Value {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  return (word) => {
    const known = young.get(word)
    if (known !== undefined) return known
    const value = old.get(word) ?? compute(word)
    if (word.length > LONGEST_WORD) return value
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(word, value)
    return value
  }
}
