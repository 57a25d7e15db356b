// The formats of other programs: each is parsed as that program would parse it, and the spans are where they were.
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { DocumentRecords, SpanRecord } from '../../src/model/record.ts'
import { toBratConfiguration, toBratFiles, toFileName } from '../../src/writers/formats/brat.ts'
import { toConllu } from '../../src/writers/formats/conllu.ts'
import { toDoccano } from '../../src/writers/formats/doccano.ts'
import type { TextFormat } from '../../src/writers/formats/format.ts'
import { toLabelStudio } from '../../src/writers/formats/label-studio.ts'
import { toTmx } from '../../src/writers/formats/tmx.ts'
import { toVrt } from '../../src/writers/formats/vrt.ts'
import { toWebAnnotation } from '../../src/writers/formats/web-annotation.ts'
import { documentOf, paragraphOf, SAMPLE, SAMPLE_TEXT, spanOn, stream } from './sample-records.ts'

async function write(format: TextFormat, documents: readonly DocumentRecords[] = SAMPLE): Promise<string> {
  let text = ''
  for await (const piece of format(stream(documents))) text += piece
  return text
}

const slice = (text: string, start: number, end: number) => [...text].slice(start, end).join('')

const SPANS = ['may', 'hedge', 'perhaps', 'Kuik, 2008']

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** The elements of an XML document in order, with their text; throws where it is not well-formed. */
function parseXml(xml: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1)!.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return elements
}

describe('TMX', () => {
  it('is well-formed 1.4b with a unit for each bead', async () => {
    const elements = parseXml(await write(toTmx('0.1.0')))
    const of = (name: string) => elements.filter((element) => element.name === name)
    expect(of('header')[0]!.attributes).toMatchObject({
      creationtool: 'hedgerow',
      segtype: 'sentence',
      adminlang: 'en',
      srclang: 'tr',
      datatype: 'plaintext',
    })
    expect(of('tuv').map(({ attributes }) => attributes['xml:lang'])).toEqual(['tr', 'en'])
    expect(of('seg').map(({ text }) => text)).toEqual(['Küçük devlet riskten korunabilir.', SAMPLE_TEXT])
    expect(of('tu')[0]!.attributes.tuid).toBe('a/one#a0')
  })

  it('leaves out beads without a partner, and has an empty body without documents', async () => {
    const bead = SAMPLE[0]!.find((record) => record.kind === 'alignment')!
    const lonely = [documentOf('a'), { ...bead, en: { paragraph: null, sentences: [], text: '' } }]
    expect(parseXml(await write(toTmx('0'), [lonely])).filter(({ name }) => name === 'tu')).toEqual([])
    expect(parseXml(await write(toTmx('0'), [])).map(({ name }) => name)).toEqual(['tmx', 'header', 'body'])
  })
})

describe('doccano', () => {
  it('has a line a paragraph whose labels slice to the spans', async () => {
    const lines = (await write(toDoccano({ labels: 'concept' })))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ paragraph }) => paragraph)).toEqual(['a/one#p0', 'c#p0'])
    const labels = lines[0].label as [number, number, string][]
    expect(labels.map(([start, end]) => slice(lines[0].text, start, end))).toEqual(SPANS)
    expect(labels.map(([, , name]) => name)).toEqual(['possibility', 'hedging', 'possibility', 'kuik-2008'])
  })
})

describe('Label Studio', () => {
  it('is one array of tasks whose predictions slice to the spans', async () => {
    const tasks = JSON.parse(await write(toLabelStudio({ labels: 'label' }, '0.1.0')))
    expect(tasks).toHaveLength(2)
    const { result } = tasks[0].predictions[0]
    for (const { value, ...rest } of result) {
      expect(slice(tasks[0].data.text, value.start, value.end)).toBe(value.text)
      expect(rest).toMatchObject({ from_name: 'label', to_name: 'text', type: 'labels' })
    }
    expect(result.map(({ value }: { value: { labels: string[] } }) => value.labels[0])).toEqual([
      'hedge',
      'strategy',
      'hedge',
      'citation',
    ])
    expect(JSON.parse(await write(toLabelStudio({ labels: 'label' }, '0'), []))).toEqual([])
  })
})

