// A row proves itself: what checkLexicon finds in good and bad rows.
import { describe, expect, it } from 'vitest'
import { checkLexicon } from '../../src/lexicon/check.ts'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import { lexiconOf } from '../tagging/small-lexicon.ts'

const HEADER = 'cue,concept,match,category,default,core,example,counterexample'

/** Findings on the rows of a table of English hedges, as `line kind`; gaps between the languages left out. */
async function findingsOf(rows: readonly string[], path = 'en/hedges.csv'): Promise<string[]> {
  const lexicon = await lexiconOf({ [path]: [HEADER, ...rows].join('\n') })
  return checkLexicon(lexicon, taggerOf(lexicon))
    .filter(({ kind }) => kind !== 'concept-without-cue')
    .map(({ line, kind, severity }) => `${line} ${severity} ${kind}`)
}

describe('a row', () => {
  it('that is tagged at its brackets and nowhere in its counterexample is good', async () => {
    const row =
      'may,possibility,exact,MOD,,,It [may] rain. ¦ They [may] wait and [may] act.,Maybe it rains. ¦ They might.'
    expect(await findingsOf([row])).toEqual([])
  })

  it.each([
    ['is not found in its example', ['may,possibility,exact,MOD,,,It [might] rain.,'], ['2 error example-untagged']],
    ['is found, but elsewhere', ['may,possibility,exact,MOD,,,It [may rain].,'], ['2 error example-elsewhere']],
    [
      'is found in its counterexample',
      ['may,possibility,exact,MOD,,,It [may] rain.,It may rain.'],
      ['2 error counterexample-tagged'],
    ],
    [
      'can never match',
      ['see www.example.org,possibility,exact,MOD,,,,'],
      ['2 warning no-example', '2 error never-matches'],
    ],
    ['has no example', ['may,possibility,exact,MOD,,,,'], ['2 warning no-example']],
    [
      'loses to another row of its concept',
      ['may,possibility,exact,MOD,,,It [may] rain.,', '(may|might),possibility,exact,MOD,,,It [may] rain.,'],
      ['3 warning example-by-other'],
    ],
    [
      'loses to a row of another concept',
      ['may,possibility,exact,MOD,,,It [may] rain.,', '(may|might),rounder,exact,MOD,,,It [may] rain.,'],
      ['3 error example-by-other'],
    ],
    [
      'says the same as another',
      ['may,possibility,exact,MOD,,,It [may] rain.,', 'May,possibility,exact,MOD,,,It [may] rain.,'],
      ['3 warning example-by-other', '3 warning doubled'],
    ],
    [
      'is context, and extended in its counterexample',
      ['may,possibility,exact,MOD,context,after: rain,It [may] rain.,It may wait.'],
      [],
    ],
    [
      'is context, and core in its counterexample',
      ['may,possibility,exact,MOD,context,after: rain,It [may] rain.,It may rain.'],
      ['2 error counterexample-tagged'],
    ],
    [
      'is a guard that guards',
      ['may,possibility,exact,MOD,,,It [may] rain.,', 'may flower,,exact,,exclude,,The [may flower] blooms.,'],
      [],
    ],
    [
      'is a guard that another row breaks',
      [
        'a may flower,possibility,exact,MOD,,,[A may flower] blooms.,',
        'may flower,,exact,,exclude,,A [may flower] blooms.,',
      ],
      ['3 error example-elsewhere'],
    ],
  ])('that %s', async (_, rows, findings) => {
    expect(await findingsOf(rows)).toEqual(findings)
  })

  it('in Turkish without its letters is suspected', async () => {
    const rows = ['savaş,hedging,exact,,,,[savaş] bitti,', 'soguk savas,hedging,exact,,,,[soguk savas] bitti,']
    const path = 'tr/strategy.csv'
    expect(await findingsOf(rows, path)).toEqual(['3 warning ascii-turkish'])
  })
})

it('a concept with a cue in one language only is told', async () => {
  const lexicon = await lexiconOf({ 'en/strategy.csv': `${HEADER}\nhedging,hedging,exact,,,,[hedging],` })
  const findings = checkLexicon(lexicon, taggerOf(lexicon))
  expect(findings.map(({ message }) => message)).toEqual(['Concept "hedging" has no Turkish cue'])
})
