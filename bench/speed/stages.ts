// What each stage costs, sampled by Node's profiler while the built command runs: no clock stands in the way.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { cost, hedgerow } from './command.ts'
import { figure, percent, type Section, type Sizes } from './figures.ts'
import { articles, sparseTexts, type TextFile, writeTexts } from './texts.ts'

/** The first of these that a frame's source file fits, from the outermost frame inwards, is the stage of all it calls. */
const STAGES: readonly (readonly [string, RegExp])[] = [
  ['structure', /^structure\//],
  ['languages', /^languages\/detect/],
  ['tagging', /^tagging\//],
  ['alignment', /^alignment\//],
  ['records', /^(records|product|tally|tables)\.ts|^writers\//],
  ['reading the input', /^(sources|flow)\//],
  ['loading the lexicon', /^(open-lexicon|lexicon\/)/],
]
const GARBAGE = 'collecting garbage'
const REST = 'the rest (Node, modules, writing)'

interface Profile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  readonly children?: readonly number[]
}

export async function measureStages(folder: string, { megabytes }: Sizes): Promise<Section> {
  const enough = (written: TextFile): boolean => written.megabytes >= megabytes
  const files = {
    articles: await writeTexts(`${folder}/articles.jsonl`, articles(), enough),
    sparse: await writeTexts(`${folder}/sparse.jsonl`, sparseTexts(), enough),
  }
  const inArticles = await profile(files.articles, folder)
  const inSparse = await profile(files.sparse, folder)
  return {
    title: 'Cost by stage',
    told: 'Milliseconds for a MB of text on one core, sampled while `annotate - --jobs 1` runs; the profiler itself costs a little.',
    head: ['stage', 'articles, ms/MB', 'share', 'sparse text, ms/MB', 'share'],
    rows: [...STAGES.map(([name]) => name), GARBAGE, REST, 'all'].map((name) => [
      name,
      ...cells(inArticles, name, files.articles.megabytes),
      ...cells(inSparse, name, files.sparse.megabytes),
    ]),
  }
}

const cells = (costs: ReadonlyMap<string, number>, name: string, megabytes: number): string[] => {
  const milliseconds = costs.get(name) ?? 0
  return [figure(milliseconds / megabytes), percent(milliseconds / costs.get('all')!)]
}

/** Milliseconds by stage, and of `all`. */
async function profile(file: TextFile, folder: string): Promise<Map<string, number>> {
  const place = `${folder}/profile-${Math.random()}`
  mkdirSync(place)
  await cost(['--cpu-prof', '--cpu-prof-dir', place, ...hedgerow, '1'], file.path, `${folder}/out`, 1)
  const { nodes, samples, timeDeltas }: Profile = JSON.parse(readFileSync(`${place}/${readdirSync(place)[0]!}`, 'utf8'))
  const stages = stagesOf(nodes)
  const costs = new Map<string, number>()
  const add = (name: string, milliseconds: number) => costs.set(name, (costs.get(name) ?? 0) + milliseconds)
  samples.forEach((id, index) => {
    const stage = stages.get(id)!
    if (stage === 'idle') return
    add(stage, timeDeltas[index]! / 1000)
    add('all', timeDeltas[index]! / 1000)
  })
  return costs
}

/** The stage of every node of the profile, handed down from caller to callee. */
function stagesOf(nodes: readonly ProfileNode[]): Map<number, string> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const stages = new Map<number, string>()
  const open: { readonly node: ProfileNode; readonly inherited: string | undefined }[] = [
    { node: nodes[0]!, inherited: undefined },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, inherited } = next
    const stage = inherited ?? ownStage(node)
    stages.set(node.id, stage ?? REST)
    for (const child of node.children ?? []) open.push({ node: byId.get(child)!, inherited: stage })
  }
  return stages
}

function ownStage({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string | undefined {
  if (functionName === '(garbage collector)') return GARBAGE
  if (functionName === '(idle)') return 'idle'
  const file = url.includes('/dist/') ? sourcesOf(url)[lineNumber] : undefined
  return file === undefined ? undefined : STAGES.find(([, place]) => place.test(file))?.[0]
}

/** The file below src/ that each line of a bundled file is from: the bundler heads each with its name. */
const sourcesOf = remembered((url: string): readonly (string | undefined)[] => {
  let file: string | undefined
  return readFileSync(new URL(url), 'utf8')
    .split('\n')
    .map((line) => {
      const name = /^\/\/ (\S+\.\w+)$/.exec(line)?.[1]
      if (name !== undefined) file = name.startsWith('src/') ? name.slice('src/'.length) : undefined
      return file
    })
})

function remembered<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key)!
  }
}
