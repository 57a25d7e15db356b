// English negation contracted: a cue with *does not* also finds *doesn't*, one with *cannot* also *can not* and *can't*. Used by compile.ts.
import type { FlatCue, FlatElement } from './expand-cue.ts'

/** Auxiliary before `not` → the words that stand for both. */
const CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  am: ["ain't"],
  is: ["isn't"],
  are: ["aren't"],
  was: ["wasn't"],
  were: ["weren't"],
  do: ["don't"],
  does: ["doesn't"],
  did: ["didn't"],
  has: ["hasn't"],
  have: ["haven't"],
  had: ["hadn't"],
  can: ['cannot', "can't"],
  could: ["couldn't"],
  might: ["mightn't"],
  must: ["mustn't"],
  should: ["shouldn't"],
  will: ["won't"],
  would: ["wouldn't"],
  need: ["needn't"],
}

type Words = FlatElement & { readonly type: 'words' }

/** The words of a class, so that `<be> not` is contracted too. */
export type ClassMembers = (name: string) => readonly string[]

/** A flat cue and its contracted wordings, each once. */
export function withContractions(flat: FlatCue, membersOf: ClassMembers): FlatCue[] {
  const wordings: FlatCue[] = [flat]
  for (const [index, element] of flat.entries()) {
    const next = flat[index + 1]
    const short = next && isWord(next, 'not') ? contract(element, membersOf) : undefined
    if (short) wordings.push([...flat.slice(0, index), short, ...flat.slice(index + 2)])
    if (isWord(element, 'cannot')) wordings.push(...split(flat, index))
  }
  return wordings
}

const isWord = (element: FlatElement, form: string): boolean =>
  element.type === 'words' && element.words.some((word) => word.form === form)

const plain = (forms: readonly string[]): Words => ({
  type: 'words',
  words: forms.map((form) => ({ form, mark: 'plain' as const })),
})

/** One word for an auxiliary and `not`; undefined where no word of the element contracts. */
function contract(element: FlatElement, membersOf: ClassMembers): Words | undefined {
  if (element.type !== 'words' && element.type !== 'class') return undefined
  const forms = element.type === 'words' ? element.words.map(({ form }) => form) : membersOf(element.name)
  const short = forms.flatMap((form) => CONTRACTIONS[form.replace(/~$/, '').toLowerCase()] ?? [])
  return short.length === 0 ? undefined : plain([...new Set(short)])
}

/** *cannot* → *can not*, and *can't*. */
const split = (flat: FlatCue, index: number): FlatCue[] => [
  [...flat.slice(0, index), plain(['can']), plain(['not']), ...flat.slice(index + 1)],
  [...flat.slice(0, index), plain(["can't"]), ...flat.slice(index + 1)],
]
