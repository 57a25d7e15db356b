// Paths on the command line → files to read, in order of code points, each with its id; what is passed over is told.
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { InputError, type Problem } from '../flow/errors.ts'

/** How a file is read, by its name. */
export type FileKind = 'text' | 'markdown' | 'jsonl' | 'html' | 'xml' | 'pdf' | 'docx' | 'zip' | 'unsupported'

export interface FoundFile {
  readonly id: string
  readonly path: string
  readonly location: string
  readonly kind: FileKind
  readonly bytes: number
}

export interface Found {
  readonly files: readonly FoundFile[]
  /** Files of a folder that are no articles (a README, a table), by their path. */
  readonly passedOver: readonly string[]
  /** A `metadata.csv` that lies directly in an input folder. */
  readonly metadata: readonly string[]
}

const KINDS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'xml',
  nxml: 'xml',
  jats: 'xml',
  pdf: 'pdf',
  docx: 'docx',
  zip: 'zip',
  doc: 'unsupported',
  odt: 'unsupported',
  rtf: 'unsupported',
  epub: 'unsupported',
  tex: 'unsupported',
}

/** Names that stand in every folder of texts and are not articles. */
const NOT_ARTICLES = /^(?:readme|licen[cs]e|changelog|contributing)(?:\..*)?$/i

/**
 * Finds the files of the given paths. A folder is searched to the bottom (hidden files and folders left out), its files
 * in order of their path's code points; a file named on the command line is always read, whatever its name.
 *
 * @throws {InputError} with one problem for every path that does not exist and every folder without an article.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files: FoundFile[] = []
  const passedOver: string[] = []
  const metadata: string[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    const found = await findIn(path)
    if ('message' in found) problems.push(found)
    else {
      files.push(...found.files)
      passedOver.push(...found.passedOver)
      metadata.push(...found.metadata)
    }
  }
  if (problems.length > 0) throw new InputError(problems)
  return { files, passedOver, metadata }
}

async function findIn(path: string): Promise<Found | Problem> {
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (status instanceof Error) return toProblem(path, status)
  if (!status.isDirectory()) {
    const name = basename(path)
    return { files: [toFile(name, path, status.size, kindOf(name) ?? 'text')], passedOver: [], metadata: [] }
  }
  const found: Walked = { files: [], passedOver: [], metadata: [] }
  await walk(path, '', new Set(), found)
  if (found.files.length > 0) return found
  const others = found.passedOver.length > 0 ? ` (it holds ${found.passedOver.slice(0, 3).join(', ')})` : ''
  return {
    path,
    message: `Cannot find an article in "${path}"${others}`,
    wayOut:
      'Put .pdf, .docx, .html, .xml, .md, .txt or .jsonl files into it (.gz and .zip too), or name the files one by one',
    code: 'empty-folder',
  }
}

interface Walked {
  files: FoundFile[]
  passedOver: string[]
  metadata: string[]
}

/** Depth first; `above` holds the real paths on the way down, so that a loop of symbolic links ends. */
async function walk(root: string, below: string, above: Set<string>, found: Walked): Promise<void> {
  const here = await realpath(join(root, below))
  if (above.has(here)) return
  const inside = new Set(above).add(here)
  const names = await readdir(here)
  for (const name of names.sort(byCodePoint)) {
    if (name.startsWith('.')) continue
    const path = below === '' ? name : `${below}/${name}`
    const status = await stat(join(root, path)).catch(() => undefined)
    if (status?.isDirectory()) await walk(root, path, inside, found)
    else if (!status?.isFile()) found.passedOver.push(path)
    else {
      if (path === 'metadata.csv') found.metadata.push(join(root, path))
      const kind = articleKind(name)
      if (kind === undefined) found.passedOver.push(path)
      else found.files.push(toFile(path, join(root, path), status.size, kind))
    }
  }
  if (below === '') found.files.sort((a, b) => byCodePoint(a.path, b.path))
}

const toFile = (path: string, location: string, bytes: number, kind: FileKind): FoundFile => ({
  id: withoutExtension(path).split(sep).join('/'),
  path: path.split(sep).join('/'),
  location,
  kind,
  bytes,
})

const withoutGzip = (name: string): string => name.replace(/\.gz$/i, '')

export const withoutExtension = (path: string): string => withoutGzip(path).replace(/(?<=[^/\\])\.[^./\\]+$/, '')

/** The kind of an article by its name; undefined for what is none (a README, a picture, a table). */
export const articleKind = (name: string): FileKind | undefined => (NOT_ARTICLES.test(name) ? undefined : kindOf(name))

const kindOf = (name: string): FileKind | undefined =>
  KINDS[/\.([^.]+)$/.exec(withoutGzip(name))?.[1]?.toLowerCase() ?? '']

/** UTF-16 order differs from code-point order only for astral letters in file names; this is right for both. */
export function byCodePoint(a: string, b: string): number {
  const left = [...a]
  const right = [...b]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = left[index]!.codePointAt(0)! - right[index]!.codePointAt(0)!
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

const toProblem = (path: string, error: NodeJS.ErrnoException): Problem => ({
  path,
  message: error.code === 'ENOENT' ? `Cannot find "${path}"` : `Cannot open "${path}": ${error.code}`,
  wayOut: 'Check the spelling; a path with spaces needs quotes: hedgerow annotate "my articles"',
  code: 'no-such-path',
})
