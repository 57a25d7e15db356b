// What goes wrong and whose fault it is: InputError means "your file is wrong"; any other error means "we are wrong".

/** One thing wrong with a user's file, and the way out. */
export interface Problem {
  /** The file as the user named it. */
  readonly path: string
  /** 1-based. */
  readonly line?: number
  /** 1-based, in code points. */
  readonly column?: number
  /** `Cannot <do> <what>: <why>`, values quoted, no full stop. */
  readonly message: string
  /** The line or the part of it that is wrong. */
  readonly excerpt?: string
  /** What to do about it. */
  readonly wayOut?: string
  /** A short name for programs: `no-such-path`, `broken-json`. */
  readonly code?: string
}

/** The user's input is wrong. Carries every problem found, not only the first. */
export class InputError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[] | Problem) {
    const all = Array.isArray(problems) ? problems : [problems as Problem]
    super(all.map(toMessage).join('\n'))
    this.name = 'InputError'
    this.problems = all
  }
}

/** `path:line:column: message`, then the excerpt with a caret under the column, then the way out. */
export function toMessage(problem: Problem): string {
  const place = [problem.path, problem.line, problem.line === undefined ? undefined : problem.column]
  const lines = [`${visible(place.filter((part) => part !== undefined).join(':'))}: ${visible(problem.message)}`]
  if (problem.excerpt !== undefined) lines.push(...toExcerpt(problem.excerpt, problem.column))
  if (problem.wayOut !== undefined) lines.push(`  → ${visible(problem.wayOut)}`)
  return lines.join('\n')
}

const EXCERPT_WIDTH = 100

/** The excerpt cut to a terminal line around the column, and a caret under it. */
function toExcerpt(excerpt: string, column: number | undefined): string[] {
  const letters = [...excerpt]
  const at = (column ?? 1) - 1
  const from = at < EXCERPT_WIDTH ? 0 : at - EXCERPT_WIDTH / 2
  const shown = visible(letters.slice(from, from + EXCERPT_WIDTH).join(''))
  const lines = [`  | ${shown}`]
  if (column !== undefined) lines.push(`  | ${' '.repeat(at - from)}^`)
  return lines
}

/** Makes control characters visible, so that a file name or a cell cannot drive the terminal (one sign for one sign). */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
