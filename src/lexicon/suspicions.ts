// What looks wrong in a lexicon without any text: doubled, shadowed and ASCII rows, concepts without a cue. Part of the check.
import type { CueRow, Lexicon } from '../model/lexicon.ts'
import type { FindingKind, LexiconFinding } from './check.ts'

const warning = (row: CueRow, kind: FindingKind, message: string): LexiconFinding => ({
  path: row.file,
  line: row.line,
  row: row.id,
  severity: 'warning',
  kind,
  message,
})

/** Findings that need no tagging, table by table. */
export function findSuspicions(lexicon: Lexicon): LexiconFinding[] {
  return [...findDoubled(lexicon), ...findShadowed(lexicon), ...findAsciiTurkish(lexicon), ...findUncued(lexicon)]
}

/** Two rows of a layer with the same cue, concept and conditions: one of them says nothing. */
function findDoubled({ rows, languages }: Lexicon): LexiconFinding[] {
  const seen = new Map<string, CueRow>()
  return rows.flatMap((row) => {
    const cue = languages[row.language].fold(row.cue)
    const key = [row.language, row.label, cue, row.match, row.concept, row.when, row.unless].join('\u001f')
    const other = seen.get(key)
    seen.set(key, other ?? row)
    return other ? [warning(row, 'doubled', `The row says the same as ${other.file}:${other.line}`)] : []
  })
}

const findShadowed = ({ shadowed }: Lexicon): LexiconFinding[] =>
  shadowed.map(({ row, by, byFile }) => warning(row, 'shadowed', `The row is replaced by ${by} in ${byFile}`))

/**
 * Turkish words typed on an English keyboard (`soguk savas`): another row spells them with ç, ğ or ş. Vowels alone tell
 * nothing, since harmony makes both (*midir, mıdır*).
 */
function findAsciiTurkish({ rows }: Lexicon): LexiconFinding[] {
  const turkish = rows.filter(({ language }) => language === 'tr')
  const spelled = new Map<string, string>()
  for (const word of turkish.flatMap(wordsOf)) if (/[çğş]/.test(word)) spelled.set(toAscii(word), word)
  return turkish.flatMap((row) => {
    const found = wordsOf(row).find((word) => spelled.has(word))
    return found
      ? [warning(row, 'ascii-turkish', `"${found}" may be "${spelled.get(found)}" typed without its letters`)]
      : []
  })
}

/** A word shorter than this has too many innocent doubles: on/ön, ol/öl. */
const SHORTEST_SUSPECT = 5

const wordsOf = ({ cue, example }: CueRow): string[] =>
  `${cue} ${example}`
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= SHORTEST_SUSPECT && /^\p{Ll}+$/u.test(word))

const ASCII: Readonly<Record<string, string>> = {
  ç: 'c',
  ğ: 'g',
  ı: 'i',
  ö: 'o',
  ş: 's',
  ü: 'u',
  â: 'a',
  î: 'i',
  û: 'u',
}
const toAscii = (word: string): string => word.replace(/[çğıöşüâîû]/g, (letter) => ASCII[letter]!)

/** A concept that one language has a cue for and the other has not: Turkish and English meet only in the concept. */
function findUncued({ concepts, rows }: Lexicon): LexiconFinding[] {
  const cued = { tr: new Set<string>(), en: new Set<string>() }
  const firstRow = new Map<string, CueRow>()
  for (const row of rows) {
    if (row.default === 'exclude') continue
    cued[row.language].add(row.concept)
    if (!firstRow.has(row.concept)) firstRow.set(row.concept, row)
  }
  return [...concepts.keys()].flatMap((concept) => {
    const row = firstRow.get(concept)
    if (!row || (cued.tr.has(concept) && cued.en.has(concept))) return []
    const missing = cued.tr.has(concept) ? 'English' : 'Turkish'
    return [warning(row, 'concept-without-cue', `Concept "${concept}" has no ${missing} cue`)]
  })
}
