// Figures as people read them: few digits, a decimal comma in Turkish, intervals in brackets.
import type { InterfaceLanguage } from './words.ts'

export interface Figures {
  whole(value: number): string
  /** Three digits or so: 0.05, 4.75, 44.5, 120. An empty cell where there is no value. */
  short(value: number | undefined): string
  interval(value: { readonly low?: number; readonly high?: number } | undefined): string
  percent(value: number): string
  /** p-values: .0123, below .001 only as that. */
  probability(value: number): string
}

export function figuresIn(language: InterfaceLanguage): Figures {
  const formats = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  const whole = (value: number) => formats[0]!.format(value)
  const short = (value: number | undefined): string => {
    if (value === undefined || !Number.isFinite(value)) return ''
    const size = Math.abs(value)
    return formats[size >= 100 ? 0 : size >= 10 ? 1 : 2]!.format(value)
  }
  const separator = language === 'tr' ? '; ' : ', '
  return {
    whole,
    short,
    interval: (value) => (value?.low === undefined ? '' : `[${short(value.low)}${separator}${short(value.high)}]`),
    percent: (value) => (language === 'tr' ? `%${whole(value * 100)}` : `${whole(value * 100)} %`),
    probability: (value) => (value < 0.001 ? `<${formats[3]!.format(0.001)}` : formats[3]!.format(value)),
  }
}
