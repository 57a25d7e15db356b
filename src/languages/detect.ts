// Paragraphs → their languages, one decision each: by their own letters, then by their labels and neighbours. The door to franc.
import { francAll } from 'franc'
import type { Role, Section } from '../model/document.ts'
import type { ParagraphLanguage } from '../model/language.ts'
import { type Judgement, judge } from './judge.ts'
import { type LanguageModel, languageModel } from './model.ts'
import { afterYear, referenceTitle } from './reference-title.ts'
import { isNames, labelOf, runningWords, withoutAddresses, withoutLetterSpace } from './running-words.ts'
import { noEvidence, weigh } from './trigrams.ts'

/** What detection reads of a paragraph. */
export interface ParagraphToDetect {
  readonly text: string
  readonly section: Section
  readonly role: Role
  readonly heading: string
}

export interface DetectedLanguage {
  readonly language: ParagraphLanguage
  /** 0 (a guess nobody should use) … 1 (certain). */
  readonly score: number
}

/** Languages franc chooses among: ours, their neighbours, and what international-relations articles cite. */
export const FRANC_WANTED = [
  'tur',
  'eng',
  'azj',
  'tuk',
  'crh',
  'gag',
  'uzn',
  'deu',
  'nld',
  'fra',
  'ita',
  'spa',
  'ron',
  'pol',
  'als',
  'kmr',
  'hun',
]
export const FRANC_LANGUAGES: Readonly<Record<string, ParagraphLanguage>> = { tur: 'tr', eng: 'en' }

/** Nats by which a language must lead to be called by itself; with a function word of its own; and a foreign one in a short text. */
const CLEAR = 8
const WITH_WORD = 4
const FOREIGN_AND_SHORT = 16
/** Trigrams below which a text is short. */
const SHORT = 40
/** Names and quotations can outweigh the words round them only in a text of up to this length. */
const OUTWEIGHED = 250

/**
 * The language of each paragraph, in order. Bibliography items are judged by their titles, one by one; other short
 * paragraphs lean on their labels, their heading and their neighbours. Names, dates and numbers alone, other
 * languages, and whatever cannot be decided are `und`.
 * @param declared the language the document's author declared: used for words that leave detection undecided
 */
export function detectLanguages(
  paragraphs: readonly ParagraphToDetect[],
  declared?: ParagraphLanguage,
  model: LanguageModel = languageModel(),
): DetectedLanguage[] {
  const alone = paragraphs.map((paragraph) => detectAlone(paragraph, model))
  return alone.map(
    (detected, index) => detected ?? leanOn(index, paragraphs, alone, model) ?? fallBack(paragraphs[index]!, declared),
  )
}

/** By its own words; undefined where they do not settle it. */
function detectAlone(paragraph: ParagraphToDetect, model: LanguageModel): DetectedLanguage | undefined {
  const text = withoutLetterSpace(withoutAddresses(paragraph.text))
  if (paragraph.section === 'references' && paragraph.role !== 'heading') return detectReference(text, model)
  const whole = judge(text, model)
  const isForeign = whole.language === 'und' && whole.margin > CLEAR / 2
  const labelled = detectLabel(text, isForeign, model, paragraph.role === 'heading')
  if (labelled) return labelled
  if (paragraph.section === 'notes' && paragraph.role !== 'heading' && isNames(text))
    return { language: 'und', score: 0.5 }
  const running = text.length <= OUTWEIGHED && !isForeign ? runningWords(text) : ''
  const detected = (running && detectRunning(running, whole, model)) || decide(whole, text)
  // Headings are too short and too full of names and terms to be foreign by themselves, unless in another script.
  const isShort = paragraph.role === 'heading' ? paragraph.section !== 'title' : isCodes(paragraph, whole)
  if (isShort && isForeignScript(text)) return { language: 'und', score: 0.5 }
  return isShort && detected?.language === 'und' ? undefined : detected
}

/** `JEL Kodları: F50, F52`: hardly a word. */
const isCodes = ({ section }: ParagraphToDetect, { size }: Judgement): boolean => section === 'keywords' && size < SHORT

/** In another script than Latin, or with the letter that only Azerbaijani has. */
const isForeignScript = (text: string): boolean => !/\p{Script=Latin}/u.test(text) || /[əƏ]/.test(text)

