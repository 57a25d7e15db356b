// Words that hold -abil- or -ebil- without the possibility suffix, and what else possibility.ts cannot see by letters.

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/**
 * Beginnings of look-alikes (kabile, mukabil). Anchored at the word's start on purpose: anywhere else the same letters
 * are the suffix (çı-kabil-ir, e-debil-ir, söyle-nebil-ir).
 */
export const lookAlikes: readonly string[] = words(`
  kabil mukabil mütekabil sebil babil habil nebil rehabil stabil destabil instabil labil debil
  abi ağabi ecnebi çelebi sahabi muhallebi anabilim göstergebilim
`)

/** Adjectives in -Abilir that have become terms: no statement of possibility when they stand bare. */
export const lexicalised: ReadonlySet<string> = new Set(words('sürdürülebilir yenilenebilir'))

/** Verbs of one syllable and a consonant y before -Abil: koy-abil, not ko-yabil. All other y are the buffer. */
export const stemsInY: readonly string[] = words(`
  alıkoy varsay yoksay duy uy say koy kay kıy giy soy yay oy doy cay
`)

/** Stems in a or e after which -mAyAbil- might be read as -AmAyAbil-: ara-ma-yabil, not ar-ama-yabil. */
export const openStems: ReadonlySet<string> = new Set(
  words(`
    ara yaşa dene öde üre tara boya kana kapa tıka yıka yala döşe yama daya uza ele dile
    uygula sorgula vurgula algıla yargıla kurgula imzala yarala parala sırala arala kovala oyala yuvarla çabala
    kötüle yenile incele dengele ertele
  `),
)

/** Two consonants a Turkish verb stem may end in; after any other pair the a or e of -ama- belongs to the stem (ağla-ma). */
export const finalClusters: ReadonlySet<string> = new Set(words('rt rk rp rs lk lç lt nt nç'))
