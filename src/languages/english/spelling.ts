// British and American spellings of a word, each from the other. Used by inflect.ts.

/** Stems in -our/-or. A rule would make *contour* of *contor*. */
const OUR_STEMS = `armo behavio cando clamo colo enamo endeavo favo fervo flavo glamo harbo hono humo labo misdemeano
  neighbo odo parlo ranco rigo rumo savio savo splendo succo tumo valo vapo vigo`.split(/\s+/)

/** Words with two spellings that follow no rule. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ageing', 'aging'],
  ['analogue', 'analog'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['fibre', 'fiber'],
  ['grey', 'gray'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['licence', 'license'],
  ['manoeuvre', 'maneuver'],
  ['offence', 'offense'],
  ['practise', 'practice'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['theatre', 'theater'],
]

/** Endings that are interchanged wherever they stand: the wrong word this may make is no word at all. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['isational', 'izational'],
  ['ise', 'ize'],
  ['iser', 'izer'],
  ['ised', 'ized'],
  ['ising', 'izing'],
  ['isations', 'izations'],
  ['yse', 'yze'],
  ['elling', 'eling'],
  ['elled', 'eled'],
  ['alling', 'aling'],
  ['alled', 'aled'],
]

/** A word shorter than this has no interchangeable ending: rise, size, wise. */
const SHORTEST_WITH_ENDING = 6

const PARTNERS: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([a, b]): [string, string][] => [
    [a, b],
    [b, a],
  ]),
)

/** The spellings of a folded word, itself first. */
export function spellingsOf(word: string): string[] {
  const spellings = new Set([word])
  const partner = PARTNERS.get(word)
  if (partner) spellings.add(partner)
  if (word.length >= SHORTEST_WITH_ENDING) {
    for (const [british, american] of ENDINGS) {
      if (word.endsWith(british)) spellings.add(word.slice(0, -british.length) + american)
      else if (word.endsWith(american)) spellings.add(word.slice(0, -american.length) + british)
    }
  }
  for (const stem of OUR_STEMS) {
    if (!word.includes(stem)) continue
    spellings.add(word.replace(`${stem}ur`, `${stem}r`))
    spellings.add(word.replace(new RegExp(`${stem}r`), `${stem}ur`))
  }
  return [...spellings]
}
