// Pieces of text that have made readers stumble, by format: tables, no logic.

const LETTERS = [
  'İ',
  'ı',
  'i\u0307',
  'g\u0306',
  's\u0327',
  'ﬁ',
  '\u00ad',
  '\u200d',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\ufffd',
  '😀',
  '👩\u200d👩\u200d👧',
  '\u0301',
  'Ã¼Ä±ÅŸ',
  'þüphesiz',
  '\u0000',
  '\u001b[31m',
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  '\u00a0',
]

const WORDS = [
  'may ',
  'olabilir ',
  'hedging ',
  'denge-\n',
  'x',
  '. ',
  '.',
  ' (',
  '(Kaya, 2003; ',
  '(see Kaya et al., 2003, p. 1',
  ') ',
  '“',
  '” ',
  '"',
  "'",
  '’',
  '«',
  '- ',
  '—',
  '¹',
  '[1] ',
  '1 ',
  '1.1.1 ',
  'a-b-',
  'A. B. ',
  'vd. ',
  'Öz\n',
  'Abstract\n',
  'Kaynakça\n',
  'References\n',
  'Anahtar Kelimeler: ',
  'Keywords: ',
  'Notlar\n',
  'http://a.b/',
  '10.1000/',
]

const MARKUP = ['<', '>', '&', '&#x110000;', '&#0;', '&#xd800;', '&amp;', '&nbsp;', '&x;', '</', '/>', '<!--', '-->']

const HTML = ['<div>', '</div>', '<p>', '<table><tr><td>', '</td>', '<li>', '<sup>', '<script>', '<style>', '<pre>']
const HTML_MORE = ['<article>', '<main>', '<form>', '<q>', '<br>', '<a href="#', '<svg><![CDATA[', '<head>', '<meta charset=']

const XML = ['<sec>', '</sec>', '<p>', '<![CDATA[', ']]>', '<?xml ', '<!DOCTYPE a [<!ENTITY b "c">]>', '<ref>', '<fn>']

const JSON_PIECES = ['{', '}', '[', ']', '"', '\\', '\\ud800', '\\u0000', ':', ',', 'null', '1e999', '{"id":"a","text":"b"}\n']
const JSON_MORE = ['"__proto__":', '"text":', '"meta":{', '\n', '\ufeff', '-', '\\n']

const MARKDOWN = ['# ', '## ', '---\n', '```\n', '> ', '| a | b |\n', '<!--', '-->', '[^1]:', '**', '_', '`', '![', '](', '\\']

const PDF = ['obj', 'endobj', 'stream\n', 'endstream', 'BT ', ' ET', ' Tj', ' TJ', ' Tf', ' cm', 'q ', 'Q ', '<<', '>>', '[', ']']
const PDF_MORE = ['(', ')', '/Kids [', '/Parent ', '/Length ', '/Filter /FlateDecode ', ' 0 R', '/Font ', '/ToUnicode ', 'xref']

const CSV = [',', ';', '"', '""', '\n', '(a|b)? ', '(', ')', '|', '~', '- ', ' ... ', ' ...8 ', '<number> ', '<', '-(y)Abilir ']
const CSV_MORE = ['-mIş', '[', ']', ' ¦ ', 'after: ', 'before3: ', 'not near: ', 'model: speculation', '=1+1', "'=x", '#REF!']

const ZIP = ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', '../', '/', '\\', '\0\0\0\0', '\xff\xff\xff\xff', '.zip', '.txt', '.jsonl']

/** The pieces for a format: its own signs, and what may stand in any text. */
export const trouble = {
  txt: [...LETTERS, ...WORDS],
  md: [...LETTERS, ...WORDS, ...MARKDOWN, ...MARKDOWN],
  html: [...LETTERS, ...WORDS, ...MARKUP, ...HTML, ...HTML_MORE],
  jats: [...LETTERS, ...WORDS, ...MARKUP, ...XML, ...XML],
  jsonl: [...LETTERS, ...WORDS, ...JSON_PIECES, ...JSON_MORE],
  docx: [...LETTERS, ...WORDS, ...MARKUP, '<w:p>', '<w:r>', '<w:t>', '<w:tbl>', '<w:footnoteReference w:id="9"/>', ...XML],
  pdf: [...LETTERS, ...PDF, ...PDF_MORE],
  gz: [...LETTERS, ...WORDS, '\x1f\x8b'],
  zip: [...LETTERS, ...ZIP, ...ZIP],
  lexicon: [...LETTERS, ...CSV, ...CSV_MORE, ...CSV],
  metadata: [...LETTERS, ...CSV],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Format = keyof typeof trouble
export const FORMATS = Object.keys(trouble) as Format[]