describe('brat', () => {
  it('has annotations whose text is the slice of the document, paragraphs after the first too', () => {
    const second = 'Second\tline may\nfollow.'
    const span = spanOn(second, 'may')
    const records = [...SAMPLE[0]!.slice(0, 2), paragraphOf('a/one', 1, second, { spans: [span] })]
    const [text, annotations] = toBratFiles(records, { labels: 'label' })
    expect(text!.name).toBe('a~2fone.txt')
    expect(annotations!.name).toBe('a~2fone.ann')
    const lines = annotations!.text
      .trimEnd()
      .split('\n')
      .filter((line) => line.startsWith('T'))
    expect(lines.map((line) => line.split('\t')[0])).toEqual(['T1', 'T2', 'T3', 'T4', 'T5'])
    for (const line of lines) {
      const [, place, covered] = line.split('\t')
      const [, start, end] = place!.split(' ')
      expect(slice(text!.text, Number(start), Number(end))).toBe(covered)
    }
  })

  it('names every type in its configuration', () => {
    expect(toBratConfiguration(['hedge', 'a b', 'hedge']).text).toContain('[entities]\na_b\nhedge\n')
  })

  it('has a file name of its own for every id', () => {
    const ids = ['a/b', 'a~2fb', '../x', '.x', 'x', 'ğüş', 'a b', 'a'.repeat(500), `${'a'.repeat(500)}b`]
    expect(new Set(ids.map(toFileName)).size).toBe(ids.length)
    for (const id of ids) expect(toFileName(id)).toMatch(/^[\p{L}\p{N}~_-][\p{L}\p{N}._~-]*$/u)
  })

  it('gives nothing for a document that failed', () => {
    expect(toBratFiles(SAMPLE[1]!, { labels: 'label' })).toEqual([])
  })
})

/** The spans of the sample, read from columns of tags. */
const inSpan = (span: SpanRecord, start: number, end: number) => start < span.end && span.start < end

describe('CoNLL-U', () => {
  it('has ten columns, and tokens that slice to their forms', async () => {
    const text = await write(toConllu)
    const sentences = text.trimEnd().split('\n\n')
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).toMatch(/^# newdoc id = a\/one\n# newpar id = a\/one#p0\n# sent_id = a\/one#p0\.s0\n# text = /)
    const rows = sentences[0]!
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('\t'))
    expect(rows.map(([id]) => Number(id))).toEqual(rows.map((_, index) => index + 1))
    let rebuilt = ''
    const paragraph = SAMPLE[0]![1]!
    for (const row of rows) {
      expect(row).toHaveLength(10)
      const misc = Object.fromEntries(row[9]!.split('|').map((pair) => pair.split('=')))
      const [start, end] = misc.TokenRange.split(':').map(Number)
      expect(slice(SAMPLE_TEXT, start, end)).toBe(row[1])
      const isTagged = paragraph.kind === 'paragraph' && paragraph.spans.some((span) => inSpan(span, start, end))
      expect(misc.Tags !== undefined, row[1]).toBe(isTagged)
      rebuilt += row[1]! + (misc.SpaceAfter === 'No' ? '' : ' ')
    }
    expect(rebuilt.trimEnd()).toBe(SAMPLE_TEXT)
    expect(text).toContain('Tags=B-citation:kuik-2008\n')
    expect(text).toContain('Tags=I-citation:kuik-2008\n')
  })
})

describe('VRT', () => {
  it('is XML around three columns, with metadata as attributes', async () => {
    const xml = await write(toVrt)
    const elements = parseXml(`<corpus>${xml}</corpus>`)
    expect(elements[1]).toMatchObject({ name: 'text', attributes: { id: 'a/one', year: '2019' } })
    expect(elements.map(({ name }) => name)).toEqual(['corpus', 'text', 'p', 's', 'text', 'p', 's'])
    const lines = xml.split('\n').filter((line) => line !== '' && !/^<\/?(text|p|s)[ >]/.test(line))
    for (const line of lines) expect(line.split('\t')).toHaveLength(3)
    expect(lines).toContain('hedge\t|strategy|\t|hedging|')
    expect(lines).toContain('&lt;\t|\t|')
  })
})

describe('W3C Web Annotation', () => {
  it('is one page whose positions and quotes agree', async () => {
    const page = JSON.parse(await write(toWebAnnotation))
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(page.items).toHaveLength(4)
    for (const { target, type } of page.items) {
      const [quote, position] = target.selector
      expect(type).toBe('Annotation')
      expect(target.source).toBe('a/one#p0')
      expect(slice(SAMPLE_TEXT, position.start, position.end)).toBe(quote.exact)
      expect(SAMPLE_TEXT).toContain(quote.prefix + quote.exact + quote.suffix)
    }
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(4)
    expect(JSON.parse(await write(toWebAnnotation, [])).items).toEqual([])
  })
})
