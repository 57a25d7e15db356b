// Scores: counted by hand on a few rows, against predictions that moved, vanished or are new.
import { describe, expect, it } from 'vitest'
import { commonVerdicts, disagreements, toUnits } from '../../src/evaluation/agreement.ts'
import { Evaluator, evaluateItems } from '../../src/evaluation/evaluation.ts'
import { isJudgedWhole, toGold } from '../../src/evaluation/gold.ts'
import type { Item } from '../../src/evaluation/item.ts'
import { locate, toSearchable } from '../../src/evaluation/locate.ts'
import { type MatchOptions, matchDocument } from '../../src/evaluation/match.ts'
import type { Score } from '../../src/evaluation/scores.ts'
import { toHitId, toHitPlace } from '../../src/model/hit-id.ts'
import { cohenKappa } from '../../src/statistics/agreement.ts'
import { wilsonInterval } from '../../src/statistics/proportion.ts'
import { paragraphOf, spanOn } from '../writers/sample-records.ts'

const itemOf = (more: Partial<Item>): Item => ({
  outcome: 'right',
  document: 'a',
  label: 'hedge',
  concept: 'possibility',
  cue: 'en/hedges:may',
  hit: 'may',
  sentence: '',
  ...more,
})

const counts = (scores: readonly Score[]) =>
  Object.fromEntries(scores.map(({ name, right, wrong, missed }) => [name, [right, wrong, missed]]))

describe('a corrected sheet', () => {
  const items = [
    itemOf({}),
    itemOf({}),
    itemOf({ outcome: 'wrong' }),
    itemOf({ outcome: 'other', correctConcept: 'ability' }),
    itemOf({ outcome: 'missed', concept: 'approximator' }),
    itemOf({ outcome: 'unjudged' }),
    itemOf({ label: 'booster', concept: 'certainty', cue: 'en/boosters:clearly' }),
  ]
  const { layers, concepts, rows } = evaluateItems(items, wilsonInterval)

  it('counts another concept for the layer and against the concept', () => {
    expect(counts(layers)).toEqual({ hedge: [3, 1, 1], booster: [1, 0, 0] })
    expect(counts(concepts)).toEqual({
      'hedge: possibility': [2, 2, 0],
      'hedge: ability': [0, 0, 1],
      'hedge: approximator': [0, 0, 1],
      'booster: certainty': [1, 0, 0],
    })
    expect(counts(rows)).toEqual({ 'en/hedges:may': [2, 2, 0], 'en/boosters:clearly': [1, 0, 0] })
  })

  it('gives precision with its interval, recall only where somebody looked, and F1', () => {
    const [hedge, booster] = layers
    expect(hedge!.precision).toEqual(wilsonInterval(3, 4))
    expect(hedge!.recall).toEqual(wilsonInterval(3, 4))
    expect(hedge!.f1).toBeCloseTo(0.75)
    expect(booster!.recall).toBeUndefined()
    expect(booster!.f1).toBeUndefined()
  })

  it('puts the surely bad before the merely unlucky', () => {
    const bad = Array.from({ length: 20 }, (_, index) => itemOf({ cue: 'bad', outcome: index < 2 ? 'right' : 'wrong' }))
    const unlucky = itemOf({ cue: 'unlucky', outcome: 'wrong' })
    const names = evaluateItems([unlucky, ...bad, itemOf({ cue: 'good' })], wilsonInterval).rows.map(({ name }) => name)
    expect(names).toEqual(['bad', 'unlucky', 'good'])
  })
})

const TEXT = 'It may be 𝔄 so, or it may not.'
const MAY = spanOn(TEXT, 'may')
const idOf = (span: typeof MAY) => toHitId(toHitPlace('a', span))
const PARAGRAPH = paragraphOf('a', 0, TEXT, { spans: [MAY] })
const OPTIONS: MatchOptions = { isWhole: () => true, labels: new Set(['hedge']), boundaries: 'overlap' }
const placeOf = (start: number, end: number) => ({ paragraph: 'a#p0', start, end })

