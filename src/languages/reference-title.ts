// The title of a reference: the part of a bibliography item whose language decides (for detect.ts).

const YEAR = /[(\s](?:1[5-9]|20)\d\d[a-z]?\)?[.,:]?\s*/
const QUOTED = /["“«‘']([^"”»’]{12,}?)["”»’]/u
/** What stands round titles in any language: accessed, retrieved, available. */
const ACCESS = /\s(?:Retrieved|Accessed|Available|Erişim|Erişim Tarihi|Alındığı|https?:|www\.|doi).*$/isu
/**
 * The words of a bibliography item that are its title: between quotes, else after the year, else after the names.
 * @param shortest units below which what follows the title is taken with it
 */
export function referenceTitle(item: string, shortest: number): string {
  const text = item.replace(ACCESS, '').replaceAll('*', ' ')
  const quoted = QUOTED.exec(text)
  if (quoted && quoted[1]!.includes(' ')) return quoted[1]!
  const year = YEAR.exec(text)
  const rest = year && year.index < text.length / 2 ? text.slice(year.index + year[0].length) : afterNames(text)
  const stop = /[.?!](?=\s+\P{Ll})/u.exec(rest.slice(shortest))
  return stop ? rest.slice(0, shortest + stop.index) : rest
}

/** Without the names at the front: capitalised words and initials up to the last comma among them. */
function afterNames(text: string): string {
  const names =
    /^(?:\p{Lu}[\p{L}'’.-]*[\s,;&.]+|(?:ve|and|vd\.|et al\.)[\s,]+){1,8}?(?=\p{Lu}[\p{L}'’-]+\s+\p{Ll})/u.exec(text)
  return names ? text.slice(names[0].length) : text
}
