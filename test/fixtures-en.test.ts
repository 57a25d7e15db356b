// The reference's English fixtures through the engine: what must be tagged is, look-alikes are not. Skipped where they are absent.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReadParagraph } from '../src/model/document.ts'
import type { Label, Tag } from '../src/model/tag.ts'
import { openLexicon } from '../src/open-lexicon.ts'
import { tagDocument } from '../src/tagging/tag-document.ts'

const FIXTURES = new URL('../../shared/reference/hedging/fixtures.tsv', import.meta.url)
const LABELS: Readonly<Record<string, Label>> = { en: 'hedge', enb: 'booster' }
/** Categories that are extended as a whole, so that their tier says nothing about a row's own test. */
const EXTENDED = ['APPR', 'COND', 'LIM']

interface Fixture {
  readonly label: Label
  readonly text: string
  readonly tagged: readonly string[]
  readonly untagged: readonly string[]
}

const wordings = (cell: string): string[] => cell.split('|').filter((wording) => wording !== '')

function readFixtures(): Fixture[] {
  const [, ...lines] = readFileSync(FIXTURES, 'utf8').trimEnd().split('\n')
  return lines
    .map((line) => line.split('\t') as [string, string, string, string])
    .filter(([language]) => language in LABELS)
    .map(([language, text, tagged, untagged]) => {
      return { label: LABELS[language]!, text, tagged: wordings(tagged), untagged: wordings(untagged) }
    })
}

const toParagraph = (text: string): ReadParagraph => ({
  text,
  map: [],
  repairs: [],
  section: 'body',
  role: 'text',
  heading: '',
  language: 'en',
  languageScore: 1,
  sentences: [{ start: 0, end: text.length }],
})

describe.skipIf(!existsSync(FIXTURES))('the English fixtures of the hedging reference', async () => {
  const lexicon = await openLexicon()
  const defaults = new Map(lexicon.rows.map((row) => [row.id, row.default]))

  /** Tags that count: not of a row that is off, nor of a context row whose test failed. */
  const isCounted = (tag: Tag): boolean => {
    const standing = defaults.get(tag.cue)
    if (standing === 'off') return false
    return standing !== 'context' || tag.tier === 'core' || EXTENDED.includes(tag.category)
  }

  const tagsOver = ({ label, text }: Fixture, wording: string): Tag[] => {
    const start = text.indexOf(wording)
    const end = start + wording.length
    const [paragraph] = tagDocument([toParagraph(text)], lexicon).paragraphs
    return paragraph!.tags.filter((tag) => tag.label === label && isCounted(tag) && tag.start < end && start < tag.end)
  }

  for (const fixture of existsSync(FIXTURES) ? readFixtures() : []) {
    for (const wording of fixture.tagged) {
      it(`tags "${wording}" as a ${fixture.label} in: ${fixture.text}`, () => {
        expect(tagsOver(fixture, wording)).not.toEqual([])
      })
    }
    for (const wording of fixture.untagged) {
      it(`leaves "${wording}" untagged as a ${fixture.label} in: ${fixture.text}`, () => {
        expect(tagsOver(fixture, wording)).toEqual([])
      })
    }
  }
})
