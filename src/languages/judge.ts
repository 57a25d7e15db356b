// One stretch of text, by itself: what its letters, trigrams and words say about its language (for detect.ts).
import type { ParagraphLanguage } from '../model/language.ts'
import type { LanguageModel } from './model.ts'
import { type Evidence, noEvidence, weigh } from './trigrams.ts'

/** What a stretch of text says about its language, without its neighbours. */
export interface Judgement {
  /** Turkish or English, whichever fits better; `und` where another language fits better than both. */
  readonly language: ParagraphLanguage
  /** Log-likelihood (nats) by which `language` beats its best rival. */
  readonly margin: number
  /** The better of Turkish and English. */
  readonly nearest: 'tr' | 'en'
  /** Function words and labels of the nearest language that were met. */
  readonly ownWords: number
  /** Trigrams weighed: how much there was to judge. */
  readonly size: number
}

/** Nats in favour of Turkish and English: this is a house for Turkish and English articles. */
const FAVOUR = 3

/** Pieces of a long text: three short ones, from beginning, middle and end, mostly settle it; else three long ones. */
const PIECES = 3
const SHORT_PIECE = 80
const LONG_PIECE = 600
/** Nats that settle a text by its short pieces. */
const SETTLED = 30

/** Judges a text by its letters, trigrams and words; of a long one by pieces, at most 1,800 units in all. */
export function judge(text: string, model: LanguageModel): Judgement {
  const first = judgePieces(text, SHORT_PIECE, model)
  if (text.length <= PIECES * SHORT_PIECE || first.margin >= SETTLED) return first
  return judgePieces(text, LONG_PIECE, model)
}

function judgePieces(text: string, length: number, model: LanguageModel): Judgement {
  const evidence = noEvidence(model)
  if (text.length <= PIECES * length) return toJudgement(weigh(evidence, text, model), model)
  for (const start of [0, (text.length - length) >> 1, text.length - length]) {
    weigh(evidence, text, model, start, start + length)
  }
  return toJudgement(evidence, model)
}

/** The relatives of Turkish that runs of four signs tell from it once more, by class of the model. */
const FAMILIES: Readonly<Record<string, string>> = { aze: 'aze', 'aze-tr': 'aze', tuk: 'turkic', uzb: 'turkic' }

function toJudgement(evidence: Evidence, model: LanguageModel): Judgement {
  const { classes, families, step } = model
  const { costs, relatives, trigrams: size } = evidence
  let turkish = 0
  let english = 0
  let other = Number.POSITIVE_INFINITY
  for (let index = 0; index < classes.length; index++) {
    const name = classes[index]!
    const cost = costs[index]!
    if (name === 'tr') turkish = step * cost - FAVOUR
    else if (name === 'en') english = step * cost - FAVOUR
    else {
      const family = FAMILIES[name]
      // Against Turkish, so that languages without relatives here are not touched.
      const relative = family ? relatives[families.indexOf(family)]! - relatives[families.indexOf('tr')]! : 0
      other = Math.min(other, step * (cost + relative))
    }
  }
  const nearest = turkish <= english ? 'tr' : 'en'
  const ownWords = nearest === 'tr' ? evidence.turkishWords : evidence.englishWords
  const lead = other - Math.min(turkish, english)
  if (evidence.foreign > size / 2)
    return { language: 'und', margin: CERTAIN, nearest, ownWords, size: size + evidence.foreign }
  if (lead < 0) return { language: 'und', margin: -lead, nearest, ownWords, size }
  return { language: nearest, margin: Math.min(lead, Math.abs(turkish - english)), nearest, ownWords, size }
}

/** Nats, for text in another script. */
const CERTAIN = 100
