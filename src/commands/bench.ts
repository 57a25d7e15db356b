// What the definitions of commands share: the bench they are made on, examples under the help, readers of option values.
import { type Command, InvalidArgumentError } from 'commander'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage, InterfaceWords } from './words.ts'

/** Everything a command's definition needs; `finish` receives the exit status of the command that ran. */
export interface Bench {
  readonly program: Command
  readonly words: InterfaceWords
  readonly language: InterfaceLanguage
  readonly terminal: Terminal
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly finish: (status: number) => void
}

export const withExamples = (command: Command, words: InterfaceWords, examples: readonly string[]): Command =>
  command.addHelpText('after', `\n${words.examples}\n${examples.map((example) => `  $ ${example}`).join('\n')}`)

export const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value]

/** A whole number from 1. */
export function wholeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.')
  return number
}

/** A list with commas, each part one of `known`; without `known` anything goes. */
export const listOf =
  (known?: readonly string[]) =>
  (value: string): readonly string[] => {
    const parts = value.split(',').map((part) => part.trim())
    const unknown = parts.find((part) => part === '' || (known && !known.includes(part)))
    if (unknown === undefined) return parts
    throw new InvalidArgumentError(known ? `"${unknown}" is none of ${known.join(', ')}.` : 'A name is missing.')
  }
