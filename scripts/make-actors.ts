// Writes lexicons/{tr,en}/actors.csv from CLDR's names of regions and scripts/actor-names.csv: `npx tsx scripts/make-actors.ts`. Run once; linguists edit the tables afterwards.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

type Language = 'tr' | 'en'

interface NameRow {
  readonly concept: string
  readonly kind: string
  readonly en: string
  readonly tr: string
  readonly unless_en: string
  readonly unless_tr: string
}

const NAMES = new URL('actor-names.csv', import.meta.url)
const tableOf = (language: Language): URL => new URL(`../lexicons/${language}/actors.csv`, import.meta.url)

/** Codes that CLDR names but that pursue no foreign policy: territories, former codes (kept by hand: SU, YU), test regions. */
const NO_ACTORS = new Set(
  `AC AI AN AQ AS AW AX BL BM BQ BU BV CC CK CP CQ CS CW CX DD DG DY EA EH EZ FK FO FX GF GG GI GP GS GU HK HM HV IC IM IO JE
  KY MF MO MP MQ MS NC NF NH NU PF PM PN PR PS QO RE RH SH SJ SU SX TA TC TF TK TP UK UM VD VG VI WF XA XB YD YT YU ZR ZZ`.split(
    /\s+/,
  ),
)

/** A town's name on a paper, a school or a treaty is not its government. */
const NAMED_AFTER_A_TOWN: Readonly<Record<Language, string>> = {
  en: 'after: University | School | Institute | Press | Agreement | Treaty | Convention | Declaration | Protocol | Conference | Summit | Consensus',
  tr: 'after: Üniversitesi | Okulu | Enstitüsü | Anlaşması~ | Antlaşması~ | Sözleşmesi~ | Bildirisi~ | Protokolü~ | Konferansı~ | Zirvesi~ | Mutabakatı~',
}

const CODES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((first, _, letters) => letters.map((second) => first + second))

/** The name of a region as a cue, or nothing where CLDR's is an index entry (`Congo - Kinshasa`, `Myanmar (Burma)`). */
function regionName(code: string, language: Language): string[] {
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)
  if (name === undefined || /[()]| - /.test(name)) return []
  return [name.replace(' & ', ' and ').replace(/^St\. /, 'Saint ')]
}

/** One row a concept and kind: `(Russia|Russian Federation)`. */
function toRows(language: Language, byHand: readonly NameRow[]): string[][] {
  const handState = new Map(byHand.filter(({ kind }) => kind === 'state').map((row) => [row.concept, row]))
  const regions = CODES.filter((code) => !NO_ACTORS.has(code)).map((concept): NameRow => {
    const hand = handState.get(concept)
    const kind = concept === 'EU' || concept === 'UN' ? 'organisation' : 'state'
    return { concept, kind, en: '', tr: '', unless_en: '', unless_tr: '', ...hand }
  })
  const others = byHand.filter(({ kind, concept }) => kind !== 'state' || NO_ACTORS.has(concept) || concept.length > 2)
  const rows = new Map<string, { row: NameRow; names: Set<string> }>()
  for (const row of [...regions, ...others]) {
    const key = `${row.concept} ${row.kind}`
    const entry = rows.get(key) ?? { row, names: new Set<string>() }
    rows.set(key, entry)
    if (row.kind === 'state' || row.kind === 'organisation') {
      if (!NO_ACTORS.has(row.concept) && row.concept.length === 2)
        for (const name of regionName(row.concept, language)) entry.names.add(name)
    }
    for (const name of row[language].split('|')) if (name !== '') entry.names.add(name)
  }
  return [...rows.values()].filter(({ names }) => names.size > 0).map(({ row, names }) => toRow(row, [...names], language))
}

function toRow(row: NameRow, names: readonly string[], language: Language): string[] {
  const cue = names.length === 1 ? names[0]! : `(${names.join('|')})`
  const own = row[`unless_${language}`]
  const unless = row.kind === 'capital' ? mergeAfter(own, NAMED_AFTER_A_TOWN[language]) : own
  const source = row.kind === 'state' ? 'CLDR; by hand' : 'by hand'
  return [cue, row.concept, language === 'tr' ? 'inflected' : 'exact', row.kind, 'case: capital', unless, source]
}

/** Joins two conditions on what follows into one. */
function mergeAfter(own: string, common: string): string {
  if (own === '') return common
  return own.startsWith('after: ') ? `${common} | ${own.slice('after: '.length)}` : `${common} ; ${own}`
}

const byHand = parse(readFileSync(NAMES, 'utf8'), { columns: true, relax_column_count: false }) as NameRow[]
for (const language of ['tr', 'en'] as const) {
  const header = ['cue', 'concept', 'match', 'category', 'when', 'unless', 'source']
  const rows = toRows(language, byHand).sort((a, b) => (a[1]! < b[1]! ? -1 : a[1]! > b[1]! ? 1 : 0))
  writeFileSync(tableOf(language), stringify([header, ...rows]))
}
