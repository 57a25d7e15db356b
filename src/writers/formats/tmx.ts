// Aligned sentences → TMX 1.4b, the exchange format of translation memories and of Sketch Engine.
import type { AlignmentRecord, DocumentRecords } from '../../model/record.ts'
import { toXmlText } from '../xml.ts'

/** Beads with both sides, one `tu` each; a bead without a partner is no translation and is left out. */
export const toTmx = (version: string) =>
  async function* tmx(documents: AsyncIterable<DocumentRecords>): AsyncIterable<string> {
    yield tmxBeginning(version)
    for await (const records of documents) {
      const beads = records.filter((record) => record.kind === 'alignment')
      yield beads.map((bead, index) => (bead.tr.text && bead.en.text ? toUnit(bead, index) : '')).join('')
    }
    yield TMX_END
  }

/** What a memory begins with; no date, so that the same sentences give the same bytes. */
export const tmxBeginning = (version: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `<header creationtool="hedgerow" creationtoolversion="${toXmlText(version)}" segtype="sentence" o-tmf="hedgerow" adminlang="en" srclang="tr" datatype="plaintext"/>`,
    '<body>\n',
  ].join('\n')

export const TMX_END = '</body>\n</tmx>\n'

/** One unit of a memory. */
export interface TmxUnit {
  readonly id: string
  readonly segments: 'sentence' | 'block' | 'phrase'
  /** Facts by name, without the `x-` that TMX asks for. */
  readonly properties: Readonly<Record<string, string>>
  readonly tr: string
  readonly en: string
}

/** A unit as XML. */
export function toTmxUnit({ id, segments, properties, tr, en }: TmxUnit): string {
  const variant = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${toXmlText(text)}</seg></tuv>`
  const facts = Object.entries(properties).map(([type, value]) => `<prop type="x-${type}">${toXmlText(value)}</prop>`)
  return [
    `<tu tuid="${toXmlText(id)}" segtype="${segments}">`,
    facts.join(''),
    variant('tr', tr),
    variant('en', en),
    '</tu>\n',
  ].join('\n')
}

const toUnit = ({ doc, unit, bead, score, tr, en, hedges }: AlignmentRecord, index: number): string =>
  toTmxUnit({
    id: `${doc}#a${index}`,
    segments: unit === 'keywords' ? 'phrase' : bead === '1-1' ? 'sentence' : 'block',
    properties: { document: doc, unit, bead, score: String(score), 'hedge-parity': hedges.parity },
    tr: tr.text,
    en: en.text,
  })
