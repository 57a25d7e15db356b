// What a run has done so far, counted from the records themselves: for the closing table and the manifest.
import type { DocumentRecords } from './model/record.ts'

export interface Tally {
  documents: number
  failed: number
  words: number
  paragraphs: { tr: number; en: number; und: number }
  spans: Record<string, Record<string, number>>
  beads: number
  alignedDocuments: number
  repairs: number
  /** Lexicon rows that made a span. */
  cues: Set<string>
}

export const emptyTally = (): Tally => ({
  documents: 0,
  failed: 0,
  words: 0,
  paragraphs: { tr: 0, en: 0, und: 0 },
  spans: {},
  beads: 0,
  alignedDocuments: 0,
  repairs: 0,
  cues: new Set(),
})

/** Adds the records of one document. */
export function addToTally(tally: Tally, records: DocumentRecords): void {
  for (const record of records) {
    if (record.kind === 'error') tally.failed++
    else if (record.kind === 'document') {
      tally.documents++
      tally.words += record.counts.words
      tally.beads += record.counts.alignments
      if (record.counts.alignments > 0) tally.alignedDocuments++
      tally.repairs += Object.values(record.repairs).reduce((sum, count) => sum + count, 0)
    } else if (record.kind === 'paragraph') {
      tally.paragraphs[record.lang]++
      for (const { label, tier, cue } of record.spans) {
        tally.spans[label] ??= {}
        const tiers = tally.spans[label]
        tiers[tier] = (tiers[tier] ?? 0) + 1
        tally.cues.add(cue)
      }
    }
  }
}

/** Adds what was counted elsewhere. */
export function joinTallies(tally: Tally, other: Tally): void {
  for (const key of ['documents', 'failed', 'words', 'beads', 'alignedDocuments', 'repairs'] as const)
    tally[key] += other[key]
  for (const language of ['tr', 'en', 'und'] as const) tally.paragraphs[language] += other.paragraphs[language]
  for (const [label, tiers] of Object.entries(other.spans)) {
    tally.spans[label] ??= {}
    const own = tally.spans[label]
    for (const [tier, count] of Object.entries(tiers)) own[tier] = (own[tier] ?? 0) + count
  }
  for (const cue of other.cues) tally.cues.add(cue)
}
