// Whether two names may be one, spelled a little differently: GADZHIEV and Gadzhiyev. Used by link-citations.ts.

/** Letters a name must have for one, for two of them to differ: Lim and Kim are two people. */
const ONE_DIFFERENCE = 6
const TWO_DIFFERENCES = 9

/** Whether two plain names begin alike and differ by one edit, long ones by two (Levenshtein 1966). Equal names are near. */
export function isNearName(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a[0] !== b[0] || shorter < ONE_DIFFERENCE) return a === b
  const most = shorter < TWO_DIFFERENCES ? 1 : 2
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
