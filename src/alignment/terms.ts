// The strategy terms of a bead, Turkish beside English, by concept.
import type { TermPair, TermRelation } from '../model/alignment.ts'
import type { Language } from '../model/language.ts'
import type { Concept } from '../model/lexicon.ts'
import type { Tag } from '../model/tag.ts'
import { derivationKey, inflectionKey } from './english-stems.ts'
import { foldText, plainLetters } from './letters.ts'
import type { PlacedSentence } from './units.ts'

/** A wording of a concept as printed, and what all its inflected forms have in common. */
export interface Wording {
  readonly concept: string
  readonly text: string
  readonly lemma: string
}

/** The distinct wordings of strategy concepts in some sentences, in order. */
export function wordingsOf(sentences: readonly PlacedSentence[], language: Language): Wording[] {
  const found = new Map<string, Wording>()
  for (const { start, text, tags } of sentences) {
    for (const tag of tags) {
      if (tag.label !== 'strategy') continue
      const printed = text.slice(Math.max(0, tag.start - start), tag.end - start)
      const lemma = lemmaOf(tag, printed, language)
      const key = `${tag.concept}\n${lemma}`
      if (!found.has(key)) found.set(key, { concept: tag.concept, text: printed, lemma })
    }
  }
  return [...found.values()]
}

/** What the forms of a wording share: in Turkish the lexicon row, in English the stems. */
export const lemmaOf = (tag: Tag, printed: string, language: Language): string =>
  language === 'tr' ? tag.cue : englishLemma(printed)

/** `hedging` and `hedge`, `alignments` and `align` are one rendering; `hedging` and `balancing` two. */
const englishLemma = (text: string): string =>
  (foldText(text).match(/\p{L}+/gu) ?? []).map((word) => derivationKey(inflectionKey(word))).join(' ')

/** Two wordings laid side by side, or one alone. */
export interface WordingPair {
  readonly concept: string
  readonly tr?: Wording
  readonly en?: Wording
  readonly relation: TermRelation
}

/**
 * Pairs the wordings of a bead: the same concept first, in order; then a concept with its parent (`variant`, under the
 * more general of the two); what is left stands alone. A concept both sides have is not left over for being said twice.
 */
export function pairWordings(
  turkish: readonly Wording[],
  english: readonly Wording[],
  concepts: ReadonlyMap<string, Concept>,
): WordingPair[] {
  const shared = new Set(turkish.map(conceptOf).filter((concept) => english.some((en) => en.concept === concept)))
  const isOpen = ({ concept }: Wording): boolean => !shared.has(concept)
  return [
    ...[...shared].flatMap((concept) => pairSame(concept, turkish, english)),
    ...pairKin(turkish.filter(isOpen), english.filter(isOpen), concepts),
  ]
}

const conceptOf = ({ concept }: Wording): string => concept

function pairSame(concept: string, turkish: readonly Wording[], english: readonly Wording[]): WordingPair[] {
  const trs = turkish.filter((wording) => wording.concept === concept)
  const ens = english.filter((wording) => wording.concept === concept)
  return Array.from({ length: Math.max(trs.length, ens.length) }, (_, at) => {
    const tr = trs[Math.min(at, trs.length - 1)]!
    const en = ens[Math.min(at, ens.length - 1)]!
    return { concept, tr, en, relation: relationOf(tr.text, en.text) }
  })
}

function pairKin(
  turkish: readonly Wording[],
  english: readonly Wording[],
  concepts: ReadonlyMap<string, Concept>,
): WordingPair[] {
  const open = [...english]
  const pairs = turkish.map((tr): WordingPair => {
    const at = open.findIndex((en) => elderOf(tr.concept, en.concept, concepts) !== undefined)
    if (at < 0) return { concept: tr.concept, tr, relation: 'tr_only' }
    const en = open.splice(at, 1)[0]!
    return { concept: elderOf(tr.concept, en.concept, concepts)!, tr, en, relation: 'variant' }
  })
  return [...pairs, ...open.map((en): WordingPair => ({ concept: en.concept, en, relation: 'en_only' }))]
}

/** The one of two concepts that the other descends from, or undefined. */
function elderOf(one: string, other: string, concepts: ReadonlyMap<string, Concept>): string | undefined {
  if (isAncestor(one, other, concepts)) return one
  return isAncestor(other, one, concepts) ? other : undefined
}

/** Concepts nest a few levels; a circle in the table must not hang the run. */
const DEEPEST = 16

function isAncestor(elder: string, younger: string, concepts: ReadonlyMap<string, Concept>): boolean {
  let at = concepts.get(younger)?.parent ?? ''
  for (let depth = 0; at !== '' && depth < DEEPEST; depth++) {
    if (at === elder) return true
    at = concepts.get(at)?.parent ?? ''
  }
  return false
}

/** Shorter words are alike by chance. */
const SHORTEST_LOAN = 4

/** `loanword` where a word of the Turkish wording, its suffixes cut at the apostrophe, is a word of the English one. */
export function relationOf(turkish: string, english: string): 'loanword' | 'equivalent' {
  const words = (text: string): string[] => plainLetters(foldText(text)).match(/\p{L}+(?:'\p{L}+)?/gu) ?? []
  const theirs: string[] = words(english)
  const isLoan = (word: string): boolean => word.length >= SHORTEST_LOAN && theirs.includes(word)
  return words(turkish).some((word) => isLoan(word.split("'")[0]!)) ? 'loanword' : 'equivalent'
}

/**
 * The pairs of all beads as records have them. A concept that the document renders in more than one way gets `variant`
 * in place of `equivalent`; a loanword stays one.
 */
export function toTerms(beads: readonly (readonly WordingPair[])[]): TermPair[][] {
  const renderings = new Map<string, Set<string>>()
  for (const { concept, tr, en } of beads.flat()) {
    if (!tr || !en || concept === '') continue
    const list = renderings.get(concept) ?? new Set<string>()
    renderings.set(concept, list.add(`${tr.lemma}\n${en.lemma}`))
  }
  const isVaried = (concept: string): boolean => (renderings.get(concept)?.size ?? 0) > 1
  return beads.map((pairs) =>
    pairs.map(({ concept, tr, en, relation }) => ({
      concept,
      tr: tr?.text ?? '',
      en: en?.text ?? '',
      relation: relation === 'equivalent' && isVaried(concept) ? 'variant' : relation,
    })),
  )
}
