// The words a lexicon knows → which of them begin as a glob does: `hedg*` → hedge, of which hedging is only a form.
import type { Language } from '../../model/language.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { type CueNodes, parseCue } from '../cue-syntax.ts'

export interface KnownWords {
  /** The dictionary forms that begin so, verbs of Turkish with their hyphen; forms of one another are left out. */
  beginningWith(stem: string): string[]
}

/** Words of the glossary and of the cues. */
export function openKnownWords({ glossary, rows, languages }: Lexicon, language: Language): KnownWords {
  const { fold, compileWords } = languages[language]
  const words = new Set<string>()
  for (const { turkish, english } of glossary)
    for (const word of language === 'tr' ? [turkish] : english.flatMap((rendering) => rendering.split(' ')))
      words.add(word)
  for (const row of rows) if (row.language === language) for (const word of wordsOf(parseCue(row.cue))) words.add(word)
  const known = [...words].filter((word) => /^\p{L}+-?$/u.test(word)).map((word) => ({ word, key: fold(word) }))
  return {
    beginningWith(stem) {
      const key = fold(stem)
      const found = known.filter((entry) => entry.key.startsWith(key)).sort((a, b) => a.word.length - b.word.length)
      const heads: { word: string; isForm: (word: string) => boolean }[] = []
      for (const { word } of found) {
        const bare = word.replace(/-$/, '')
        if (heads.some(({ word: head, isForm }) => isForm(bare) || fold(head) === fold(word))) continue
        const kind = word.endsWith('-') ? 'verb' : 'inflected'
        const recogniser = compileWords([{ form: bare, kind }])
        heads.push({ word, isForm: (other) => recogniser.recognise(other).length > 0 })
      }
      return heads.map(({ word }) => word).sort((a, b) => a.localeCompare(b, language))
    },
  }
}

function wordsOf(nodes: CueNodes): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'choice') return node.alternatives.flatMap(wordsOf)
    if (node.type !== 'word') return []
    return node.mark === 'verb'
      ? [`${node.form}-`]
      : node.mark === 'plain' || node.mark === 'inflected'
        ? [node.form]
        : []
  })
}
