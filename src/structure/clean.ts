// Repair: a paragraph as put together from its lines → the same paragraph in clean text, every change logged and mapped.
import type { Paragraph } from '../model/document.ts'
import { ACCENT_HINT, accentEdits } from './accents.ts'
import {
  type CharacterEvidence,
  controlEdits,
  decomposedEdits,
  invisibleEdits,
  ligatureEdits,
  softHyphenEdits,
  spaceEdits,
} from './characters.ts'
import { applyEdits, type Edit } from './edit.ts'
import { type HyphenEvidence, hyphenFate } from './hyphens.ts'
import { MARKDOWN_HINT, markdownEdits } from './markdown.ts'

/** What the whole document says about its characters and its hyphens. */
export interface RepairEvidence extends CharacterEvidence {
  readonly hyphens: HyphenEvidence
}

// One pass over a paragraph tells whether anything may need repair; most paragraphs of a clean article stop here.
const SUSPECT =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u00ac\u00b8\u00a8\u02d8\u02d9\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufb00-\ufb06\ufeff\\*_[<#]|[\u0300-\u036f]| {2}|[-‐] /
const INVISIBLE_HINT = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const CONTROL_HINT = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/
const SOFT_HYPHEN_HINT = /[\u00ad\u00ac]/
const LIGATURE_HINT = /[\ufb00-\ufb06]/
const HYPHEN_HINT = /[-‐] /
const DECOMPOSED_HINT = /[\u0300-\u036f]/
const BROKEN_HYPHEN = /(?<=[\p{L}\p{M}])[-‐] +(?=\p{L})/gu

/** `X- Y` → `X-Y` where the space broke a compound, `XY` where a cut word was left open, untouched where suspended. */
function brokenHyphenEdits(text: string, evidence: HyphenEvidence): Edit[] {
  const edits: Edit[] = []
  for (const { 0: broken, index } of text.matchAll(BROKEN_HYPHEN)) {
    const end = index + broken.length
    const fate = hyphenFate(text.slice(Math.max(0, index - 60), index), text.slice(end, end + 60), evidence, false)
    if (fate === 'keep') edits.push({ start: index + 1, end, to: '', kind: 'hyphen' })
    if (fate === 'drop') edits.push({ start: index, end, to: '', kind: 'hyphen' })
  }
  return edits
}

/**
 * Mends a paragraph's text in any language: control and invisible characters, soft hyphens, spaces, split letters,
 * Markdown marks, ligatures, broken hyphens. Damaged Turkish letters wait until the language is known.
 * A paragraph with nothing to mend is given back as it is. Linear in the text.
 */
export function cleanParagraph(paragraph: Paragraph, evidence: RepairEvidence): Paragraph {
  if (!SUSPECT.test(paragraph.text)) return paragraph
  let clean = paragraph
  const mend = (find: (text: string) => readonly Edit[]): void => {
    clean = applyEdits(clean, find(clean.text))
  }
  if (CONTROL_HINT.test(clean.text)) mend(controlEdits)
  if (SOFT_HYPHEN_HINT.test(clean.text)) mend(softHyphenEdits)
  if (INVISIBLE_HINT.test(clean.text)) mend(invisibleEdits)
  if (DECOMPOSED_HINT.test(clean.text)) mend(decomposedEdits)
  if (ACCENT_HINT.test(clean.text)) mend(accentEdits)
  if (MARKDOWN_HINT.test(clean.text)) mend(markdownEdits)
  if (LIGATURE_HINT.test(clean.text)) mend((text) => ligatureEdits(text, evidence))
  mend(spaceEdits)
  if (HYPHEN_HINT.test(clean.text)) mend((text) => brokenHyphenEdits(text, evidence.hyphens))
  return clean
}
