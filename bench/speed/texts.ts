// The texts of the speed bench, made from corpora/: articles, text with nothing to tag, one huge document, many small ones.
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { built } from './built.ts'

export const samples = readdirSync('corpora')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(`corpora/${name}`, 'utf8') }))

export interface TextFile {
  readonly path: string
  readonly documents: number
  /** Of text, without the JSON around it. */
  readonly megabytes: number
}

/** Lines shorter than this are headings, names and references: they stay as they are. */
const PROSE = 200
/** Of the longer words, one in so many is invented. */
const INVENTED = 12
const SYLLABLES = ['ba', 'ke', 'ri', 'to', 'lu', 'ne', 'mo', 'sa', 'ti', 'vo']

/** A word that is no word, another one for every number. */
export const invent = (number: number): string => [...String(number)].map((digit) => SYLLABLES[Number(digit)]).join('')

/**
 * A sample under other words: about three in a hundred get an invented beginning, another one in every text, as names and
 * rare words come in a real corpus. Whatever remembers words cannot know these.
 */
function vary(text: string, number: number): string {
  let words = 0
  const other = (word: string): string =>
    ++words % INVENTED === 0 ? invent((number * 7919 + words) % 1_000_000) + word.slice(3) : word
  return text
    .split('\n')
    .map((line) => (line.length < PROSE ? line : line.replace(/\p{Ll}{7,}/gu, other)))
    .join('\n')
}

/** Articles without end, Turkish and English in turn. */
export function* articles(only = ''): Generator<string> {
  const texts = samples.filter(({ name }) => name.startsWith(only)).map(({ text }) => text)
  for (let number = 0; ; number++) yield vary(texts[(number * 5) % texts.length]!, number)
}

const SENTENCES_A_PARAGRAPH = 6
const PARAGRAPHS_A_TEXT = 20

/** Texts without end in which next to nothing is tagged: the sentences of the samples that have no tag. */
export async function* sparseTexts(): AsyncGenerator<string> {
  const sentences = await untaggedSentences()
  for (let number = 0, next = 0; ; number++) {
    const paragraphs = Array.from({ length: PARAGRAPHS_A_TEXT }, () =>
      Array.from({ length: SENTENCES_A_PARAGRAPH }, () => sentences[(next++ * 7) % sentences.length]).join(' '),
    )
    yield vary(paragraphs.join('\n\n'), number)
  }
}

async function untaggedSentences(): Promise<string[]> {
  const { annotateDocument, loadLexicon } = await built<typeof import('../../src/index.ts')>('index')
  const lexicon = await loadLexicon()
  return samples.flatMap(({ name, text }) =>
    annotateDocument({ id: name, path: name, text, encoding: 'utf-8', sha256: '' }, lexicon)
      .paragraphs.filter(({ section, role }) => section === 'body' && role === 'text')
      .flatMap(({ text, sentences, tags }) =>
        sentences
          .filter((_, index) => tags.every(({ sentence }) => sentence !== index))
          .map(({ start, end }) => text.slice(start, end)),
      ),
  )
}

/** What a small document holds at least, in UTF-16 units. */
const SMALL = 200

/** Documents of two or three sentences without end: the beginning of a paragraph each. */
export function* smallTexts(): Generator<string> {
  for (const article of articles())
    for (const line of article.split('\n'))
      if (line.length > PROSE) yield line.slice(0, line.indexOf('. ', SMALL) + 1 || undefined)
}

/** One document of so many megabytes: articles one after the other, as in a volume of proceedings. */
export function hugeText(megabytes: number): string {
  const parts: string[] = []
  let bytes = 0
  for (const article of articles()) {
    if (bytes >= megabytes * 1e6) return parts.join('\n\n')
    parts.push(article)
    bytes += Buffer.byteLength(article)
  }
  throw new Error('The articles came to an end')
}

/** Writes texts as JSONL until `isEnough`. */
export async function writeTexts(
  path: string,
  texts: Iterable<string> | AsyncIterable<string>,
  isEnough: (written: TextFile) => boolean,
): Promise<TextFile> {
  const file = openSync(path, 'w')
  let written: TextFile = { path, documents: 0, megabytes: 0 }
  for await (const text of texts) {
    writeSync(file, `${JSON.stringify({ id: `d${written.documents}`, text })}\n`)
    written = { path, documents: written.documents + 1, megabytes: written.megabytes + Buffer.byteLength(text) / 1e6 }
    if (isEnough(written)) break
  }
  closeSync(file)
  return written
}
