// Lexicon → compiled lexicon: rows become sequences of numbered slots, indexed by their rarest word. Run once a lexicon.
import {
  type CompiledLanguage,
  type CompiledLexicon,
  type CompiledRow,
  type Condition,
  ELEMENT,
  elementKind,
  elementValue,
  packElement,
  type Sequence,
  type WordGroup,
  type Wordings,
} from '../model/compiled-lexicon.ts'
import type { Language } from '../model/language.ts'
import { CONTEXT_ROLES, type ContextRole, type CueRow, FRAME_ROLES, type Lexicon } from '../model/lexicon.ts'
import { parseConditions } from './condition-syntax.ts'
import { withContractions } from './contractions.ts'
import { type CueNodes, parseCue } from './cue-syntax.ts'
import { expandCue, type FlatCue, type FlatElement, toEntries } from './expand-cue.ts'
import { CAPITAL, NUMBER, SlotGatherer, slotFinder } from './slots.ts'

/** Ranks among matches of equal length (lexicons/README.md): guard, frame, word, suffix. */
const GUARD = 3
const FRAME = 2
const WORD = 1
const SUFFIX = 0

/** A lexicon whose rows are checked but not yet compiled. */
export type Uncompiled = Omit<Lexicon, 'compiled'>

/** Compiles every row of both languages; the lexicon must have been checked by `loadLexicon`. */
export function compileLexicon(lexicon: Uncompiled): CompiledLexicon {
  return {
    hash: lexicon.hash,
    languages: { tr: compileLanguage(lexicon, 'tr'), en: compileLanguage(lexicon, 'en') },
  }
}

interface Compiler {
  readonly language: Language
  readonly lexicon: Uncompiled
  readonly slots: SlotGatherer
  readonly classes: Map<string, CompiledClass>
  readonly groups: WordGroup[]
  readonly wordings: Map<string, Wordings>
  readonly conditions: Map<string, readonly Condition[]>
}

interface CompiledClass {
  readonly slot: number
  /** -1 where all members are single words. */
  readonly group: number
}

function compileLanguage(lexicon: Uncompiled, language: Language): CompiledLanguage {
  const compiler: Compiler = {
    language,
    lexicon,
    slots: new SlotGatherer(),
    classes: new Map(),
    groups: [],
    wordings: new Map(),
    conditions: new Map(),
  }
  const rows: CompiledRow[] = []
  const sequences: Sequence[] = []
  const owners: number[] = []
  const ranks: number[] = []
  for (const row of lexicon.rows) {
    if (row.language !== language) continue
    for (const sequence of compileCue(compiler, row.cue, row.match)) {
      sequences.push(sequence)
      owners.push(rows.length)
      ranks.push(toRank(row, sequence))
    }
    rows.push(compileRow(compiler, row))
  }
  const frames = compileFrames(compiler)
  for (const { cue, role } of lexicon.context[language]) {
    if (isFrameRole(role)) continue
    for (const sequence of compileCue(compiler, cue, 'exact')) {
      sequences.push(sequence)
      owners.push(~CONTEXT_ROLES.indexOf(role))
      ranks.push(WORD)
    }
  }
  const slots = compiler.slots.finish()
  return {
    language,
    rows,
    sequences,
    owners: Int32Array.from(owners),
    ranks: Uint8Array.from(ranks),
    anchored: toIndex(sequences, compiler.slots.size),
    groups: compiler.groups,
    frames,
    models: lexicon.models[language],
    slots,
    slotsOf: slotFinder(slots, lexicon.languages[language]),
  }
}

const isFrameRole = (role: ContextRole): boolean => (FRAME_ROLES as readonly ContextRole[]).includes(role)

/** Frame cues by role; the cues that do nothing are among them, to keep their words from the others. */
function compileFrames(compiler: Compiler): Map<ContextRole, Wordings> {
  const sequences = new Map<ContextRole, Sequence[]>()
  for (const { cue, role } of compiler.lexicon.context[compiler.language]) {
    if (!isFrameRole(role) && role !== 'none') continue
    sequences.set(role, [...(sequences.get(role) ?? []), ...compileCue(compiler, cue, 'exact')])
  }
  return new Map([...sequences].map(([role, list]) => [role, toWordings(list)]))
}

function compileRow(compiler: Compiler, row: CueRow): CompiledRow {
  const concept = compiler.lexicon.concepts.get(row.concept)
  return {
    row,
    when: compileConditions(compiler, row.when),
    unless: compileConditions(compiler, row.unless),
    core: compileConditions(compiler, row.core),
    conceptTier: concept?.tier ?? 'core',
    category: row.category || concept?.family || '',
  }
}

function toRank(row: CueRow, sequence: Sequence): number {
  if (row.default === 'exclude') return GUARD
  if (sequence.elements.length > 1) return FRAME
  return row.match === 'suffix' ? SUFFIX : WORD
}

function toIndex(sequences: readonly Sequence[], slotCount: number): (Int32Array | undefined)[] {
  const lists: number[][] = []
  for (const [index, { elements, anchor }] of sequences.entries()) {
    const slot = elementValue(elements[anchor]!)
    lists[slot] ??= []
    lists[slot].push(index)
  }
  return Array.from({ length: slotCount }, (_, slot) => lists[slot] && Int32Array.from(lists[slot]))
}

