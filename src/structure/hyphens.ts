// Whether a hyphen at a line end, or before a space, is the word's own or the typesetter's: asked of the document itself.
import { foldKey } from './fold.ts'
import { wordsAmong } from './word-search.ts'
import { hyphenPrefixes, openParts, suspendingWords, wordTails } from './words.ts'

/** How often a document writes the words that bear on its broken hyphens. Keys are folded. */
export interface HyphenEvidence {
  readonly counts: ReadonlyMap<string, number>
  /** First parts that the document joins by a hyphen elsewhere: `policy` of `policy-makers`. */
  readonly firstParts: ReadonlySet<string>
  /** Compounds known before the document was read: `dominance-denial`. */
  readonly compounds: ReadonlySet<string>
}

/** A hyphen with a letter before and white space after: cut at a line end, or broken by a space. */
const BROKEN = /[-‐\u00ad¬]\s+/g
const LETTERS_AT_END = /[\p{L}\p{M}]+$/u
const LETTERS_AT_START = /^[\p{L}\p{M}]+/u
const HYPHENATED_AT_END = /[-‐][\p{L}\p{M}]+$/u

/** No word is longer; bounds the look back and ahead. */
const LONGEST_WORD = 60

const wordBefore = (text: string, at: number): string =>
  LETTERS_AT_END.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? ''
const wordAfter = (text: string, at: number): string =>
  LETTERS_AT_START.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? ''

/** Collects what `source` itself says about its broken hyphens; free where it has none. Linear. */
export function hyphenEvidence(source: string, compounds: ReadonlySet<string>): HyphenEvidence {
  const wanted = new Set<string>()
  const wantedFirstParts = new Set<string>()
  const inLine: string[] = []
  for (const match of source.matchAll(BROKEN)) {
    const left = foldKey(wordBefore(source, match.index))
    const right = left === '' ? '' : foldKey(wordAfter(source, match.index + match[0].length))
    if (right === '' || suspendingWords.has(right)) continue
    for (const key of [left, right, left + right, `${left}-${right}`]) wanted.add(key)
    wantedFirstParts.add(left)
    // A space that broke a compound within a line shows the compound as well as the compound itself would.
    if (!/[\n\r\f]/.test(match[0]) && !wordTails.has(right)) inLine.push(`${left}-${right}`)
  }
  if (wanted.size === 0) return { counts: new Map(), firstParts: new Set(), compounds }
  const evidence = countWords(source, wanted, wantedFirstParts)
  for (const key of inLine) evidence.counts.set(key, (evidence.counts.get(key) ?? 0) + 1)
  return { ...evidence, compounds }
}

function countWords(
  source: string,
  wanted: ReadonlySet<string>,
  wantedFirstParts: ReadonlySet<string>,
): { counts: Map<string, number>; firstParts: Set<string> } {
  const counts = new Map<string, number>()
  const firstParts = new Set<string>()
  for (const { start, end } of wordsAmong(source, [...wanted, ...wantedFirstParts])) {
    if (isHalf(source, start, end)) continue
    const key = foldKey(source.slice(start, end)).replaceAll('‐', '-')
    if (wanted.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
    const hyphen = key.indexOf('-')
    if (hyphen > 0 && wantedFirstParts.has(key.slice(0, hyphen))) firstParts.add(key.slice(0, hyphen))
  }
  return { counts, firstParts }
}

/** Whether a word is one half of a broken one: such halves are no evidence. */
function isHalf(source: string, start: number, end: number): boolean {
  if (/[-‐\u00ad¬]/.test(source.charAt(end))) return true
  let before = start - 1
  while (before >= 0 && /\s/.test(source.charAt(before))) before--
  return before < start - 1 && /[-‐\u00ad¬]/.test(source.charAt(before))
}

const isCapital = (character: string): boolean => /\p{Lu}/u.test(character)
const isAllCapitals = (word: string): boolean => word.length > 1 && !/\p{Ll}/u.test(word)

/** What is to become of a hyphen between two halves: closed up without it, closed up with it, or left with its space. */
export type HyphenFate = 'drop' | 'keep' | 'suspend'

/**
 * Decides a hyphen that ends `before` and is followed by white space and `after` (both without the hyphen).
 * The document decides first (`policy-making` elsewhere keeps it, `government` elsewhere drops it); then capitals,
 * figures and prefixes; `isLineEnd` settles the rest: at a line end the hyphen is the typesetter's, within a line it is
 * the writer's. A hyphen before *and*, *ve* … is suspended: *short- and long-term*.
 */
export function hyphenFate(before: string, after: string, evidence: HyphenEvidence, isLineEnd: boolean): HyphenFate {
  const left = wordBefore(before, before.length)
  const right = wordAfter(after, 0)
  if (left === '' || right === '') return 'keep'
  const [leftKey, rightKey] = [foldKey(left), foldKey(right)]
  if (suspendingWords.has(rightKey)) return 'suspend'
  const joined = evidence.counts.get(leftKey + rightKey) ?? 0
  const hyphenated = evidence.counts.get(`${leftKey}-${rightKey}`) ?? 0
  if (joined !== hyphenated) return joined > hyphenated ? 'drop' : 'keep'
  if (isCapital(right.charAt(0)) && !(isAllCapitals(left) && isAllCapitals(right))) return 'keep'
  if (evidence.compounds.has(`${leftKey}-${rightKey}`)) return 'keep'
  if (hyphenPrefixes.has(leftKey) || HYPHENATED_AT_END.test(before.slice(-LONGEST_WORD))) return 'keep'
  if (isCompoundElsewhere(leftKey, rightKey, evidence)) return 'keep'
  if (isLineEnd) return 'drop'
  return isCutWithinLine(leftKey, rightKey, evidence) ? 'drop' : 'keep'
}

/** Two words the document knows apart, the first of which it also hyphenates: `policy-` + `making`. */
function isCompoundElsewhere(left: string, right: string, { counts, firstParts }: HyphenEvidence): boolean {
  const isRightKnown = counts.has(right) && right.length >= 4
  if (firstParts.has(left) && isRightKnown) return true
  return isRightKnown && left.length >= 4 && (counts.get(left) ?? 0) >= 2 && !openParts.has(left)
}

/** Halves of which the document knows neither as a word, the second an ending: rather a cut word than a compound. */
const isCutWithinLine = (left: string, right: string, { counts }: HyphenEvidence): boolean =>
  !counts.has(left) && !counts.has(right) && wordTails.has(right)
