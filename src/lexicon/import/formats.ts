// The formats of dictionaries that can be imported: for the help, without what reads them.

export const DICTIONARY_FORMATS = ['quanteda', 'dic', 'dicx', 'spacy', 'list'] as const
export type DictionaryFormat = (typeof DICTIONARY_FORMATS)[number]
