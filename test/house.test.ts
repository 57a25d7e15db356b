// The rules of the house (CONTRIBUTING.md), read off the imports of the source itself.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const files = (function list(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? list(path) : path.endsWith('.ts') ? [path] : []
  })
})('src')

const text = (path: string) => readFileSync(path, 'utf8')

/** Every module a file imports, resolved to `src/…` where it is ours. */
function importsOf(path: string): string[] {
  const found = [...text(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, module]) => module!)
  return found.map((module) => (module.startsWith('.') ? join(path, '..', module) : module))
}

const roomOf = (path: string): string => path.split('/')[1]!.replace(/\.ts$/, '')

const ownImports = (room: string): { file: string; rooms: string[] }[] =>
  files
    .filter((file) => roomOf(file) === room && file.split('/').length > 2)
    .map((file) => ({
      file,
      rooms: importsOf(file)
        .filter((path) => path.startsWith('src/'))
        .map(roomOf),
    }))

describe('the rules of the house', () => {
  it.each(['structure', 'languages', 'tagging', 'alignment', 'statistics', 'evaluation'])(
    'the stage %s imports model and itself, nothing else of ours',
    (room) => {
      for (const { file, rooms } of ownImports(room)) {
        expect(
          rooms.filter((other) => other !== 'model' && other !== room),
          file,
        ).toEqual([])
      }
    },
  )

  it.each(['sources', 'writers', 'lexicon', 'batch'])(
    'the edge %s imports model, flow and itself, nothing else of ours',
    (room) => {
      for (const { file, rooms } of ownImports(room)) {
        expect(
          rooms.filter((other) => !['model', 'flow', room].includes(other)),
          file,
        ).toEqual([])
      }
    },
  )

  it('the model imports only the model', () => {
    for (const { file, rooms } of ownImports('model'))
      expect(
        rooms.filter((room) => room !== 'model'),
        file,
      ).toEqual([])
  })

  it.each([
    ['franc', ['src/languages/detect.ts']],
    ['p-limit', ['src/flow/concurrent.ts']],
    ['yaml', ['src/lexicon/import/read-yaml.ts']],
    ['@observablehq/plot', ['src/writers/report/charts/svg.ts']],
    ['linkedom', ['src/writers/report/charts/svg.ts']],
    ['vitest', []],
  ])('%s has one door', (dependency, doors) => {
    expect(files.filter((file) => importsOf(file).includes(dependency))).toEqual(doors)
  })

  it('compromise is known to the English rules only', () => {
    const doors = files.filter((file) => importsOf(file).some((module) => module.startsWith('compromise')))
    expect(doors.filter((file) => !file.startsWith('src/languages/english/'))).toEqual([])
  })

  it('natural is never imported by its front door, which prints on stdout and reads .env', () => {
    expect(files.filter((file) => importsOf(file).includes('natural'))).toEqual([])
  })

  it('only the command line touches the process', () => {
    const touching = files.filter((file) => /\bprocess\.(?!env\b)|console\./.test(withoutComments(text(file))))
    expect(touching.filter((file) => file !== 'src/cli.ts' && roomOf(file) !== 'commands')).toEqual([])
  })

  it('nothing exits the process after a write', () => {
    expect(files.filter((file) => text(file).includes('process.exit('))).toEqual([])
  })

  it.each([
    [
      'src/annotate.ts',
      ['splitParagraphs', 'splitParts', 'detectLanguages', 'splitSentences', 'tagDocument', 'alignDocument'],
    ],
    ['src/pipeline.ts', ['SourceEntry', 'concurrent', 'annotateDocument', 'toRecords']],
  ])('the imports of %s stand in the order of the flow', (file, names) => {
    const places = names.map((name) => text(file).search(new RegExp(`import .*\\b${name}\\b`)))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('every file says in its first line what it is', () => {
    for (const file of files) expect(text(file).replace(/^#!.*\n/, ''), file).toMatch(/^\/\/ \S/)
  })
})

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
