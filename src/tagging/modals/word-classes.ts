// Classes of English words that tell readings of a modal apart: the table behind features.ts. Edit it, then train again.

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Adverbs without -ly that may stand between a modal and its verb. */
export const ADVERBS = words(
  'not also even still often thus then therefore well only just already actually perhaps both all too never always hence thereby further instead again best sometimes rather',
)

/** Words in -ly that are no adverbs. */
export const FALSE_ADVERBS = words('apply supply rely imply multiply comply fly reply anomaly')

/** Participles without -ed. */
export const PARTICIPLES = words(
  'found made seen shown given taken known drawn done held led lost put read set kept built sent left written chosen thought understood brought caught grown split overcome run used worn hidden driven broken spent felt said met borne fed fit cut become gone been had come begun arisen fallen risen won cast spread',
)

/** Words in -ed that are no participles. */
export const FALSE_PARTICIPLES = words('need indeed speed feed exceed proceed succeed seed')

export const DETERMINERS = words(
  'the a an this that these those its their our some any such no each more other another',
)

/** Prepositions and conjunctions after a verb. */
export const PREPOSITIONS = words(
  'of in to from by for with on at as into between through during over under within due because if when while than about after before since until via per',
)

/** Words that say nothing of their own wherever they stand in the sentence. */
export const FUNCTION_WORDS = words('the a an of in to and by for is are on with as be at from was were it this')

/** The word right before a modal, by class. */
export const SUBJECTS: ReadonlyMap<string, string> = byWord({
  we: 'we i',
  one: 'one you',
  they: 'they he she',
  this: 'this these',
  it: 'it',
  there: 'there',
  relative: 'which that who whom',
  and: 'and or but then',
})

/** Verbs, participles and predicative adjectives by what they say of the world. */
export const VERBS: ReadonlyMap<string, string> = byWord({
  explain:
    'reflect indicate suggest explain imply represent result arise stem account originate attribute relate ascribe responsible reason due associate link signify point derive correspond signal owe attributable connected correlate underlie assign because depend',
  effect:
    'cause contribute affect influence lead play trigger induce enhance promote limit hamper hinder facilitate favour favor reduce increase decrease impact alter inhibit drive stimulate impede enable help allow improve assist yield eliminate accelerate alleviate undermine weaken strengthen worsen prevent mediate regulate modulate suppress activate protect threaten provoke escalate deter harm hurt benefit encourage discourage foster complicate constrain shape force raise lower disrupt damage destroy preserve support compensate prolong slow speed boost exacerbate mitigate offset jeopardise jeopardize distort obscure bias mask mislead underestimate overestimate challenge',
  event:
    'become emerge grow disappear collapse fail decline rise fall persist continue remain survive evolve shift spread succeed lose gain win drop recover act serve function behave respond react seek prefer choose try decide seem prove turn end begin start stop',
  method:
    'use apply compute obtain measure calculate determine extract find observe detect see show achieve estimate distinguish identify fit define express write model solve perform implement employ adopt train generate construct reach classify retrieve select learn access neglect ignore conclude demonstrate confirm assess evaluate utilize utilise exploit extend combine adapt integrate add set read compare characterize characterise describe',
  variety:
    'contain include consist vary range differ belong take appear occur happen exist involve share have refer come change be overlap require need different same',
  opinion:
    'argue expect think believe assume consider interpret say wonder suspect hypothesize hypothesise speculate ask imagine note infer',
  quality:
    'useful important possible necessary beneficial helpful able more less too better greater higher lower larger interesting appropriate sufficient suitable difficult hard worse significant advantageous desirable relevant',
})

/** Irregular forms of the verbs above. */
export const BASE_FORMS: Readonly<Record<string, string>> = {
  ...{ found: 'find', seen: 'see', shown: 'show', led: 'lead', written: 'write', thought: 'think', driven: 'drive' },
  ...{ chosen: 'choose', taken: 'take', fitted: 'fit', been: 'be', had: 'have', come: 'come', said: 'say' },
}

/** Beginnings of words of doubt, cause and inference: signs of speculation anywhere in the sentence. */
export const EPISTEMIC_STEMS: readonly string[] =
  'possib probab likel unlikel perhaps potential suggest hypothes specul assum presum explain explan reason attribut due because indicat infer unclear unknown'.split(
    ' ',
  )

/** Beginnings of words that list or generalise: signs that a modal tells what there is, not what is guessed. */
export const VARIETY_STEMS: readonly string[] =
  'example instance case sometimes often generally usually depending different multiple several various each some'.split(
    ' ',
  )

/** Modals that stand for one another. */
export const POSSIBILITY_MODALS = words('may might could')

function byWord(classes: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(classes).flatMap(([name, text]) => text.split(' ').map((word) => [word, name] as const)),
  )
}
