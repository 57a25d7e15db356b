// The data of the page as the file carries it: what is needed at once, and each article when it is opened.

/** @typedef {[string, string, string, string, string, string, string, string]} Kind label, concept, category, tier, cue, strength, sense, confidence */
/** @typedef {{ hedgedBy?: number[], cites?: number[], actor?: string, target?: string, function?: string }} SpanExtra */
/** @typedef {[number, number, number, number, SpanExtra?]} PackedSpan start, end, kind, flags, the rest */
/** @typedef {{ section: string, role: string, lang: string, text: string, spans: PackedSpan[], sentences?: number[] }} Paragraph */
/** @typedef {[number, number[]][]} Side paragraph index and sentence indexes */
/** @typedef {{ unit: string, score: number, parity: string, tr: Side, en: Side, terms: [string, string, string, string][], hedges: [string[], string[]] }} Bead */
/** @typedef {{ paragraphs: Paragraph[], beads: Bead[] }} Article */
/** @typedef {{ id: string, title: { tr?: string, en?: string }, path: string, words: { tr: number, en: number, und: number }, spans: Record<string, number>, beads: number, repairs: number, metadata: Record<string, string> }} DocumentRow */
/** @typedef {{ words: Record<string, Record<string, string>>, kinds: Kind[], names: Record<string, [string, string]>, documents: DocumentRow[] }} ReportData */

/** Names of the bits of a span's flags, lowest first; pack.ts writes them in this order. */
export const FLAGS = ['quoted', 'negated', 'contrast', 'in_heading', 'ambiguous', 'back_translation', 'attributed']

/** @param {string} id */
const readJson = (id) => JSON.parse(document.getElementById(id)?.textContent ?? 'null')

/** @type {ReportData} */
export const report = readJson('report-data')

/** @type {Map<number, Article>} */
const openedArticles = new Map()

/**
 * The paragraphs and beads of a document; read once.
 * @param {number} index
 * @returns {Article}
 */
export function openArticle(index) {
  const article = openedArticles.get(index) ?? readJson(`document-${index}`)
  openedArticles.set(index, article)
  return article
}

/**
 * The title in the language most of the document is in, else the other, else its id; and the language of that title.
 * @param {DocumentRow} row
 * @returns {{ text: string, lang: string | undefined }}
 */
export function titleOf({ id, title, words }) {
  for (const lang of /** @type {('tr' | 'en')[]} */ (words.tr > words.en ? ['tr', 'en'] : ['en', 'tr'])) {
    const text = title[lang]
    if (text !== undefined) return { text, lang }
  }
  return { text: id, lang: undefined }
}

/**
 * Names of the flags that are up.
 * @param {number} bits
 */
export const flagNames = (bits) => FLAGS.filter((_, index) => bits & (1 << index))
