// Metadata of an article (OAI-DC, Crossref) → blocks: titles, authors, abstracts and keywords by language.
import { type Block, isTurkish, tidy } from '../block.ts'
import { inlineText } from './inline.ts'
import { labelOf } from './labels.ts'
import { type Element, elementsOf, findAll, findFirst, languageOf, textOf } from './tree.ts'

/** What metadata of either kind say of an article. */
interface ArticleMetadata {
  readonly titles: readonly string[]
  readonly authors: readonly string[]
  readonly abstracts: readonly Worded[]
  readonly keywords: readonly Worded[]
}

interface Worded {
  readonly text: string
  readonly language: string
}

/** A Dublin Core record. */
export function readDublinCore(record: Element): Block[] {
  return toBlocks({
    titles: findAll(record, 'title', 'alternative').map(lineOf),
    authors: findAll(record, 'creator').map(lineOf).map(givenFirst),
    abstracts: findAll(record, 'description', 'abstract').map(toWorded),
    keywords: findAll(record, 'subject').map(toWorded),
  })
}

/** A Crossref record of a journal article. */
export function readCrossref(record: Element): Block[] {
  const titles = findFirst(record, 'titles')
  return toBlocks({
    titles: elementsOf(titles, 'title', 'original_language_title').map(lineOf),
    authors: findAll(record, 'person_name').map((name) =>
      tidy(`${textOf(findFirst(name, 'given_name'))} ${textOf(findFirst(name, 'surname'))}`),
    ),
    abstracts: findAll(record, 'abstract').map(toWorded),
    keywords: findAll(record, 'keyword', 'subject').map(toWorded),
  })
}

const lineOf = (element: Element): string => inlineText(element)

/** `Kaya, Ayşe` → `Ayşe Kaya` */
const givenFirst = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1')

function toWorded(element: Element): Worded {
  const text = lineOf(element)
  return { text, language: languageOf(element) || (isTurkish(text) ? 'tr' : 'en') }
}

/** Dublin Core calls page counts and places of publication descriptions too; an abstract is longer. */
const SHORTEST_ABSTRACT = 80

function toBlocks({ titles, authors, abstracts, keywords }: ArticleMetadata): Block[] {
  const texts = abstracts.filter(({ text }) => text.length >= SHORTEST_ABSTRACT)
  const lines = keywordLines(keywords, texts)
  const languages = [...new Set([...texts.map(({ language }) => language), ...lines.keys()])]
  return [
    ...titles.map((text): Block => ({ role: 'heading', text })),
    { role: 'text', text: authors.map((author) => `${author}*`).join(', ') },
    ...languages.flatMap((language): Block[] => [
      ...texts
        .filter((text) => text.language === language)
        .flatMap(({ text }): Block[] => [
          { role: 'heading', text: labelOf('abstract', language) },
          { role: 'text', text },
        ]),
      { role: 'text', text: lines.get(language) ?? '' },
    ]),
  ]
}

/** One line a language. Keywords without Turkish letters count as Turkish where Turkish ones stand around them. */
function keywordLines(keywords: readonly Worded[], abstracts: readonly Worded[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>()
  const only = new Set(abstracts.map(({ language }) => language))
  for (const { text, language } of keywords) {
    if (text === '') continue
    const key = only.size === 1 && !only.has(language) ? [...only][0]! : language
    groups.set(key, [...(groups.get(key) ?? []), text])
  }
  return new Map(
    [...groups].map(([language, words]) => [language, `${labelOf('keywords', language)}: ${words.join(', ')}`]),
  )
}
