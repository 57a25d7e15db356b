// What the readers of other tools' dictionaries hand on: entries in the order of their file, each with its key and its line.

/** One word of an entry: as written, all inflected forms, a glob, alternatives, a gap. */
export type ImportedToken =
  | { readonly kind: 'word'; readonly form: string }
  | { readonly kind: 'lemma'; readonly form: string }
  /** `*` stands for any letters, `?` for one. */
  | { readonly kind: 'glob'; readonly form: string }
  | { readonly kind: 'choice'; readonly tokens: readonly ImportedToken[]; readonly isOptional: boolean }
  | { readonly kind: 'gap'; readonly words: number }
  | { readonly kind: 'number' }

/** One entry under one key. */
export interface ImportedEntry {
  /** 1-based. */
  readonly line: number
  /** Keys from the outermost to the innermost: `['AFRICA', 'EAST']`. */
  readonly keys: readonly string[]
  /** As the file has it, for messages and the note. */
  readonly written: string
  readonly tokens: readonly ImportedToken[]
  /** What is lost on the way though the entry is carried. */
  readonly remarks: readonly string[]
  /** Why the entry cannot be carried; then `tokens` are of no use. */
  readonly refused?: string
}

type Head = Pick<ImportedEntry, 'line' | 'keys' | 'written'>

export const refuse = (head: Head, refused: string): ImportedEntry => ({ ...head, tokens: [], remarks: [], refused })

/** Words between spaces (quanteda writes `_` between them too), `*` being a glob, and in quanteda `?` as well. */
export function toWording(head: Head, remarks: readonly string[] = [], glob = /\*/): ImportedEntry {
  const words = head.written
    .normalize('NFC')
    .split(/[\s_]+/)
    .filter(Boolean)
  if (words.length === 0) return refuse(head, 'it is empty')
  const tokens = words.map((form): ImportedToken => {
    if (form === '*') return { kind: 'gap', words: 1 }
    return { kind: glob.test(form) && /\p{L}/u.test(form) ? 'glob' : 'word', form }
  })
  const told = tokens.some(({ kind }) => kind === 'gap') ? ['"*" alone is read as one word or none'] : []
  return { ...head, tokens, remarks: [...remarks, ...told] }
}
