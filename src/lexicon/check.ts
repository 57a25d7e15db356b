// Every row proves itself: its example is tagged at the brackets, its counterexample is not. Behind `lexicon check`.
import type { ReadParagraph } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { CueRow, Lexicon } from '../model/lexicon.ts'
import type { Tag } from '../model/tag.ts'
import { type Example, parseExamples } from './examples.ts'
import { sampleOf } from './sample.ts'
import { findSuspicions } from './suspicions.ts'

/** Something a linguist should look at. An `error` fails the check, a `warning` does not. */
export interface LexiconFinding {
  readonly path: string
  readonly line: number
  readonly row: string
  readonly severity: 'error' | 'warning'
  readonly kind: FindingKind
  readonly message: string
}

export type FindingKind =
  | 'example-untagged'
  | 'example-elsewhere'
  | 'example-by-other'
  | 'counterexample-tagged'
  | 'no-example'
  | 'never-matches'
  | 'doubled'
  | 'shadowed'
  | 'ascii-turkish'
  | 'concept-without-cue'

/** Tags and explains one paragraph: the tagging room's tagger, handed in because rooms do not import each other. */
export interface ParagraphTagger {
  tagParagraph(paragraph: ReadParagraph): readonly Tag[]
  explainParagraph(
    paragraph: ReadParagraph,
  ): readonly { row: string; start: number; end: number; kind: string; reason: string }[]
}

/** A sentence as a paragraph of running text, for examples and for explaining. */
export const toParagraph = (text: string, language: Language): ReadParagraph => ({
  text,
  map: [],
  repairs: [],
  section: 'body',
  role: 'text',
  heading: '',
  language,
  languageScore: 1,
  sentences: [{ start: 0, end: text.length }],
})

/** Checks every row of a loaded lexicon; findings stand in the order of the rows. */
export function checkLexicon(lexicon: Lexicon, tagger: ParagraphTagger): LexiconFinding[] {
  return [...lexicon.rows.flatMap((row) => checkRow(row, lexicon, tagger)), ...findSuspicions(lexicon)]
}

const finding = (
  row: CueRow,
  severity: LexiconFinding['severity'],
  kind: FindingKind,
  message: string,
): LexiconFinding => ({
  path: row.file,
  line: row.line,
  row: row.id,
  severity,
  kind,
  message,
})

function checkRow(row: CueRow, lexicon: Lexicon, tagger: ParagraphTagger): LexiconFinding[] {
  const examples = parseExamples(row.example)
  const findings = examples.flatMap((example) => checkExample(row, example, tagger))
  // A name of a state needs no sentence to show what it means.
  if (examples.length === 0 && row.default !== 'exclude' && row.label !== 'actor') {
    findings.push(finding(row, 'warning', 'no-example', 'The row has no example'))
  }
  if (examples.length === 0) findings.push(...checkSample(row, lexicon, tagger))
  for (const { text } of parseExamples(row.counterexample)) findings.push(...checkCounterexample(row, text, tagger))
  return findings
}

function checkExample(row: CueRow, example: Example, tagger: ParagraphTagger): LexiconFinding[] {
  if (row.default === 'exclude') return checkGuard(row, example, tagger)
  const paragraph = toParagraph(example.text, row.language)
  const tags = tagger.tagParagraph(paragraph).filter(({ label }) => label === row.label)
  return example.cues.flatMap((cue) => {
    const exact = tags.find(({ start, end }) => start === cue.start && end === cue.end)
    if (exact?.cue === row.id) return []
    const wanted = example.text.slice(cue.start, cue.end)
    if (exact) {
      const isSame = exact.concept === row.concept
      const message = `"${wanted}" is tagged by ${exact.cue}${isSame ? ' (same concept)' : ''} in "${example.text}"`
      return [finding(row, isSame ? 'warning' : 'error', 'example-by-other', message)]
    }
    const elsewhere = tags.find(({ start, end }) => start < cue.end && cue.start < end)
    if (elsewhere) {
      const found = example.text.slice(elsewhere.start, elsewhere.end)
      return [
        finding(
          row,
          'error',
          'example-elsewhere',
          `"${wanted}" should be tagged, but ${elsewhere.cue} tags "${found}" in "${example.text}"`,
        ),
      ]
    }
    return [
      finding(
        row,
        'error',
        'example-untagged',
        `"${wanted}" is not tagged in "${example.text}"${reasonOf(row, paragraph, tagger)}`,
      ),
    ]
  })
}

/** A row that does not even find its own words finds nothing. */
function checkSample(row: CueRow, lexicon: Lexicon, tagger: ParagraphTagger): LexiconFinding[] {
  const sample = sampleOf(row, lexicon)
  if (sample === undefined) return []
  const paragraph = toParagraph(sample, row.language)
  const isFound = tagger.tagParagraph(paragraph).some(({ cue }) => cue === row.id)
  if (isFound || tagger.explainParagraph(paragraph).some((hit) => hit.row === row.id)) return []
  return [finding(row, 'error', 'never-matches', `The row does not find "${sample}", and so finds nothing`)]
}

/** A guard's example must stay untagged in its layer where the brackets (or, without brackets, the words) stand. */
function checkGuard(row: CueRow, example: Example, tagger: ParagraphTagger): LexiconFinding[] {
  const tags = tagger.tagParagraph(toParagraph(example.text, row.language))
  return example.cues.flatMap((cue) => {
    const tag = tags.find(({ label, start, end }) => label === row.label && start < cue.end && cue.start < end)
    if (!tag) return []
    const found = example.text.slice(tag.start, tag.end)
    return [
      finding(
        row,
        'error',
        'example-elsewhere',
        `The guard does not keep ${tag.cue} from "${found}" in "${example.text}"`,
      ),
    ]
  })
}

function reasonOf(row: CueRow, paragraph: ReadParagraph, tagger: ParagraphTagger): string {
  const [suppressed] = tagger.explainParagraph(paragraph).filter((hit) => hit.row === row.id)
  return suppressed ? ` (${suppressed.kind}: ${suppressed.reason})` : ' (the cue is not found)'
}

function checkCounterexample(row: CueRow, text: string, tagger: ParagraphTagger): LexiconFinding[] {
  const tags = tagger.tagParagraph(toParagraph(text, row.language)).filter(({ cue }) => cue === row.id)
  const wrong = tags.filter(({ tier }) => row.default !== 'context' || tier === 'core')
  return wrong.map((tag) =>
    finding(
      row,
      'error',
      'counterexample-tagged',
      `"${text.slice(tag.start, tag.end)}" is tagged in the counterexample "${text}"`,
    ),
  )
}
