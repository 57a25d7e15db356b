// Tagged paragraphs of an article → its Öz laid beside its abstract, title beside title, keywords beside keywords.
import type { AlignedSide, Alignment, Bead } from '../model/alignment.ts'
import type { TaggedParagraph } from '../model/document.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { alignSentences, scorePair } from './align-sentences.ts'
import { compareHedges, devicesOf, hedgesOf } from './hedge-parity.ts'
import { keywordLabels, keywordsOf, pairKeywords } from './keyword-items.ts'
import { pairWordings, toTerms, type WordingPair, wordingsOf } from './terms.ts'
import { findUnits, type PlacedSentence, type Unit } from './units.ts'
import type { SentenceSide } from './vocabulary.ts'

interface PlacedBead {
  readonly unit: Unit['unit']
  readonly score: number
  readonly tr: readonly PlacedSentence[]
  readonly en: readonly PlacedSentence[]
}

/**
 * Aligns an article with itself. Units come in the order title, abstracts, keywords; beads in the order of the text.
 * A unit that one language lacks gives nothing; within a unit a sentence without a partner gives `1-0` or `0-1`.
 * No paragraphs give an empty list.
 */
export function alignDocument(
  paragraphs: readonly TaggedParagraph[],
  lexicon: Pick<Lexicon, 'glossary' | 'concepts' | 'hedgePairs' | 'headings'>,
): Alignment[] {
  const beads = findUnits(paragraphs).flatMap((unit) => beadsOf(unit, lexicon))
  const terms = toTerms(beads.map((bead) => pairTermsOf(bead, lexicon)))
  return beads.map(({ unit, score, tr, en }, at) => ({
    unit,
    bead: unit === 'abstract' ? `${tr.length}-${en.length}` : '1-1',
    score,
    tr: toSides(tr),
    en: toSides(en),
    terms: terms[at]!,
    hedges: {
      tr: hedgesOf(tr),
      en: hedgesOf(en),
      ...compareHedges(devicesOf(tr), devicesOf(en), lexicon),
    },
  }))
}

function beadsOf({ unit, tr, en }: Unit, { glossary }: Pick<Lexicon, 'glossary'>): PlacedBead[] {
  const [turkish, english] = [tr.map(toSentenceSide), en.map(toSentenceSide)]
  if (unit !== 'abstract') return [{ unit, tr, en, score: scorePair(join(turkish), join(english), glossary) }]
  return alignSentences(turkish, english, glossary).map((bead: Bead) => ({
    unit,
    score: bead.score,
    tr: bead.tr.map((at) => tr[at]!),
    en: bead.en.map((at) => en[at]!),
  }))
}

const toSentenceSide = ({ text, tags }: PlacedSentence): SentenceSide => ({
  text,
  concepts: tags.filter(({ label }) => label === 'strategy').map(({ concept }) => concept),
})

const join = (sides: readonly SentenceSide[]): SentenceSide => ({
  text: sides.map(({ text }) => text).join('\n'),
  concepts: sides.flatMap(({ concepts }) => concepts ?? []),
})

function pairTermsOf(
  { unit, tr, en }: PlacedBead,
  lexicon: Pick<Lexicon, 'glossary' | 'concepts' | 'headings'>,
): WordingPair[] {
  if (unit !== 'keywords') return pairWordings(wordingsOf(tr, 'tr'), wordingsOf(en, 'en'), lexicon)
  const labels = keywordLabels(lexicon.headings)
  return pairKeywords(keywordsOf(tr, 'tr', labels), keywordsOf(en, 'en', labels), lexicon.glossary)
}

/** One side a paragraph touched, its sentences joined by a space. */
function toSides(sentences: readonly PlacedSentence[]): AlignedSide[] {
  const paragraphs = [...new Set(sentences.map(({ paragraph }) => paragraph))]
  return paragraphs.map((paragraph) => {
    const own = sentences.filter((sentence) => sentence.paragraph === paragraph)
    return {
      paragraph,
      sentences: own.map(({ sentence }) => sentence),
      text: own.map(({ text }) => text).join(' '),
    }
  })
}
