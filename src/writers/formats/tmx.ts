// Aligned sentences → TMX 1.4b, the exchange format of translation memories and of Sketch Engine.
import type { AlignmentRecord, DocumentRecords } from '../../model/record.ts'
import { toXmlText } from '../xml.ts'

/** Beads with both sides, one `tu` each; a bead without a partner is no translation and is left out. */
export const toTmx = (version: string) =>
  async function* tmx(documents: AsyncIterable<DocumentRecords>): AsyncIterable<string> {
    yield beginning(version)
    for await (const records of documents) {
      const beads = records.filter((record) => record.kind === 'alignment')
      yield beads.map((bead, index) => (bead.tr.text && bead.en.text ? toUnit(bead, index) : '')).join('')
    }
    yield '</body>\n</tmx>\n'
  }

const beginning = (version: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `<header creationtool="hedgerow" creationtoolversion="${toXmlText(version)}" segtype="sentence" o-tmf="hedgerow" adminlang="en" srclang="tr" datatype="plaintext"/>`,
    '<body>\n',
  ].join('\n')

function toUnit({ doc, unit, bead, score, tr, en, hedges }: AlignmentRecord, index: number): string {
  const property = (type: string, value: string) => `<prop type="x-${type}">${toXmlText(value)}</prop>`
  const variant = (language: string, text: string) => `<tuv xml:lang="${language}"><seg>${toXmlText(text)}</seg></tuv>`
  const segments = unit === 'keywords' ? 'phrase' : bead === '1-1' ? 'sentence' : 'block'
  return [
    `<tu tuid="${toXmlText(`${doc}#a${index}`)}" segtype="${segments}">`,
    property('document', doc) + property('unit', unit) + property('bead', bead) + property('score', String(score)),
    property('hedge-parity', hedges.parity),
    variant('tr', tr.text),
    variant('en', en.text),
    '</tu>\n',
  ].join('\n')
}
