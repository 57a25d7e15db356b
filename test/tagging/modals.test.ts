// Which modals speculate: the model's score, its table, the condition that asks it, and a floor on annotated papers.
import { describe, expect, it } from 'vitest'
import { crossValidate, fitWeights, readModals, toExamples, trainModel } from '../../scripts/train-modals.ts'
import { InputError } from '../../src/flow/errors.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { modalFeatures, SENTENCE_REACH } from '../../src/tagging/modals/features.ts'
import { readPredicate } from '../../src/tagging/modals/predicate.ts'
import { scoreFeatures, speculationScore } from '../../src/tagging/modals/score.ts'
import { tagDocument } from '../../src/tagging/tag-document.ts'
import { lexiconOf, paragraphOf } from './small-lexicon.ts'

const lexicon = await openLexicon()
const weights = lexicon.compiled.languages.en.models.get('speculation')!

const wordsOf = (sentence: string): string[] => sentence.split(' ')
const scoreOf = (sentence: string, modal: string): number => {
  const words = wordsOf(sentence)
  return speculationScore(words, words.indexOf(modal), weights)
}

/** The tiers of the hedges tagged at a modal, of the lexicon that comes with hedgerow. */
const tiersOf = (sentence: string, modal: string): string[] => {
  const [paragraph] = tagDocument([paragraphOf(sentence)], lexicon).paragraphs
  return paragraph!.tags
    .filter(({ label, start, end }) => label === 'hedge' && sentence.slice(start, end) === modal)
    .map(({ tier }) => tier)
}

describe('the verb phrase of a modal', () => {
  it.each([
    ['it may rain', 'plain', 'rain', []],
    ['it may not always be used', 'passive', 'used', ['not', 'always']],
    ['it may be partly due to fear', 'be-cause', 'due', []],
    ['it may be useful', 'be-adjective', 'useful', []],
    ['it may be a sign', 'be-noun', 'a', []],
    ['it may also be changing', 'progressive', 'changing', ['also']],
    ['it may have been lost', 'have-been', 'lost', []],
    ['it may have failed', 'perfect', 'failed', []],
    ['it may have limits', 'have', 'have', []],
    ['it may .', 'none', '.', []],
    ['it may', 'none', '', []],
  ])('of "%s" is %s', (sentence, form, verb, adverbs) => {
    expect(readPredicate(wordsOf(sentence), 1)).toMatchObject({ form, verb, adverbs })
  })
})

describe('the features of a modal', () => {
  it('are names a reader understands, each once', () => {
    const features = modalFeatures(wordsOf('This shift may reflect a possible change , a possible turn .'), 2)
    expect(features).toEqual(
      expect.arrayContaining(['modal=may', 'verb=reflect', 'class=explain', 'subject=singular', 'near=possible']),
    )
    expect(new Set(features).size).toBe(features.length)
  })

  it('do not depend on case', () => {
    const words = wordsOf('This May Reflect a Change .')
    expect(modalFeatures(words, 1)).toEqual(
      modalFeatures(
        words.map((word) => word.toLowerCase()),
        1,
      ),
    )
  })

  it('look no further than the reach, so that text without full stops stays linear', () => {
    const far = Array.from({ length: 10_000 }, (_, index) => `word${index}`)
    const near = [...far.slice(-SENTENCE_REACH), 'may', 'reflect', ...far.slice(0, SENTENCE_REACH - 1)]
    const features = modalFeatures([...far, 'may', 'reflect', ...far], far.length)
    expect(features).toEqual(modalFeatures(near, SENTENCE_REACH).filter((feature) => !feature.startsWith('first=')))
  })
})

describe('the score of a modal', () => {
  it('is a probability, whatever stands around', () => {
    for (const words of [['may'], ['', 'may', ''], ['.', 'may', '¿'], ['may', 'may', 'may']]) {
      const score = speculationScore(words, words.indexOf('may'), weights)
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThan(1)
    }
  })

  it('is even where nothing is known', () => {
    expect(scoreFeatures(['verb=reflect'], new Map())).toBe(0.5)
  })

  it.each([
    ['The drop may have been caused by the war .', 'Copies may be ordered from the office .', 'may'],
    ['This could reflect a lack of trust .', 'The index could be computed in two steps .', 'could'],
    ['The delay might be due to bad weather .', 'For example , a user might choose two colours .', 'might'],
  ])('of "%s" is above that of "%s"', (guess, other, modal) => {
    expect(scoreOf(guess, modal)).toBeGreaterThan(scoreOf(other, modal))
  })
})

