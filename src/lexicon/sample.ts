// A cue → the simplest text that it should find: for rows without an example. Used by check.ts.
import type { CueRow, Lexicon } from '../model/lexicon.ts'
import { parseCue } from './cue-syntax.ts'
import { expandCue, type FlatElement } from './expand-cue.ts'

/** The first wording of a cue as a text (a cue without signs is its own); undefined where a suffix or stem would have to be put on a word. */
export function sampleOf({ cue, language }: CueRow, { classes }: Pick<Lexicon, 'classes'>): string | undefined {
  if (/^[^()|<>~…]+$/u.test(cue) && !cue.includes('...') && !/(^|\s)-|-(\s|$)/u.test(cue)) return cue
  const words = expandCue(parseCue(cue))[0]!.map((element) =>
    wordOf(element, (name) => classes[language].get(name)?.[0]),
  )
  return words.includes(undefined) ? undefined : words.filter((word) => word !== '').join(' ')
}

function wordOf(element: FlatElement, memberOf: (name: string) => string | undefined): string | undefined {
  switch (element.type) {
    case 'gap':
      return ''
    case 'mark':
      return String.fromCharCode(element.unit)
    case 'class':
      return element.name === 'number'
        ? '7'
        : element.name === 'capital'
          ? 'Zzz'
          : memberOf(element.name)?.replace(/~/g, '')
    case 'words':
      return element.words.find(({ mark }) => mark === 'plain' || mark === 'inflected')?.form
  }
}
