// A JATS article → blocks in the order journals print them: titles, authors, abstracts with keywords, body, notes, references.
import { type Block, tidy } from '../block.ts'
import { inlineText, noteLabel } from './inline.ts'
import { labelOf } from './labels.ts'
import { referenceText } from './references.ts'
import { type Element, elementsOf, findAll, findFirst, languageOf, textOf } from './tree.ts'

/** The blocks of an `article`, in the language it declares unless a part declares its own. */
export function readJats(article: Element): Block[] {
  const language = languageOf(article) || 'en'
  const meta =
    findFirst(elementsOf(article, 'front', 'front-stub')[0], 'article-meta') ?? elementsOf(article, 'front-stub')[0]
  const body = elementsOf(article, 'body')[0]
  const back = elementsOf(article, 'back')[0]
  return [
    ...readFront(meta, language),
    ...readChildren(body),
    ...readBack(back, language),
    ...readNotes(article, meta, language),
    ...findAll(back, 'ref-list').flatMap((list) => readReferences(list, language)),
    ...elementsOf(article, 'sub-article').flatMap(readJats),
  ]
}

const heading = (text: string): Block => ({ role: 'heading', text })
const paragraph = (text: string): Block => ({ role: 'text', text })

function readFront(meta: Element | undefined, language: string): Block[] {
  const group = findFirst(meta, 'title-group')
  const subtitle = inlineOf(elementsOf(group, 'subtitle')[0])
  const title = [inlineOf(elementsOf(group, 'article-title')[0]), subtitle].filter((part) => part !== '').join(': ')
  const translated = elementsOf(group, 'trans-title-group', 'trans-title').map((element) =>
    element.name === 'trans-title' ? inlineOf(element) : readTranslatedTitle(element),
  )
  const contributors = findAll(meta, 'contrib').map(contributorName)
  return [
    ...(title === '' ? [] : [heading(title)]),
    ...translated.map(heading),
    paragraph(contributors.filter((name) => name !== '').join(', ')),
    ...readAbstracts(meta, language),
  ]
}

const inlineOf = (element: Element | undefined): string => (element ? inlineText(element) : '')

const readTranslatedTitle = (group: Element): string =>
  elementsOf(group, 'trans-title', 'trans-subtitle').map(inlineText).join(': ')

/** `*` tells the structure stage that this is an author and no title. */
function contributorName(contributor: Element): string {
  const name = findFirst(contributor, 'name', 'string-name', 'collab')
  const given = textOf(findFirst(name, 'given-names'))
  const surname = textOf(findFirst(name, 'surname'))
  const full = surname === '' ? inlineOf(name) : tidy(`${given} ${surname}`)
  return full === '' ? '' : `${full}*`
}

/** Pictures and tables of contents are called abstracts too. */
const NO_ABSTRACT = /graphical|toc|teaser|video|key-points/

function readAbstracts(meta: Element | undefined, language: string): Block[] {
  const keywords = elementsOf(meta, 'kwd-group')
  const used = new Set<Element>()
  const abstracts = elementsOf(meta, 'abstract', 'trans-abstract').filter(
    ({ attributes }) => !NO_ABSTRACT.test(attributes['abstract-type'] ?? ''),
  )
  const blocks = abstracts.flatMap((abstract) => {
    const own = languageOf(abstract) || language
    const title = inlineOf(elementsOf(abstract, 'title')[0]) || labelOf('abstract', own)
    const group = keywords.find((candidate) => !used.has(candidate) && (languageOf(candidate) || language) === own)
    if (group) used.add(group)
    return [heading(title), ...readChildren(abstract), ...(group ? [readKeywords(group, own)] : [])]
  })
  const rest = keywords.filter((group) => !used.has(group))
  return [...blocks, ...rest.map((group) => readKeywords(group, languageOf(group) || language))]
}

