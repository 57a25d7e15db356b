// The parts of the page → one HTML file that needs nothing from outside and may load nothing.
import { createHash } from 'node:crypto'
import { escapeHtml, toScriptJson } from './escape.ts'
import { PAGE_LANGUAGES, type PageLanguage, pageWords } from './words.ts'

export interface PageParts {
  readonly language: PageLanguage
  readonly style: string
  readonly script: string
  /** The overview in each language. */
  readonly overviews: Readonly<Record<PageLanguage, string>>
  /** What the script reads at once. */
  readonly data: unknown
  /** What the script reads when an article is opened, with the picture above the article. */
  readonly documents: readonly { readonly data: unknown; readonly picture: string }[]
  readonly version: string
  readonly lexicon: string
}

export const VIEWS = ['overview', 'articles', 'abstracts', 'concordance'] as const

/** The whole file. The same parts give the same bytes. */
export function toPage(parts: PageParts): string {
  const { language, style, script, data, documents } = parts
  const words = pageWords(language)
  const json = (id: string, value: unknown) =>
    `<script type="application/json" id="${id}">${toScriptJson(value)}</script>`
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${toPolicy(style, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>hedgerow · ${escapeHtml(words.report)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    toHeader(language),
    '<main id="main" tabindex="-1">',
    toPrinted(parts),
    `<div class="view" id="overview">${toOverviews(parts)}</div>`,
    ...VIEWS.slice(1).map((view) => `<div class="view" id="${view}" hidden></div>`),
    `<noscript><p class="notice">${escapeHtml(words.noScript)}</p></noscript>`,
    '</main>',
    toFooter(parts),
    json('report-data', data),
    ...documents.flatMap(({ data: document, picture }, index) => [
      json(`document-${index}`, document),
      `<template id="picture-${index}">${picture}</template>`,
    ]),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/**
 * Nothing may be loaded, sent or embedded; the one style and the one script are named by their hashes, so that markup from
 * an article could not run even if it got in. Trusted Types: our script may not turn text into markup either.
 */
function toPolicy(style: string, script: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types',
  ].join('; ')
}

function toHeader(language: PageLanguage): string {
  const words = pageWords(language)
  const other = language === 'en' ? 'tr' : 'en'
  const links = VIEWS.map(
    (view) =>
      `<a href="#${view}"${view === 'overview' ? ' aria-current="page"' : ''} data-word="${view}">${escapeHtml(words[view])}</a>`,
  )
  return `<a class="skip" href="#main" data-word="skip">${escapeHtml(words.skip)}</a>
<header><p class="brand">hedgerow</p><nav aria-label="${escapeHtml(words.views)}">${links.join('')}</nav>
<div class="switches"><button type="button" id="language" lang="${other}">${escapeHtml(words.otherLanguage)}</button><button type="button" id="theme" aria-pressed="false" data-word="dark">${escapeHtml(words.dark)}</button></div></header>`
}

/** Seen on paper only; the script says there what is printed. */
function toPrinted({ language, documents }: PageParts): string {
  const words = pageWords(language)
  const others = VIEWS.slice(1).map((view) => words[view])
  const said = words.printed
    .replace('{view}', words.overview)
    .replace('{documents}', String(documents.length))
    .replace('{others}', others.join(', '))
  return `<p id="printed">${escapeHtml(said)}</p>`
}

const toOverviews = ({ overviews, language }: PageParts): string =>
  PAGE_LANGUAGES.map(
    (one) => `<div data-language="${one}" lang="${one}"${one === language ? '' : ' hidden'}>${overviews[one]}</div>`,
  ).join('')

const toFooter = ({ language, version, lexicon }: PageParts): string =>
  `<footer><span data-word="madeWith">${escapeHtml(pageWords(language).madeWith)}</span> ${escapeHtml(version)} · <span data-word="lexicon">${escapeHtml(pageWords(language).lexicon)}</span> <code>${escapeHtml(lexicon.slice(0, 12))}</code></footer>`
