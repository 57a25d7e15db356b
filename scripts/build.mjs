// npm run build: TypeScript → dist/, in few files that load fast; the JSON Schema → schema/; what can be worked out ahead → dist/.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { build } from 'esbuild'
import { pruneDeclarations } from './prune-declarations.mjs'
import { toNotices } from './third-party.mjs'

const run = (...words) => execFileSync(process.execPath, words, { stdio: 'inherit' })

rmSync('dist', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
pruneDeclarations('dist', 'index.d.ts')

const libraries = new Set(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies))
const { metafile } = await build({
  entryPoints: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    worker: 'src/worker.ts',
    'reader-worker': 'src/sources/reader-worker.ts',
    ahead: 'scripts/work-ahead.ts',
  },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [{ name: 'hedgerow', setup }],
})
writeFileSync('dist/THIRD-PARTY.txt', toNotices(metafile))
// The thread that reads PDF and Word is looked for beside the file that starts it.
mkdirSync('dist/sources', { recursive: true })
writeFileSync('dist/sources/reader-worker.js', "import '../reader-worker.js'\n")
chmodSync('dist/cli.js', 0o755)
// The style and the script of the report's page go into the page as they are.
cpSync('src/writers/report/client', 'dist/writers/report/client', { recursive: true })
run('dist/ahead.js')
rmSync('dist/ahead.js')

function setup({ onLoad, onResolve }) {
  onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, toBundled)
  // Dependencies stay outside. What is none goes in: natural and the makers of charts would bring half a hundred packages.
  onResolve({ filter: /^[^.]/ }, ({ path, importer }) => {
    const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/')
    return libraries.has(name) && !importer.includes('node_modules') ? { path, external: true } : undefined
  })
}

/** A module that asks for files by its own address gets the address that it would have, unbundled, in dist/. */
function toBundled({ path }) {
  const place = relative('src', path).replaceAll(sep, '/').replace(/\.ts$/, '.js')
  const contents = readFileSync(path, 'utf8')
    // A bare `require` is what the bundler takes in, and runs only when it is called.
    .replaceAll("createRequire(import.meta.url)('natural/", "require('natural/")
    .replaceAll('import.meta.url', `new URL('./${place}', import.meta.url).href`)
  return { contents, loader: 'ts' }
}