describe('the table of weights', () => {
  it('holds a bias and a threshold, few weights, and none that decides alone', () => {
    expect(weights.get('threshold')).toBeGreaterThan(0.2)
    expect(weights.get('threshold')).toBeLessThan(0.6)
    expect(weights.has('bias')).toBe(true)
    expect(weights.size).toBeLessThanOrEqual(3000)
    expect(Math.max(...[...weights.values()].map(Math.abs))).toBeLessThan(2)
  })

  it('may be written with a decimal comma', async () => {
    const { compiled } = await lexiconOf({ 'en/models.csv': 'model;feature;weight\nspeculation;bias;-0,25\n' })
    expect(compiled.languages.en.models.get('speculation')).toEqual(new Map([['bias', -0.25]]))
  })
})

describe('a row that asks the model', () => {
  const header = 'cue,concept,match,category,default,core,example,counterexample,source,note'
  const row = 'may,possibility,exact,MOD,context,model: NAME,It [may] rain.,,hedgerow,'
  const table = (name: string): string => `${header}\n${row.replace('NAME', name)}\n`
  const problemsOf = async (tables: Record<string, string>): Promise<string[]> => {
    const error = await lexiconOf(tables).catch((thrown: unknown) => thrown)
    return error instanceof InputError ? error.problems.map(({ message }) => message) : []
  }

  it('needs a model of that name', async () => {
    expect(await problemsOf({ 'en/hedges.csv': table('weather') })).toEqual([
      expect.stringContaining('no model "weather"'),
    ])
  })

  it('needs weights in its language', async () => {
    const tables = { 'en/hedges.csv': table('speculation') }
    expect(await problemsOf(tables)).toEqual([expect.stringContaining('no weights')])
    expect(await problemsOf({ ...tables, 'en/models.csv': 'model,feature,weight\nspeculation,bias,1\n' })).toEqual([])
  })

  it('counts a guess as core and records anything else as extended', () => {
    expect(tiersOf('This rise may have been caused by fear of war.', 'may')).toEqual(['core'])
    expect(tiersOf('Forms may be collected from the office.', 'may')).toEqual(['extended'])
    expect(tiersOf('The change could reflect a new doctrine.', 'could')).toEqual(['core'])
    expect(tiersOf('The totals could easily be computed by hand.', 'could')).toEqual(['extended'])
  })

  it('never takes the month or a surname for a modal', () => {
    expect(tiersOf('The envoys met again in May and signed.', 'May')).toEqual([])
    expect(tiersOf('On 3 May 2014 the two sides agreed.', 'May')).toEqual([])
    expect(tiersOf('Theresa May could not win the vote.', 'May')).toEqual([])
  })
})

const modals = readModals()

describe.skipIf(!modals)(
  'annotated modals of papers that were left out of the training (MiST; skipped where absent)',
  async () => {
    const examples = modals ? await toExamples(modals) : []

    it('are told apart with an F1 of .80 or more', () => {
      const scores = crossValidate(examples, fitWeights, scoreFeatures, 7)
      const found = examples.filter((_, index) => scores[index]! >= weights.get('threshold')!)
      const right = found.filter(({ isSpeculation }) => isSpeculation).length
      const wanted = examples.filter(({ isSpeculation }) => isSpeculation).length
      expect((2 * right) / (found.length + wanted)).toBeGreaterThanOrEqual(0.8)
    })

    it('teach the weights of the table, to the digit', () => {
      const trained = trainModel(examples)
      for (const [feature, weight] of weights)
        expect(Math.abs(trained.get(feature)! - weight), feature).toBeLessThan(0.006)
    }, 30_000)
  },
)
