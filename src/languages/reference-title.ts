// The title of a reference: the part of a bibliography item whose language decides (for detect.ts).

const YEAR = /[(\s](?:1[5-9]|20)\d\d[a-z]?\)?[.,:]?\s*/
const QUOTED = /["“«]([^"”»]{12,}?)["”»]/u
/** A title in quotes that begins the rest of an item and ends with its punctuation, inside or outside. */
const WHOLLY_QUOTED = /^["“«‘']([^"”»]{12,}?)(?:[.,?!]["”»’']|["”»’'](?=[.,;]))/u
/** What stands round titles in any language: accessed, retrieved, available. */
const ACCESS = /\s(?:Retrieved|Accessed|Available|Erişim|Erişim Tarihi|Alındığı|https?:|www\.|doi).*$/isu
/** A shorter title is read together with what follows it. */
const SHORTEST = 8

/** The words of a bibliography item that are its title: between quotes, else after the year, else after the names. */
export function referenceTitle(item: string): string {
  const text = item.replace(ACCESS, '').replaceAll('*', ' ')
  const year = YEAR.exec(text)
  const isYearFirst = year !== null && year.index < text.length / 2
  const rest = isYearFirst ? text.slice(year.index + year[0].length) : afterNames(text)
  const quoted = WHOLLY_QUOTED.exec(rest) ?? (isYearFirst ? null : QUOTED.exec(text))
  if (quoted?.[1]?.includes(' ')) return quoted[1]
  const stop = /[.?!](?=\s+\P{Ll})/u.exec(rest.slice(SHORTEST))
  return stop ? rest.slice(0, SHORTEST + stop.index) : rest
}

/** All of a bibliography item but its names and year: title, journal, publisher. */
export function afterYear(item: string): string {
  const text = item.replace(ACCESS, '')
  const year = YEAR.exec(text)
  return year && year.index < text.length / 2 ? text.slice(year.index + year[0].length) : afterNames(text)
}

/** `Kaya, Ada Nur. Title`, `Kaya, A., and B. Roe, eds. Title`: surname first, a full stop after the names. */
const SURNAME_FIRST =
  /^(?:\[?\d{1,3}[\].]\s+)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s\p{Lu}[\p{L}'’.-]*(?:[\s,&]+(?:ve|and|eds?|ed|der|haz|çev|\p{Lu}[\p{L}'’-]*)\.?){0,8}?\.\s+(?=["“‘'«]?\p{Lu}[\p{L}'’-]{2,}|["“])/u

/** Without the names at the front: capitalised words and initials up to the last comma among them. */
function afterNames(text: string): string {
  const first = SURNAME_FIRST.exec(text)
  if (first) return text.slice(first[0].length)
  const names =
    /^(?:\p{Lu}[\p{L}'’.-]*[\s,;&.]+|(?:ve|and|vd\.|et al\.)[\s,]+){1,8}?(?=\p{Lu}[\p{L}'’-]+\s+\p{Ll})/u.exec(text)
  return names ? text.slice(names[0].length) : text
}
