// A file of another tool → entries, by its ending or by the format named.
import { basename } from 'node:path'
import type { ImportedEntry } from './entry.ts'
import type { DictionaryFormat } from './formats.ts'
import { readList } from './read-list.ts'
import { readDic, readDicx } from './read-liwc.ts'
import { readSpacyPatterns } from './read-spacy.ts'
import { readYamlDictionary } from './read-yaml.ts'

const ENDINGS: Readonly<Record<string, DictionaryFormat>> = {
  ...{ yml: 'quanteda', yaml: 'quanteda', dic: 'dic', dicx: 'dicx', csv: 'dicx', jsonl: 'spacy' },
}

/** A file of another ending is a plain list. */
export const formatOf = (path: string): DictionaryFormat => ENDINGS[path.split('.').at(-1)!.toLowerCase()] ?? 'list'

/** @throws {InputError} if the file is none of its format. Rows of it that cannot be carried are entries that say why. */
export function readDictionary(text: string, path: string, format: DictionaryFormat): ImportedEntry[] {
  if (format === 'quanteda') return readYamlDictionary(text, path)
  if (format === 'dic') return readDic(text, path)
  if (format === 'dicx') return readDicx(text, path)
  return format === 'spacy' ? readSpacyPatterns(text) : readList(text, basename(path).replace(/\.[^.]*$/, ''))
}
