// A web page → the text of its article.
import { Parser } from 'htmlparser2'
import { layOut } from '../block.ts'
import { refuse } from '../source.ts'
import { BlockCollector } from './collector.ts'
import { mainText } from './main-text.ts'

/**
 * The text of the article in a page: title, headings, paragraphs and list items, notes last; menus, tables of data,
 * forms and hidden elements left out. Linear; the page is not kept as a tree.
 *
 * @throws {Unreadable} `no-text` where nothing is left, `too-deep` where elements are nested without end.
 */
export function readHtml(html: string): string {
  const collector = new BlockCollector()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => collector.open(name, attributes),
      ontext: (text) => collector.text(text),
      onclosetag: (name) => collector.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  // In pieces, so that a refusal stops the parser where it stands.
  for (let at = 0; at < html.length; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  parser.end()
  const { blocks, title } = collector.finish()
  const text = layOut(mainText(blocks, title))
  if (text !== '') return text
  return refuse(
    'no-text',
    'Cannot read the page: it holds no text outside its menus and scripts',
    'Open it in a browser, wait for the article to appear, and save it from there',
  )
}

const CHUNK = 1 << 16
