// A web page gives its article: no menus, no scripts, no hidden words; odd markup and old encodings do no harm.
import { describe, expect, it } from 'vitest'
import { openAll, textOf } from './samples/open-bytes.ts'

const PROSE =
  'Küçük devletler çoğu zaman riskten korunur; bu, onların seçeneklerini açık tutmak istediğini gösteriyor olabilir.'

const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

describe('reading HTML', () => {
  it('takes the biggest article, else main, else the page', async () => {
    const article = `<nav>Menu</nav><main><article><p>short</p></article><article><h1>Denge</h1><p>${PROSE}</article></main>`
    expect(await textOf('a.html', page(article))).toBe(`# Denge\n\n${PROSE}`)
    expect(await textOf('b.htm', page(`<p>teaser</p><main><h1>Denge</h1><p>${PROSE}</main>`))).toBe(
      `# Denge\n\n${PROSE}`,
    )
    expect(await textOf('c.html', page(`<h1>Denge</h1><div>${PROSE}</div>`))).toBe(`# Denge\n\n${PROSE}`)
  })

  it('reads a page that is one form, and drops forms from others', async () => {
    expect(await textOf('a.html', page(`<form><h1>Denge</h1><p>${PROSE}</p><input></form>`))).toBe(
      `# Denge\n\n${PROSE}`,
    )
    expect(await textOf('b.html', page(`<h1>Denge</h1><p>${PROSE}</p><form><p>Search</p></form>`))).not.toContain(
      'Search',
    )
  })

  it('finds the title in the head where the text has none', async () => {
    const head = '<meta charset="utf-8"><meta name="citation_title" content="Denge ve Risk"><title>Dergi</title>'
    expect(await textOf('a.html', page(`<p>${PROSE}`, head))).toBe(`# Denge ve Risk\n\n${PROSE}`)
    expect(
      await textOf('b.html', page(`<p>Denge ve Korunma</p><p>${PROSE}`, '<title>Denge ve Korunma | Dergi</title>')),
    ).toBe(`Denge ve Korunma\n\n${PROSE}`)
  })

  it('keeps items, quotations, line breaks and marks of notes; decodes entities', async () => {
    const body = `<ul><li>Bir<li>İki</ul><p><q>Olabilir</q> dedi.<sup>[12]</sup> &Ccedil;a&#287; 10<sup>th</sup><br><br>Sonra`
    expect(await textOf('a.html', page(body))).toBe('- Bir\n\n- İki\n\n“Olabilir” dedi.¹² Çağ 10th\n\nSonra')
  })

  it('knows the notes that word processors save, by the numbers that the text shows', async () => {
    const writer = `<p>${PROSE}<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>
      <div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Bir not olabilir.</p></div>`
    const word = `<p>${PROSE}<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>
      <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Bir not olabilir.</p></div>`
    const shifted = `<p>${PROSE}<sup><a href="#footnote-2">[1]</a></sup></p>
      <ol><li id="footnote-2"><p>Bir not olabilir. <a href="#footnote-ref-2">↑</a></p></li></ol>`
    expect(await textOf('a.html', page(writer))).toBe(`${PROSE}¹\n\n# Notlar\n\n1 Bir not olabilir.`)
    expect(await textOf('b.html', page(word))).toBe(`${PROSE}[1]\n\n# Notlar\n\n1 Bir not olabilir.`)
    expect(await textOf('c.html', page(shifted))).toBe(`${PROSE}¹\n\n# Notlar\n\n1 Bir not olabilir.`)
  })

  it('takes no link to a reference for one to a note', async () => {
    const body = `<p>${PROSE} <a href="#ref12">[12]</a></p><ul><li id="ref12">Bir kaynak.</li></ul>`
    expect(await textOf('a.html', page(body))).toBe(`${PROSE} [12]\n\n- Bir kaynak.`)
  })

  it('skips a table of data, and reads a table that lays out prose', async () => {
    const data = '<p>Metin</p><table><tr><td>1</td><td>2</td></tr></table>'
    expect(await textOf('a.html', page(data))).toBe('Metin')
    expect(await textOf('b.html', page(`<table><tr><td>${PROSE}${PROSE}</td></tr></table>`))).toContain(PROSE)
  })

  it.each([
    ['windows-1254', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1254">'],
    ['windows-1254', '<meta charset="iso-8859-1">'],
    ['iso-8859-9', '<meta charset="iso-8859-9">'],
    ['windows-1254', ''],
  ])('decodes %s declared by %s', async (encoding, head) => {
    const bytes = Buffer.from(page('<p>þüphesiz ýlýk aðaç ÝÞ', head), 'latin1')
    const [first] = await openAll({ 'a.html': bytes })
    expect(first!.result).toMatchObject({ text: 'şüphesiz ılık ağaç İŞ', encoding })
  })

  it('believes the bytes more than a declaration left over from a template', async () => {
    expect(await textOf('a.html', page('<p>şüphesiz', '<meta charset="iso-8859-9">'))).toBe('şüphesiz')
    expect(await textOf('b.html', Buffer.from(`\ufeff${page('<p>ığdır', '')}`, 'utf16le'))).toBe('ığdır')
  })

  it('says so where a page holds nothing but scripts', async () => {
    expect(await textOf('a.html', page('<script>var text = "x"</script>'))).toMatch(/^no-text: /)
  })
})
