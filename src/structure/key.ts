// The key of a text's beginning: what labels, openings and captions are looked up by.
import { foldKey } from './fold.ts'
import { undamage } from './letters.ts'

/** Keys of a long text are only wanted for its beginning. */
const LONGEST = 300

/** Folded and with its damaged letters mended. Offsets may not survive it. An empty text has an empty key. */
export const keyOf = (text: string): string => foldKey(undamage(text.length > LONGEST ? text.slice(0, LONGEST) : text))
