// Words that have no partner of their own in the other language, which says them with a suffix or not at all. Read by words.ts.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** English articles, prepositions, auxiliaries, pronouns. */
export const ENGLISH_LITTLE_WORDS = words(`
  the a an of to in on at by for with from as into onto upon and or but that which who whom whose this these those it its he him his she
  her hers they them their theirs there is am are was were be been being has have had having do does did done will would shall
  s t d ll re ve m not so if than then also just up out off over down about
`)

/** Turkish conjunctions, clitics, auxiliaries, pronouns. */
export const TURKISH_LITTLE_WORDS = words(`
  ve ile bir bu şu o da de ki mi mu mü ya olan olarak olduğu olduğunu olup oldu olması olmak için ise gibi kadar ama en daha
  ben sen biz siz onlar onun ona onu bunu bunun buna şey var yok idi
`)

/** Verbs that make a verb of the word before them and add nothing: `hedge et-`, `hedging uygula-`. Stems. */
export const TURKISH_LIGHT_VERBS: readonly string[] = ['et', 'ed', 'edil', 'yap', 'yapil', 'uygula', 'uygulan']
