// The signs of lexicons/README.md, read into trees, and what is said where they cannot be read.
import { describe, expect, it } from 'vitest'
import { parseConditions } from '../../src/lexicon/condition-syntax.ts'
import { parseAlternatives, parseCue } from '../../src/lexicon/cue-syntax.ts'
import { expandCue } from '../../src/lexicon/expand-cue.ts'

/** A flat cue as text: words with their marks, alternatives joined by a slash. */
const expanded = (cue: string): string[] =>
  expandCue(parseCue(cue)).map((flat) =>
    flat
      .map((element) => {
        if (element.type === 'gap') return `...${element.words}`
        if (element.type === 'mark') return String.fromCharCode(element.unit)
        if (element.type === 'class') return `<${element.name}>`
        return element.words.map(({ form, mark }) => (mark === 'plain' ? form : `${form}:${mark}`)).join('/')
      })
      .join(' '),
  )

describe('a cue', () => {
  it.each([
    ['dominance denial', ['dominance denial']],
    ['dominance-denial', ['dominance denial']],
    ['(behaviour|behavior)', ['behaviour/behavior']],
    [
      'the (great power|state) (itself)?',
      ['the great power itself', 'the great power', 'the state itself', 'the state'],
    ],
    ['balance~ against', ['balance:inflected against']],
    ['ileri (sür-|sürül-)', ['ileri sür:verb/sürül:verb']],
    ['-(y)Abilir', ['-(y)Abilir:suffix']],
    ['-(y)AbileceK- düşün-', ['-(y)AbileceK:open-suffix düşün:verb']],
    ['-mIş olmalı~', ['-mIş:suffix olmalı:inflected']],
    ['peşine ... takıl-', ['peşine ...2 takıl:verb']],
    ['peşine ...4 takıl-', ['peşine ...4 takıl:verb']],
    ['about <number>', ['about <number>']],
    ['hedging , not', ['hedging , not']],
    ['U.S. policy', ['U . S . policy']],
    ['1,000.5 or 20% or $3', ['1,000.5 or 20% or $3']],
    ["(AB'nin|NATO’nun) tutumu", ["AB'nin/NATO’nun tutumu"]],
  ])('%s', (cue, sequences) => {
    expect(expanded(cue).sort()).toEqual([...sequences].sort())
  })

  it.each([
    ['', /no word/],
    ['(a|b', /never closed/],
    ['a|b', /outside brackets/],
    ['a)', /never opened/],
    ['(a||b)', /empty/],
    ['balanc(e|ing)', /inside a word/],
    ['(dengele)me', /inside a word/],
    ['... denge', /between words/],
    ['a ...99 b', /1 to 8/],
    ['<number', /never closed/],
    ['(maybe)?', /no word/],
  ])('%j cannot be read', (cue, message) => {
    expect(() => expandCue(parseCue(cue))).toThrow(message)
  })

  it('with endless brackets is refused', () => {
    expect(() => parseCue('('.repeat(1e5))).toThrow(/too many brackets/)
  })

  it('that multiplies beyond reason is refused before it is multiplied', () => {
    const cue = Array.from({ length: 30 }, () => '(a b|c d)').join(' ')
    expect(() => expandCue(parseCue(cue))).toThrow(/more than 4096/)
    expect(() => expandCue(parseAlternatives(`(${cue})`))).toThrow(/more than 4096/)
    expect(() => expandCue(parseCue('word '.repeat(101)))).toThrow(/longer than 100 words/)
  })
})

describe('a condition', () => {
  it('has a place, a reach, a not, and alternatives', () => {
    const [after, near, section] = parseConditions(
      'after: <number> | a (third|half) ; not near12: fund ; section: body|notes',
    )
    expect(after).toMatchObject({ place: 'after', reach: 0, isNegated: false })
    expect(near).toMatchObject({ place: 'near', reach: 12, isNegated: true })
    expect(section).toMatchObject({ place: 'section', values: ['body', 'notes'] })
  })

  it('near looks at eight words where it has no number', () => {
    expect(parseConditions('near: fund')).toMatchObject([{ reach: 8 }])
  })

  it.each([
    ['beside: a', /no place "beside"/],
    ['military', /names no place/],
    ['case: upper', /no case "upper"/],
    ['section: öz', /no section "öz"/],
    ['sentence3: a', /takes no number/],
    ['after: (a', /never closed/],
    ['after:', /empty/],
  ])('%j cannot be read', (cell, message) => {
    expect(() => parseConditions(cell)).toThrow(message)
  })
})
