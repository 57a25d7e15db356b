// The columns of every kind of lexicon table, with the Turkish names a linguist may give them. Data for read-table.ts.

/** The kinds of tables of lexicons/README.md. */
export type TableKind =
  | 'concepts'
  | 'headings'
  | 'glossary'
  | 'hedge-pairs'
  | 'cues'
  | 'classes'
  | 'abbreviations'
  | 'function-words'
  | 'context'
  | 'models'

interface Column {
  readonly isRequired?: boolean
  readonly aliases?: readonly string[]
}

type Columns = Readonly<Record<string, Column>>

const NOTE: Columns = {
  source: { aliases: ['kaynak', 'sources'] },
  note: { aliases: ['not', 'notes', 'notlar', 'açıklama'] },
}

const LANGUAGE: Column = { aliases: ['dil', 'lang'] }

export const COLUMNS: Readonly<Record<TableKind, Columns>> = {
  concepts: {
    concept: { isRequired: true, aliases: ['id', 'kavram'] },
    label: { isRequired: true, aliases: ['katman', 'layer'] },
    parent: { aliases: ['üst kavram', 'üst'] },
    family: { aliases: ['aile'] },
    tier: { aliases: ['düzey', 'kademe'] },
    priority: { aliases: ['öncelik'] },
    english: { aliases: ['ingilizce', 'en'] },
    turkish: { aliases: ['türkçe', 'tr'] },
    definition: { aliases: ['tanım', 'gloss'] },
    ...NOTE,
  },
  headings: {
    heading: { isRequired: true, aliases: ['başlık'] },
    section: { isRequired: true, aliases: ['bölüm'] },
    language: { ...LANGUAGE, isRequired: true },
    ...NOTE,
  },
  glossary: {
    turkish: { isRequired: true, aliases: ['türkçe', 'tr', 'stem'] },
    english: { isRequired: true, aliases: ['ingilizce', 'en', 'renderings'] },
    ...NOTE,
  },
  'hedge-pairs': {
    turkish: { isRequired: true, aliases: ['türkçe', 'tr'] },
    english: { isRequired: true, aliases: ['ingilizce', 'en'] },
    ...NOTE,
  },
  cues: {
    cue: { isRequired: true, aliases: ['terim', 'ipucu', 'ifade', 'term'] },
    concept: { isRequired: true, aliases: ['kavram'] },
    match: { isRequired: true, aliases: ['eşleşme', 'eşleme'] },
    example: { aliases: ['örnek', 'örnekler', 'examples'] },
    counterexample: { aliases: ['karşı örnek', 'karşıörnek', 'counterexamples', 'counter-example'] },
    category: { aliases: ['kategori', 'ulam', 'tür'] },
    strength: { aliases: ['güç', 'kuvvet'] },
    default: { aliases: ['varsayılan'] },
    when: { aliases: ['koşul', 'şart'] },
    unless: { aliases: ['hariç', 'değilse'] },
    core: { aliases: ['çekirdek'] },
    sense: { aliases: ['anlam'] },
    confidence: { aliases: ['güven'] },
    id: { aliases: ['kimlik'] },
    language: LANGUAGE,
    ...NOTE,
  },
  classes: {
    class: { isRequired: true, aliases: ['sınıf'] },
    word: { isRequired: true, aliases: ['sözcük', 'kelime', 'üye', 'member'] },
    match: { aliases: ['eşleşme', 'eşleme'] },
    ...NOTE,
  },
  abbreviations: {
    abbreviation: { isRequired: true, aliases: ['kısaltma'] },
    ends: { isRequired: true, aliases: ['biter'] },
    ...NOTE,
  },
  'function-words': {
    word: { isRequired: true, aliases: ['sözcük', 'kelime'] },
    ...NOTE,
  },
  context: {
    cue: { isRequired: true, aliases: ['terim', 'ipucu', 'ifade'] },
    role: { isRequired: true, aliases: ['görev', 'rol'] },
    ...NOTE,
  },
  models: {
    model: { isRequired: true },
    feature: { isRequired: true, aliases: ['özellik'] },
    weight: { isRequired: true, aliases: ['ağırlık'] },
    ...NOTE,
  },
}
