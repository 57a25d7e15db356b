// Measures how well the suffix -(y)Abil is found, on the treebanks of ../shared/data/ud.
import { existsSync } from 'node:fs'
import { possibility } from '../../src/languages/turkish/possibility.ts'
import { turkish } from '../../src/languages/turkish/turkish.ts'
import { FOLDER, readTreebank, type Token, TREEBANKS } from './treebanks.ts'

export interface PossibilityRow {
  readonly treebank: string
  readonly use: string
  readonly gold: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Words found that the treebank does not mark, and words missed: to be read by a person. */
  readonly unmarked: readonly string[]
  readonly missed: readonly string[]
}

/**
 * Gold: `Mood` holds `Pot` and the word has the letters bil (impossibility is `Pot` too). PUD and Kenet leave many nominalised forms
 * unmarked, so their precision says little.
 */
export function measurePossibility(): PossibilityRow[] {
  if (!existsSync(FOLDER)) return []
  return TREEBANKS.map(({ file, use }) => {
    const tokens = readTreebank(file)
    const isGold = ({ form, features }: Token): boolean => /Mood=\w*Pot/.test(features) && /[ae]bil/.test(form)
    // -Abilirlik is a noun; adjectives in -Abilir that have become terms hold the suffix all the same.
    const isFound = ({ printed }: Token): boolean => {
      const found = possibility(printed)
      return found !== undefined && !/bilirli/.test(turkish.fold(printed))
    }
    const gold = tokens.filter(isGold)
    const found = tokens.filter(isFound)
    const both = found.filter(isGold).length
    const words = (items: readonly Token[]): string[] => items.map(({ printed }) => printed)
    return {
      treebank: file.replace(/-ud.*/, ''),
      use,
      gold: gold.length,
      precision: both / found.length,
      recall: both / gold.length,
      f1: (2 * both) / (found.length + gold.length),
      unmarked: words(found.filter((token) => !isGold(token))),
      missed: words(gold.filter((token) => !isFound(token))),
    }
  })
}
