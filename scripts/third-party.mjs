// The licences of what was bundled into dist/ from the work of others. A step of the build.
import { readdirSync, readFileSync } from 'node:fs'

/** The innermost package of a path: linkedom brings some of its own. */
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
/** Packages whose files hold others, bundled by their makers. */
const HOLDS = {
  'node_modules/d3-array': ['internmap'],
  'node_modules/d3-delaunay': ['delaunator', 'robust-predicates'],
}
const HEAD = 'Parts of these packages are in the files of this folder.'
const RULE = `\n\n${'='.repeat(80)}\n`

/** Name, version and full licence of every package in the bundler's outputs. Throws where a package has no licence text. */
export function toNotices({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file) ?? []))
  const held = [...folders].flatMap((folder) => HOLDS[folder] ?? []).map((name) => `node_modules/${name}`)
  return `${[HEAD, ...new Set([...folders, ...held].map(toNotice).sort())].join(RULE)}\n`
}

function toNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const texts = readdirSync(folder).filter((entry) => /^(licen[cs]e|copying|notice)/i.test(entry))
  if (texts.length === 0) throw new Error(`Cannot bundle ${name}: it has no licence text`)
  const parts = texts.map((text) => readFileSync(`${folder}/${text}`, 'utf8').trim())
  return [`${name} ${version} (${license})`, ...parts].join('\n\n')
}