describe('gold against predictions', () => {
  it('knows a hit by its id', () => {
    const { pairs, byId } = matchDocument([itemOf({ id: idOf(MAY) })], [PARAGRAPH], OPTIONS)
    expect(byId).toBe(1)
    expect(pairs).toEqual([{ item: expect.anything(), predicted: MAY }])
  })

  it('finds a hit of another concept by its place', () => {
    const item = itemOf({ id: 'h0', outcome: 'other', correctConcept: 'possibility', place: placeOf(3, 6) })
    const { pairs, byPlace } = matchDocument([item], [PARAGRAPH], OPTIONS)
    expect(byPlace).toBe(1)
    expect(pairs[0]!.predicted).toBe(MAY)
    const evaluator = new Evaluator()
    for (const pair of pairs) evaluator.add(pair)
    expect(counts(evaluator.finish(wilsonInterval, true).concepts)).toEqual({ 'hedge: possibility': [1, 0, 0] })
  })

  it('finds a missed hit by its sentence, and says that it is missed still', () => {
    const missed = itemOf({ outcome: 'missed', hit: 'so', sentence: 'It  may be 𝔄 so,' })
    const { pairs } = matchDocument([missed], [PARAGRAPH], OPTIONS)
    expect(pairs).toEqual([{ item: missed }, { predicted: MAY }])
  })

  it('uses each span once', () => {
    const two = [itemOf({ sentence: TEXT }), itemOf({ sentence: TEXT })]
    const { pairs } = matchDocument(two, [PARAGRAPH], OPTIONS)
    expect(pairs.filter(({ predicted }) => predicted)).toHaveLength(1)
    expect(pairs).toHaveLength(2)
  })

  it('asks for the same ends where that is asked for', () => {
    const longer = itemOf({ hit: 'may be', place: placeOf(3, 9) })
    expect(matchDocument([longer], [PARAGRAPH], OPTIONS).pairs).toHaveLength(1)
    expect(matchDocument([longer], [PARAGRAPH], { ...OPTIONS, boundaries: 'exact' }).pairs).toEqual([
      { item: longer },
      { predicted: MAY },
    ])
  })

  it('sets aside hits whose words are gone, and spans that nobody judged', () => {
    const gone = itemOf({ id: 'h0', hit: 'perhaps', sentence: 'Perhaps it was.' })
    const { lost, unknown, pairs } = matchDocument([gone], [PARAGRAPH], { ...OPTIONS, isWhole: () => false })
    expect(lost).toEqual([gone])
    expect([unknown, pairs.length]).toEqual([1, 0])
  })

  it('leaves layers alone of which the gold does not speak', () => {
    const booster = { ...MAY, label: 'booster' as const }
    const { pairs, unknown } = matchDocument([], [{ ...PARAGRAPH, spans: [booster] }], OPTIONS)
    expect([pairs.length, unknown]).toEqual([0, 0])
  })

  it('is whole for a layer only where every hit has a verdict', () => {
    const items = [itemOf({}), itemOf({ outcome: 'unjudged', label: 'booster' })]
    expect(isJudgedWhole(items, 'hedge')).toBe(true)
    expect(isJudgedWhole(items, 'booster')).toBe(false)
    expect([...toGold([...items, itemOf({ document: 'b', outcome: 'unjudged' })]).documents.keys()]).toEqual(['a'])
  })
})

describe('locate', () => {
  const document = toSearchable([PARAGRAPH])

  it('trusts a place only while the same words stand there', () => {
    expect(locate(itemOf({ place: placeOf(3, 6) }), document)).toEqual([placeOf(3, 6)])
    expect(locate(itemOf({ place: placeOf(4, 7), sentence: 'It may be' }), document)).toEqual([placeOf(3, 6)])
  })

  it('counts in code points behind an astral letter', () => {
    const places = locate(itemOf({ sentence: 'or it may not.' }), document)
    expect(places.map(({ start, end }) => [...TEXT].slice(start, end).join(''))).toEqual(['may'])
    expect(locate(itemOf({ hit: '𝔄' }), document)).toEqual([placeOf(10, 11)])
  })

  it('finds nothing for nothing', () => {
    expect(locate(itemOf({ hit: ' ' }), document)).toEqual([])
    expect(locate(itemOf({ hit: 'absent' }), document)).toEqual([])
  })
})

describe('agreement', () => {
  const a = [
    itemOf({ id: '1' }),
    itemOf({ id: '2', outcome: 'wrong' }),
    itemOf({ id: '3' }),
    itemOf({ outcome: 'missed' }),
  ]
  const b = [itemOf({ id: '3', outcome: 'other' }), itemOf({ id: '2', outcome: 'wrong' }), itemOf({ id: '1' })]

  it('joins the annotators by the ids of the rows, in any order', () => {
    const units = toUnits([a, b])
    expect(units.map(({ verdicts }) => verdicts)).toEqual([
      ['right', 'right'],
      ['wrong', 'wrong'],
      ['right', 'other'],
    ])
    expect(disagreements(units)).toHaveLength(1)
    expect(cohenKappa(...commonVerdicts(units, 0, 1))!.observed).toBeCloseTo(2 / 3)
  })

  it('leaves out what only one of them judged', () => {
    const units = toUnits([a, [itemOf({ id: '2' }), itemOf({ id: '1', outcome: 'unjudged' })]])
    expect(commonVerdicts(units, 0, 1)).toEqual([['wrong'], ['right']])
  })
})
