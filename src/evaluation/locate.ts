// Where an item stands in a text that may have changed since it was judged: at its old place, or where its sentence is.
import type { ParagraphRecord } from '../model/record.ts'
import type { Item, Place } from './item.ts'

/** A document's paragraphs made ready for finding quotations in. */
export interface Searchable {
  readonly byId: ReadonlyMap<string, ParagraphRecord>
  readonly texts: readonly FoldedText[]
}

interface FoldedText {
  readonly paragraph: string
  /** The text with single blanks. */
  readonly text: string
  /** The code point of the paragraph at which each unit of `text` stands. */
  readonly points: readonly number[]
}

export const toSearchable = (paragraphs: readonly ParagraphRecord[]): Searchable => ({
  byId: new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])),
  texts: paragraphs.map(({ id, text }) => ({ paragraph: id, ...foldBlanks(text) })),
})

/**
 * The places where the item may stand: its old place if the same words are still there; else every occurrence of its hit
 * in its sentence; without a sentence, every occurrence in the document. None where the text is another one.
 */
export function locate(item: Item, document: Searchable): Place[] {
  if (item.place && isStillThere(item.place, item.hit, document)) return [item.place]
  const hit = foldBlanks(item.hit).text.trim()
  if (hit === '') return []
  const sentence = foldBlanks(item.sentence).text.trim()
  return document.texts.flatMap((text) => findQuotes(text, sentence || hit, hit))
}

function isStillThere({ paragraph, start, end }: Place, hit: string, { byId }: Searchable): boolean {
  const found = byId.get(paragraph)
  return found !== undefined && [...found.text].slice(start, end).join('') === hit
}

function findQuotes({ paragraph, text, points }: FoldedText, quote: string, hit: string): Place[] {
  const places: Place[] = []
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + quote.length)) {
    const end = from + quote.length
    for (let at = text.indexOf(hit, from); at >= 0 && at + hit.length <= end; at = text.indexOf(hit, at + hit.length))
      places.push({ paragraph, start: points[at]!, end: points[at + hit.length - 1]! + 1 })
  }
  return places
}

/** Runs of blanks as one blank, with the code point at which each remaining unit stood. */
function foldBlanks(text: string): { text: string; points: number[] } {
  const points: number[] = []
  let folded = ''
  let point = 0
  for (const letter of text) {
    const isBlank = /\s/.test(letter)
    if (!isBlank || !folded.endsWith(' ')) {
      folded += isBlank ? ' ' : letter
      for (let unit = 0; unit < letter.length; unit++) points.push(point)
    }
    point++
  }
  return { text: folded, points }
}