/** By the running words alone, where they speak against the names and quotations round them. */
function detectRunning(running: string, whole: Judgement, model: LanguageModel): DetectedLanguage | undefined {
  const judgement = judge(running, model)
  return judgement.language === 'und' || judgement.language === whole.language ? undefined : decide(judgement, running)
}

/** By the title; where that is too short to tell, journal and publisher may confirm what it seems to be. */
function detectReference(text: string, model: LanguageModel): DetectedLanguage {
  const title = referenceTitle(text)
  const judgement = judge(title, model)
  const decided = decide(judgement, title)
  if (decided) return decided
  const rest = afterYear(text)
  const confirmed = decide(judge(rest, model), rest)
  return confirmed && confirmed.language === judgement.language
    ? { ...confirmed, score: confirmed.score / 2 }
    : { language: 'und', score: 0.2 }
}

/** By the words before a colon, or the words of a very short text: half of them known, or all where the text looks foreign, and of one language. */
function detectLabel(
  text: string,
  isForeign: boolean,
  model: LanguageModel,
  isWhole = false,
): DetectedLanguage | undefined {
  const label = (isWhole ? '' : labelOf(text)) || (text.length <= MOST_OF_LABEL ? text : '')
  if (!label) return undefined
  const { turkishWords, englishWords, words } = weigh(noEvidence(model), label, model)
  const known = turkishWords + englishWords
  if (known < words && (isForeign || known * 2 < words)) return undefined
  if (known === 0 || (turkishWords > 0 && englishWords > 0)) return undefined
  return { language: turkishWords > 0 ? 'tr' : 'en', score: 0.9 }
}

/** The longest heading that may be a label as a whole. */
const MOST_OF_LABEL = 40

/** What a judgement is worth: a decision, or undefined where it is torn. */
function decide(judgement: Judgement, text: string): DetectedLanguage | undefined {
  const { language, margin, ownWords, size } = judgement
  const needed =
    language === 'und' && size < SHORT ? FOREIGN_AND_SHORT : ownWords > 0 && language !== 'und' ? WITH_WORD : CLEAR
  if (margin >= needed) return { language, score: round(margin / (margin + 6)) }
  return askFranc(text, judgement)
}

const round = (score: number): number => Math.round(score * 1000) / 1000

/** Where the cheap tests are torn: franc's vote counts if it agrees with them. */
function askFranc(text: string, { language, margin, size }: Judgement): DetectedLanguage | undefined {
  if (size < SHORT || margin < 1) return undefined
  const [best] = francAll(text.slice(0, 2000), { only: FRANC_WANTED })
  const asked = FRANC_LANGUAGES[best?.[0] ?? ''] ?? 'und'
  return asked === language ? { language, score: round(margin / (margin + 9)) } : undefined
}

/** How many paragraphs away a neighbour may be, and how sure. */
const REACH = 4
const SURE = 0.6

/** By what stands round it: its heading, what a heading introduces, or neighbours that agree on Turkish or English. */
function leanOn(
  index: number,
  paragraphs: readonly ParagraphToDetect[],
  alone: readonly (DetectedLanguage | undefined)[],
  model: LanguageModel,
): DetectedLanguage | undefined {
  const { text, section, role, heading } = paragraphs[index]!
  if (!hasWord(text)) return undefined
  const isSure = (detected: DetectedLanguage | undefined) =>
    detected && detected.score > SURE && detected.language !== 'und'
  const before = alone.slice(Math.max(0, index - REACH), index).findLast(isSure)
  const after = alone.slice(index + 1, index + 1 + REACH).find(isSure)
  if (role === 'heading')
    return after ? { language: after.language, score: 0.5 } : before && { language: before.language, score: 0.4 }
  const headed = heading ? detectLabel(heading, false, model) : undefined
  if (headed) return { language: headed.language, score: 0.5 }
  // A list of terms or codes stands below the abstract whose language it is in.
  if (section === 'keywords') return before && { language: before.language, score: 0.4 }
  return before && before.language === after?.language ? { language: before.language, score: 0.5 } : undefined
}

/** The declared language for words; nothing for names, dates and numbers. */
function fallBack({ text }: ParagraphToDetect, declared: ParagraphLanguage | undefined): DetectedLanguage {
  return declared && hasWord(text) ? { language: declared, score: 0.3 } : { language: 'und', score: 0 }
}

/** Whether there is a word at all: three small letters, or four capitals, in a row. */
const hasWord = (text: string): boolean => /\p{Ll}{3}|\p{Lu}{4}/u.test(text)
