// Elements from values: every text goes in as text, never as markup.

/**
 * @typedef {string | Node | undefined | false} Child
 * @typedef {Record<string, string | number | boolean | undefined | ((event: any) => void)>} Attributes `onclick: f` listens to click
 */

/**
 * An element with attributes (those that are undefined or false are left out) and children.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Attributes} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : String(value))
  }
  for (const child of children.flat()) if (child !== undefined && child !== false && child !== '') made.append(child)
  return made
}

/**
 * An `<option>`s' list.
 * @param {[string, string][]} choices value and name
 * @param {string} selected
 */
export const toOptions = (choices, selected) =>
  choices.map(([value, name]) => element('option', { value, selected: value === selected }, name))
