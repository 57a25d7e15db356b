// Who hedges against whom, in a Turkish sentence: X'in …, Y'ye karşı, Y'yi dengele-, Y ile ilişkilerinde, X … izlemiştir.
import type { Ascription, Mention, Scene } from './mentions.ts'
import { hasBreak, hasFrame, hasMark, isOfAnother, wordsBetween } from './mentions.ts'
import type { Player } from './players.ts'
import type { Stretch } from './sequence.ts'

/** A player that the sentence makes a target. */
interface Aimed {
  readonly player: Player
  /** The words that make it one: *karşı*, *ile ilişkilerinde*. */
  readonly sign: Stretch
  readonly isRelation: boolean
}

/** Reads actor and target of a mention where its clause is plain about them. */
export function ascribeTurkish(mention: Mention, scene: Scene): Ascription {
  const clause = scene.clauses.clauseOf(mention.from)
  const players = scene.players.filter(({ from }) => scene.clauses.clauseOf(from) === clause)
  const own: Scene = { ...scene, players }
  const aimed = findAimed(own)
  const target = targetOf(mention, aimed, own) ?? patientOf(mention, own)
  const free = players.filter((player) => player !== target && !aimed.some((aim) => aim.player === player))
  const actor =
    agentOf(mention, own) ??
    ownerOf(mention, free, aimed, own) ??
    subjectOf(mention, free, aimed, own) ??
    relationOwner(aimed, own)
  return {
    ...(actor && { actor: actor.concept }),
    ...(target && target.concept !== actor?.concept && { target: target.concept }),
  }
}

/** Players right before a word that makes them targets: in the dative before *karşı*, in any case before *karşısında*. */
function findAimed({ players, frames }: Scene): Aimed[] {
  return players.flatMap((player): Aimed[] => {
    const sign = frames('target-after').find(({ from }) => from === player.to)
    if (sign && player.case !== 'accusative') return [{ player, sign, isRelation: false }]
    const relation = frames('relation').find(({ from }) => from === player.to)
    return relation && player.case === 'bare' ? [{ player, sign: relation, isRelation: true }] : []
  })
}

const TARGET_REACH = 8

/** The nearest of them that bears on the mention; else an accusative right before it. */
function targetOf(mention: Mention, aimed: readonly Aimed[], scene: Scene): Player | undefined {
  const own = aimed.filter(({ sign }) => !isOfAnother(sign, mention, scene))
  const near = own.filter(({ sign }) =>
    sign.from < mention.to
      ? wordsBetween(sign, mention, scene) <= TARGET_REACH
      : wordsBetween(mention, sign, scene) <= TARGET_REACH,
  )
  const found = near.findLast(({ sign }) => sign.from <= mention.from) ?? near[0]
  if (found) return found.player
  if (mention.family !== 'balancing' && mention.family !== 'engagement') return undefined
  return scene.players.find(
    (player) => player.case === 'accusative' && player.to <= mention.from && mention.from - player.to <= 1,
  )
}

/** A passive noun: çevrelenme, yatıştırılma, dengelenme. */
const PASSIVE = /(?:l[ae]|[ıiuü]l|[ıiuü])nm[ae]|[ıiuü]lm[ae]/u

/** *İran'ın çevrelenmesi*: the owner of a passive is whom it is done to. */
function patientOf(mention: Mention, { players, passage: { tokens } }: Scene): Player | undefined {
  if (mention.family !== 'balancing' && mention.family !== 'engagement') return undefined
  const word = tokens.text.slice(tokens.starts[mention.to - 1], tokens.ends[mention.to - 1])
  return PASSIVE.test(word)
    ? players.find((player) => player.case === 'possessive' && player.to === mention.from)
    : undefined
}

/** *Vietnam tarafından izlenen hedging*. */
function agentOf(mention: Mention, { players, frames }: Scene): Player | undefined {
  return players.find(
    (player) =>
      player.case === 'bare' &&
      player.to <= mention.from &&
      frames('agent-after').some(({ from }) => from === player.to) &&
      mention.from - player.to <= TARGET_REACH,
  )
}

/** *Azerbaycan'ın (Rusya'ya karşı izlediği) hedging politikası*. */
function ownerOf(mention: Mention, free: readonly Player[], aimed: readonly Aimed[], scene: Scene): Player | undefined {
  const owners = free.filter((player) => isOwner(player) && player.to <= mention.from)
  const owner = owners.at(-1)
  if (!owner) return undefined
  const start = resumeAfter(owner, mention, aimed)
  const words = wordsBetween({ from: start, to: start }, mention, scene)
  if (hasUnaimed(owner, mention, aimed, scene) || hasMark(owner.to, mention.from, scene)) return undefined
  const isPlain = words <= 1
  const isPursued = words <= PURSUIT_REACH && hasFrame('pursuit', start, mention.from, scene)
  const isFramed = start > owner.to && words <= PURSUIT_REACH
  return isPlain || isPursued || isFramed || owner.hasOffice ? owner : undefined
}

