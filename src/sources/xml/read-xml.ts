// An XML file → the texts of the articles in it: one for JATS, one a record for a journal's metadata.
import { type Block, layOut } from '../block.ts'
import { type ReadLimits, refuse } from '../source.ts'
import { readJats } from './jats.ts'
import { readCrossref, readDublinCore } from './metadata-record.ts'
import { type Element, findAll, parseXml } from './tree.ts'

/** Elements that are one article each, and how each is read. Outer ones come first. */
const READERS: readonly (readonly [string, (element: Element) => Block[]])[] = [
  ['article', readJats],
  ['journal_article', readCrossref],
  ['posted_content', readCrossref],
  ['dc', readDublinCore],
  ['qualifieddc', readDublinCore],
]

/**
 * The texts of the articles in an XML file, in order.
 *
 * @throws {Unreadable} as `parseXml` does; `unknown-xml` where it holds none of the formats known; `no-text` where it
 * holds one without any text.
 */
export function readXml(xml: string, limits: Pick<ReadLimits, 'maximumDepth'>): readonly string[] {
  const root = parseXml(xml, limits)
  const holder: Element = { name: '', attributes: {}, children: [root] }
  for (const [name, read] of READERS) {
    const found = findAll(holder, name)
    if (found.length === 0) continue
    const texts = found.map((element) => layOut(read(element))).filter((text) => text !== '')
    return texts.length > 0 ? texts : refuseEmpty()
  }
  return refuse(
    'unknown-xml',
    `Cannot read the XML: <${root.name}> is neither JATS nor OAI Dublin Core nor Crossref`,
    'Give the article as JATS, HTML, DOCX, PDF or text',
  )
}

const refuseEmpty = (): never =>
  refuse('no-text', 'Cannot read the XML: its articles hold no text', 'Give the full text of the article')
