// Leaves of the compiler's declarations those that a program which imports hedgerow can reach. A step of the build.
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Removes every file below `folder` that `entry` does not import, itself or through others, and folders left empty. */
export function pruneDeclarations(folder, entry) {
  const reached = new Set()
  const open = [join(folder, entry)]
  for (let path = open.pop(); path; path = open.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    for (const [, module] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g))
      open.push(join(dirname(path), module.replace(/\.ts$/, '.d.ts')))
  }
  prune(folder, reached)
}

function prune(folder, reached) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) prune(path, reached)
    else if (!reached.has(path)) rmSync(path)
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
