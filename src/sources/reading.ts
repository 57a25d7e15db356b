// What the reader of a format gives: the text for the structure stage, laid out one paragraph a line.
import type { PageSpan } from '../model/document.ts'
import type { Failure } from './source.ts'

/** A file as read. `encoding` is that of a text, or the name of a format that carries its own. */
export interface Reading {
  readonly text: string
  readonly encoding: string
  readonly pages?: readonly PageSpan[]
}

export type ReadingOrFailure = Reading | Failure
