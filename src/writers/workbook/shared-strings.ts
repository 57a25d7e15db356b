// Texts that stand in many cells, written once: documents, concepts, sections. Held in memory, so only columns that repeat use it.
import { escapeCell } from './cell-text.ts'

export class SharedStrings {
  readonly #indexes = new Map<string, number>()
  #uses = 0

  /** The number under which a cell names the text. */
  indexOf(text: string): number {
    this.#uses++
    const index = this.#indexes.get(text) ?? this.#indexes.size
    if (index === this.#indexes.size) this.#indexes.set(text, index)
    return index
  }

  toXml(): string {
    const items = [...this.#indexes.keys()].map((text) => `<si><t xml:space="preserve">${escapeCell(text)}</t></si>`)
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
  }
}
