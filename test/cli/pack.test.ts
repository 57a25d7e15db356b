// What users get: the files of the package, and the command that runs from them in a folder that knows nothing of ours.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}

const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
/** What `npm install hedgerow` brings besides hedgerow, as places in node_modules. */
const brought = Object.entries(locked)
  .filter(([place, { dev, optional }]) => place !== '' && !dev && !optional)
  .map(([place]) => place)

const folder = mkdtempSync(join(tmpdir(), 'hedgerow-pack-'))
const home = join(folder, 'node_modules', 'hedgerow')
let files: string[] = []

/** Puts the packed files where an install would, and links its dependencies, and those alone: no registry is asked. */
beforeAll(() => {
  expect(existsSync('dist/cli.js'), 'Build first: npm run build').toBe(true)
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })
  const packed = Object.values(JSON.parse(told) as object)[0] as { files: { path: string }[] }
  files = packed.files.map(({ path }) => path)
  for (const file of files) {
    mkdirSync(dirname(join(home, file)), { recursive: true })
    cpSync(file, join(home, file))
  }
  for (const place of brought.filter((place) => place.lastIndexOf('node_modules/') === 0)) {
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    symlinkSync(resolve(place), join(folder, place))
  }
})

const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(home, 'dist/cli.js'), ...words], { cwd: folder, encoding: 'utf8' })

describe('the package', () => {
  it('holds the program, the lexicons, the schema and what there is to read, nothing else', () => {
    const kept = /^(dist|lexicons|schema)\/|^(package\.json|README(\.tr)?\.md|LICENSE|CHANGELOG\.md)$/
    expect(files.filter((file) => !kept.test(file))).toEqual([])
    expect(files).toEqual(
      expect.arrayContaining(['dist/cli.js', 'dist/index.d.ts', 'dist/lexicon.bin', 'dist/THIRD-PARTY.txt']),
    )
    expect(files.filter((file) => /\.ts$/.test(file) && !/\.d\.ts$/.test(file))).toEqual([])
  })

  it('declares the types of all that its declarations name', () => {
    const missing = files
      .filter((file) => file.endsWith('.d.ts'))
      .flatMap((file) => {
        const named = readFileSync(file, 'utf8').matchAll(/from ['"](\.[^'"]+)['"]/g)
        return [...named].map(([, name]) => join(dirname(file), name!.replace(/\.ts$/, '.d.ts')))
      })
      .filter((file) => !files.includes(file))
    expect(missing).toEqual([])
  })

  it('gives the licence of everything bundled', () => {
    const notices = readFileSync('dist/THIRD-PARTY.txt', 'utf8')
    for (const name of ['natural', 'underscore', '@observablehq/plot', 'd3-scale', 'linkedom'])
      expect(notices).toContain(`\n${name} `)
    expect(notices).toContain('Chris Umbel, Rob Ellis, Russell Mull')
  })

  it('brings no database client, no package that runs a script when it is installed, none for one machine only', () => {
    const clients = /(mongo|bson|redis|\/pg|memjs|sql)/
    expect(brought.filter((place) => clients.test(place))).toEqual([])
    expect(brought.filter((place) => locked[place]!.hasInstallScript)).toEqual([])
    expect(brought.filter((place) => existsSync(join(place, 'binding.gyp')))).toEqual([])
  })

  it.each(['README.md', 'README.tr.md'])('tells in %s how many packages that is', (file) => {
    const figure = / (\d+) (?:packages|paket)/.exec(readFileSync(file, 'utf8'))?.[1]
    expect(Number(figure)).toBe(brought.length + 1)
  })
})

describe('the packed command, in a folder of its own', () => {
  it('annotates, and makes the report, the workbook and the tables', () => {
    cpSync('corpora/tr-2014-gurcistan-rusya.txt', join(folder, 'article.txt'))
    const { status, stderr } = run('annotate', 'article.txt', '-o', 'out', '--quiet')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(readFileSync(join(folder, 'out/annotations.jsonl'), 'utf8')).toContain('"label":"strategy"')
    expect(readFileSync(join(folder, 'out/report.html'), 'utf8')).toContain('<svg')
  })

  it('measures how near a misspelt name is', () => {
    mkdirSync(join(folder, 'mine/en'), { recursive: true })
    const rows = 'cue,concept,match,example,counterexample,source,note\npolicy mix,hedgin,exact,A [policy mix].,,me,\n'
    writeFileSync(join(folder, 'mine/en/strategy.csv'), rows)
    const { status, stderr } = run('lexicon', 'check', '--lexicon', 'mine')
    expect(status).toBe(2)
    expect(stderr).toContain('hedging')
  })

  it('imports as a library without a word', () => {
    const script = `import('hedgerow').then(({ annotate, loadLexicon }) => process.exit(annotate && loadLexicon ? 0 : 1))`
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})
