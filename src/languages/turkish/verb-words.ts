// Turkish verb stems whose inflection their spelling does not foretell, as data. Read by verb-stems.ts and possibility.ts.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Monosyllabic stems with the aorist in -Ir (alır); all others have -Ar (yapar). Göksel & Kerslake (2005), 8.2.3.1. */
export const aoristInI = words('al bil bul den dur gel gör kal ol öl san var ver vur')

/** Stems with both aorists: two verbs, or usage wavers. */
export const aoristInBoth = words('yen kon koyul')

/** Stems that soften t before a vowel (et → eder). */
export const softenedVerbs = words('et git güt tat dit')

/** Verbs grown together with et-: soften t, aorist in -Ar (kaybeder). */
export const etVerbs = words(`
  addet affet ahdet akdet akset arzet atfet azlet azmet bahset bahşet cebret celbet cezbet cezmet defet defnet
  dercet devret emret farket farzet feshet fethet gasbet gaspet haczet halket hallet hamdet hapset hazfet hazmet
  hazzet hicvet hisset hükmet kahret kastet katet katlet kaybet kaydet kesbet keşfet küfret lağvet lütfet mahvet
  medhet menet methet meylet meşket naklet nakşet nefyet nezret neşret nükset raptet reddet resmet sabret sarfet
  seyret sulhet tabet tardet terket vadet vahyet vakfet vasfet vazet vehmet yadet zannet zaptet zemmet zikret zulmet
  şerhet şükret
`)

/** Stems in e that narrow it before y (de → diyen). */
export const narrowedVerbs = words('de ye')
