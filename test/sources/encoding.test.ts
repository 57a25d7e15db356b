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
