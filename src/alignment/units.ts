// A document's paragraphs → what can be laid side by side: title with title, abstract with abstract, keywords with keywords.
import type { TaggedParagraph } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import { foldText } from './letters.ts'

/** A sentence, where it stands, and what is tagged in it. */
export interface PlacedSentence {
  /** Index of the paragraph in the document, and of the sentence in the paragraph. */
  readonly paragraph: number
  readonly sentence: number
  /** Where it begins in the paragraph's text, in UTF-16 units. */
  readonly start: number
  readonly text: string
  readonly tags: readonly Tag[]
}

/** A unit that has both its sides. */
export interface Unit {
  readonly unit: 'title' | 'abstract' | 'keywords'
  readonly tr: readonly PlacedSentence[]
  readonly en: readonly PlacedSentence[]
}

/** Paragraphs of one language that stand together under headings of one kind. */
interface Block {
  readonly language: Language
  readonly isExtended: boolean
  readonly paragraphs: number[]
}

/** Words in the heading of the long abstract that many Turkish journals print besides the short one. */
const EXTENDED = ['extended', 'genişletilmiş', 'geniş', 'uzun']

/**
 * The units, in the order title, abstracts, keywords. Blocks pair in order of the text, extended with extended; a block
 * without a partner gives no unit. Paragraphs that are neither Turkish nor English, and headings, are passed over.
 */
export function findUnits(paragraphs: readonly TaggedParagraph[]): Unit[] {
  const blocks = (section: Unit['unit']) => toBlocks(paragraphs, section)
  const first = (section: Unit['unit']) => pairBlocks(blocks(section)).slice(0, 1)
  const toUnit = (unit: Unit['unit'], [tr, en]: readonly [Block, Block], length?: number): Unit => ({
    unit,
    tr: sentencesOf(paragraphs, tr.paragraphs.slice(0, length)),
    en: sentencesOf(paragraphs, en.paragraphs.slice(0, length)),
  })
  const units = [
    ...first('title').map((pair) => toUnit('title', pair, 1)),
    ...pairBlocks(blocks('abstract')).map((pair) => toUnit('abstract', pair)),
    ...pairBlocks(blocks('keywords')).map((pair) => toUnit('keywords', pair)),
  ]
  return units.filter(({ tr, en }) => tr.length > 0 && en.length > 0)
}

function toBlocks(paragraphs: readonly TaggedParagraph[], section: Unit['unit']): Block[] {
  const blocks: Block[] = []
  let isOpen = false
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.section !== section) {
      isOpen = false
      return
    }
    const { language } = paragraph
    if (language === 'und' || isLabel(paragraph, section)) return
    const isExtended = section === 'abstract' && isExtendedHeading(paragraph.heading)
    const last = blocks.at(-1)
    if (isOpen && last?.language === language && last.isExtended === isExtended) last.paragraphs.push(index)
    else blocks.push({ language, isExtended, paragraphs: [index] })
    isOpen = true
  })
  return blocks
}

/** The heading over an abstract or the keywords is no part of it; a title is a heading itself. */
const isLabel = ({ role }: TaggedParagraph, section: Unit['unit']): boolean => role === 'heading' && section !== 'title'

function isExtendedHeading(heading: string): boolean {
  const words = foldText(heading).split(/\s+/)
  return words.some((word) => EXTENDED.includes(word))
}

function pairBlocks(blocks: readonly Block[]): (readonly [Block, Block])[] {
  const of = (language: Language, isExtended: boolean) =>
    blocks.filter((block) => block.language === language && block.isExtended === isExtended)
  return [false, true].flatMap((isExtended) => {
    const english = of('en', isExtended)
    return of('tr', isExtended).flatMap((block, at) => (english[at] ? [[block, english[at]] as const] : []))
  })
}

function sentencesOf(paragraphs: readonly TaggedParagraph[], indexes: readonly number[]): PlacedSentence[] {
  return indexes.flatMap((index) => {
    const { text, sentences, tags } = paragraphs[index]!
    const bySentence: Tag[][] = sentences.map(() => [])
    for (const tag of tags) bySentence[tag.sentence]?.push(tag)
    return sentences.map(({ start, end }, sentence) => ({
      paragraph: index,
      sentence,
      start,
      text: text.slice(start, end),
      tags: bySentence[sentence]!,
    }))
  })
}