function compileCue(compiler: Compiler, cue: string, match: CueRow['match']): Sequence[] {
  return compileNodes(compiler, parseCue(cue), match)
}

function compileNodes(compiler: Compiler, nodes: CueNodes, match: CueRow['match']): Sequence[] {
  return wordingsOf(compiler, nodes).flatMap((flat) => {
    const elements = compileFlat(compiler, flat, match)
    return withoutLoneGroups(compiler, elements).map((sequence) => toSequence(compiler, sequence))
  })
}

function wordingsOf({ language, lexicon }: Compiler, nodes: CueNodes): FlatCue[] {
  const flats = expandCue(nodes)
  if (language !== 'en') return flats
  return flats.flatMap((flat) => withContractions(flat, (name) => lexicon.classes.en.get(name) ?? []))
}

function compileFlat(compiler: Compiler, flat: FlatCue, match: CueRow['match']): number[] {
  const last = flat.findLastIndex(({ type }) => type === 'words' || type === 'class')
  return flat.map((element, index) => compileElement(compiler, element, index === last, match))
}

function compileElement(compiler: Compiler, element: FlatElement, isLast: boolean, match: CueRow['match']): number {
  if (element.type === 'gap') return packElement(ELEMENT.gap, element.words)
  if (element.type === 'mark') return packElement(ELEMENT.mark, element.unit)
  if (element.type === 'class') {
    const { slot, group } = classOf(compiler, element.name)
    return group < 0 ? packElement(ELEMENT.word, slot) : packElement(ELEMENT.group, group)
  }
  return packElement(ELEMENT.word, compiler.slots.slotOf(toEntries(element, isLast, match, compiler.language)))
}

/** Classes that need no rows of their own. */
const CLASS_FLAGS: Readonly<Record<string, number>> = { number: NUMBER, capital: CAPITAL }

/** Class names that are understood without a row in classes.csv. */
export const BUILT_IN_CLASSES: readonly string[] = Object.keys(CLASS_FLAGS)

function classOf(compiler: Compiler, name: string): CompiledClass {
  const known = compiler.classes.get(name)
  if (known) return known
  const members = compiler.lexicon.classes[compiler.language].get(name) ?? []
  const flats = members.flatMap((member) => expandCue(parseCue(member)))
  const singles = flats.filter((flat) => flat.length === 1)
  const entries = singles.flatMap(([element]) =>
    element!.type === 'words' ? toEntries(element!, true, 'exact', compiler.language) : [],
  )
  const slot = compiler.slots.slotOf(entries, CLASS_FLAGS[name] ?? 0)
  const sequences = flats.filter((flat) => flat.length > 1).map((flat) => compileFlat(compiler, flat, 'exact'))
  const group = sequences.length === 0 ? -1 : compiler.groups.length
  if (group >= 0) {
    const longestFirst = sequences.sort((a, b) => b.length - a.length)
    compiler.groups.push({ slot, sequences: longestFirst.map((sequence) => Int32Array.from(sequence)) })
  }
  const compiled = { slot, group }
  compiler.classes.set(name, compiled)
  return compiled
}

/** A sequence needs a word to be found by: where it has groups only, the first is replaced by its members. */
function withoutLoneGroups(compiler: Compiler, elements: number[]): number[][] {
  if (elements.some((element) => elementKind(element) === ELEMENT.word)) return [elements]
  const at = elements.findIndex((element) => elementKind(element) === ELEMENT.group)
  const { slot, sequences } = compiler.groups[elementValue(elements[at]!)]!
  const members = [[packElement(ELEMENT.word, slot)], ...sequences.map((sequence) => [...sequence])]
  return members.map((member) => [...elements.slice(0, at), ...member, ...elements.slice(at + 1)])
}

function toSequence(compiler: Compiler, elements: readonly number[]): Sequence {
  let anchor = -1
  let rarity = -Infinity
  for (const [index, element] of elements.entries()) {
    if (elementKind(element) !== ELEMENT.word) continue
    const candidate = compiler.slots.rarityOf(elementValue(element))
    if (candidate > rarity) {
      anchor = index
      rarity = candidate
    }
  }
  return { elements: Int32Array.from(elements), anchor }
}

/** Equal words share their sequences, so that what one hit has found out another need not. */
function compileConditions(compiler: Compiler, cell: string): readonly Condition[] {
  const known = compiler.conditions.get(cell)
  if (known) return known
  const conditions = parseConditions(cell).map(({ words, ...condition }) => {
    const key = condition.text.slice(condition.text.indexOf(':') + 1).trim()
    const wordings =
      compiler.wordings.get(key) ?? toWordings(words.length === 0 ? [] : compileNodes(compiler, words, 'exact'))
    compiler.wordings.set(key, wordings)
    return { ...condition, wordings }
  })
  compiler.conditions.set(cell, conditions)
  return conditions
}

function toWordings(sequences: readonly Sequence[]): Wordings {
  const anchored = new Map<number, Sequence[]>()
  let mask = 0
  for (const sequence of sequences) {
    const slot = elementValue(sequence.elements[sequence.anchor]!)
    const known = anchored.get(slot)
    if (known) known.push(sequence)
    else anchored.set(slot, [sequence])
    mask |= 1 << (slot & 31)
  }
  return { sequences, anchored, mask }
}
