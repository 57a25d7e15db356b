// An article as Markdown, HTML and JATS, as a journal's site would give it.
import type { PlacedParagraph } from '../../../src/model/document.ts'
import { type ArticleParts, isNotesHeading, MARKS, mainOf, notesOf, toFigures } from './article.ts'

export const toMarkdown = (article: ArticleParts): string => {
  const notes = notesOf(article)
  const lines = mainOf(article).map(({ role, text }) => (role === 'heading' ? `# ${text}` : text))
  const end = [...notes].map(([number, text]) => `${number} ${text}`)
  const heading = article.paragraphs.find(isNotesHeading)
  return `<!-- a comment -->\n\n${[...lines, ...(heading ? [`# ${heading.text}`] : []), ...end].join('\n\n')}\n`
}

const toEntities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Letters outside ASCII as entities in every second paragraph, as editors write them. */
const asEntities = (text: string): string =>
  text.replace(/[^\u0000-\u007f]/g, (letter) => `&#${letter.codePointAt(0)};`)

export function toHtml(article: ArticleParts): string {
  const notes = notesOf(article)
  const withMarks = (text: string): string =>
    text.replace(
      MARKS,
      (mark) => `<sup><a href="#fn${toFigures(mark)}" id="fnref${toFigures(mark)}">${toFigures(mark)}</a></sup>`,
    )
  let titles = 0
  const body = mainOf(article).map(({ section, role, text }, index) => {
    const inner = withMarks(index % 2 === 0 ? toEntities(text) : asEntities(toEntities(text)))
    if (section === 'title') return titles++ === 0 ? `<h1>${inner}</h1>` : `<h2>${inner}</h2>`
    if (role === 'heading') return `<h3>\n  ${inner}\n</h3>`
    return section === 'references' ? `<ul><li>${inner}</ul>` : `<p>${inner.replace('. ', '.\n      ')}`
  })
  const list = [...notes].map(
    ([number, text]) => `<li id="fn${number}"><p>${toEntities(text)} <a href="#fnref${number}">↩</a></p></li>`,
  )
  return `<!DOCTYPE html><html lang="${article.language}"><head><meta charset="utf-8"><title>A journal</title>
<style>p { color: red }</style><script>const may = "<p>might</p>"</script></head><body>
<header><h1>A Journal of Samples</h1><nav><ul><li>Home</li><li>Issues</li></ul></nav></header>
<form><label>Search <input name="q"></label></form><main><article>
${body.join('\n')}
<table><tr><th>Year</th><th>Trade</th></tr><tr><td>2001</td><td>12</td></tr></table>
<p hidden>It may be hidden.</p><div style="display: none">It might be hidden.</div>
${list.length > 0 ? `<section role="doc-endnotes"><ol>${list.join('')}</ol></section>` : ''}
</article></main><aside>Related: it could be so.</aside><footer>Copyright may apply.</footer></body></html>`
}

/** What JATS has elements for; dates and addresses of the front matter are left out. */
export function toJats(article: ArticleParts): string {
  const main = mainOf(article)
  const inline = (text: string): string =>
    toEntities(text).replace(
      MARKS,
      (mark) => `<xref ref-type="fn" rid="fn${toFigures(mark)}"><sup>${toFigures(mark)}</sup></xref>`,
    )
  const titles = main.filter(({ section }) => section === 'title').map(({ text }) => inline(text))
  const abstracts = (['tr', 'en'] as const).map((language) => jatsAbstract(main, language, inline))
  const [own, other] = article.language === 'tr' ? abstracts : [...abstracts].reverse()
  const notes = [...notesOf(article)].map(
    ([number, text]) => `<fn id="fn${number}"><label>${number}</label><p>${toEntities(text)}</p></fn>`,
  )
  const references = main.filter(({ section, role }) => section === 'references' && role === 'item')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN" "JATS-journalpublishing1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="${article.language}" article-type="research-article">
<front><journal-meta><journal-title>A Journal of Samples</journal-title></journal-meta><article-meta>
<title-group><article-title>${titles[0]}</article-title>
<trans-title-group xml:lang="${article.language === 'tr' ? 'en' : 'tr'}"><trans-title>${titles[1]}</trans-title></trans-title-group></title-group>
<contrib-group><contrib><name><surname>${article.language === 'tr' ? 'Yazar' : 'Author'}</surname><given-names>${article.language === 'tr' ? 'Örnek' : 'Sample'}</given-names></name></contrib></contrib-group>
${own?.abstract}${other?.abstract.replaceAll('abstract', 'trans-abstract')}${own?.keywords}${other?.keywords}
</article-meta></front><body>${jatsSections(main, inline)}</body>
<back>${notes.length > 0 ? `<fn-group>${notes.join('')}</fn-group>` : ''}
<ref-list>${references.map(({ text }, index) => `<ref id="r${index}"><mixed-citation>${inline(text)}</mixed-citation></ref>`).join('\n')}</ref-list></back></article>`
}

const isTurkishHeading = (text: string): boolean => /^(?:Öz|Özet|Anahtar)/i.test(text.replaceAll('Ö', 'Ö'))

function jatsAbstract(main: readonly PlacedParagraph[], language: 'tr' | 'en', inline: (text: string) => string) {
  const isOwn = (text: string): boolean => isTurkishHeading(text) === (language === 'tr')
  const texts = main.filter(
    ({ section, role, heading }) => section === 'abstract' && role !== 'heading' && isOwn(heading),
  )
  const keywords = main.filter(({ section, text }) => section === 'keywords' && isOwn(text))
  const words = keywords.flatMap(({ text }) => text.slice(text.indexOf(':') + 1).split(','))
  return {
    abstract: `<abstract xml:lang="${language}">${texts.map(({ text }) => `<p>${inline(text)}</p>`).join('')}</abstract>\n`,
    keywords: `<kwd-group xml:lang="${language}">${words.map((word) => `<kwd>${inline(word.trim())}</kwd>`).join('')}</kwd-group>\n`,
  }
}

function jatsSections(main: readonly PlacedParagraph[], inline: (text: string) => string): string {
  const body = main.filter(({ section }) => section === 'body')
  let xml = ''
  let isOpen = false
  for (const { role, text } of body) {
    if (role === 'heading') {
      xml += `${isOpen ? '</sec>' : ''}<sec><title>${inline(text)}</title>\n`
      isOpen = true
    } else xml += `<p>${inline(text)}</p>\n`
  }
  return isOpen ? `${xml}</sec>` : xml
}
