// What counts as a word, wherever words are counted.

const OTHER = 0
/** A letter or a digit: begins a word and goes on with it. */
const LETTER = 1
const DIGIT = 2
/** A combining mark: goes on with a word. */
const MARK = 3
const APOSTROPHE = 4
const SURROGATE = 5

const UNKNOWN = 255

/** The class of every UTF-16 unit met so far: a start-up need not ask for all of them. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  let found = classes[unit]!
  if (found === UNKNOWN) {
    found = classOf(unit)
    classes[unit] = found
  }
  return found === SURROGATE ? astralClass(text.codePointAt(at)!) : found
}

function classOf(unit: number): number {
  if (unit === 0x27 || unit === 0x2019) return APOSTROPHE
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  const sign = String.fromCharCode(unit)
  if (/\p{L}/u.test(sign)) return LETTER
  if (/\p{N}/u.test(sign)) return DIGIT
  return /\p{M}/u.test(sign) ? MARK : OTHER
}

/** Letters beyond the basic plane (mathematical letters, rare scripts) are letters too; emoji are none. */
function astralClass(codePoint: number): number {
  const sign = String.fromCodePoint(codePoint)
  return /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? DIGIT : OTHER
}

/**
 * Number of words: runs of letters and digits, a suffix after an apostrophe belonging to its word (`hedging'in`,
 * `Azerbaijan's` are one word), a hyphen parting two. AntConc's default splits at the apostrophe; Turkish would then
 * gain a word for every proper name.
 */
export function countWords(text: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === DIGIT) {
      if (!isInside) count++
      isInside = true
      if (text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff) at++
    } else if (kind === APOSTROPHE) isInside = isInside && at + 1 < text.length && classAt(text, at + 1) === LETTER
    else if (kind !== MARK) isInside = false
  }
  return count
}
