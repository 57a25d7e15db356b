// Author and year → the key under which a citation and its entry in the reference list meet: `kuik-2008`.
import { JOINERS, PARTICLES } from './citation-words.ts'

/** Letters that Unicode does not take apart, and the two i of Turkish: authors are printed in any case and spelling. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  İ: 'i',
  ə: 'e',
  Ə: 'e',
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
}

/** A name in small ASCII letters: `BOCHORİSHVİLİ` and `Bochorishvili` become the same. */
export const plainName = (name: string): string => (/^[A-Za-z]*$/.test(name) ? name.toLowerCase() : spellPlain(name))

const spellPlain = (name: string): string =>
  name
    .replace(/[ıİəƏßøØłŁđ]/g, (letter) => PLAIN[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

/** The key of a work by its first author's name as printed (suffix after an apostrophe dropped) and its year. */
export function toKey(author: string, year: string): string {
  const name = author.replace(/['’][\p{L}]*$/u, '')
  return `${plainName(name)}-${year.toLowerCase()}`
}

/** The family name of the first of the authors: initials, particles before it and what follows it dropped. */
export function firstAuthor(authors: string): string {
  const words = authors.replace(/[“”"«»]/g, '').split(/\s+/)
  const name: string[] = []
  for (const word of words) {
    const bare = word.replace(/,$/, '')
    if (JOINERS.has(bare) && name.length > 0 && !PARTICLES.has(bare)) break
    if (bare === '&' || bare === 'and' || bare === 've') break
    if (!/^(\p{Lu}\.-?)+$/u.test(bare) && bare !== '') name.push(bare)
    if (word.endsWith(',')) break
  }
  return name.join(' ')
}
