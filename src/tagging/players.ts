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
export function findPlayers(actors: readonly PlacedActor[], frames: FrameFinder, passage: Passage): Player[] {
  const single = actors
    .filter(({ stretch }) => !isHyphenated(stretch, passage))
    .map(({ tag, stretch }) => toPlayer(tag, stretch, frames, passage))
  return joinListed(joinTitles(single, passage), frames, passage)
}

const HYPHENS = /[-‐‑–−]/u

/** Whether a hyphen without spaces joins the name to a neighbour. */
function isHyphenated({ from, to }: Stretch, { tokens: { text, starts, ends } }: Passage): boolean {
  return HYPHENS.test(text[starts[from]! - 1] ?? '') || HYPHENS.test(text[ends[to - 1]!] ?? '')
}

function toPlayer(tag: Tag, stretch: Stretch, frames: FrameFinder, passage: Passage): Player {
  const office = frames('office').find(
    ({ from }) => from >= stretch.to && from <= stretch.to + 1 && isNear(stretch.to, from, passage),
  )
  return {
    from: stretch.from,
    to: office ? office.to : stretch.to,
    concept: tag.concept,
    isPeople: tag.category === 'people',
    case: caseOf(office ?? stretch, tag, passage, office !== undefined),
    hasOffice: office !== undefined,
  }
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

/** *Russia, China and Iran*: players with nothing but commas and joiners between; the last one's case is that of all. */
function joinListed(players: readonly Player[], frames: FrameFinder, passage: Passage): Player[] {
  const { ids } = passage.tokens
  const isJoiner = (token: number): boolean =>
    ids[token] === COMMA ||
    ids[token] === AMPERSAND ||
    frames('joiner').some(({ from, to }) => from <= token && token < to)
  const isListed = (left: Player, right: Player): boolean => {
    if (right.from <= left.to || right.from - left.to > MOST_JOINER_TOKENS) return false
    let hasComma = true
    for (let token = left.to; token < right.from; token++) {
      if (!isJoiner(token) && !frames('determiner').some(({ from, to }) => from <= token && token < to)) return false
      if (ids[token] !== COMMA) hasComma = false
    }
    return !hasComma || left.case === right.case
  }
  const joined: Player[] = []
  for (const player of players) {
    const last = joined.at(-1)
    if (last && !last.hasOffice && isListed(last, player)) {
      joined[joined.length - 1] = {
        ...player,
        from: last.from,
        concept: last.concept.split('+').includes(player.concept) ? last.concept : `${last.concept}+${player.concept}`,
      }
    } else joined.push(player)
  }
  return joined
}

const MOST_JOINER_TOKENS = 4
