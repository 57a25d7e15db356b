// Words cut at line ends: whether a hyphen is the word's own or the typesetter's, asked of the document itself.

/** Words before which a hyphen stays open: *short- and long-term*, *kısa ve uzun*. */
const SUSPENDING = new Set(['and', 'or', 'to', 've', 'veya', 'ya', 'ile', 'und'])
/** First parts that keep their hyphen. */
const PREFIXES = new Set(
  `non anti self semi quasi pseudo ex post pre neo co pro inter intra multi geo cross counter mid pan euro socio bi tri
  trans sub extra ultra macro micro meta re well low high long short half all one two three`.split(/\s+/),
)

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
const CUT = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-‐]$/u
const IS_CUT = /[-‐\u00ad]$/
const SOFT_HYPHEN = '\u00ad'

/** How often each word stands in the lines of a document, whole. */
export type WordCounts = ReadonlyMap<string, number>

/** Halves of words cut at line ends are no words. */
export function countWords(lines: readonly { readonly text: string }[]): WordCounts {
  const counts = new Map<string, number>()
  lines.forEach(({ text }, index) => {
    const words = text.match(WORD) ?? []
    const from = IS_CUT.test(lines[index - 1]?.text ?? '') ? 1 : 0
    for (const word of words.slice(from, IS_CUT.test(text) ? -1 : undefined)) {
      const key = word.toLowerCase()
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  })
  return counts
}

/**
 * Joins the next line of a paragraph to the text so far. A hyphen of the typesetter becomes a soft hyphen, which the
 * structure stage takes out and logs; the word's own stays, without a space after it.
 */
export function joinLine(text: string, next: string, counts: WordCounts): string {
  if (/\u00ad$/.test(text)) return text + next
  const left = CUT.exec(text.slice(-80))?.[1]
  const right = /^[\p{L}\p{M}]+/u.exec(next)?.[0]
  if (/\d[-–]$/.test(text) && /^\d/.test(next)) return text + next
  if (/[\p{L}\d]–$/u.test(text) && /^[\p{L}\d]/u.test(next)) return text + next
  if (/(?:https?:\/\/|www\.)\S*[/\-_=?&%.]$/.test(text.slice(-200)) && /^[a-z\d%?=&_/.-]/i.test(next))
    return text + next
  if (left === undefined || right === undefined) return `${text} ${next}`
  if (SUSPENDING.has(right.toLowerCase())) return `${text} ${next}`
  return keepsHyphen(left, right, counts) ? text + next : text.slice(0, -1) + SOFT_HYPHEN + next
}

function keepsHyphen(left: string, right: string, counts: WordCounts): boolean {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()]
  const joined = counts.get(first + second) ?? 0
  const hyphenated = counts.get(`${first}-${second}`) ?? 0
  if (joined !== hyphenated) return hyphenated > joined
  const isCapital = /^\p{Lu}/u.test(right)
  if (isCapital) return /\p{Ll}/u.test(left) || /\p{Ll}/u.test(right)
  if (left.includes('-') || PREFIXES.has(first)) return true
  // Two words that the document knows apart, and long ones: a compound.
  return (counts.get(first) ?? 0) >= 2 && (counts.get(second) ?? 0) >= 2 && first.length >= 4 && second.length >= 4
}
