// Text as XML: the signs that mean something escaped, the characters that XML forbids left out.

/** What XML 1.0 forbids: control characters but TAB, LF and CR, U+FFFE and U+FFFF, halves of surrogate pairs. */
export const ILLEGAL_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Legal text as the content of an element, or as the value of an attribute in double quotes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

/** Any text, likewise; what XML forbids is left out. */
export const toXmlText = (text: string): string => escapeXml(text.replace(ILLEGAL_IN_XML, ''))
