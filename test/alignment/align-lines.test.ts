import { describe, expect, it } from 'vitest'
import { alignLines } from '../../src/alignment/align-lines.ts'
import type { Bead } from '../../src/model/alignment.ts'
import { readGlossary } from './glossary.ts'

const glossary = [
  { turkish: 'köprü', english: ['bridge'] },
  { turkish: 'yağmur', english: ['rain'] },
  { turkish: 'yağ-', english: ['rain', 'fall'] },
  { turkish: 'kapat-', english: ['close'] },
  { turkish: 'belediye', english: ['municipality'] },
  { turkish: 'başkan', english: ['mayor', 'president'] },
  { turkish: 'şehir', english: ['city'] },
  { turkish: 'halk', english: ['people'] },
  { turkish: 'bekle-', english: ['wait'] },
  { turkish: 'nehir', english: ['river'] },
  { turkish: 'gece', english: ['night'] },
  { turkish: 'iki', english: ['two', '2'] },
]

const shape = (beads: readonly Bead[]): string => beads.map(({ tr, en }) => `${tr}=${en}`).join(' ')
const align = (tr: readonly string[], en: readonly string[]): Bead[] => alignLines(tr, en, { glossary })

const TURKISH = [
  'Dün gece şehre çok yağmur yağdı.',
  'Belediye Başkanı Ayla Tunç, nehrin üzerindeki iki köprüyü kapattı.',
  'Halk saat 07.30’a kadar bekledi.',
]
const ENGLISH = [
  'Last night a lot of rain fell on the city.',
  'Mayor Ayla Tunc closed the two bridges over the river.',
  'People waited until 7.30 or so.',
]

describe('alignLines', () => {
  it('pairs line with line', () => {
    const beads = align(TURKISH, ENGLISH)
    expect(shape(beads)).toBe('0=0 1=1 2=2')
    for (const { score } of beads) expect(score).toBeGreaterThan(0.9)
  })

  it('joins two Turkish lines that one English line renders, and two English ones', () => {
    expect(shape(align(TURKISH, [`${ENGLISH[0]} ${ENGLISH[1]}`, ENGLISH[2]!]))).toBe('0,1=0 2=1')
    expect(shape(align([TURKISH[0]!, `${TURKISH[1]} ${TURKISH[2]}`], ENGLISH))).toBe('0=0 1=1,2')
  })

  it('joins three lines where every one of them finds its words', () => {
    expect(shape(align(TURKISH, [ENGLISH.join(' ')]))).toBe('0,1,2=0')
    expect(shape(align([TURKISH.join(' ')], ENGLISH))).toBe('0=0,1,2')
  })

  it('leaves a line alone that nothing renders', () => {
    const extra = 'Konserin biletleri üç ay önce tükenmişti, diyor orkestra şefi.'
    expect(shape(align([TURKISH[0]!, extra, TURKISH[1]!, TURKISH[2]!], ENGLISH))).toBe('0=0 1= 2=1 3=2')
    expect(shape(align([TURKISH[0]!, TURKISH[2]!], ENGLISH))).toBe('0=0 =1 1=2')
  })

  it('lets empty lines stand alone', () => {
    const beads = align(['', TURKISH[0]!, ' '], [ENGLISH[0]!, ''])
    expect(shape(beads.filter(({ tr, en }) => tr.length > 0 && en.length > 0))).toBe('1=0')
    expect(beads).toHaveLength(4)
  })

  it('is sure of a line that stands alone, though lines of the other language stand beside it alone', () => {
    const beads = align(['', TURKISH[0]!, '', ' ', TURKISH[1]!], ['', '', ENGLISH[0]!, '', ENGLISH[1]!])
    const alone = beads.filter(({ tr, en }) => tr.length === 0 || en.length === 0)
    expect(alone).toHaveLength(6)
    for (const { score } of alone) expect(score).toBeGreaterThan(0.95)
  })

  it('gives unpaired lines where one text is empty, and nothing for nothing', () => {
    expect(shape(align(TURKISH, []))).toBe('0= 1= 2=')
    expect(shape(align([], ENGLISH.slice(1)))).toBe('=0 =1')
    expect(align([], [])).toEqual([])
  })

  it('scores the same language on both sides low', () => {
    const long = [...TURKISH, ...TURKISH, ...TURKISH]
    for (const { score } of align(long, long)) expect(score).toBeLessThan(0.3)
    const english = [...ENGLISH, ...ENGLISH, ...ENGLISH]
    for (const { score } of align(english, english)) expect(score).toBeLessThan(0.3)
  })

  it('scores texts that have nothing to do with each other low', () => {
    const other = [
      'The president closed 15 of them.',
      'Did the orchestra sell its tickets months ago?',
      '“The violin” is a song by Elif Kaya (1999).',
    ]
    for (const { tr, en, score } of alignLines(TURKISH, other, { glossary: readGlossary() })) {
      if (tr.length > 0 && en.length > 0) expect(score).toBeLessThan(0.5)
    }
  })

  it('follows a long text past a chapter that the other lacks', () => {
    const names = (at: number) =>
      `Kent${String.fromCharCode(97 + (at % 26), 97 + ((at >> 2) % 26), 97 + ((at * 7) % 26))}${at}`
    const turkish = Array.from({ length: 400 }, (_, at) => `Yağmur ${at} gün sürdü, ${names(at)} köprüsü kapatıldı.`)
    const english = Array.from(
      { length: 400 },
      (_, at) => `It rained for ${at} days, the ${names(at)} bridge was closed.`,
    )
    const beads = align(turkish, [...english.slice(0, 60), ...english.slice(200)])
    const right = beads.filter(
      ({ tr, en }) => tr.length === 1 && en.length === 1 && (tr[0]! < 60 ? tr[0] === en[0] : tr[0] === en[0]! + 140),
    )
    expect(right.length).toBeGreaterThan(250)
  })
})
