// One stretch of text, by itself: what its letters, trigrams and words say about its language (for detect.ts).
import type { ParagraphLanguage } from '../model/language.ts'
import type { LanguageModel } from './model.ts'
import type { Evidence } from './signs.ts'
import { weigh } from './trigrams.ts'

/** What a stretch of text says about its language, without its neighbours. */
export interface Judgement {
  /** Turkish or English, whichever fits better; `und` where another language fits better than both. */
  readonly language: ParagraphLanguage
  /** Log-likelihood (nats) by which `language` beats its best rival. */
  readonly margin: number
  /** The better of Turkish and English, and by how much it beats the other. */
  readonly nearest: 'tr' | 'en'
  readonly nearestMargin: number
  /** Function words and labels of the nearest language that were met. */
  readonly ownWords: number
  /** Trigrams weighed: how much there was to judge. */
  readonly size: number
}

/** Nats in favour of Turkish and English: this is a house for Turkish and English articles. */
const FAVOUR = 3

/** Longest stretch weighed whole, and the pieces taken of a longer one. */
const WHOLE = 900
const PIECE = 300

/** Judges a text by its letters; of a long one three pieces from beginning, middle and end, then more if they do not settle it. */
export function judge(text: string, model: LanguageModel): Judgement {
  if (text.length <= WHOLE) return toJudgement([weigh(text, model)], model)
  const middle = (text.length - PIECE) >> 1
  const starts = [0, middle, text.length - PIECE]
  return toJudgement(
    starts.map((start) => weigh(text, model, start, start + PIECE)),
    model,
  )
}

function toJudgement(pieces: readonly Evidence[], model: LanguageModel): Judgement {
  const { classes, step } = model
  const total = (field: 'trigrams' | 'latin' | 'foreign' | 'turkishWords' | 'englishWords') =>
    pieces.reduce((sum, piece) => sum + piece[field], 0)
  const costs = classes.map((_, index) => step * pieces.reduce((sum, { costs }) => sum + costs[index]!, 0))
  for (const [index, name] of classes.entries()) costs[index]! += step * relativeCost(name, pieces, model)
  const turkish = costs[classes.indexOf('tr')]! - FAVOUR
  const english = costs[classes.indexOf('en')]! - FAVOUR
  const other = Math.min(...costs.filter((_, index) => classes[index] !== 'tr' && classes[index] !== 'en'))
  const nearest = turkish <= english ? 'tr' : 'en'
  const ownWords = total(nearest === 'tr' ? 'turkishWords' : 'englishWords')
  const size = total('trigrams')
  const nearestMargin = Math.abs(turkish - english)
  const lead = other - Math.min(turkish, english)
  const common = { nearest, nearestMargin, ownWords, size } as const
  if (total('foreign') > total('latin'))
    return { ...common, language: 'und', margin: 100, size: size + total('foreign') }
  if (lead < 0) return { ...common, language: 'und', margin: -lead }
  return { ...common, language: nearest, margin: Math.min(lead, nearestMargin) }
}

const FAMILY_OF_CLASS: Readonly<Record<string, string>> = {
  aze: 'aze',
  'aze-tr': 'aze',
  tuk: 'turkic',
  uzb: 'turkic',
}

/** What four signs in a row say for or against a relative of Turkish, against Turkish; nothing for other languages. */
function relativeCost(name: string, pieces: readonly Evidence[], { families }: LanguageModel): number {
  const family = FAMILY_OF_CLASS[name]
  if (family === undefined) return 0
  const relative = families.indexOf(family)
  const turkish = families.indexOf('tr')
  return pieces.reduce((sum, { relatives }) => sum + relatives[relative]! - relatives[turkish]!, 0)
}
