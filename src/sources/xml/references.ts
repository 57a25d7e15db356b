// A JATS reference → one line as a reference list prints it.
import { inlineText } from './inline.ts'
import { type Element, elementsOf, findAll, findFirst, textOf } from './tree.ts'

/** The line of a `ref`: as the journal wrote it where it did, else put together from its parts. '' where it is empty. */
export function referenceText(reference: Element): string {
  const mixed = findFirst(reference, 'mixed-citation', 'citation', 'nlm-citation')
  if (mixed && /\s/.test(textOf(mixed).trim())) return inlineText(mixed)
  const parts = findFirst(reference, 'element-citation') ?? mixed
  return parts ? fromParts(parts) : inlineText(reference)
}

function fromParts(citation: Element): string {
  const text = (...names: readonly string[]): string => {
    const found = findFirst(citation, ...names)
    return found ? inlineText(found) : ''
  }
  const year = text('year')
  const volume = text('volume')
  const issue = text('issue')
  const first = text('fpage')
  const last = text('lpage')
  const pages = first && last ? `${first}–${last}` : first
  const where = [text('source'), issue ? `${volume}(${issue})` : volume, pages].filter((part) => part !== '').join(', ')
  const place = [text('publisher-loc'), text('publisher-name')].filter((part) => part !== '').join(': ')
  const parts = [text('article-title', 'chapter-title', 'part-title'), where, place, text('pub-id', 'ext-link', 'uri')]
  const head = [authors(citation), year && `(${year})`].filter((part) => part !== '').join(' ')
  return [head, ...parts]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ')
}

function authors(citation: Element): string {
  const names = findAll(citation, 'name', 'string-name', 'collab').map((name) => {
    const [surname, given] = ['surname', 'given-names'].map((part) => textOf(elementsOf(name, part)[0]).trim())
    return surname ? [surname, given].filter((part) => part !== '').join(', ') : inlineText(name)
  })
  return names.join('; ')
}
