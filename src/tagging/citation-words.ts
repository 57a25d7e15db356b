// The little words of citations in Turkish and English habits. Data for citations.ts.

/** Words that may open a bracketed citation. */
export const OPENERS: ReadonlySet<string> = new Set(
  `see also e.g. eg cf. cf i.e. for example instance compare as cited quoted in from adapted bkz. bkz bk. bk ayrıca
  örneğin örn. örn krş. krş akt. akt aktaran alıntılayan ör. ör and ve`.split(/\s+/),
)

/** What stands behind the stop of a news portal's name: `Report. az, 2018`. */
export const DOMAINS: ReadonlySet<string> = new Set(
  'com org net info gov edu az tr ru ge am ua kz uz by md rs eu uk us de fr in cn jp sg my vn id'.split(' '),
)

/** Lower-case words that stand inside names of persons and bodies. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della di da dos du la le el al bin ibn ben ter ten zu of the for and on in ve ile için`.split(
    /\s+/,
  ),
)

/** Signs that join two authors. */
export const JOINERS: ReadonlySet<string> = new Set(['&', 'and', 've', 'ile', 'und', 'et'])

/** What stands for further authors. */
export const OTHERS: readonly string[] = [
  'et al.',
  'et al',
  'vd.',
  'vd',
  'v.d.',
  'vb.',
  've diğerleri',
  've arkadaşları',
  've ark.',
  'and others',
  'and colleagues',
]

/** Months and other words that make a bracketed year a date: (May 2014) cites nobody. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec spring summer autumn fall winter ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım
  aralık bahar yaz güz kış since until after before from to in by around circa born founded established est`.split(
    /\s+/,
  ),
)

/** What stands for a year that is not known. */
export const UNDATED: readonly string[] = [
  'n.d.',
  'n.d',
  't.y.',
  't.y',
  'in press',
  'forthcoming',
  'baskıda',
  'yayımlanmamış',
]

/** Words that open a sentence before a comma and a name: `However, Kuik and Goh (2008)`. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  `however moreover furthermore similarly likewise thus therefore hence accordingly conversely finally first second third
  indeed instead later meanwhile nevertheless nonetheless recently still yet also for ancak ayrıca benzer nitekim öte dahası
  buna bununla böylece dolayısıyla örneğin oysa sonuç son ilk`.split(/\s+/),
)
