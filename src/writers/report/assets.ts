// The page's own style and script, read from client/: the style as it is, the modules of the script joined into one.
import { readFileSync } from 'node:fs'

/** The modules in an order in which each stands after what it imports. */
const MODULES = [
  'data',
  'state',
  'element',
  'fold',
  'tagged-text',
  'layers',
  'card',
  'tag-keys',
  'document-picker',
  'article',
  'beads',
  'hits',
  'hit-table',
  'concordance',
  'print',
  'main',
]

const read = (name: string): string => readFileSync(new URL(`client/${name}`, import.meta.url), 'utf8')

/** The style sheet, without comments. */
export const readStyle = (): string => read('style.css').replace(/\/\*[\s\S]*?\*\/\n?/g, '')

/** The modules as one strict script without imports: they share one scope, so no two may have a top-level name in common. */
export const readScript = (): string => joinModules(MODULES.map((name) => read(`${name}.js`)))

/**
 * Joins modules that import only each other, in the order given.
 *
 * @throws {Error} if two modules declare the same top-level name.
 */
export function joinModules(modules: readonly string[]): string {
  const names = new Set<string>()
  const parts = modules.map((module) => {
    for (const [, name] of module.matchAll(/^(?:export )?(?:async )?(?:const|let|function\*?|class) (\w+)/gm)) {
      if (names.has(name!)) throw new Error(`Two modules of the page declare "${name}"`)
      names.add(name!)
    }
    return module.replace(/^import [\s\S]*? from '[^']+'\n/gm, '').replace(/^export /gm, '')
  })
  return `(() => {\n'use strict'\n${parts.join('\n')}})()\n`
}
