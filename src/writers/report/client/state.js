// What the reader has chosen: the language of the page, the layers to be seen; and words and numbers in that language.
import { report } from './data.js'

export const LAYERS = ['strategy', 'hedge', 'booster', 'citation', 'actor']

export const chosen = {
  language: document.documentElement.lang,
  /** Labels of the layers that are seen. */
  layers: new Set(LAYERS),
  /** Whether extended and context devices are seen. */
  hasExtended: true,
}

/**
 * The word for a key or a code of the data; the code itself where the page has none.
 * @param {string} key
 * @param {Record<string, string | number>} [values] what stands for `{name}`
 */
export function word(key, values = {}) {
  const table = /** @type {Record<string, string>} */ (report.words[chosen.language])
  const text = Object.hasOwn(table, key) ? /** @type {string} */ (table[key]) : key
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole))
}

/**
 * 12345 as `12,345` or `12.345`.
 * @param {number} value
 */
export const toNumber = (value) =>
  String(value).replace(/\d(?=(?:\d{3})+$)/g, `$&${chosen.language === 'tr' ? '.' : ','}`)

/**
 * @param {string} concept
 * @returns {string} its name in the language of the page
 */
export const conceptName = (concept) => report.names[concept]?.[chosen.language === 'tr' ? 1 : 0] ?? concept

/**
 * Whether spans of this kind are to be seen.
 * @param {number} kind
 */
export function isSeen(kind) {
  const [label, , , tier] = /** @type {import('./data.js').Kind} */ (report.kinds[kind])
  return chosen.layers.has(label) && (chosen.hasExtended || tier === 'core')
}
