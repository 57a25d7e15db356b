// The languages of the house, and what a language must be able to do for the lexicon to be matched in it.

/** A language hedgerow reads: Turkish or English. */
export type Language = 'tr' | 'en'

/** The language of a paragraph; `und` where neither language, or no decision. */
export type ParagraphLanguage = Language | 'und'

/** One word of a cue as the lexicon writes it, told apart by how it is to be found in a text. */
export interface WordEntry {
  /** The word in the lexicon's spelling: `denge`, `sür-` is given as `sür`, `-(y)Abilir` as `-(y)Abilir`. */
  readonly form: string
  /** `exact`: this form only · `inflected`: a noun, adjective or (English) any word in all its inflected forms ·
   * `verb`: a Turkish verb stem in all finite, participle and converb forms · `suffix`: a Turkish suffix in
   * archiphonemes on any stem, the word ending there · `open-suffix`: the same, further suffixes may follow. */
  readonly kind: 'exact' | 'inflected' | 'verb' | 'suffix' | 'open-suffix'
}

/** Answers which of a list of entries a word of a text is a form of. */
export interface WordRecogniser {
  /** The indexes of the entries that `word` (a word of a text, as printed: any case, apostrophe suffixes included) is
   * a form of, ascending; an empty list where none. Pure: callers cache by word. */
  recognise(word: string): readonly number[]
}

/** What a language knows; one object a language. */
export interface LanguageRules {
  readonly code: Language
  /** Folds case, circumflex and apostrophe variants, one UTF-16 unit to one UTF-16 unit: length is kept. */
  fold(text: string): string
  /** Compiles entries once into a recogniser. */
  compileWords(entries: readonly WordEntry[]): WordRecogniser
  /** What takes long to make and is the same in every run: plain values that can be kept and handed back. */
  readonly keepsake?: { save(): unknown; restore(saved: unknown): void }
}
