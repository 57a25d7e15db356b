// The reference's Turkish fixtures through the engine: what must be tagged is, look-alikes are not. Skipped where they are absent.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReadParagraph } from '../../src/model/document.ts'
import type { Tag } from '../../src/model/tag.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { tagDocument } from '../../src/tagging/tag-document.ts'

const FIXTURES = new URL('../../../shared/reference/hedging/fixtures.tsv', import.meta.url)
const isMissing = !existsSync(FIXTURES)

interface Fixture {
  readonly text: string
  readonly tagged: readonly string[]
  readonly untagged: readonly string[]
}

const wordings = (cell = ''): string[] => cell.split('|').filter((wording) => wording !== '')

function readFixtures(): Fixture[] {
  return readFileSync(FIXTURES, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([language]) => language === 'tr')
    .map(([, text, tagged, untagged]) => ({ text: text!, tagged: wordings(tagged), untagged: wordings(untagged) }))
}

const toParagraph = (text: string): ReadParagraph => ({
  text,
  map: [],
  repairs: [],
  section: 'body',
  role: 'text',
  heading: '',
  language: 'tr',
  languageScore: 1,
  sentences: [{ start: 0, end: text.length }],
})

describe.skipIf(isMissing)('the Turkish fixtures of the hedging reference (skipped without ../shared)', async () => {
  const lexicon = await openLexicon()
  const defaults = new Map(lexicon.rows.map((row) => [row.id, row.default]))

  /** Tags of rows that are on, and of context rows whose test holds. */
  const hedgesIn = (text: string): Tag[] =>
    tagDocument([toParagraph(text)], lexicon).paragraphs[0]!.tags.filter(({ label, cue, tier }) => {
      const standing = defaults.get(cue)
      return label === 'hedge' && (standing === 'on' || (standing === 'context' && tier === 'core'))
    })

  for (const { text, tagged, untagged } of isMissing ? [] : readFixtures()) {
    for (const wording of tagged) {
      it(`tags "${wording}" in: ${text}`, () => {
        const start = text.indexOf(wording)
        const end = start + wording.length
        expect(hedgesIn(text).filter((tag) => tag.start <= start && end <= tag.end)).toHaveLength(1)
      })
    }
    for (const wording of untagged) {
      it(`leaves "${wording}" untagged in: ${text}`, () => {
        const start = text.indexOf(wording)
        const end = start + wording.length
        expect(hedgesIn(text).filter((tag) => tag.start < end && start < tag.end)).toEqual([])
      })
    }
    if (tagged.length + untagged.length === 0) {
      it(`tags no hedge in: ${text}`, () => expect(hedgesIn(text)).toEqual([]))
    }
  }
})
