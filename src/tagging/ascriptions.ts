// Core strategies of a paragraph → who pursues them towards whom. Used by context.ts; reads only sentences that name an actor.
import type { Tag } from '../model/tag.ts'
import { ascribeEnglish } from './ascribe-english.ts'
import { ascribeTurkish } from './ascribe-turkish.ts'
import { openFrames } from './frames.ts'
import type { Ascription, Scene } from './mentions.ts'
import { findPlayers } from './players.ts'
import type { Reading } from './reading.ts'

/** A sentence of more tokens is a table or a list: nobody hedges in it. */
const LONGEST_SENTENCE = 400

/** Actor and target by index of the strategy tag; nothing where the sentence does not say so plainly. */
export function findAscriptions(reading: Reading): Map<number, Ascription> {
  const { tags, around, stretches } = reading
  const found = new Map<number, Ascription>()
  if (around.paragraph.section === 'keywords') return found
  for (const [sentence, indexes] of bySentence(tags)) {
    const actors = indexes.filter((index) => tags[index]!.label === 'actor')
    if (actors.length === 0) continue
    const scene = openScene(indexes, sentence, reading)
    if (scene.sentence.to - scene.sentence.from > LONGEST_SENTENCE || scene.players.length === 0) continue
    const ascribe = around.passage.language.language === 'tr' ? ascribeTurkish : ascribeEnglish
    for (const index of indexes) {
      if (!isNamedStrategy(tags[index]!)) continue
      const ascription = ascribe({ ...stretches[index]!, family: tags[index]!.category }, scene)
      if (ascription.actor || ascription.target) found.set(index, ascription)
    }
  }
  return found
}

const isNamedStrategy = ({ label, tier }: Tag): boolean => label === 'strategy' && tier === 'core'

function bySentence(tags: readonly Tag[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const [index, { label, sentence }] of tags.entries()) {
    if (label !== 'strategy' && label !== 'actor') continue
    const group = groups.get(sentence)
    if (group) group.push(index)
    else groups.set(sentence, [index])
  }
  return groups
}

function openScene(indexes: readonly number[], index: number, { tags, stretches, around, clauses }: Reading): Scene {
  const sentence = around.sentences[index] ?? { from: 0, to: around.passage.tokens.count }
  const frames = openFrames(around.passage, sentence)
  const ofLabel = (label: Tag['label']): readonly number[] => indexes.filter((at) => tags[at]!.label === label)
  const placed = ofLabel('actor').map((actor) => ({ tag: tags[actor]!, stretch: stretches[actor]! }))
  const strategies = indexes.filter((at) => isNamedStrategy(tags[at]!)).map((strategy) => stretches[strategy]!)
  return {
    passage: around.passage,
    sentence,
    clauses,
    frames,
    players: findPlayers(placed, strategies, frames, around.passage),
    strategies,
  }
}

/**
 * Tags without the actors nobody asked for: an actor is told only in a sentence with a core strategy, and not where the
 * name is that of a cited author.
 */
export function withoutIdleActors(tags: readonly Tag[]): Tag[] {
  if (!tags.some(({ label }) => label === 'actor')) return [...tags]
  const named = new Set(tags.filter(isNamedStrategy).map(({ sentence }) => sentence))
  const citations = tags.filter(({ label }) => label === 'citation').sort((a, b) => a.start - b.start)
  const sorted = [...tags].sort((a, b) => a.start - b.start)
  let next = 0
  let citedTo = -1
  return sorted.filter((tag) => {
    while (next < citations.length && citations[next]!.start <= tag.start)
      citedTo = Math.max(citedTo, citations[next++]!.end)
    return tag.label !== 'actor' || (named.has(tag.sentence) && tag.end > citedTo)
  })
}
