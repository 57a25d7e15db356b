// What the notes to an editor say, in English and in Turkish. Words only; notes.ts decides what there is to say.
import type { AlignmentRecord } from '../../model/record.ts'

export type NoteLanguage = 'en' | 'tr'
export type Side = 'tr' | 'en'
type Unit = AlignmentRecord['unit']

interface Place {
  readonly side: Side
  readonly places: readonly Unit[]
  readonly concept: string
}

interface HedgeChange {
  readonly parity: 'weakened' | 'strengthened' | 'lost' | 'added'
  readonly tr: readonly string[]
  readonly en: readonly string[]
  /** The sentence on the side that lacks the hedge, or of the English. */
  readonly text: string
}

export interface NoteWords {
  variant(term: Place & { readonly forms: readonly string[] }): string
  missing(term: Place & { readonly form: string }): string
  backTranslation(term: Place & { readonly form: string }): string
  hedge(change: HedgeChange): string
  unmatched(side: Side, text: string): string
  low(turkish: string, english: string, score: number): string
}

const quoted = (text: string): string => `"${text}"`

const joined = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}${last}${parts.at(-1)}`

const ENGLISH_PLACES: Readonly<Record<Side, Readonly<Record<Unit, string>>>> = {
  tr: { title: 'the Turkish title', abstract: 'the Öz', keywords: 'the Turkish keywords' },
  en: { title: 'the English title', abstract: 'the abstract', keywords: 'the English keywords' },
}

const TURKISH_PLACES: Readonly<Record<Side, Readonly<Record<Unit, string>>>> = {
  tr: { title: 'Türkçe başlık', abstract: 'Öz', keywords: 'Türkçe anahtar kelimeler' },
  en: { title: 'İngilizce başlık', abstract: 'Abstract', keywords: 'İngilizce anahtar kelimeler' },
}

const other = (side: Side): Side => (side === 'tr' ? 'en' : 'tr')

/** `The Öz and the Turkish keywords`, and whether that is one thing. */
function inEnglish({ side, places }: Place): { subject: string; isOne: boolean } {
  const names = joined(
    places.map((place) => ENGLISH_PLACES[side][place]),
    ' and ',
  )
  return { subject: names[0]!.toUpperCase() + names.slice(1), isOne: places.length === 1 && places[0] !== 'keywords' }
}

const inTurkish = ({ side, places }: Place): string =>
  joined(
    places.map((place) => TURKISH_PLACES[side][place]),
    ' ve ',
  )

const english: NoteWords = {
  variant: (term) => {
    const { subject, isOne } = inEnglish(term)
    const forms = term.forms.map(quoted)
    const list = forms.length === 2 ? `both ${forms[0]} and ${forms[1]}` : joined(forms, ' and ')
    return `${subject} ${isOne ? 'calls' : 'call'} "${term.concept}" ${list}; choose one.`
  },
  missing: (term) => {
    const { subject, isOne } = inEnglish(term)
    const side = other(term.side) === 'tr' ? 'Turkish' : 'English'
    return `${subject} ${isOne ? 'calls' : 'call'} "${term.concept}" ${quoted(term.form)}; the ${side} side has no term for it.`
  },
  backTranslation: (term) => {
    const { subject, isOne } = inEnglish(term)
    return `${subject} ${isOne ? 'calls' : 'call'} "${term.concept}" ${quoted(term.form)}, as a machine translator might; check the term.`
  },
  hedge: ({ parity, tr, en, text }) => {
    const [turkish, english] = [joined(tr.map(quoted), ' and '), joined(en.map(quoted), ' and ')]
    if (parity === 'lost') return `The Öz hedges with ${turkish}, the abstract does not: "${text}"`
    if (parity === 'added') return `The abstract hedges with ${english}, the Öz does not: "${text}"`
    const degree = parity === 'weakened' ? 'less' : 'more'
    return `The abstract (${english}) hedges ${degree} than the Öz (${turkish}): "${text}"`
  },
  unmatched: (side, text) =>
    side === 'tr'
      ? `The abstract has nothing for this sentence of the Öz: "${text}"`
      : `The Öz has nothing for this sentence of the abstract: "${text}"`,
  low: (turkish, text, score) => `These two may not belong together (score ${score}): "${turkish}" – "${text}"`,
}

const turkish: NoteWords = {
  variant: (term) => {
    const forms = term.forms.map(
      (form, at) => `${at === 0 ? 'hem' : at === term.forms.length - 1 ? 'hem de' : 'hem'} "${form}"`,
    )
    return `${inTurkish(term)} "${term.concept}" kavramına ${forms.join(' ')} diyor; birini seçin.`
  },
  missing: (term) =>
    `${inTurkish(term)} "${term.concept}" kavramına ${quoted(term.form)} diyor; ${other(term.side) === 'tr' ? 'Türkçe' : 'İngilizce'} yanda karşılığı yok.`,
  backTranslation: (term) =>
    `${inTurkish(term)} "${term.concept}" kavramına ${quoted(term.form)} diyor: bir çeviri programının sözü olabilir; terime bakın.`,
  hedge: ({ parity, tr, en, text }) => {
    const [turkish, english] = [joined(tr.map(quoted), ' ve '), joined(en.map(quoted), ' ve ')]
    if (parity === 'lost') return `Öz ${turkish} ile kaçınsıyor, Abstract kaçınsamıyor: "${text}"`
    if (parity === 'added') return `Abstract ${english} ile kaçınsıyor, Öz kaçınsamıyor: "${text}"`
    return `Abstract (${english}), Öz’den (${turkish}) ${parity === 'weakened' ? 'az' : 'çok'} kaçınsıyor: "${text}"`
  },
  unmatched: (side, text) =>
    side === 'tr'
      ? `Öz’deki bu tümcenin Abstract’ta karşılığı yok: "${text}"`
      : `Abstract’taki bu tümcenin Öz’de karşılığı yok: "${text}"`,
  low: (text, english, score) => `Bu ikisi birbirinin karşılığı olmayabilir (puan ${score}): "${text}" – "${english}"`,
}

export const NOTE_WORDS: Readonly<Record<NoteLanguage, NoteWords>> = { en: english, tr: turkish }
