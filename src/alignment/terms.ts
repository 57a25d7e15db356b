// The strategy terms of a bead, Turkish beside English, by concept.
import type { TermPair, TermRelation } from '../model/alignment.ts'
import type { Language } from '../model/language.ts'
import type { Concept, Lexicon } from '../model/lexicon.ts'
import { type Dictionary, toDictionary } from './dictionary.ts'
import { foldText, plainLetters } from './letters.ts'
import { remember } from './remember.ts'
import { citationForm, groupRenderings, isSameRendering, toWording, type Wording } from './renderings.ts'
import type { PlacedSentence } from './units.ts'

/** The wordings of strategy concepts in some sentences, in order, each rendering once. */
export function wordingsOf(sentences: readonly PlacedSentence[], language: Language): Wording[] {
  const found: Wording[] = []
  for (const { start, text, tags } of sentences) {
    for (const tag of tags) {
      if (tag.label !== 'strategy') continue
      const wording = toWording(text.slice(Math.max(0, tag.start - start), tag.end - start), language, tag)
      if (!found.some((other) => other.concept === wording.concept && isSameRendering(other, wording)))
        found.push(wording)
    }
  }
  return found
}

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
  { concepts, glossary }: Pick<Lexicon, 'concepts' | 'glossary'>,
): WordingPair[] {
  const dictionary = toDictionary(glossary)
  const shared = new Set(turkish.map(conceptOf).filter((concept) => english.some((en) => en.concept === concept)))
  const isOpen = ({ concept }: Wording): boolean => !shared.has(concept)
  return [
    ...[...shared].flatMap((concept) => pairSame(concept, turkish, english, dictionary)),
    ...pairKin(turkish.filter(isOpen), english.filter(isOpen), concepts),
  ]
}

const conceptOf = ({ concept }: Wording): string => concept

function pairSame(
  concept: string,
  turkish: readonly Wording[],
  english: readonly Wording[],
  dictionary: Dictionary,
): WordingPair[] {
  const trs = turkish.filter((wording) => wording.concept === concept)
  const ens = english.filter((wording) => wording.concept === concept)
  return Array.from({ length: Math.max(trs.length, ens.length) }, (_, at) => {
    const tr = trs[Math.min(at, trs.length - 1)]!
    const en = ens[Math.min(at, ens.length - 1)]!
    return { concept, tr, en, relation: relationOf(tr.text, en.text, dictionary) }
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

/**
 * `loanword` where a word of the Turkish wording, its suffixes cut at the apostrophe, is a word of the English one. A word
 * that Turkish has long had (*risk*), and a name, is none.
 */
export function relationOf(turkish: string, english: string, dictionary: Dictionary): 'loanword' | 'equivalent' {
  const theirs = plainWords(english)
  const isLoan = (word: string): boolean =>
    word.length >= SHORTEST_LOAN && theirs.includes(word) && !isNaturalised(word, dictionary)
  return plainWords(turkish).some((word) => isLoan(word.split("'")[0]!)) ? 'loanword' : 'equivalent'
}

const plainWords = remember(
  (text): readonly string[] => plainLetters(foldText(text)).match(/\p{L}+(?:'\p{L}+)?/gu) ?? [],
)

/** The glossary has it as a Turkish word. No word of Turkish is an English form in -ing, though the glossary may help with one. */
const isNaturalised = (word: string, dictionary: Dictionary): boolean =>
  !word.endsWith('ing') && dictionary.renderingsOf(word).some(({ strength }) => strength === 1)

/**
 * The pairs of all beads as records have them. A concept that the document renders in more than one way, in either
 * language, gets `variant` in place of `equivalent`; a loanword stays one.
 */
export function toTerms(beads: readonly (readonly WordingPair[])[]): TermPair[][] {
  const turkish = toRenderings(beads.flat().flatMap(({ tr }) => tr ?? []))
  const english = toRenderings(beads.flat().flatMap(({ en }) => en ?? []))
  const isVaried = (concept: string): boolean => turkish.isVaried(concept) || english.isVaried(concept)
  return beads.map((pairs) =>
    pairs.map(({ concept, tr, en, relation }) => ({
      concept,
      tr: tr?.text ?? '',
      en: en?.text ?? '',
      relation: relation === 'equivalent' && concept !== '' && isVaried(concept) ? 'variant' : relation,
      ...(tr && { trWording: turkish.wordingOf(tr) }),
      ...(en && { enWording: english.wordingOf(en) }),
      ...((tr?.isBackTranslation || en?.isBackTranslation) && { isBackTranslation: true }),
    })),
  )
}

/** The renderings of one language in a document. */
function toRenderings(wordings: readonly Wording[]) {
  const byConcept = new Map<string, Wording[]>()
  for (const wording of wordings) {
    if (wording.concept === '') continue
    const list = byConcept.get(wording.concept)
    if (list) list.push(wording)
    else byConcept.set(wording.concept, [wording])
  }
  const forms = new Map<Wording, string>()
  const varied = new Set<string>()
  for (const [concept, list] of byConcept) {
    const groups = groupRenderings(list)
    if (groups.length > 1) varied.add(concept)
    for (const group of groups) for (const wording of group) forms.set(wording, citationForm(group))
  }
  return {
    isVaried: (concept: string): boolean => varied.has(concept),
    wordingOf: (wording: Wording): string => forms.get(wording) ?? wording.text,
  }
}
