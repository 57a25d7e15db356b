// Keywords of both languages → which keyword renders which. Their order may differ: lists are often alphabetical.
import type { Language } from '../model/language.ts'
import type { GlossaryRow, HeadingRow } from '../model/lexicon.ts'
import { type Dictionary, toDictionary } from './dictionary.ts'
import { weighWords } from './evidence.ts'
import { foldText } from './letters.ts'
import { findLinks } from './links.ts'
import { toWording, type Wording } from './renderings.ts'
import { relationOf, type WordingPair } from './terms.ts'
import type { PlacedSentence } from './units.ts'
import { toVocabulary } from './vocabulary.ts'
import { WEIGHTS } from './weights.ts'

/** What stands before the first keyword where the label was left in the line: `Anahtar Kelimeler:`. */
const LABEL = /^[^,;:]{0,40}:/u
/** Behind a label that the lexicon has, anything that is no word may stand: `Key Words – `, `Anahtar Sözcükler. `. */
const BEHIND_LABEL = /^[^\p{L}\p{N}]+/u
const SEPARATOR = /[,;·•\n]/u

/** The keywords of a line with the concept tagged in each, '' where none. `labels`: what may stand before them, folded. */
export function keywordsOf(
  sentences: readonly PlacedSentence[],
  language: Language,
  labels: readonly string[] = [],
): Wording[] {
  return sentences.flatMap(({ text, tags, start }) => {
    const keywords: Wording[] = []
    let from = labelLength(text, labels)
    for (const piece of text.slice(from).split(SEPARATOR)) {
      const to = from + piece.length
      const tag = tags.find((tag) => tag.label === 'strategy' && tag.start - start < to && tag.end - start > from)
      const printed = piece.trim().replace(/\.$/, '')
      if (printed !== '') keywords.push(toWording(printed, language, tag))
      from = to + 1
    }
    return keywords
  })
}

function labelLength(text: string, labels: readonly string[]): number {
  const colon = LABEL.exec(text)?.[0].length
  if (colon !== undefined) return colon
  const folded = foldText(text)
  const label = labels.find((one) => folded.startsWith(one) && BEHIND_LABEL.test(folded.slice(one.length)))
  if (label === undefined || folded.length !== text.length) return 0
  return label.length + BEHIND_LABEL.exec(folded.slice(label.length))![0].length
}

/** The labels of keyword lines among the headings of a lexicon, folded, longest first. */
export function keywordLabels(headings: readonly HeadingRow[]): readonly string[] {
  const known = labelsOf.get(headings)
  if (known) return known
  const labels = headings.filter(({ section }) => section === 'keywords').map(({ heading }) => foldText(heading))
  const sorted = labels.sort((a, b) => b.length - a.length)
  labelsOf.set(headings, sorted)
  return sorted
}

const labelsOf = new WeakMap<readonly HeadingRow[], readonly string[]>()

/** Below this, two keywords have nothing in common that could not be chance. */
const LEAST_EVIDENCE = 0

/**
 * Pairs keywords: best evidence first (concepts, glossary, cognates), then, where as many are left on either side, in
 * order. What is left stands alone. Quadratic in the number of keywords, which is bounded.
 */
export function pairKeywords(
  turkish: readonly Wording[],
  english: readonly Wording[],
  glossary: readonly GlossaryRow[],
): WordingPair[] {
  const tr = turkish.slice(0, MOST_KEYWORDS)
  const en = english.slice(0, MOST_KEYWORDS)
  const dictionary = toDictionary(glossary)
  const partners = matchByEvidence(tr, en, dictionary)
  const openTr = tr.map((_, at) => at).filter((at) => !partners.has(at))
  const taken = new Set(partners.values())
  const openEn = en.map((_, at) => at).filter((at) => !taken.has(at))
  const isPaired = openTr.length === openEn.length
  if (isPaired) for (const [index, at] of openTr.entries()) partners.set(at, openEn[index]!)
  return [
    ...tr.map((wording, at) => toPair(wording, en[partners.get(at) ?? -1], dictionary)),
    ...(isPaired ? [] : openEn.map((at) => toPair(undefined, en[at], dictionary))),
  ]
}

/** No list of keywords is longer; a paragraph taken for one by mistake may be. */
const MOST_KEYWORDS = 60

function matchByEvidence(tr: readonly Wording[], en: readonly Wording[], dictionary: Dictionary): Map<number, number> {
  const toSide = ({ text, concept }: Wording) => ({ text, concepts: concept ? [concept] : [] })
  const [trWords, enWords] = [toVocabulary(tr.map(toSide), 'tr'), toVocabulary(en.map(toSide), 'en')]
  const weigh = weighWords(trWords, enWords, findLinks(trWords, enWords, dictionary), WEIGHTS)
  const candidates = tr
    .flatMap((_, i) => en.map((_, j) => ({ i, j, evidence: weigh(i, i + 1, j, j + 1) })))
    .filter(({ evidence }) => evidence > LEAST_EVIDENCE)
    .sort((a, b) => b.evidence - a.evidence || a.i - b.i || a.j - b.j)
  const partners = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (partners.has(i) || taken.has(j)) continue
    partners.set(i, j)
    taken.add(j)
  }
  return partners
}

function toPair(tr: Wording | undefined, en: Wording | undefined, dictionary: Dictionary): WordingPair {
  const concept = tr?.concept || en?.concept || ''
  if (tr && en) return { concept, tr, en, relation: relationOf(tr.text, en.text, dictionary) }
  return tr ? { concept, tr, relation: 'tr_only' } : { concept, en: en!, relation: 'en_only' }
}
