// Cues that a matcher which goes back and tries again would work on for years: gap upon gap, and a last word that never comes.
import { describe, expect, it } from 'vitest'
import { annotateDocument } from '../../src/annotate.ts'
import { lexiconOf } from './small-lexicon.ts'

const HEADER = 'cue,concept,match,example,counterexample,source,note,when'
const GAPS = Array(12).fill('may ...8').join(' ')
const PROSE = 'It is so that the states of the world are there and have always been in it. '

async function cuesIn(cue: string, text: string, when = ''): Promise<string[]> {
  const lexicon = await lexiconOf({ 'en/strategy.csv': `${HEADER}\n${cue},hedging,exact,,,,,${when}\n` })
  const document = { id: 'a', path: 'a', text: PROSE + text, encoding: 'utf-8', sha256: '', language: 'en' as const }
  const { paragraphs } = annotateDocument(document, lexicon)
  return paragraphs.flatMap(({ tags, text: own }) => tags.map(({ start, end }) => own.slice(start, end)))
}

describe('a hostile cue', () => {
  const forward = `extraordinarily ...8 ${GAPS} zz`
  const backward = `zz ...8 ${GAPS} extraordinarily`
  const text = `extraordinarily ${'may '.repeat(120)}extraordinarily `.repeat(20)

  it('comes to an end, forward, backward and in a condition', async () => {
    expect(await cuesIn(forward, text)).toEqual([])
    expect(await cuesIn(backward, text)).toEqual([])
    expect(await cuesIn('extraordinarily', text, `after8: ${forward}`)).toEqual([])
    expect(await cuesIn('extraordinarily', text, `before: ${forward}`)).toEqual([])
  })

  it('is still found where it stands', async () => {
    const words = `extraordinarily ${'may or so '.repeat(12)}zz`
    expect(await cuesIn(forward, `The states ${words} there.`)).toEqual([words])
    const turned = `zz ${'may or so '.repeat(12)}extraordinarily`
    expect(await cuesIn(backward, `The states ${turned} there.`)).toEqual([turned])
  })
})
