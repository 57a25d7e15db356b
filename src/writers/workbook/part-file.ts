// One part of the workbook while it is written: text goes in, deflated bytes go to a temporary file, nothing is held.
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A finished part: everything a ZIP archive says about an entry. */
export interface Part {
  /** Its name in the archive. */
  readonly name: string
  /** Where its deflated bytes lie. */
  readonly path: string
  readonly crc: number
  readonly bytes: number
  readonly deflatedBytes: number
}

const BUFFER_CHARACTERS = 1 << 18

/** zlib's level: fast, and small enough, for the texts of a sheet repeat themselves. */
const LEVEL = 4

export class PartFile {
  readonly #name: string
  readonly #path: string
  readonly #deflate = createDeflateRaw({ level: LEVEL })
  readonly #written: Promise<void>
  #pending: string[] = []
  #characters = 0
  #crc = 0
  #bytes = 0

  /** Begins the part `name`; its bytes go to the file `path`. */
  constructor(name: string, path: string) {
    this.#name = name
    this.#path = path
    this.#written = pipeline(this.#deflate, createWriteStream(path))
    this.#written.catch(() => {}) // told by the next write, or by finish
  }

  /** About how long the part is, before deflating. */
  get bytes(): number {
    return this.#bytes + this.#characters
  }

  async write(text: string): Promise<void> {
    this.#pending.push(text)
    this.#characters += text.length
    if (this.#characters >= BUFFER_CHARACTERS) await this.#flush()
  }

  async finish(): Promise<Part> {
    await this.#flush()
    this.#deflate.end()
    await this.#written
    const { size } = await stat(this.#path)
    return { name: this.#name, path: this.#path, crc: this.#crc, bytes: this.#bytes, deflatedBytes: size }
  }

  /** Lets go of the file without finishing it. */
  async discard(): Promise<void> {
    this.#deflate.destroy()
    await this.#written.catch(() => {})
  }

  async #flush(): Promise<void> {
    if (this.#characters === 0) return
    const bytes = Buffer.from(this.#pending.join(''), 'utf8')
    this.#pending = []
    this.#characters = 0
    this.#crc = crc32(bytes, this.#crc)
    this.#bytes += bytes.length
    if (!this.#deflate.write(bytes)) await Promise.race([once(this.#deflate, 'drain'), this.#written])
  }
}
