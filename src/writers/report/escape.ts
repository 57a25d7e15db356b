// Text → the places of an HTML page where it may stand: nothing that an article says can become markup or script.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for the content of an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/**
 * A value as JSON for a `<script type="application/json">`: `<` never stands in it, so neither `</script>` nor `<!--` can.
 * U+2028 and U+2029 are written as escapes too, for readers that take the text for JavaScript.
 */
export const toScriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
