// What a format is: documents go in, one by one, pieces of text come out.
import type { Stage } from '../../flow/stage.ts'
import type { DocumentRecords } from '../../model/record.ts'

/** A format written as one text. No documents give a valid, empty file. */
export type TextFormat = Stage<DocumentRecords, string>

export interface FormatOptions {
  /** What the label of a span is called: its layer, or its concept. */
  readonly labels: 'label' | 'concept'
}
