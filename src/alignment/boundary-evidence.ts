// How many sentences a line holds, going by its stops: two sentences run into one on one side are two on the other.

/**
 * A stop inside a text that ends a sentence: after a small or long word (most abbreviations are short and capital) or a
 * closing bracket or quotation mark, before a space and a capital. `Mr. Smith` is none, `came. He` and `London. He` are.
 */
const INNER_STOP =
  /(?:(?<![\p{L}\p{N}])\p{Ll}\p{L}+|\p{L}{5}|\p{N}{4}|[)\]"”’'»])[.!?…]["”’'»)]*(?=\s+["“‘'«(]*\p{Lu})|[.!?…]["”’'»](?=\s+["“‘'«(]*\p{Lu})/gu

/** Without this there is no inner stop; most sentences lack it, and it is found much faster. */
const STOP_AND_SPACE = /[.!?…]["”’'»)]*\s/

/** Sentences in a text by its stops; at least 1, also for `''`. */
export const countStops = (text: string): number =>
  STOP_AND_SPACE.test(text) ? 1 + (text.match(INNER_STOP)?.length ?? 0) : 1
