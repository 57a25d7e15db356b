// Markdown keeps every letter in its place; what is no prose in it becomes white space.
import { describe, expect, it } from 'vitest'
import { blankMarkup } from '../../src/sources/markdown.ts'

describe('blanking the markup of Markdown', () => {
  it('blanks comments, tables, quotation marks and front matter, and keeps the title in it', () => {
    const text =
      '---\ntitle: "Denge"\nauthor: X\n---\n\n# Bir\n\n> Alıntı\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<!-- not -->Son'
    const blanked = blankMarkup(text)
    expect(blanked).toHaveLength(text.length)
    expect(blanked.split('\n').map((line) => line.trim())).toEqual([
      '',
      'Denge',
      '',
      '',
      '',
      '# Bir',
      '',
      'Alıntı',
      '',
      '',
      '',
      '',
      '',
      'Son',
    ])
    expect(blanked.indexOf('Son')).toBe(text.indexOf('Son'))
  })

  it('leaves rules and text with bars as they are', () => {
    const text = 'Bir\n\n---\n\na | b'
    expect(blankMarkup(text)).toBe(text)
  })
})
