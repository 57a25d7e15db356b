// The elements of HTML as a reader of articles sees them: tables, no logic.

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Never text of an article. */
export const skipped = names(`
  nav footer aside script style noscript template svg math canvas iframe object embed video audio map
  button select option textarea label input dialog head menu`)

/** Begin and end a paragraph. */
export const blocks = names(`
  p div section article main header body html h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption
  table caption thead tbody tfoot tr td th hr address details summary center form fieldset hgroup footer aside`)

export const headingLevels: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** Elements that never have content, and so are never closed. */
export const empty = names('area base br col embed hr img input link meta param source track wbr')

/** Notes keep their place in the text of a page by these roles, even in elements that are otherwise left out. */
export const noteRoles = names('doc-footnote doc-footnotes doc-endnote doc-endnotes')

/** Names of `meta` elements that hold an article's title, best first. */
export const titleMetas: readonly string[] = ['citation_title', 'dc.title', 'dcterms.title', 'og:title']
