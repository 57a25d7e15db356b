// How cells look: one style a name, in the order in which styles.xml numbers them.

/** Colours of the layers dark enough to read on white (contrast above 4.5 : 1), as in the report. */
const FONTS = {
  plain: '<font><sz val="11"/><name val="Calibri"/></font>',
  header: '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>',
  hedge: '<font><b/><sz val="11"/><color rgb="FF1F5FA8"/><name val="Calibri"/></font>',
  booster: '<font><b/><sz val="11"/><color rgb="FFB23A00"/><name val="Calibri"/></font>',
  strategy: '<font><b/><sz val="11"/><color rgb="FF1B7340"/><name val="Calibri"/></font>',
  citation: '<font><b/><sz val="11"/><color rgb="FF6B4BA3"/><name val="Calibri"/></font>',
  actor: '<font><b/><sz val="11"/><color rgb="FF5F5F5F"/><name val="Calibri"/></font>',
} as const

type FontName = keyof typeof FONTS

interface Style {
  readonly font: FontName
  /** 0 none · 2 the header's · 3 cells to be filled in. */
  readonly fill?: 2 | 3
  readonly align?: string
}

const TOP = 'vertical="top"'
const STYLES = {
  plain: { font: 'plain', align: TOP },
  header: { font: 'header', fill: 2, align: `${TOP} wrapText="1"` },
  /** What stands before a hit ends at it. */
  before: { font: 'plain', align: `horizontal="right" ${TOP} wrapText="1"` },
  wrapped: { font: 'plain', align: `${TOP} wrapText="1"` },
  input: { font: 'plain', fill: 3, align: `${TOP} wrapText="1"` },
  hedge: { font: 'hedge', align: `${TOP} wrapText="1"` },
  booster: { font: 'booster', align: `${TOP} wrapText="1"` },
  strategy: { font: 'strategy', align: `${TOP} wrapText="1"` },
  citation: { font: 'citation', align: `${TOP} wrapText="1"` },
  actor: { font: 'actor', align: `${TOP} wrapText="1"` },
} as const satisfies Readonly<Record<string, Style>>

export type StyleName = keyof typeof STYLES

const NAMES = Object.keys(STYLES)

/** The number by which a cell names its style. */
export const styleNumber = (name: StyleName): number => NAMES.indexOf(name) + 1

/** Whether text in cells of this style goes on in a new line. */
export const wrapsText = (name: StyleName): boolean => STYLES[name].align.includes('wrapText')

export const isStyle = (name: string): name is StyleName => NAMES.includes(name)

const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`

export function stylesXml(): string {
  const fonts = Object.keys(FONTS) as FontName[]
  const formats = Object.values<Style>(STYLES).map(
    ({ font, fill = 0, align }) =>
      `<xf numFmtId="0" fontId="${fonts.indexOf(font)}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment ${align}/></xf>`,
  )
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="${fonts.length}">${Object.values(FONTS).join('')}</fonts>`,
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FF33475B')}${fill('FFFFF8DC')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}
