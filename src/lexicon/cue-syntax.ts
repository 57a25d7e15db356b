// A cue as a linguist writes it → a tree of words, alternatives, gaps, classes and marks. Read by load (to check) and compile.

/** How a word of a cue is written: bare, `word~`, `stem-`, `-suffix` or `-suffix-`. */
export type WordMark = 'plain' | 'inflected' | 'verb' | 'suffix' | 'open-suffix'

export type CueNode =
  | { readonly type: 'word'; readonly form: string; readonly mark: WordMark }
  | { readonly type: 'mark'; readonly unit: number }
  | { readonly type: 'gap'; readonly words: number }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'choice'; readonly alternatives: readonly CueNodes[]; readonly isOptional: boolean }

export type CueNodes = readonly CueNode[]

/** A cue that cannot be read: why, and where in the cue (UTF-16 units). */
export class CueError extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.name = 'CueError'
    this.at = at
  }
}

/** The gap a bare `...` leaves, in words (lexicons/README.md). */
const DEFAULT_GAP = 2

/** A longer gap would join words that have nothing to do with each other. */
const LONGEST_GAP = 8

/** Brackets within brackets deeper than this are a slip of the keyboard. */
const DEEPEST = 20

interface Reader {
  readonly text: string
  at: number
  depth: number
}

/**
 * Reads a cue. `a (b|c d)? e~ ... -(y)Abilir <number> ,` are the signs of lexicons/README.md.
 * @throws CueError for an empty cue or alternative, an unbalanced bracket, a sign out of place.
 */
export function parseCue(text: string): CueNodes {
  const reader: Reader = { text, at: 0, depth: 0 }
  const nodes = readNodes(reader)
  if (reader.at < text.length) {
    throw new CueError(
      text[reader.at] === '|' ? '"|" stands outside brackets' : 'a bracket closes that was never opened',
      reader.at,
    )
  }
  if (!nodes.some(isSomething)) throw new CueError('the cue holds no word', 0)
  if (nodes[0]?.type === 'gap' || nodes.at(-1)?.type === 'gap')
    throw new CueError('a gap "..." must stand between words', 0)
  return nodes
}

/**
 * Reads alternatives separated by `|`, as conditions have them, into one choice.
 * @throws CueError as parseCue does.
 */
export function parseAlternatives(text: string): CueNodes {
  const reader: Reader = { text, at: 0, depth: 0 }
  const alternatives = readAlternatives(reader)
  if (reader.at < text.length) throw new CueError('a bracket closes that was never opened', reader.at)
  return [{ type: 'choice', alternatives, isOptional: false }]
}

const isSomething = (node: CueNode): boolean =>
  node.type === 'word' || node.type === 'class' || (node.type === 'choice' && !node.isOptional)

const isSpace = (unit: string | undefined): boolean =>
  unit === ' ' || unit === '\u00a0' || unit === '\t' || unit === '\n'

function skipSpace(reader: Reader): void {
  while (isSpace(reader.text[reader.at])) reader.at++
}

/** Reads up to the end, a `|` or a `)`. */
function readNodes(reader: Reader): CueNode[] {
  const nodes: CueNode[] = []
  for (;;) {
    skipSpace(reader)
    const unit = reader.text[reader.at]
    if (unit === undefined || unit === '|' || unit === ')') return nodes
    if (unit === '(') nodes.push(readChoice(reader))
    else if (unit === '<') nodes.push(readClass(reader))
    else nodes.push(...readChunk(reader))
  }
}

function readAlternatives(reader: Reader): CueNodes[] {
  const alternatives: CueNodes[] = []
  for (;;) {
    const start = reader.at
    const nodes = readNodes(reader)
    if (nodes.length === 0) throw new CueError('an alternative is empty', start)
    alternatives.push(nodes)
    if (reader.text[reader.at] !== '|') return alternatives
    reader.at++
  }
}

function readChoice(reader: Reader): CueNode {
  const opened = reader.at++
  if (++reader.depth > DEEPEST) throw new CueError('there are too many brackets within brackets', opened)
  const alternatives = readAlternatives(reader)
  reader.depth--
  if (reader.text[reader.at] !== ')') throw new CueError('a bracket is never closed', opened)
  reader.at++
  const isOptional = reader.text[reader.at] === '?'
  if (isOptional) reader.at++
  const next = reader.text[reader.at]
  if (next !== undefined && !isSpace(next) && next !== ')' && next !== '|') {
    throw new CueError('a bracket stands inside a word: write whole words as alternatives', reader.at)
  }
  return { type: 'choice', alternatives, isOptional }
}

