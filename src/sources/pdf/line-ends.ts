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
const FIRST_WORD = /^[\p{L}\p{M}]+/u
const SOFT_HYPHEN = '\u00ad'

/** What tells a compound from a cut word. */
export interface HyphenEvidence {
  /** How often each word stands in the document whole. */
  readonly counts: ReadonlyMap<string, number>
  /** Whether words are cut at line ends at all; notes may be where the text is not. */
  readonly isHyphenated: boolean
}

interface WithText {
  readonly text: string
}

/** Of the lines of a text that is not hyphenated, fewer than this end in a compound's hyphen. */
const FEWEST_CUT = 0.05

/**
 * Whether words are cut at the ends of these lines: not where hyphens are rare there, some of them are known from the middle
 * of other lines, and none cuts a word that stands elsewhere whole.
 */
export function isHyphenated(lines: readonly WithText[], counts: ReadonlyMap<string, number>): boolean {
  const cuts = lines.flatMap(({ text }, index) => {
    const left = IS_CUT.test(text) ? CUT.exec(text.slice(-80).replace(/\u00ad$/, '-'))?.[1] : undefined
    const right = FIRST_WORD.exec(lines[index + 1]?.text ?? '')?.[0]
    return left === undefined || right === undefined ? [] : [{ left: left.toLowerCase(), right: right.toLowerCase() }]
  })
  const isKnownCompound = cuts.some(({ left, right }) => counts.has(`${left}-${right}`))
  const isKnownCut = cuts.some(({ left, right }) => counts.has(left + right))
  return isKnownCut || !isKnownCompound || cuts.length > FEWEST_CUT * lines.length
}

/** Halves of words cut at line ends are no words. */
export function countWords(lines: readonly WithText[]): Map<string, number> {
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
export function joinLine(text: string, next: string, evidence: HyphenEvidence): string {
  // Word processors print any hyphen at a line end as a soft one.
  if (/\u00ad$/.test(text))
    return evidence.isHyphenated ? text + next : joinLine(`${text.slice(0, -1)}-`, next, evidence)
  const left = CUT.exec(text.slice(-80))?.[1]
  const right = FIRST_WORD.exec(next)?.[0]
  if (/\d[-–]$/.test(text) && /^\d/.test(next)) return text + next
  if (/[\p{L}\d]–$/u.test(text) && /^[\p{L}\d]/u.test(next)) return text + next
  if (/(?:https?:\/\/|www\.)\S*[/\-_=?&%.]$/.test(text.slice(-200)) && /^[a-z\d%?=&_/.-]/i.test(next))
    return text + next
  if (left === undefined || right === undefined) return `${text} ${next}`
  if (SUSPENDING.has(right.toLowerCase())) return `${text} ${next}`
  return keepsHyphen(left, right, evidence) ? text + next : text.slice(0, -1) + SOFT_HYPHEN + next
}

const ROMAN = /^[IVXLC]+$/

function keepsHyphen(left: string, right: string, { counts, isHyphenated }: HyphenEvidence): boolean {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()]
  const joined = counts.get(first + second) ?? 0
  const hyphenated = counts.get(`${first}-${second}`) ?? 0
  if (joined !== hyphenated) return hyphenated > joined
  const isCapital = /^\p{Lu}/u.test(right)
  if (!isHyphenated || (ROMAN.test(left) && ROMAN.test(right))) return true
  if (isCapital) return /\p{Ll}/u.test(left) || /\p{Ll}/u.test(right)
  if (left.includes('-') || PREFIXES.has(first)) return true
  // Two words that the document knows apart, and long ones: a compound.
  return (counts.get(first) ?? 0) >= 2 && (counts.get(second) ?? 0) >= 2 && first.length >= 4 && second.length >= 4
}
