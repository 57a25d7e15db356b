// XML text → a tree of elements, read strictly; declared entities are refused, outside ones never fetched.
import { SaxesParser } from 'saxes'
import { type ReadLimits, refuse } from '../source.ts'
import { entities } from './entities.ts'

/** An element; its name is without prefix (`jats:p` → `p`), its attributes with. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

interface OpenElement extends Element {
  readonly children: (Element | string)[]
}

/** A record of a million elements is no article, and its tree would fill the memory. */
const MOST_NODES = 2_000_000

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Parses a whole XML document and gives its root.
 *
 * @throws {Unreadable} `broken-xml` with line and column, `xml-entities` where the document declares entities of its own,
 * `too-deep`, or `too-complex`.
 */
export function parseXml(text: string, limits: Pick<ReadLimits, 'maximumDepth'>): Element {
  const parser = new SaxesParser({ position: true })
  Object.assign(parser.ENTITIES, entities)
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let nodes = 0
  const addText = (piece: string): void => {
    open.at(-1)!.children.push(piece)
  }
  parser.on('error', (error) => refuseBroken(error.message))
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) refuseEntities()
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > limits.maximumDepth) refuseDeep(limits.maximumDepth)
    if (nodes++ > MOST_NODES) refuseComplex()
    const element: OpenElement = {
      name: localName(name),
      attributes: attributes as Record<string, string>,
      children: [],
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close()
  return root.children.find((child): child is Element => typeof child !== 'string') ?? root
}

function refuseBroken(message: string): never {
  const [, line, column, reason] = /^(\d+):(\d+): (.*?)\.?$/.exec(message) ?? []
  const place = line === undefined ? message : `line ${line}, column ${column}: ${reason}`
  return refuse('broken-xml', `Cannot read the XML: ${place}`, 'Check that it was downloaded to its end')
}

const refuseEntities = (): never =>
  refuse(
    'xml-entities',
    'Cannot read the XML: it declares entities of its own, which hedgerow does not expand',
    'Save it without a DTD of its own, e.g. with xmllint --noent --dropdtd',
  )

const refuseDeep = (depth: number): never =>
  refuse(
    'too-deep',
    `Cannot read the XML: its elements are nested deeper than ${depth}`,
    'Give it as HTML or text, or raise the limit with --limit depth=NUMBER',
  )

const refuseComplex = (): never =>
  refuse('too-complex', `Cannot read the XML: it has more than ${MOST_NODES} elements`, 'Split it into several files')

/** The children that are elements, of the given names where any are given. */
export const elementsOf = (element: Element | undefined, ...names: readonly string[]): Element[] =>
  (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  )

/** All elements of a name below `element`, in order; those inside one that was found are not looked for. */
export function findAll(element: Element | undefined, ...names: readonly string[]): Element[] {
  return elementsOf(element).flatMap((child) => (names.includes(child.name) ? [child] : findAll(child, ...names)))
}

export const findFirst = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  findAll(element, ...names)[0]

/** All text inside, white space as it stands. */
export const textOf = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** The language an element declares, cut to its first part (`tr-TR` → `tr`), '' where none. */
export const languageOf = (element: Element): string =>
  (element.attributes['xml:lang'] ?? element.attributes.lang ?? element.attributes.language ?? '')
    .toLowerCase()
    .slice(0, 2)
