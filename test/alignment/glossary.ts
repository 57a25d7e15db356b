// The glossary that comes with hedgerow, read without the lexicon room: a test of this room asks nothing of that one.
import { readFileSync } from 'node:fs'
import type { GlossaryRow } from '../../src/model/lexicon.ts'

export const readGlossary = (): GlossaryRow[] =>
  readFileSync('lexicons/glossary.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [turkish = '', english = ''] = line.split(',')
      return { turkish, english: english.split('|') }
    })
