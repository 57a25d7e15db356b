// Floors under the figures on gold data that no one here wrote, read from ../shared/data; without that folder the tests say so and skip.
// A floor is a little under the last figure in bench/accuracy.md, and never lowered to pass.
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alignmentFigures } from '../bench/accuracy/alignment.ts'
import { measureInflection, measurePossibility } from '../bench/accuracy/inflection.ts'
import { measureLanguages } from '../bench/accuracy/language.ts'
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
    for (const { treebank, group, recall, falsePerLemma } of measureInflection()) {
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
    const figures = alignmentFigures()
    expect(figures).toHaveLength(8)
    for (const { set, half, aligner, strict } of figures) {
      if (aligner === 'hedgerow') expect(strict, `${set} ${half}`).toBeGreaterThanOrEqual(0.96)
    }
  })
})
