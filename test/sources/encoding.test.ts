// Turkish text comes out whole from every encoding it is met in; a picture does not come out as text.
import { describe, expect, it } from 'vitest'
import { checkEncoding, decode, NotText } from '../../src/sources/encoding.ts'

const TEXT = 'İlişkilerin ığdır şüphesiz gölgesi: “denge” ve çağ.'

/** windows-1254 differs from Latin-1 in these places. */
const to1254 = (text: string): Buffer =>
  Buffer.from(
    [...text].map(
      (letter) =>
        ({ İ: 0xdd, ı: 0xfd, Ş: 0xde, ş: 0xfe, Ğ: 0xd0, ğ: 0xf0, '“': 0x93, '”': 0x94 })[letter] ??
        letter.charCodeAt(0),
    ),
  )

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

describe('decode', () => {
  it.each([
    ['utf-8', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
    ['utf-16le', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['utf-16le', Buffer.from(TEXT, 'utf16le')],
    ['utf-16be', swapped(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['utf-16be', swapped(Buffer.from(TEXT, 'utf16le'))],
    ['windows-1254', to1254(TEXT)],
  ])('finds %s by looking', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding })
  })

  it.each([
    ['Latin-1', (bytes: Buffer) => bytes.toString('latin1')],
    ['windows-1254', (bytes: Buffer) => new TextDecoder('windows-1254').decode(bytes)],
  ])('undoes UTF-8 that was taken for %s, once or twice over', (_, misread) => {
    const once = Buffer.from(misread(Buffer.from(TEXT)))
    expect(decode(once)).toEqual({ text: TEXT, encoding: 'utf-8 (decoded twice)' })
    expect(decode(Buffer.from(misread(once)))).toEqual({ text: TEXT, encoding: 'utf-8 (decoded 3 times)' })
  })

  it('mends quotation marks whose last byte was lost', () => {
    expect(decode(Buffer.from('Ä°liÅŸki â€œdengeâ€, sÃ¶z Ã§aÄŸ')).text).toBe('İlişki “denge”, söz çağ')
  })

  it('leaves text alone that only looks a little like double decoding', () => {
    for (const text of ['SÃO PAULO’da “Ã” ve Â» işareti', 'Åland ve Ärger, şüphesiz ığdır']) {
      expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' })
    }
  })

  it('reads UTF-8 with a few foreign bytes in it as UTF-8', () => {
    const mixed = Buffer.concat([Buffer.from(TEXT), Buffer.from([0x20, 0xfe, 0x65])])
    expect(decode(mixed)).toEqual({ text: `${TEXT} şe`, encoding: 'utf-8 (broken in places)' })
  })

  it('reads an empty file as empty text', () => expect(decode(Buffer.alloc(0)).text).toBe(''))

  it.each([
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['random bytes', Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7919) % 251))],
  ])('refuses %s', (_, bytes) => expect(() => decode(bytes)).toThrow(NotText))

  it('obeys a given encoding, and names the known ones when it is unknown', () => {
    expect(decode(to1254('şğı'), 'iso-8859-9').text).toBe('şğı')
    expect(() => checkEncoding('klingon')).toThrow(/no such encoding[\s\S]*windows-1254/)
  })
})
