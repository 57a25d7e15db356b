// Words that people type into cells, made comparable: case, blanks and the four i's do not count.

/** Lower case, single blanks, one letter for i, ı, I and İ. For cells and headers, not for text with offsets. */
export const foldCell = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[Iİı]/g, 'i')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim()
