// A place in a text: the smallest thing that flows through the house.

/** A half-open stretch of a text in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one unit. Empty spans share none. */
export const isOverlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` covers the whole of `inner`. */
export const isCovering = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
