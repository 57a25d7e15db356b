// JATS and journals' metadata: every language, nested parts, several records a file; nothing outside the file is fetched.
import { describe, expect, it } from 'vitest'
import { openAll, textOf } from './samples/open-bytes.ts'

const jats = (front: string, body = '', back = ''): string =>
  `<?xml version="1.0"?><article xml:lang="tr"><front><article-meta>${front}</article-meta></front><body>${body}</body><back>${back}</back></article>`

const ABSTRACT = 'Bu çalışma küçük devletlerin riskten korunma stratejisini incelemekte ve şu sonuca varmaktadır.'
const ENGLISH = 'This study examines the hedging strategy of small states and comes to the following conclusion.'

describe('reading JATS', () => {
  it('reads titles, abstracts with their keywords by language, sections, lists, notes and references', async () => {
    const front = `<title-group><article-title>Denge <italic>ve</italic> Risk</article-title><subtitle>Bir Örnek</subtitle>
      <trans-title-group xml:lang="en"><trans-title>Balance and Risk</trans-title></trans-title-group></title-group>
      <contrib-group><contrib><name><surname>Kaya</surname><given-names>Ayşe</given-names></name></contrib></contrib-group>
      <abstract><p>Öz metni.</p></abstract><trans-abstract xml:lang="en"><title>Summary</title><p>Its text.</p></trans-abstract>
      <kwd-group xml:lang="en"><kwd>risk</kwd><kwd>balance</kwd></kwd-group><kwd-group><kwd>denge</kwd></kwd-group>`
    const body = `<sec><label>1.</label><title>Giriş</title><p>Metin<xref ref-type="fn" rid="f1">1</xref> devam
      eder<fn id="f2"><label>2</label><p>İkinci not.</p></fn>.<list><list-item><p>Bir</p></list-item></list></p>
      <sec><title>Alt</title><p>Alt metin.</p><table-wrap><table><tr><td>1</td></tr></table></table-wrap></sec></sec>`
    const back = `<fn-group><fn id="f1"><label>1</label><p>Birinci not.</p></fn></fn-group><ref-list>
      <ref><element-citation><person-group><name><surname>Walt</surname><given-names>S. M.</given-names></name></person-group>
      <year>1987</year><source>The Origins of Alliances</source><publisher-name>Cornell</publisher-name></element-citation></ref></ref-list>`
    expect((await textOf('a.xml', jats(front, body, back))).split('\n\n')).toEqual([
      '# Denge ve Risk: Bir Örnek',
      '# Balance and Risk',
      'Ayşe Kaya*',
      '# Öz',
      'Öz metni.',
      'Anahtar Kelimeler: denge',
      '# Summary',
      'Its text.',
      'Keywords: risk, balance',
      '# 1. Giriş',
      'Metin¹ devam eder².',
      '- Bir',
      '# Alt',
      'Alt metin.',
      '# Notlar',
      '2 İkinci not.',
      '1 Birinci not.',
      '# Kaynakça',
      'Walt, S. M. (1987). The Origins of Alliances. Cornell.',
    ])
  })

  it('knows the entities of journals’ DTDs without fetching them', async () => {
    const xml = jats(
      '<title-group><article-title>&Ccedil;a&gbreve; &ndash; &inodot;</article-title></title-group>',
    ).replace('<article ', '<!DOCTYPE article PUBLIC "-//NLM//DTD" "http://no.such.host.invalid/jats.dtd"><article ')
    expect(await textOf('a.xml', xml)).toBe('# Çağ – ı')
  })
})

const record = (inner: string): string =>
  `<record><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner}</oai_dc:dc></metadata></record>`

describe('reading metadata of journals', () => {
  it('reads OAI Dublin Core: titles, authors, abstract and keywords of each language', async () => {
    const xml =
      record(`<dc:title xml:lang="tr-TR">Denge</dc:title><dc:title xml:lang="en-US">Balance</dc:title><dc:creator>Kaya, Ayşe</dc:creator>
      <dc:description xml:lang="tr-TR">${ABSTRACT}</dc:description><dc:description>${ENGLISH}</dc:description>
      <dc:subject xml:lang="tr-TR">denge</dc:subject><dc:subject xml:lang="tr-TR">risk</dc:subject><dc:subject xml:lang="en-US">balance</dc:subject>`)
    expect((await textOf('a.xml', xml)).split('\n\n')).toEqual([
      '# Denge',
      '# Balance',
      'Ayşe Kaya*',
      '# Öz',
      ABSTRACT,
      'Anahtar Kelimeler: denge, risk',
      '# Abstract',
      ENGLISH,
      'Keywords: balance',
    ])
  })

  it('gives every record of a harvest an id of its own', async () => {
    const xml = `<?xml version="1.0"?><OAI-PMH><ListRecords>${record('<dc:title>Bir</dc:title>')}${record('<dc:title>İki</dc:title>')}</ListRecords></OAI-PMH>`
    const all = await openAll({ 'harvest.xml': xml })
    expect(all.map(({ id, result }) => [id, 'text' in result && result.text])).toEqual([
      ['harvest/1', '# Bir'],
      ['harvest/2', '# İki'],
    ])
  })

  it('reads Crossref', async () => {
    const xml = `<crossref><journal><journal_article><titles><title>Balance</title></titles><contributors><person_name>
      <given_name>Ayşe</given_name><surname>Kaya</surname></person_name></contributors>
      <jats:abstract xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1" xml:lang="en"><jats:p>${ENGLISH}</jats:p></jats:abstract></journal_article></journal></crossref>`
    expect(await textOf('a.xml', xml)).toBe(`# Balance\n\nAyşe Kaya*\n\n# Abstract\n\n${ENGLISH}`)
  })

  it('says which formats it knows where it meets another', async () => {
    expect(await textOf('a.xml', '<?xml version="1.0"?><feed><entry/></feed>')).toMatch(/^unknown-xml: .*<feed>.*JATS/)
  })
})
