// What an article says stays text: in the HTML, in the JSON inside a script element, in the labels of the pictures.
import { describe, expect, it } from 'vitest'
import { drawSvg, Plot } from '../../src/writers/report/charts/svg.ts'
import { escapeHtml, toScriptJson } from '../../src/writers/report/escape.ts'

describe('escaping', () => {
  it('leaves no sign in HTML that could open a tag, an entity or a quote', () => {
    expect(escapeHtml(`<b a="1" b='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;')
  })

  it('leaves no < in JSON, and the JSON reads back the same', () => {
    const value = { text: '</script><!-- <script> \u2028 \u2029 ş 😀', '<key>': 1 }
    const json = toScriptJson(value)
    expect(json).not.toMatch(/[<\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual(value)
  })

  it('escapes the label of a picture and the words in it', () => {
    const svg = drawSvg({ marks: [Plot.text(['<script>alert(1)</script>'], { frameAnchor: 'middle' })] }, '"><script>')
    expect(svg).not.toContain('<script>')
    expect(svg).not.toContain('<style')
    expect(svg).not.toContain(' style=')
  })
})
