// Who hedges against whom, in an English sentence: subject before the strategy, possessive, by X, against Y, relations with Y.
import type { Ascription, Mention, Scene } from './mentions.ts'
import { frameBefore, hasBreak, hasFrame, hasMark, isWithin, segmentOf, wordsBetween } from './mentions.ts'
import type { Player } from './players.ts'
import type { Stretch } from './sequence.ts'

/** Reads actor and target of a mention where its clause is plain about them. */
export function ascribeEnglish(mention: Mention, scene: Scene): Ascription {
  const segment = segmentOf(mention, scene)
  const target = directTarget(mention, segment, scene) ?? relationTarget(mention, scene)
  const actor = agentOf(mention, segment, scene) ?? ownerOf(mention, scene) ?? subjectOf(mention, segment, scene)
  const related = actor ?? relationOwner(mention, scene)
  return { ...(related && { actor: related }), ...(target && target !== related && { target }) }
}

/** Words between the strategy and what says against whom: *hedging, however cautious, against China*. */
const TARGET_REACH = 8
/** Words between such a word and the name: *against a rising China*. */
const NAME_REACH = 2

/** *hedging against China*, *bandwagoning with Moscow*, *to appease Russia*. */
function directTarget(mention: Mention, segment: Stretch, scene: Scene): string | undefined {
  for (const sign of scene.frames('target-before')) {
    const isOwn = sign.to >= mention.to && sign.from < mention.to && sign.from >= mention.from
    const isAfter =
      sign.from >= mention.to && isWithin(sign, segment) && wordsBetween(mention, sign, scene) <= TARGET_REACH
    const isSideways = hasOther(mention, sign, scene)
    if (isOwn || (isAfter && !isSideways)) {
      const player = playerAfter(sign, scene)
      if (player) return player.concept
    }
  }
  if (mention.family !== 'balancing' && mention.family !== 'engagement') return undefined
  const object = scene.players.find(({ from }) => from >= mention.to && isBeside(mention.to, from, scene))
  return object && !object.isPeople ? object.concept : undefined
}

/** Whether nothing but determiners stands between two tokens: *contain the Soviet Union*. */
function isBeside(from: number, to: number, { frames }: Scene): boolean {
  let at = from
  while (at < to) {
    const determiner = frames('determiner').find((words) => words.from === at)
    if (!determiner) return false
    at = determiner.to
  }
  return at === to
}

/** Whether another player stands between a strategy and the word after it. */
const hasOther = (mention: Stretch, sign: Stretch, { players }: Scene): boolean =>
  players.some(({ from, case: own }) => from >= mention.to && from < sign.from && own === 'bare')

function playerAfter(sign: Stretch, scene: Scene): Player | undefined {
  const next = scene.players.find(({ from }) => from >= sign.to)
  if (!next || wordsBetween(sign, next, scene) > NAME_REACH || hasMark(sign.to, next.from, scene)) return undefined
  if (hasFrame('preposition', sign.to, next.from, scene)) return undefined
  return next.isPeople && !next.hasOffice ? undefined : next
}

/** *in Azerbaijan's relations with Russia*: the only relation of the sentence, in the strategy's clause. */
function onlyRelation(mention: Mention, scene: Scene): Stretch | undefined {
  const relations = scene.frames('relation')
  const [relation] = relations
  if (!relation || relations.length > 1) return undefined
  if (relation.from >= mention.to && scene.clauses.hasSubordinator(mention.to, relation.from)) return undefined
  return scene.clauses.clauseOf(relation.from) === scene.clauses.clauseOf(mention.from) ? relation : undefined
}

function relationTarget(mention: Mention, scene: Scene): string | undefined {
  const relation = onlyRelation(mention, scene)
  return relation && isOwned(relation, scene) ? playerAfter(relation, scene)?.concept : undefined
}

/** *its relations with*, *Vietnam's policy towards*, *in relations with*; *institutional ties with the West* say nothing of a target. */
function isOwned(relation: Stretch, scene: Scene): boolean {
  const isNear = ({ to }: Stretch): boolean =>
    to <= relation.from && wordsBetween({ from: to, to }, relation, scene) <= OWNER_REACH
  const isOwner = (player: Player): boolean => player.case === 'possessive' || player.isPeople
  return (
    scene.players.some((player) => isOwner(player) && isNear(player)) ||
    scene.frames('owner').some(isNear) ||
    scene.frames('preposition').some(({ to }) => to === relation.from)
  )
}

function relationOwner(mention: Mention, scene: Scene): string | undefined {
  const relation = onlyRelation(mention, scene)
  if (!relation) return undefined
  const owner = scene.players.findLast(({ to }) => to <= relation.from)
  if (owner?.case !== 'possessive') return undefined
  return wordsBetween(owner, relation, scene) <= OWNER_REACH && !hasMark(owner.to, relation.from, scene)
    ? owner.concept
    : undefined
}

/** *hedging by Malaysia*, *the balancing pursued by Vietnam*. */
function agentOf(mention: Mention, segment: Stretch, scene: Scene): string | undefined {
  const by = scene.frames('agent-before').find((sign) => sign.from >= mention.to && isWithin(sign, segment))
  if (!by || wordsBetween(mention, by, scene) > AGENT_REACH || hasMark(mention.to, by.from, scene)) return undefined
  return playerAfter(by, scene)?.concept
}

const AGENT_REACH = 4
const OWNER_REACH = 3

