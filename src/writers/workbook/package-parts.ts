// The small parts of the workbook that say where the others are.
import { escapeXml } from '../xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A tab and the name of its part in the archive. */
export interface Tab {
  readonly tab: string
  readonly name: string
  /** The range that its filter covers, `A1:Z9`. */
  readonly range: string
}

/** Name and text of each part, in the order in which readers expect them. */
export function packageParts(tabs: readonly Tab[], styles: string, strings: string): readonly [string, string][] {
  return [
    ['[Content_Types].xml', DECLARATION + contentTypes(tabs)],
    ['_rels/.rels', DECLARATION + rootRelations()],
    ['xl/workbook.xml', DECLARATION + workbook(tabs)],
    ['xl/_rels/workbook.xml.rels', DECLARATION + workbookRelations(tabs)],
    ['xl/styles.xml', DECLARATION + styles],
    ['xl/sharedStrings.xml', DECLARATION + strings],
  ]
}

function contentTypes(tabs: readonly Tab[]): string {
  const part = (name: string, kind: string) => `<Override PartName="/${name}" ContentType="${KIND}.${kind}+xml"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', 'sheet.main'),
    ...tabs.map(({ name }) => part(name, 'worksheet')),
    part('xl/styles.xml', 'styles'),
    part('xl/sharedStrings.xml', 'sharedStrings'),
    '</Types>',
  ].join('')
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

const rootRelations = (): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`

function workbook(tabs: readonly Tab[]): string {
  const sheets = tabs.map(
    ({ tab }, index) => `<sheet name="${escapeXml(tab)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const names = tabs.map(({ tab, range }, index) => {
    const cells = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
    const name = (what: string, hidden: string, where: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${index}"${hidden}>'${escapeXml(tab)}'!${where}</definedName>`
    // The header stands on every page that is printed.
    return name('_FilterDatabase', ' hidden="1"', cells) + name('Print_Titles', '', '$1:$1')
  })
  return `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`
}

function workbookRelations(tabs: readonly Tab[]): string {
  const sheets = tabs.map(({ name }, index) => relation(`rId${index + 1}`, 'worksheet', name.replace(/^xl\//, '')))
  const rest = [
    relation(`rId${tabs.length + 1}`, 'styles', 'styles.xml'),
    relation(`rId${tabs.length + 2}`, 'sharedStrings', 'sharedStrings.xml'),
  ]
  return `<Relationships xmlns="${PACKAGE}/relationships">${[...sheets, ...rest].join('')}</Relationships>`
}
