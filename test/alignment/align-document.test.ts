import { describe, expect, it } from 'vitest'
import { alignDocument } from '../../src/alignment/align-document.ts'
import type { TaggedParagraph } from '../../src/model/document.ts'
import type { Concept } from '../../src/model/lexicon.ts'
import type { Tag } from '../../src/model/tag.ts'

const concept = (id: string, parent = ''): Concept => ({
  id,
  parent,
  label: 'strategy',
  family: '',
  tier: 'core',
  priority: 1,
  english: '',
  turkish: '',
  definition: '',
  source: '',
})

const lexicon = {
  headings: [{ heading: 'Key Words', section: 'keywords' as const, language: 'en' as const }],
  hedgePairs: [{ turkish: 'tentative', english: 'abstract-rhetor' }],
  glossary: [
    { turkish: 'küçük', english: ['small'] },
    { turkish: 'devlet', english: ['state'] },
    { turkish: 'denge', english: ['balance'] },
    { turkish: 'makale', english: ['article'] },
    { turkish: 'savaş', english: ['war'] },
  ],
  concepts: new Map([
    ['hedging', concept('hedging')],
    ['strategic-hedging', concept('strategic-hedging', 'hedging')],
  ]),
}

type Mark = readonly [wording: string, label: Tag['label'], concept: string, more?: Partial<Tag>]

/** A paragraph whose sentences end at full stops and whose tags are given by their wording. */
function paragraph(
  section: TaggedParagraph['section'],
  language: TaggedParagraph['language'],
  text: string,
  marks: readonly Mark[] = [],
  more: Partial<TaggedParagraph> = {},
): TaggedParagraph {
  const sentences = [...text.matchAll(/[^.\s][^.]*\.?/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const tags = marks.map(([wording, label, id, rest]): Tag => {
    const start = text.indexOf(wording)
    const end = start + wording.length
    const sentence = sentences.findIndex((span) => start < span.end)
    return { start, end, label, concept: id, category: '', cue: `${language}:${id}`, tier: 'core', sentence, ...rest }
  })
  const role = section === 'keywords' ? 'item' : 'text'
  return {
    section,
    language,
    text,
    tags,
    role,
    heading: '',
    languageScore: 1,
    map: [],
    repairs: [],
    sentences: section === 'abstract' ? sentences : [{ start: 0, end: text.length }],
    ...more,
  }
}

describe('alignDocument', () => {
  it('lays title beside title, each Öz beside its abstract, keywords beside keywords', () => {
    const found = alignDocument(
      [
        paragraph('title', 'tr', 'Küçük devletler. Ve denge'),
        paragraph('title', 'en', 'Small states. And balance'),
        paragraph('abstract', 'en', 'This article is about war. Small states seek balance.'),
        paragraph('abstract', 'tr', 'Bu makale savaş hakkındadır. Küçük devletler denge arar.'),
        paragraph('keywords', 'tr', 'savaş, denge'),
        paragraph('keywords', 'en', 'balance, war'),
      ],
      lexicon,
    )
    expect(found.map(({ unit, bead }) => `${unit} ${bead}`)).toEqual([
      'title 1-1',
      'abstract 1-1',
      'abstract 1-1',
      'keywords 1-1',
    ])
    expect(found[1]!.tr).toEqual([{ paragraph: 3, sentences: [0], text: 'Bu makale savaş hakkındadır.' }])
    expect(found[3]!.terms.map(({ tr, en }) => [tr, en])).toEqual([
      ['savaş', 'war'],
      ['denge', 'balance'],
    ])
  })

  it('says nothing of an Öz that has no abstract', () => {
    expect(alignDocument([paragraph('abstract', 'tr', 'Bu makale savaş hakkındadır.')], lexicon)).toEqual([])
    expect(alignDocument([], lexicon)).toEqual([])
  })

  it('pairs the extended abstract with the extended Öz and passes over what is neither language', () => {
    const long = { heading: 'Extended Abstract' }
    const found = alignDocument(
      [
        paragraph('abstract', 'tr', 'Bu makale savaş hakkındadır.', [], { heading: 'Öz' }),
        paragraph('abstract', 'en', 'Small states seek balance.', [], long),
        paragraph('abstract', 'und', 'xxx yyy.', [], long),
        paragraph('abstract', 'tr', 'Küçük devletler denge arar.', [], { heading: 'Genişletilmiş Özet' }),
      ],
      lexicon,
    )
    expect(found.map(({ tr, en }) => [tr[0]?.paragraph, en[0]?.paragraph])).toEqual([[3, 1]])
  })

  it('calls an English word in Turkish a loanword, and a missing term missing', () => {
    const [bead] = alignDocument(
      [
        paragraph('abstract', 'tr', 'Küçük devletlerin hedging’i bir savaş makalesidir.', [
          ['hedging’i', 'strategy', 'hedging'],
        ]),
        paragraph('abstract', 'en', 'This article on war is about the hedging of small states by alignment.', [
          ['hedging', 'strategy', 'hedging'],
          ['alignment', 'strategy', 'alignment'],
        ]),
      ],
      lexicon,
    )
    expect(bead!.terms).toEqual([
      {
        concept: 'hedging',
        tr: 'hedging’i',
        en: 'hedging',
        relation: 'loanword',
        trWording: 'hedging',
        enWording: 'hedging',
      },
      { concept: 'alignment', tr: '', en: 'alignment', relation: 'en_only', enWording: 'alignment' },
    ])
  })

  it.each([
    [[['olabilir', 'hedge', 'possibility']], [['may', 'hedge', 'possibility', { strength: 'strong' }]], 'kept'],
    [[['olabilir', 'hedge', 'possibility']], [], 'lost'],
    [[], [['may', 'hedge', 'possibility']], 'added'],
    [[], [], 'none'],
    [[['olabilir', 'hedge', 'a', { strength: 'strong' }]], [['may', 'hedge', 'b', { strength: 'weak' }]], 'weakened'],
    [
      [['olabilir', 'hedge', 'a']],
      [
        ['may', 'hedge', 'a'],
        ['perhaps', 'hedge', 'b'],
      ],
      'strengthened',
    ],
    [
      [['olabilir', 'hedge', 'a', { category: 'REP' }]],
      [['may', 'hedge', 'b', { category: 'REP', strength: 'weak' }]],
      'kept',
    ],
    [
      [['olabilir', 'hedge', 'a']],
      [
        ['may', 'hedge', 'a'],
        ['perhaps', 'booster', 'c', { strength: 'strong' }],
      ],
      'weakened',
    ],
    [[['olabilir', 'hedge', 'a', { tier: 'extended' }]], [['may', 'hedge', 'a']], 'added'],
  ] as [Mark[], Mark[], string][])('compares hedges %j with %j: %s', (turkish, english, parity) => {
    const [bead] = alignDocument(
      [
        paragraph('abstract', 'tr', 'Küçük devletlerin dengesi bir savaş makalesi olabilir.', turkish),
        paragraph('abstract', 'en', 'The balance of small states may perhaps be an article on war.', english),
      ],
      lexicon,
    )
    expect(bead!.bead).toBe('1-1')
    expect(bead!.hedges.parity).toBe(parity)
    expect(bead!.hedges.tr.length).toBe(turkish.filter(([, , , more]) => more?.tier !== 'extended').length)
  })
})