function readClass(reader: Reader): CueNode {
  const end = reader.text.indexOf('>', reader.at)
  if (end < 0) throw new CueError('a class "<" is never closed', reader.at)
  const name = reader.text.slice(reader.at + 1, end)
  reader.at = end + 1
  return { type: 'class', name }
}

/** Reads one chunk between spaces: a gap, a suffix, a stem, a word, words joined by hyphens, words with marks. */
function readChunk(reader: Reader): CueNode[] {
  const start = reader.at
  const gap = readGap(reader)
  if (gap) return [gap]
  const isSuffix = reader.text[start] === '-' && /[\p{L}(]/u.test(reader.text[start + 1] ?? '')
  let depth = 0
  while (reader.at < reader.text.length) {
    const unit = reader.text[reader.at]!
    if (isSpace(unit) || unit === '|' || unit === '<') break
    if (unit === ')' && depth === 0) break
    if (unit === '(') {
      if (!isSuffix) throw new CueError('a bracket stands inside a word: write whole words as alternatives', reader.at)
      depth++
    }
    if (unit === ')') depth--
    reader.at++
  }
  if (depth > 0) throw new CueError('a bracket is never closed', start)
  const chunk = reader.text.slice(start, reader.at)
  return isSuffix ? [toSuffix(chunk, start)] : toWords(chunk, start)
}

function readGap(reader: Reader): CueNode | undefined {
  const sign = reader.text.startsWith('...', reader.at) ? 3 : reader.text[reader.at] === '…' ? 1 : 0
  if (sign === 0) return undefined
  const start = reader.at
  reader.at += sign
  let digits = ''
  while (/[0-9]/.test(reader.text[reader.at] ?? '')) digits += reader.text[reader.at++]
  const words = digits === '' ? DEFAULT_GAP : Number(digits)
  if (words < 1 || words > LONGEST_GAP) throw new CueError(`a gap may hold 1 to ${LONGEST_GAP} words`, start)
  return { type: 'gap', words }
}

function toSuffix(chunk: string, at: number): CueNode {
  const isInflected = chunk.endsWith('~')
  const isOpen = isInflected || chunk.endsWith('-')
  const form = isOpen ? chunk.slice(0, -1) : chunk
  if (!/^-[\p{L}()]+$/u.test(form)) throw new CueError(`"${chunk}" is not a suffix`, at)
  return { type: 'word', form, mark: isOpen ? 'open-suffix' : 'suffix' }
}

/** Words, figures with their point or percent sign, and signs, as the tokeniser of a text cuts them. */
const WORD_OR_MARK =
  /[%$€£₺]?[0-9]+(?:[.,][0-9]+)*%?(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|['’ʼ](?=[\p{L}\p{N}]))*~?|[^\p{L}\p{M}\p{N}]/gu

const ONE_WORD = /^\p{L}+~?$/u

function toWords(chunk: string, at: number): CueNode[] {
  if (ONE_WORD.test(chunk)) return [toWord(chunk)]
  const isStem = chunk.length > 1 && chunk.endsWith('-')
  const nodes: CueNode[] = []
  for (const match of chunk.matchAll(WORD_OR_MARK)) {
    const piece = match[0]
    if (piece === '-' || piece === '‐' || piece === '‑' || piece === '–') continue
    if (piece === '~') throw new CueError('"~" stands without a word', at + match.index)
    if (/^[\p{L}\p{M}\p{N}]|^.[0-9]/u.test(piece)) nodes.push(toWord(piece))
    else nodes.push({ type: 'mark', unit: piece.charCodeAt(0) })
  }
  const last = nodes.at(-1)
  if (isStem) {
    if (last?.type !== 'word') throw new CueError('"-" stands without a stem', at)
    nodes[nodes.length - 1] = { ...last, mark: 'verb' }
  }
  if (nodes.length === 0) throw new CueError(`"${chunk}" holds no word`, at)
  return nodes
}

const toWord = (piece: string): CueNode =>
  piece.endsWith('~')
    ? { type: 'word', form: piece.slice(0, -1), mark: 'inflected' }
    : { type: 'word', form: piece, mark: 'plain' }
