// Whether a sentence is hedged: any core hedge in it, or any word of Hyland's list. Measured on sentences of our own in three genres,
// labelled before they were run; they check what the core list covers, and are no gold data.
import { readFileSync } from 'node:fs'
import type { ReadParagraph } from '../../src/model/document.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { openLexicon } from '../../src/open-lexicon.ts'
import { tagDocument } from '../../src/tagging/tag-document.ts'
import { toScores } from './modals.ts'

const GENRES = ['biomedical-abstracts', 'full-papers', 'council-speeches'] as const

interface LabelledSentence {
  readonly isHedged: boolean
  readonly text: string
}

/** The sentences of `test/hedged-sentences`: `+` before a hedged one, `-` before any other. */
const readSentences = (genre: string): LabelledSentence[] =>
  readFileSync(new URL(`../../test/hedged-sentences/${genre}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ isHedged: line.startsWith('+'), text: line.slice(2) }))

/** The 2005 appendix as it is: no context, no inflection beyond the forms it lists. */
function barePattern(): RegExp {
  const words = readFileSync(new URL('hyland-2005.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split(/[|\n]/)
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'iu')
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

const hasCoreHedge = (text: string, lexicon: Pick<Lexicon, 'compiled'>): boolean =>
  tagDocument([toParagraph(text)], lexicon).paragraphs[0]!.tags.some(
    ({ label, tier }) => label === 'hedge' && tier === 'core',
  )

export interface HedgedSentencesRow {
  readonly genre: string
  readonly decider: string
  readonly sentences: number
  readonly hedged: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Sentences judged wrongly, to be read by a person. */
  readonly wrong: readonly string[]
}

/** Rows of figures, one a genre and decider. */
export async function measureHedgedSentences(): Promise<HedgedSentencesRow[]> {
  const lexicon = await openLexicon()
  const pattern = barePattern()
  const deciders: Readonly<Record<string, (text: string) => boolean>> = {
    "Hyland's list": (text) => pattern.test(text),
    'hedgerow: a core hedge': (text) => hasCoreHedge(text, lexicon),
  }
  return GENRES.flatMap((genre) => {
    const sentences = readSentences(genre)
    return Object.entries(deciders).map(([decider, isFound]) => {
      const judged = sentences.map(({ text, isHedged }) => ({ text, isHedged, isFound: isFound(text) }))
      const count = (hedged: boolean, found: boolean): number =>
        judged.filter(({ isHedged, isFound }) => isHedged === hedged && isFound === found).length
      return {
        genre,
        decider,
        sentences: sentences.length,
        hedged: sentences.filter(({ isHedged }) => isHedged).length,
        ...toScores({
          truePositives: count(true, true),
          falsePositives: count(false, true),
          falseNegatives: count(true, false),
        }),
        wrong: judged
          .filter(({ isHedged, isFound }) => isHedged !== isFound)
          .map(({ text, isHedged }) => `${isHedged ? 'missed' : 'falsely found'}: ${text}`),
      }
    })
  })
}
