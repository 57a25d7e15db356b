// How Turkish letters get damaged on their way into a text file: which character stands for which letter, and why.

/** One way of damage: the characters it leaves and the letters they were. */
export interface DamageFamily {
  readonly name: string
  readonly letters: Readonly<Record<string, string>>
  /** How readily a capitalised word in an otherwise sound text is taken for damaged: no living name uses these characters so. */
  readonly prior: number
}

/** Ways of damage where one character stands for one letter. A character may belong to several. */
export const damageFamilies: readonly DamageFamily[] = [
  // ISO-8859-9 or windows-1254 read as ISO-8859-1 or windows-1252. Icelandic uses the same characters rightly.
  { name: 'latin-1', letters: { þ: 'ş', Þ: 'Ş', ð: 'ğ', Ð: 'Ğ', ý: 'ı', Ý: 'İ' }, prior: 0 },
  // The same, read as ISO-8859-2 or windows-1250. Croatian, Vietnamese and Romanian use them rightly.
  { name: 'latin-2', letters: { ţ: 'ş', Ţ: 'Ş', đ: 'ğ', Đ: 'Ğ', ý: 'ı', Ý: 'İ' }, prior: 0 },
  // Romanian comma letters instead of cedilla letters.
  { name: 'comma', letters: { ș: 'ş', Ș: 'Ş' }, prior: 2 },
  // Character recognition, and fonts whose encoding an extractor guessed. Hungarian and Czech use ő and ř rightly.
  { name: 'recognition', letters: { ő: 'ş', Ő: 'Ş', ř: 'ş', Ř: 'Ş' }, prior: 1 },
  // A Word font remap seen in PDFs: Ģ is ş whatever the case of the word (ÇalıĢma, ETKĠLEġĠM). Maltese and Latvian use them.
  { name: 'remap', letters: { Ģ: 'ş', ġ: 'Ş', Ġ: 'İ' }, prior: 3 },
  { name: 'caron', letters: { ǧ: 'ğ', Ǧ: 'Ğ', ȋ: 'i' }, prior: 2 },
  // Mac Turkish read as Mac Roman; ﬂ and ﬁ may also be what they seem.
  { name: 'mac', letters: { ﬂ: 'ş', ﬁ: 'Ş', '€': 'ğ', '¤': 'ğ', '⁄': 'Ğ', '›': 'ı', '‹': 'İ' }, prior: 2 },
  // Code page 857 read as 850.
  { name: 'dos', letters: { ƒ: 'ş', '×': 'Ş', º: 'ğ', ª: 'Ğ', ì: 'ı', ÿ: 'İ' }, prior: 2 },
]

/** UTF-8 read as windows-1252 or ISO-8859-1: two characters stand for one letter. */
export const twofoldDamage: Readonly<Record<string, string>> = {
  ÅŸ: 'ş',
  'Å\u009f': 'ş',
  Åž: 'Ş',
  'Å\u009e': 'Ş',
  ÄŸ: 'ğ',
  'Ä\u009f': 'ğ',
  Äž: 'Ğ',
  'Ä\u009e': 'Ğ',
  'Ä±': 'ı',
  'Ä°': 'İ',
  'Ã¶': 'ö',
  'Ã¼': 'ü',
  'Ã§': 'ç',
  'Ã–': 'Ö',
  'Ã\u0096': 'Ö',
  Ãœ: 'Ü',
  'Ã\u009c': 'Ü',
  'Ã‡': 'Ç',
  'Ã\u0087': 'Ç',
  'Ã¢': 'â',
  'Ã®': 'î',
  'Ã»': 'û',
}

/** Letters Turkish does not write: a word that holds one besides the suspect characters is a foreign name. */
export const foreignLetters = 'áàãåäāăąæćčďèéêëěęėíìïīįľĺłńňñóòôõøōŕřśšșțťúùůűūŵẃýÿŷźžżþðđƒßœwxqё'

/** Endings of foreign names that no Turkish word has (folded). */
export const foreignEndings: readonly string[] = ['sson', 'dottir', 'tsson', 'sky', 'escu', 'heim', 'berg', 'tija']

/** Turkish endings (folded, i for ı and u for ü left apart): the more such, the likelier a Turkish word. */
export const turkishEndings: readonly string[] =
  `ma me mak mek lar ler ları leri larının lerinin sı si su sü nın nin nun nün lık lik luk lük lığı liği luğu lüğü ması mesi
  mış miş muş müş ış iş uş üş dır dir dur dür tır tir ımı imi şım şim laşma leşme sal sel lı li lu lü cı ci cu cü da de ta te
  dan den tan ten ya ye nda nde ına ine ını ini daki deki`.split(/\s+/)
