// Numbers as Turkish and English readers write them, without the system's own tables, so that bytes do not depend on it.
import type { PageLanguage } from './words.ts'

/** 12345.678 → `12,345.7` or `12.345,7`; at most `decimals` places, none where the number is whole. */
export function formatNumber(value: number, language: PageLanguage, decimals = 1): string {
  const [group, point] = language === 'tr' ? ['.', ','] : [',', '.']
  const [whole, fraction] = value.toFixed(Number.isInteger(value) ? 0 : decimals).split('.')
  const grouped = whole!.replace(/\d(?=(?:\d{3})+$)/g, `$&${group}`)
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`
}

/** A share of a whole in per cent: `12.5%` or `%12,5`; `–` where there is no whole. */
export function formatShare(part: number, whole: number, language: PageLanguage): string {
  if (whole === 0) return '–'
  const number = formatNumber(Number(((part / whole) * 100).toFixed(1)), language)
  return language === 'tr' ? `%${number}` : `${number}%`
}

/** A rate with its interval, one place each: `42.3 [40.1–44.4]`; without an interval the rate alone. */
export function formatInterval(
  { value, low, high }: { readonly value: number; readonly low?: number; readonly high?: number },
  language: PageLanguage,
): string {
  const number = (one: number) => formatNumber(Number(one.toFixed(1)), language)
  return low === undefined || high === undefined ? number(value) : `${number(value)} [${number(low)}–${number(high)}]`
}
