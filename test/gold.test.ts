// Floors under the figures on gold data that no one here wrote, read from ../shared/data; without that folder the tests say so and skip.
// A floor is a little under the last figure in bench/accuracy.md, and never lowered to pass.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alignmentFigures, perturbedFigures } from '../bench/accuracy/alignment.ts'
import { calibrations } from '../bench/accuracy/alignment-calibration.ts'
import { growthFigures } from '../bench/accuracy/alignment-growth.ts'
import { measureHedgedSentences } from '../bench/accuracy/hedged-sentences.ts'
import { measureInflection } from '../bench/accuracy/inflection.ts'
import { measureLanguages } from '../bench/accuracy/language.ts'
import { measurePossibility } from '../bench/accuracy/possibility.ts'
import { measureSentences } from '../bench/accuracy/sentences.ts'

const hasData = existsSync('../shared/data')
if (!hasData) console.warn('Skipped: the gold data are not in ../shared/data')

describe.skipIf(!hasData)('on gold data of others', () => {
  it('inflected Turkish words are found, and other words are not', () => {
    const floors: Readonly<Record<string, readonly [recall: number, falsePerLemma: number]>> = {
      'tr_boun name': [0.99, 0.04],
      'tr_kenet name': [0.98, 0.08],
      'tr_gb name': [0.99, 0.06],
      'tr_boun verb': [0.965, 0.08],
      'tr_kenet verb': [0.98, 0.14],
      'tr_gb verb': [0.99, 0.1],
    }
    for (const { treebank, group, recall, falsePerLemma, sharedRecall, sharedFalsePerLemma } of measureInflection()) {
      const [sharedFloor, sharedCeiling] = group === 'name' ? [0.975, 0.05] : [0.955, 0.08]
      expect(sharedRecall, `recall of shared lemmas, ${treebank} ${group}`).toBeGreaterThanOrEqual(sharedFloor!)
      expect(sharedFalsePerLemma, `false pairs, ${treebank} ${group}`).toBeLessThanOrEqual(sharedCeiling!)
      const floor = floors[`${treebank} ${group}`]
      if (!floor) continue
      expect(recall, `recall, ${treebank} ${group}`).toBeGreaterThanOrEqual(floor[0])
      expect(falsePerLemma, `false pairs, ${treebank} ${group}`).toBeLessThanOrEqual(floor[1])
    }
  })

  it('the possibility suffix is found wherever the treebanks mark it', () => {
    for (const { treebank, recall, f1 } of measurePossibility()) {
      expect(recall, treebank).toBeGreaterThanOrEqual(0.99)
      if (treebank === 'tr_boun' || treebank === 'tr_gb') expect(f1, treebank).toBeGreaterThanOrEqual(0.98)
    }
  })

  it('the language of unseen paragraphs is told, and Azerbaijani is not called Turkish', () => {
    const figures = measureLanguages({ folds: 1, cuts: ['paragraph', '100'], hasFranc: false })
    const of = (language: string, cut: string) => figures.find((row) => row.language === language && row.cut === cut)!
    for (const language of ['tr', 'en']) {
      expect(of(language, 'paragraph').right, language).toBeGreaterThanOrEqual(0.995)
      expect(of(language, '100').right, language).toBeGreaterThanOrEqual(0.99)
    }
    expect(of('aze', 'paragraph').turkish).toBeLessThanOrEqual(0.02)
  })

  it('sentences that end in a stop are told apart', () => {
    const floors: Readonly<Record<string, number>> = {
      en_pud: 0.99,
      en_ewt: 0.965,
      tr_pud: 0.99,
      tr_boun: 0.97,
      tr_kenet: 0.99,
      tr_gb: 0.99,
    }
    const figures = measureSentences(['hedgerow'])
    expect(figures).toHaveLength(12)
    for (const { treebank, sentences, f1 } of figures) {
      const floor = floors[treebank.replace(/-ud.*/, '')]
      if (sentences === 'stopped' && floor !== undefined) expect(f1, treebank).toBeGreaterThanOrEqual(floor)
    }
  })

  it('translated sentences are aligned', () => {
    const floors: Readonly<Record<string, number>> = { mild: 0.98, hard: 0.97 }
    const figures = alignmentFigures()
    expect(figures).toHaveLength(8)
    for (const { set, half, aligner, strict, lax } of figures) {
      if (aligner !== 'hedgerow') continue
      expect(strict, `strict, ${set} ${half}`).toBeGreaterThanOrEqual(floors[set]!)
      expect(lax, `lax, ${set} ${half}`).toBeGreaterThanOrEqual(0.99)
    }
  })
})

describe('on our own abstracts, disturbed by a seed', () => {
  const floors: Readonly<Record<string, number>> = {
    none: 0.99,
    merge: 0.99,
    split: 0.96,
    drop: 0.985,
    swap: 0.95,
    mild: 0.975,
    hard: 0.94,
  }

  it('sentences are aligned, better than by length alone', () => {
    const figures = perturbedFigures()
    expect(figures).toHaveLength(14)
    for (const { set, aligner, strict, lax } of figures) {
      if (aligner !== 'hedgerow') continue
      const byLength = figures.find((row) => row.set === set && row.aligner !== aligner)!
      expect(strict, `strict, ${set}`).toBeGreaterThanOrEqual(floors[set]!)
      expect(strict, `beside length alone, ${set}`).toBeGreaterThan(byLength.strict)
      expect(lax, `lax, ${set}`).toBeGreaterThanOrEqual(0.99)
    }
  })

  it('scores of beads mean what they say, and few beads are marked for a human eye', () => {
    for (const { set, error, low, bins } of calibrations()) {
      expect(error, `score apart from truth, ${set}`).toBeLessThanOrEqual(0.02)
      expect(low, `marked, ${set}`).toBeLessThanOrEqual(0.05)
      const surest = bins.at(-1)!
      expect(surest.right, `of the surest, right, ${set}`).toBeGreaterThanOrEqual(0.99)
    }
  })

  it('a text of any length is looked at in a band, and no more', () => {
    for (const { sentences, cellsPerSentence } of growthFigures([250, 2000]))
      expect(cellsPerSentence, `${sentences} sentences`).toBeLessThan(100)
  })
})

describe('on our own sentences of three genres', () => {
  it('hedged English sentences are told, better than by Hyland’s list', async () => {
    const figures = await measureHedgedSentences()
    expect(figures).toHaveLength(6)
    for (const { genre, decider, f1, wrong } of figures) {
      if (!decider.startsWith('hedgerow')) continue
      const byList = figures.find((row) => row.genre === genre && row.decider !== decider)!
      expect(f1, [genre, ...wrong].join('\n')).toBeGreaterThanOrEqual(0.92)
      expect(f1, `beside the list, ${genre}`).toBeGreaterThan(byList.f1)
    }
  })
})
