// A cue's tree → flat sequences of elements; alternatives of one word each stay together in one element.
import type { Language, WordEntry } from '../model/language.ts'
import type { CueRow } from '../model/lexicon.ts'
import { CueError, type CueNode, type CueNodes, type WordMark } from './cue-syntax.ts'

/** One element of a flat cue. A `words` element is filled by any of its entries. */
export type FlatElement =
  | { readonly type: 'words'; readonly words: readonly MarkedWord[] }
  | { readonly type: 'mark'; readonly unit: number }
  | { readonly type: 'gap'; readonly words: number }
  | { readonly type: 'class'; readonly name: string }

interface MarkedWord {
  readonly form: string
  readonly mark: WordMark
}

export type FlatCue = readonly FlatElement[]

/** A row that stands for more wordings than this is a mistake (or should be several rows). */
const MOST_SEQUENCES = 4096
/** A wording of more words than this is a sentence or a table in the wrong cell. */
const LONGEST = 100

/**
 * All wordings a cue stands for, each once, as flat sequences.
 * @throws CueError where there would be more than 4,096 of them, or one of them holds no word, or more than 100 words.
 */
export function expandCue(nodes: CueNodes): FlatCue[] {
  const sequences = expandNodes(nodes)
  if (sequences.some((sequence) => !sequence.some(({ type }) => type === 'words' || type === 'class'))) {
    throw new CueError('one of the wordings holds no word', 0)
  }
  return sequences
}

function expandNodes(nodes: CueNodes): FlatElement[][] {
  if (nodes.length > LONGEST) throw new CueError(`the cue is longer than ${LONGEST} words`, 0)
  let sequences: FlatElement[][] = [[]]
  for (const node of nodes) {
    const pieces = expandNode(node)
    if (sequences.length * pieces.length > MOST_SEQUENCES) {
      throw new CueError(`the alternatives multiply to more than ${MOST_SEQUENCES} wordings`, 0)
    }
    sequences = sequences.flatMap((sequence) => pieces.map((piece) => [...sequence, ...piece]))
  }
  return sequences
}

function expandNode(node: CueNode): FlatElement[][] {
  if (node.type === 'word') return [[{ type: 'words', words: [node] }]]
  if (node.type !== 'choice') return [[node]]
  const single: MarkedWord[] = []
  const pieces: FlatElement[][] = []
  for (const alternative of node.alternatives) {
    const [first] = alternative
    if (alternative.length === 1 && first?.type === 'word') single.push(first)
    else pieces.push(...expandNodes(alternative))
  }
  if (single.length > 0) pieces.push([{ type: 'words', words: single }])
  if (node.isOptional) pieces.push([])
  return pieces
}

/** How the bare words of a flat cue are to be found, by the row's `match`: see lexicons/README.md. */
export function toEntries(
  element: FlatElement & { type: 'words' },
  isLast: boolean,
  match: CueRow['match'],
  language: Language,
): WordEntry[] {
  const isInflected = match === 'inflected' && (language === 'en' || isLast)
  return element.words.map(({ form, mark }) => ({
    form,
    kind: mark === 'plain' ? (isInflected ? 'inflected' : 'exact') : mark,
  }))
}
