// Text made comparable for searching: case, the four i's, circumflex and apostrophes do not matter; ş, ç, ğ, ö, ü do.

/** @type {Record<string, string>} */
const SAME = {
  ı: 'i',
  İ: 'i',
  I: 'i',
  â: 'a',
  Â: 'a',
  î: 'i',
  Î: 'i',
  û: 'u',
  Û: 'u',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
}

/**
 * Folds a text or a query. In a corpus of two languages `I` is `ı` here and `i` there, so all four are one.
 * @param {string} text
 */
export const fold = (text) =>
  text
    .normalize('NFC')
    .replace(/[ıİIâÂîÎûÛ’‘ʼ`]/g, (sign) => /** @type {string} */ (SAME[sign]))
    .toLowerCase()
