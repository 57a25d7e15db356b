// A quanteda dictionary in YAML (nested keys over lists of wordings) → entries.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { InputError } from '../../flow/errors.ts'
import { type ImportedEntry, refuse, toWording } from './entry.ts'

/**
 * Every scalar is a wording under the keys above it, read as text: `no` is a word, not false. Aliases are refused.
 *
 * @throws {InputError} if the file is no YAML, or no tree of keys.
 */
export function readYamlDictionary(text: string, path: string): ImportedEntry[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    const message = `Cannot read the YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}`
    throw new InputError({ path, line, column: col, message, wayOut: WAY_OUT, code: 'broken-yaml' })
  }
  if (!isMap(document.contents))
    throw new InputError({
      path,
      message: 'Cannot read the dictionary: it has no keys',
      wayOut: WAY_OUT,
      code: 'no-keys',
    })
  return [...walk(document.contents, [], (node) => lines.linePos(node.range?.[0] ?? 0).line)]
}

const WAY_OUT = 'Write "key: [word, two words, stem*]", keys within keys if you like, as quanteda does'

function* walk(node: Node, keys: readonly string[], lineOf: (node: Node) => number): Iterable<ImportedEntry> {
  if (isMap(node)) {
    for (const { key, value } of node.items)
      if (value) yield* walk(value as Node, [...keys, String(isScalar(key) ? key.value : key)], lineOf)
  } else if (isSeq(node)) {
    for (const item of node.items) yield* walk(item as Node, keys, lineOf)
  } else if (isScalar(node)) {
    const written = String(node.value ?? '').trim()
    if (written !== '') yield toWording({ line: lineOf(node), keys, written }, [], /[*?]/)
  } else if (isAlias(node)) yield refuse({ line: lineOf(node), keys, written: `*${node.source}` }, 'it is an alias')
}
