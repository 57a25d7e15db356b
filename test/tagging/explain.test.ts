// Why a text is not tagged: every alternative that gave way names the rule, and the check finds rows that say nothing.
import { describe, expect, it } from 'vitest'
import { checkLexicon } from '../../src/lexicon/check.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import { languages, lexiconOf, paragraphOf, writeTables } from './small-lexicon.ts'

const ROWS = `cue,concept,match,default,when,unless
hedging,hedging,exact,,,
hedging bets,hedging,exact,,,
hedging school,,exact,exclude,,
balancing,balancing,exact,,after: against,
small state,small-state,exact,,,sentence: art
`

describe('what is suppressed is told with its rule', () => {
  it.each([
    ['hedging bets', 'en/strategy:hedging', 'longer', 'en/strategy:hedging bets'],
    ['hedging school', 'en/strategy:hedging', 'guard', 'en/strategy:hedging school'],
    ['balancing acts', 'en/strategy:balancing', 'condition', 'when: after: against'],
    ['the art of a small state', 'en/strategy:small state', 'condition', 'unless: sentence: art'],
  ])('%s', async (text, row, kind, reason) => {
    const tagger = taggerOf(await lexiconOf({ 'en/strategy.csv': ROWS }))
    expect(tagger.explainParagraph(paragraphOf(text))).toContainEqual(expect.objectContaining({ row, kind, reason }))
  })

  it('by the part of the article it stands in', async () => {
    const tagger = taggerOf(await lexiconOf({ 'en/strategy.csv': ROWS }))
    const reference = paragraphOf('hedging', 'en', { section: 'references', role: 'item' })
    expect(tagger.explainParagraph(reference)).toMatchObject([{ kind: 'zone', reason: 'references' }])
  })
})

it('A row that a later folder replaces is found shadowed', async () => {
  const header = 'cue,concept,match,example\n'
  const first = writeTables({ 'en/strategy.csv': `${header}hedging,hedging,exact,[hedging] pays\n` })
  const second = writeTables({ 'en/strategy.csv': `${header}hedging,balancing,exact,[hedging] pays\n` })
  const lexicon = await loadLexicon([first, second], languages)
  const kinds = checkLexicon(lexicon, taggerOf(lexicon)).map(({ kind }) => kind)
  expect(kinds).toContain('shadowed')
})
