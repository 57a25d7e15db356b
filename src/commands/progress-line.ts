// The one line that moves while a run goes on: how far it is, how fast, how long it will take.
import { displayWidth } from './display-width.ts'
import type { InterfaceLanguage, InterfaceWords } from './words.ts'

export interface ProgressState {
  /** 0 … 1; undefined where nobody knows how much there is. */
  readonly share: number | undefined
  readonly documents: number
  readonly seconds: number
}

export interface ProgressLineOptions {
  readonly words: Pick<InterfaceWords, 'annotating' | 'documents' | 'timeLeft'>
  readonly language: InterfaceLanguage
  /** Columns of the terminal. */
  readonly width: number
}

const LONGEST_BAR = 30
/** A shorter bar tells nothing. */
const SHORTEST_BAR = 6
/** Before this a rate is luck, and so is what it says of the time left. */
const FIRST_SECONDS = 2

/**
 * `annotating ██████░░░ 46% · 112 documents · 4.1/s · 0:27 left`, never longer than the terminal is wide; the bar gives way
 * first. Without a share neither bar nor time left.
 */
export function toProgressLine(
  { share, documents, seconds }: ProgressState,
  { words, language, width }: ProgressLineOptions,
): string {
  const isKnown = seconds >= FIRST_SECONDS && documents > 0
  const rate = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(documents / seconds)
  const left = share && isKnown ? `${toClock((seconds * (1 - share)) / share)} ${words.timeLeft}` : ''
  const percent = share === undefined ? '' : toPercent(share, language)
  const said = [percent, `${documents} ${words.documents}`, isKnown ? `${rate}/s` : '', left]
    .filter(Boolean)
    .join(' · ')
  const room = Math.min(LONGEST_BAR, width - displayWidth(words.annotating) - displayWidth(said) - 3)
  if (share === undefined || room < SHORTEST_BAR) return `${words.annotating} ${said}`.slice(0, Math.max(0, width - 1))
  const full = Math.round(Math.min(1, share) * room)
  return `${words.annotating} ${'█'.repeat(full)}${'░'.repeat(room - full)} ${said}`
}

const toPercent = (share: number, language: InterfaceLanguage): string => {
  const whole = Math.floor(Math.min(1, share) * 100)
  return language === 'tr' ? `%${whole}` : `${whole}%`
}

/** 65 → `1:05`; 3700 → `1:01:40`. */
function toClock(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
