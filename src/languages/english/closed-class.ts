// English words that have no inflected forms worth finding, and adjectives that have a comparative. Data for inflect.ts.

/** Function words: an inflected cue leaves them as they are. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set(
  `a about above across after against all along also although among an and any anyone are as at away back because been
  before behind being below between both but by can cannot could did does done down during each either else every
  for from had has he her here hers him his how however i if in into is it its itself least less many may me
  might more most much must my neither no nobody none nor not nothing of off often on once one only or other others our
  ours out over own per perhaps quite rather shall she should since so some somewhat still such than that the their
  theirs them themselves then there these they this those though through thus to together too toward towards under
  until up upon us very via was we were what when where whether which while who whom whose why will with within without
  would yet you your yours de facto jure vis non semi quasi`.split(/\s+/),
)

/** Adjectives that are compared with -er, -est; all others take *more* and *most*. */
export const COMPARED: ReadonlySet<string> = new Set(
  `big bold brief bright broad calm cheap clean clear close cold cool costly dark dear deadly deep dense dire dry dull
  early easy fair faint fast few fierce fine firm fit flat fresh friendly full gentle grand grave great happy hard harsh
  healthy heavy high hot keen kind large late lengthy light likely lively long loose loud lovely low lowly mere mighty
  mild narrow near neat new nice noble noisy odd old plain poor proud pure quick quiet rapid rare ready rich ripe risky rough rude
  safe scarce severe shaky shallow sharp short shrewd sick silent simple sleek slight slim slow small smart smooth soft
  solid soon sound stable stark steady steep stern stiff strange strict strong sturdy subtle sure sweet swift tall tame tense
  thick thin tight tiny tough ugly vague vast warm wary wealthy weak weighty wide wild wise worthy young`.split(/\s+/),
)

/** Verbs whose forms follow no rule at all. */
export const AUXILIARIES: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
}

/** Forms that compromise does not know: participles beside the usual one. */
export const FURTHER_FORMS: Readonly<Record<string, readonly string[]>> = {
  bear: ['born', 'borne'],
  embed: ['embeds', 'embedded', 'embedding'],
  forgo: ['forgoes', 'forgone', 'forwent', 'forgoing'],
  foretell: ['foretold'],
  learn: ['learnt'],
  prove: ['proven'],
  undertake: ['undertaken'],
}

/** Comparatives that follow no rule. */
export const COMPARED_IRREGULARLY: Readonly<Record<string, readonly string[]>> = {
  bad: ['worse', 'worst'],
  far: ['farther', 'farthest', 'further', 'furthest'],
  good: ['better', 'best'],
}
