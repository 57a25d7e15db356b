// A cue with a negation finds its contracted forms, whichever apostrophe is printed.
import { describe, expect, it } from 'vitest'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import { lexiconOf, paragraphOf } from './small-lexicon.ts'

const found = async (cue: string, text: string): Promise<string[]> => {
  const lexicon = await lexiconOf({
    'en/hedges.csv': `cue,concept,match,category\n${cue},possibility,exact,IMPF\n`,
    'en/classes.csv': 'class,word,match\nbe,is,exact\nbe,was,exact\n',
  })
  return taggerOf(lexicon)
    .tagParagraph(paragraphOf(text))
    .map(({ start, end }) => text.slice(start, end))
}

describe('a cue', () => {
  it.each([
    [
      'does not seem',
      "It does not seem so. It doesn't seem so. It doesn’t seem so.",
      ['does not seem', "doesn't seem", 'doesn’t seem'],
    ],
    ['(do|did) not (yet)? know', "We don't know. They didn't yet know.", ["don't know", "didn't yet know"]],
    ['cannot say', "I cannot say. I can not say. I can't say.", ['cannot say', 'can not say', "can't say"]],
    ['can not say', "I cannot say. I can't say.", ['cannot say', "can't say"]],
    [
      'it <be> not clear',
      "It isn't clear. It wasn't clear. It is not clear.",
      ["It isn't clear", "It wasn't clear", 'It is not clear'],
    ],
  ])('%s', async (cue, text, expected) => {
    expect(await found(cue, text)).toEqual(expected)
  })
})