function readKeywords(group: Element, language: string): Block {
  const words = findAll(group, 'kwd', 'compound-kwd').map(inlineText)
  const label = inlineOf(elementsOf(group, 'title')[0]).replace(/\s*:\s*$/, '') || labelOf('keywords', language)
  return paragraph(words.length === 0 ? '' : `${label}: ${words.join(', ')}`)
}

/** Kept apart, or no text: tables, figures, formulas, notes. */
const PASSED_OVER = new Set(
  'title label fn fn-group ref-list table-wrap table-wrap-group fig fig-group disp-formula disp-formula-group sec-meta graphic media supplementary-material object-id'.split(
    ' ',
  ),
)

/** Sections, paragraphs, lists and quotations, in order, at any depth. */
function readChildren(parent: Element | undefined): Block[] {
  return elementsOf(parent).flatMap((element) => {
    if (PASSED_OVER.has(element.name)) return []
    if (element.name === 'p') return readParagraph(element)
    if (element.name === 'list-item' || element.name === 'def-item') return readItem(element)
    return [...titleOf(element), ...readChildren(element)]
  })
}

/** The title of a section with its number. */
function titleOf(section: Element): Block[] {
  const title = elementsOf(section, 'title')[0]
  if (!title) return []
  const label = section.name === 'sec' ? inlineOf(noteLabel(section)) : ''
  return [heading(tidy(`${label} ${inlineText(title)}`))]
}

const NESTED = ['disp-quote', 'list', 'def-list', 'boxed-text', 'verse-group']

/** A paragraph, and after it what was nested in it. */
const readParagraph = (element: Element): Block[] => [
  paragraph(inlineText(element)),
  ...elementsOf(element, ...NESTED).flatMap((nested) => readChildren(nested)),
]

function readItem(item: Element): Block[] {
  const [first, ...rest] = readChildren({ ...item, name: 'sec' })
  return first ? [{ role: 'item', text: first.text }, ...rest] : [{ role: 'item', text: inlineText(item) }]
}

function readBack(back: Element | undefined, language: string): Block[] {
  const thanks = elementsOf(back, 'ack').flatMap((ack) => [
    ...(elementsOf(ack, 'title').length > 0 ? titleOf(ack) : [heading(labelOf('acknowledgements', language))]),
    ...readChildren(ack),
  ])
  const others = elementsOf(back, 'sec', 'app-group', 'app', 'glossary', 'notes', 'bio')
  return [...thanks, ...others.flatMap((other) => [...titleOf(other), ...readChildren(other)])]
}

/** Notes of the whole article, whether they stand in a list at its end, in its paragraphs, or with its authors. */
function readNotes(article: Element, meta: Element | undefined, language: string): Block[] {
  const parts = [...elementsOf(article, 'body', 'back')]
  const notes = [
    ...findAll(findFirst(meta, 'author-notes'), 'fn', 'corresp'),
    ...parts.flatMap((part) => findAll(part, 'fn')),
  ]
  const lines = notes.map(noteText).filter((text) => text !== '')
  const title = inlineOf(elementsOf(findFirst(elementsOf(article, 'back')[0], 'fn-group'), 'title')[0])
  if (lines.length === 0) return []
  return [heading(title || (language === 'tr' ? 'Notlar' : 'Notes')), ...lines.map(paragraph)]
}

function noteText(note: Element): string {
  const paragraphs = elementsOf(note, 'p')
  const text =
    paragraphs.length > 0
      ? paragraphs.map(inlineText).join(' ')
      : inlineText({
          ...note,
          children: note.children.filter((child) => typeof child === 'string' || child.name !== 'label'),
        })
  return tidy(`${textOf(noteLabel(note))} ${text}`)
}

function readReferences(list: Element, language: string): Block[] {
  const title = inlineOf(elementsOf(list, 'title')[0]) || labelOf('references', language)
  const items = findAll(list, 'ref').map(referenceText)
  return items.length === 0 ? [] : [heading(title), ...items.map(paragraph)]
}