/** *Katar'ın …*, *Türkiye dış politikasında …* */
const isOwner = (player: Player): boolean =>
  player.case === 'possessive' || (player.hasOffice && player.case === 'other')

const PURSUIT_REACH = 6

/** Where the words go on after the targets that stand between an owner and the mention. */
function resumeAfter(owner: Stretch, mention: Stretch, aimed: readonly Aimed[]): number {
  const between = aimed.filter(({ player, sign }) => player.from >= owner.to && sign.from < mention.to)
  return Math.min(mention.from, Math.max(owner.to, ...between.map(({ sign }) => sign.to)))
}

/** Whether a *karşı* or a postposition between them belongs to something else: *Rusya'nın baskısına karşı dengeleme*. */
function hasUnaimed(owner: Stretch, mention: Stretch, aimed: readonly Aimed[], scene: Scene): boolean {
  const isBetween = ({ from, to }: Stretch): boolean => from >= owner.to && to <= mention.from
  const isTaken = (sign: Stretch): boolean => aimed.some((aim) => aim.sign.from === sign.from)
  return (
    scene.frames('target-after').some((sign) => isBetween(sign) && !isTaken(sign)) ||
    scene.frames('postposition').some(isBetween)
  )
}

/** *Azerbaycan'ın Rusya ile ilişkilerinin dinamikleri …*: the owner of the only relation of the clause. */
function relationOwner(aimed: readonly Aimed[], { players }: Scene): Player | undefined {
  const relations = aimed.filter(({ isRelation }) => isRelation)
  const [relation] = relations
  if (!relation || relations.length > 1) return undefined
  return players.find((player) => player.case === 'possessive' && player.to === relation.player.from)
}

/** *Azerbaycan … hedging politikası izlemiştir*: the one bare name of the clause, and a verb that ascribes. */
function subjectOf(
  mention: Mention,
  free: readonly Player[],
  aimed: readonly Aimed[],
  scene: Scene,
): Player | undefined {
  const bare = free.filter((player) => player.case === 'bare' && player.to <= mention.from)
  const [subject] = bare
  if (!subject || bare.length > 1 || (subject.isPeople && !subject.hasOffice)) return undefined
  const others = free.filter((player) => player !== subject && player.to <= mention.from && player.from > subject.to)
  if (others.some((player) => player.case === 'possessive')) return undefined
  if (hasUnaimed(subject, mention, aimed, scene) || hasBreak(subject.to, mention.from, scene)) return undefined
  if (isModifier(subject, scene)) return undefined
  return isPredicated(mention, scene) && !isTopic(mention, scene) ? subject : undefined
}

/** *dengeleme kavramı*: what is spoken of is the concept, not its pursuit. */
const isTopic = (mention: Mention, { frames }: Scene): boolean =>
  frames('abstract').some(({ from }) => from === mention.to)

const VERB_REACH = 6

/** A noun that belongs to what stands before it: *gözlemcilerinin, tehdidi*. */
const OWNED = /(?:[ıiuü]n[ıiuü]n|l[ae]r[ıi]|s[ıiuü](?:n[ıiuü]n?|n[ae]|nd[ae]n?)?)$/u

/** *Avrupa Birliği gözlemcilerinin …*, *Batı ile …*: a bare name before its noun or a postposition is no subject. */
function isModifier(subject: Player, { passage: { tokens }, frames }: Scene): boolean {
  if (subject.hasOffice || tokens.ids[subject.to] === undefined || tokens.ids[subject.to]! < 0) return false
  if ((['joiner', 'postposition'] as const).some((role) => frames(role).some(({ from }) => from === subject.to)))
    return true
  return OWNED.test(tokens.text.slice(tokens.starts[subject.to], tokens.ends[subject.to]))
}

/** Endings of a finite verb, as far as they tell it from a noun. */
const FINITE =
  /(?:m[ıiuü]ş|m[ıiuü]şt[ıiuü]r|d[ıiuü]|t[ıiuü]|m[ae]kt[ae]|m[ae]kt[ae]d[ıiuü]r|[ae]c[ae]k|[ae]c[ae]kt[ıiuü]r|yor|m[ae]z)$/u

const STOP = ~0x2e

/** Whether the mention ends its clause as its verb, or a verb that ascribes stands behind it. */
function isPredicated(mention: Mention, scene: Scene): boolean {
  const { ids, count } = scene.passage.tokens
  const { text, starts, ends } = scene.passage.tokens
  if (mention.to >= count || mention.to >= scene.sentence.to || ids[mention.to] === STOP) return true
  if (ids[mention.to]! < 0 && FINITE.test(text.slice(starts[mention.to - 1], ends[mention.to - 1]))) return true
  return scene
    .frames('pursuit')
    .some(
      (verb) =>
        verb.from >= mention.to &&
        wordsBetween(mention, verb, scene) <= VERB_REACH &&
        !hasMark(mention.to, verb.from, scene),
    )
}
