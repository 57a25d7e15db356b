// An article as a Word document: headings by styles, real footnotes.
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { type ArticleParts, MARKS, mainOf, notesOf, toFigures } from './article.ts'

export async function toDocx(article: ArticleParts): Promise<Buffer> {
  const notes = notesOf(article)
  const children = mainOf(article).map(({ section, role, text }) => {
    const runs = text.split(/([⁰¹²³⁴-⁹]+)/).map((piece) => {
      const number = piece.match(MARKS) ? toFigures(piece) : ''
      return notes.has(number) ? new FootnoteReferenceRun(Number(number)) : new TextRun(piece)
    })
    const heading = section === 'title' ? HeadingLevel.TITLE : role === 'heading' ? HeadingLevel.HEADING_1 : undefined
    return new Paragraph({ children: runs, ...(heading && { heading }) })
  })
  const row = (...cells: readonly string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
  const table = new Table({ rows: [row('Year', 'Trade'), row('2001', '12')] })
  const footnotes = Object.fromEntries(
    [...notes].map(([number, text]) => [number, { children: [new Paragraph(text)] }]),
  )
  return Packer.toBuffer(new Document({ sections: [{ children: [...children, table] }], footnotes }))
}
