// Actor tags of a sentence → players: who may pursue a strategy or be its target, joined where they are listed together.
import type { Tag } from '../model/tag.ts'
import type { FrameFinder } from './frames.ts'
import { caseOf, type NameCase } from './name-case.ts'
import type { Passage, Stretch } from './sequence.ts'

/** One or several actors that a sentence treats as one: *Russia*, *the Putin administration*, *Malaysia and Singapore*. */
export interface Player extends Stretch {
  /** `RU`, or `MY+SG`. */
  readonly concept: string
  /** A people's name (*Serbian*) names an actor only before what acts: *Serbian diplomacy*. */
  readonly isPeople: boolean
  readonly case: NameCase
  /** Whether a word that acts for the state follows, and is part of the player: *Serbian foreign policy*. */
  readonly hasOffice: boolean
}

/** An actor tag and the tokens it stands on. */
export interface PlacedActor {
  readonly tag: Tag
  readonly stretch: Stretch
}

/** Gathers the players of a sentence. Names joined by a hyphen (*Russian-Georgian war*) act for nobody and are left out. */
export function findPlayers(
  actors: readonly PlacedActor[],
  strategies: readonly Stretch[],
  frames: FrameFinder,
  passage: Passage,
): Player[] {
  const isStrategy = ({ from, to }: Stretch): boolean => strategies.some((own) => own.from < to && from < own.to)
  const single = actors
    .filter(({ stretch }) => !isHyphenated(stretch, passage))
    .map(({ tag, stretch }) => toPlayer(tag, stretch, officeOf(stretch, frames, passage, isStrategy), passage))
  return joinListed(joinTitles(single, passage), frames, passage)
}

const HYPHENS = /[-‐‑–−]/u

/** Whether a hyphen without spaces joins the name to a neighbour. */
function isHyphenated({ from, to }: Stretch, { tokens: { text, starts, ends } }: Passage): boolean {
  return HYPHENS.test(text[starts[from]! - 1] ?? '') || HYPHENS.test(text[ends[to - 1]!] ?? '')
}

/** The word that acts for the state, right behind its name or one word on; a strategy (*Vietnam's hedging policy*) acts for nobody. */
function officeOf(
  { to }: Stretch,
  frames: FrameFinder,
  passage: Passage,
  isStrategy: (stretch: Stretch) => boolean,
): Stretch | undefined {
  return frames('office').find(
    (office) =>
      office.from >= to &&
      office.from <= to + 1 &&
      isNear(to, office.from, passage) &&
      !isStrategy({ from: to, to: office.to }),
  )
}

function toPlayer(tag: Tag, stretch: Stretch, office: Stretch | undefined, passage: Passage): Player {
  return {
    from: tag.category === 'leader' ? withInitials(stretch.from, passage) : stretch.from,
    to: office ? office.to : stretch.to,
    concept: tag.concept,
    isPeople: tag.category === 'people',
    case: caseOf(office ?? stretch, tag, passage, office !== undefined),
    hasOffice: office !== undefined,
  }
}

const STOP = ~0x2e

/** *H. Aliyev*: initials are part of the name. */
function withInitials(from: number, { tokens: { ids, starts, ends } }: Passage): number {
  let first = from
  while (first >= 2 && ids[first - 1] === STOP && ends[first - 2]! - starts[first - 2]! === 1) first -= 2
  return first
}

/** No mark stands between two tokens. */
function isNear(from: number, to: number, { tokens: { ids } }: Passage): boolean {
  for (let token = from; token < to; token++) if (ids[token]! < 0) return false
  return true
}

const MOST_TITLE_WORDS = 2

/** *the Azerbaijani president Ilham Aliyev*: names of one state that follow each other are one player. */
function joinTitles(players: readonly Player[], passage: Passage): Player[] {
  const joined: Player[] = []
  for (const player of players) {
    const last = joined.at(-1)
    const isSame = last?.concept === player.concept && last.case === 'bare'
    if (last && isSame && player.from - last.to <= MOST_TITLE_WORDS && isNear(last.to, player.from, passage)) {
      joined[joined.length - 1] = { ...player, from: last.from, isPeople: last.isPeople && player.isPeople }
    } else joined.push(player)
  }
  return joined
}

const COMMA = ~0x2c
const AMPERSAND = ~0x26

/** Joins players with nothing but commas and joiners between; the last one's case is that of all. */
function joinListed(players: readonly Player[], frames: FrameFinder, passage: Passage): Player[] {
  const { ids } = passage.tokens
  const isJoiner = (token: number): boolean =>
    ids[token] === COMMA ||
    ids[token] === AMPERSAND ||
    frames('joiner').some(({ from, to }) => from <= token && token < to)
  const isDeterminer = (token: number): boolean =>
    frames('determiner').some(({ from, to }) => from <= token && token < to)
  const jointOf = (left: Player, right: Player): 'comma' | 'word' | undefined => {
    if (left.case === 'possessive' && right.case === 'bare') return undefined
    if (left.hasOffice || right.from <= left.to || right.from - left.to > MOST_JOINER_TOKENS) return undefined
    let words = 0
    let commas = 0
    for (let token = left.to; token < right.from; token++) {
      if (ids[token] === COMMA) commas++
      else if (isJoiner(token)) words++
      else if (!isDeterminer(token)) return undefined
    }
    return words > 0 ? 'word' : commas > 0 ? 'comma' : undefined
  }
  const joined: Player[] = []
  for (let first = 0; first < players.length; first++) {
    let last = first
    let end = first
    for (let joint = jointAfter(last); joint; joint = jointAfter(last)) {
      last++
      if (joint === 'word') end = last
    }
    joined.push(toList(players.slice(first, end + 1)))
    first = end
  }
  return joined

  function jointAfter(index: number): 'comma' | 'word' | undefined {
    const next = players[index + 1]
    return next && jointOf(players[index]!, next)
  }
}

/** *Russia, China and Iran* as one; a comma alone joins nothing, for it parts *…on Russia, Azerbaijan has…* as well. */
const toList = (players: readonly Player[]): Player => ({
  ...players.at(-1)!,
  from: players[0]!.from,
  concept: [...new Set(players.map(({ concept }) => concept))].join('+'),
})

const MOST_JOINER_TOKENS = 4