/** *Azerbaijan's cautious hedging*, *Serbian hedging*: nothing but adjectives between. */
function ownerOf(mention: Mention, scene: Scene): string | undefined {
  const owner = scene.players.findLast(({ to }) => to <= mention.from)
  if (!owner || hasMark(owner.to, mention.from, scene)) return undefined
  const isOwner = owner.case === 'possessive' || owner.hasOffice ? OWNER_REACH : owner.isPeople ? 1 : -1
  if (wordsBetween(owner, mention, scene) > isOwner) return undefined
  if (owner.hasOffice && owner.case !== 'possessive' && !owner.isPeople) return undefined
  const isParted = (['preposition', 'pursuit', 'passive', 'agent-before', 'relation'] as const).some((role) =>
    hasFrame(role, owner.to, mention.from, scene),
  )
  return isParted || owner.hasOffice ? undefined : owner.concept
}

/** Tokens between a subject and what is said of it. */
const SUBJECT_REACH = 20

/** *Thus Vietnam has long pursued a policy of hedging*: the one player at the head of the clause. */
function subjectOf(mention: Mention, segment: Stretch, scene: Scene): string | undefined {
  const before = withoutAsides(
    scene.players.filter((player) => player.to <= mention.from && player.from >= segment.from),
    mention,
    scene,
  )
  const free = before.filter((player) => !isGoverned(player, scene) && isActing(player))
  const [subject] = free
  if (free.length !== 1 || !subject || mention.from - subject.to > SUBJECT_REACH) return undefined
  if (!isAtHead(subject, segment, scene) || isPassive(mention, scene) || isTopic(mention, scene)) return undefined
  if (hasBreak(subject.to, mention.from, scene) || isParted(subject, mention, scene)) return undefined
  const isObjectOf = before.some(
    (player) => player !== subject && player.from > subject.to && player.case === 'possessive',
  )
  return isObjectOf && !hasFrame('relation', subject.to, mention.from, scene) ? undefined : subject.concept
}

const COMMA = ~0x2c

/** A single comma between a subject and a strategy begins something else: *the Kosovo question, military neutrality*. */
function isParted(subject: Player, mention: Mention, { passage: { tokens }, strategies }: Scene): boolean {
  let commas = 0
  const first = Math.min(mention.from, ...strategies.filter(({ from }) => from >= subject.to).map(({ from }) => from))
  for (let token = subject.to; token < first; token++) if (tokens.ids[token] === COMMA) commas++
  return commas % 2 === 1
}

/** *Azerbaijan, along with Russia's support, balanced …*: what stands between commas behind a player is passed over. */
function withoutAsides(players: readonly Player[], mention: Mention, { passage: { tokens } }: Scene): Player[] {
  const kept: Player[] = []
  let resumed = -1
  for (const player of players) {
    if (player.from < resumed) continue
    kept.push(player)
    if (tokens.ids[player.to] !== COMMA) continue
    let close = mention.from - 1
    while (close > player.to && tokens.ids[close] !== COMMA) close--
    if (close > player.to) resumed = close
  }
  return kept
}

/** A people's name or a possessive acts only with an office: *Serbian diplomacy*, *Azerbaijan's foreign policy*. */
const isActing = ({ isPeople, case: own, hasOffice }: Player): boolean => hasOffice || (!isPeople && own === 'bare')

const GOVERNING = ['preposition', 'target-before', 'agent-before', 'relation', 'source-before'] as const

const isGoverned = (player: Player, scene: Scene): boolean =>
  GOVERNING.some((role) => frameBefore(role, player.from, scene) !== undefined)

/** Whether nothing but titles, determiners and figures stands between the beginning of the clause (or a comma) and the subject. */
function isAtHead(subject: Player, segment: Stretch, scene: Scene): boolean {
  const { ids, starts, text } = scene.passage.tokens
  for (let token = subject.from - 1; token >= segment.from; token--) {
    if (ids[token]! < 0) return true
    if (scene.clauses.hasSubordinator(token, token + 1)) return true
    const isSmall = /^\p{Ll}/u.test(text.slice(starts[token]!, starts[token]! + 1))
    const isDeterminer = scene.frames('determiner').some(({ from, to }) => from <= token && token < to)
    if (isSmall && !isDeterminer) return isAfterPhrase(subject, segment, scene)
  }
  return true
}

/** *In the first area Kazakhstan …*: a phrase of a few words with a preposition opens the clause, and no other name is in it. */
function isAfterPhrase(subject: Player, segment: Stretch, scene: Scene): boolean {
  const opens = scene.frames('preposition').some(({ from }) => from === segment.from)
  const isAlone = !scene.players.some(({ from }) => from >= segment.from && from < subject.from)
  return opens && isAlone && subject.from - segment.from <= LONGEST_PHRASE
}

const LONGEST_PHRASE = 6

/** *theories of alignment*: what is spoken of is the concept, not its pursuit. */
const isTopic = (mention: Mention, { frames }: Scene): boolean =>
  frames('abstract').some(({ to }) => to === mention.from)

/** *Russia was contained*: the subject is not who does it. */
function isPassive(mention: Mention, scene: Scene): boolean {
  const { text, starts, ends } = scene.passage.tokens
  const first = text.slice(starts[mention.from], ends[mention.from])
  return /ed$/iu.test(first) && scene.frames('passive').some(({ to }) => mention.from - to <= 1 && to <= mention.from)
}
