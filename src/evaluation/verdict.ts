// What linguists write into the column verdict, in either language, long or short → right, wrong, other concept.
import { foldCell } from './fold.ts'

export type Verdict = 'right' | 'wrong' | 'other'

const WORDS: Readonly<Record<Verdict, readonly string[]>> = {
  right: ['right', 'correct', 'true', 'yes', 'ok', '1', '+', '✓', '✔', 'doğru', 'dogru', 'evet', 'e', 'd'],
  wrong: ['wrong', 'incorrect', 'false', 'no', 'n', '0', '-', '✗', '✘', 'x', 'yanlış', 'yanlis', 'hayır', 'hayir', 'h'],
  other: ['other concept', 'other', 'o', 'başka kavram', 'baska kavram', 'başka', 'baska', 'b', 'diğer', 'diger'],
}

const BY_WORD: ReadonlyMap<string, Verdict> = new Map(
  (Object.keys(WORDS) as Verdict[]).flatMap((verdict) =>
    WORDS[verdict].map((word): [string, Verdict] => [foldCell(word), verdict]),
  ),
)

/**
 * Reads the verdicts of one sheet. A lone `y` is *yes*, but *yanlış* in a sheet that also says `d` (doğru); where a sheet
 * says `n` as well, nobody can tell, and `y` stays unread. The key is the cell as written.
 */
export function readVerdicts(cells: Iterable<string>): ReadonlyMap<string, Verdict> {
  const written = new Map([...cells].map((cell) => [cell, foldCell(cell)]))
  const folded = new Set(written.values())
  const verdicts = new Map<string, Verdict>()
  for (const [cell, word] of written) {
    const verdict = word === 'y' ? readY(folded) : BY_WORD.get(word)
    if (verdict) verdicts.set(cell, verdict)
  }
  return verdicts
}

function readY(words: ReadonlySet<string>): Verdict | undefined {
  if (!words.has('d')) return 'right'
  return words.has('n') ? undefined : 'wrong'
}
