// Paragraphs → their languages, one decision each: by their own letters, then by their labels and neighbours. The door to franc.
import { francAll } from 'franc'
import type { Role, Section } from '../model/document.ts'
import type { ParagraphLanguage } from '../model/language.ts'
import { type Judgement, judge } from './judge.ts'
import { type LanguageModel, languageModel } from './model.ts'
import { referenceTitle } from './reference-title.ts'

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
const WANTED = [
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
const FRANC_LANGUAGES: Readonly<Record<string, ParagraphLanguage>> = { tur: 'tr', eng: 'en' }

/** Nats by which a language must lead to be called by itself; below it neighbours are asked. */
const CLEAR = 9
const TORN = 3

/** Addresses say nothing about the language of the words round them. */
const ADDRESS = /\S*(?:@|:\/\/|www\.)\S*/gu

/**
 * The language of each paragraph, in order. Bibliography items are judged by their titles, one by one; other short
 * paragraphs lean on their labels, their heading and their neighbours. Names, dates and numbers alone, other languages, and whatever cannot
 * be decided are `und`.
 * @param declared the language the document's author declared: used for running text that leaves detection undecided
 */
export function detectLanguages(
  paragraphs: readonly ParagraphToDetect[],
  declared?: ParagraphLanguage,
  model: LanguageModel = languageModel(),
): DetectedLanguage[] {
  const own = paragraphs.map((paragraph) => detectAlone(paragraph, model))
  return own.map((detected, index) => detected ?? leanOn(index, paragraphs, own, declared))
}

/** By its own words; undefined where they do not settle it. */
function detectAlone(paragraph: ParagraphToDetect, model: LanguageModel): DetectedLanguage | undefined {
  const isReference = paragraph.section === 'references' && paragraph.role !== 'heading'
  const text = readable(isReference ? referenceTitle(paragraph.text) : paragraph.text)
  const judgement = judge(text, model)
  if (judgement.margin >= CLEAR) return toDetected(judgement)
  if (judgement.margin >= TORN && judgement.ownWords > 0) return toDetected(judgement)
  const asked = askFranc(text, judgement)
  if (asked) return asked
  return isReference ? abstain(judgement) : undefined
}

const readable = (text: string): string => (/@|:\/\/|www\./.test(text) ? text.replace(ADDRESS, ' ') : text)

const toDetected = ({ language, margin }: Judgement): DetectedLanguage => ({
  language,
  score: round(margin / (margin + 6)),
})
const abstain = ({ margin }: Judgement): DetectedLanguage => ({ language: 'und', score: round(margin / (margin + 40)) })
const round = (score: number): number => Math.round(score * 1000) / 1000

/** Where the cheap tests are torn: franc's vote counts if it agrees with them. */
function askFranc(text: string, judgement: Judgement): DetectedLanguage | undefined {
  if (judgement.size < 30 || judgement.margin < 1) return undefined
  const [best] = francAll(text.slice(0, 2000), { only: WANTED })
  const language = FRANC_LANGUAGES[best?.[0] ?? ''] ?? 'und'
  return language === judgement.language
    ? { language, score: round(judgement.margin / (judgement.margin + 9)) }
    : undefined
}

/** The nearest paragraphs that are sure, before and after; both must agree, or there is only one. */
function leanOn(
  index: number,
  paragraphs: readonly ParagraphToDetect[],
  own: readonly (DetectedLanguage | undefined)[],
  declared: ParagraphLanguage | undefined,
): DetectedLanguage {
  if (!/\p{Ll}{3}|\p{Lu}{4}/u.test(paragraphs[index]!.text)) return { language: 'und', score: 0 }
  const before = own.slice(Math.max(0, index - 4), index).findLast((detected) => detected && detected.score > 0.6)
  const after = own.slice(index + 1, index + 5).find((detected) => detected && detected.score > 0.6)
  const language =
    paragraphs[index]!.role === 'heading'
      ? after?.language
      : before?.language === after?.language
        ? after?.language
        : undefined
  if (language) return { language, score: 0.5 }
  return declared ? { language: declared, score: 0.3 } : { language: 'und', score: 0.1 }
}
