// What counts as a word, wherever words are counted.

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu

/**
 * Number of words: runs of letters and digits, a suffix after an apostrophe belonging to its word (`hedging'in`,
 * `Azerbaijan's` are one word), a hyphen parting two. AntConc's default splits at the apostrophe; Turkish would then
 * gain a word for every proper name.
 */
export function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(WORD)) count++
  return count
}
