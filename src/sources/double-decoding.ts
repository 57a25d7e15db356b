// UTF-8 that was once taken for windows-1252 or windows-1254 and saved again (`Ã¼`, `Ä±`): the damage undone, if it is one.
import { isUtf8 } from 'node:buffer'

/** What windows-1252 has at 0x80–0x9F; `_` is unassigned, and passes as a control. Spelt out: not every Node decodes it. */
const UPPER_CONTROLS = '€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ'

const WINDOWS: ReadonlyMap<string, number> = new Map(
  [...UPPER_CONTROLS].map((letter, index): [string, number] => [letter, 0x80 + index]),
)

/** The six letters windows-1254 has instead of windows-1252's. */
const TURKISH: ReadonlyMap<string, number> = new Map([
  ['Ğ', 0xd0],
  ['İ', 0xdd],
  ['Ş', 0xde],
  ['ğ', 0xf0],
  ['ı', 0xfd],
  ['ş', 0xfe],
])

const NON_ASCII = /[^\u0000-\u007f]+/g

/** Fewer damaged places than this may be chance. */
const FEWEST_PLACES = 3
/** So many of the places outside ASCII must be damage before it is believed that the whole text was decoded twice. */
const SMALLEST_SHARE = 0.9
/** A closing quotation mark ends in a byte that windows-1252 leaves unassigned; many programs lose it. */
const LOST_QUOTE = /â€(?=[\s.,;:!?)\]]|$)/gm

/**
 * Undoes double decoding, up to three times over. Gives the mended text and how many decodings too many there were;
 * 0 and the text as it was where the damage is not all over the text. Linear.
 */
export function undoDoubleDecoding(text: string): { readonly text: string; readonly times: number } {
  let mended = text
  let times = 0
  while (times < 3) {
    const once = undoOnce(mended)
    if (once === undefined) break
    mended = once
    times++
  }
  return { text: mended, times }
}

function undoOnce(text: string): string | undefined {
  // Cheap test: every UTF-8 letter of two bytes begins with one of these when it is read as windows-1252.
  if (!/[ÂÃÄÅâ][^\u0000-\u007f]/.test(text)) return undefined
  let damaged = 0
  let whole = 0
  const mended = text.replace(LOST_QUOTE, 'â€\u009d').replace(NON_ASCII, (run) => {
    const bytes = toBytes(run)
    if (bytes && isUtf8(bytes)) {
      damaged++
      return bytes.toString('utf8')
    }
    whole++
    return run
  })
  return damaged >= FEWEST_PLACES && damaged >= SMALLEST_SHARE * (damaged + whole) ? mended : undefined
}

/** The bytes a run of characters was before it was decoded wrongly; undefined where it cannot have been. */
function toBytes(run: string): Buffer | undefined {
  const bytes = Buffer.alloc(run.length)
  for (let index = 0; index < run.length; index++) {
    const unit = run.charCodeAt(index)
    const byte = unit < 0x100 ? unit : (WINDOWS.get(run.charAt(index)) ?? TURKISH.get(run.charAt(index)))
    if (byte === undefined) return undefined
    bytes[index] = byte
  }
  return bytes
}
