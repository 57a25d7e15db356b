// A file being written beside its final place: under a temporary name until it is whole, synced and renamed.
import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'

/** What a finished file is, for the manifest. */
export interface FileSummary {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

const BUFFER_BYTES = 1 << 18

/** Bytes go in piece by piece; nothing shows under the final name before `publish`. */
export class OutputFile {
  readonly name: string
  readonly #path: string
  readonly #handle: FileHandle
  readonly #hash: Hash = createHash('sha256')
  #pending: Uint8Array[] = []
  #pendingBytes = 0
  #bytes = 0

  private constructor(name: string, path: string, handle: FileHandle) {
    this.name = name
    this.#path = path
    this.#handle = handle
  }

  /** Begins `<folder>/<name>` under the name `<name>.partial`; what an earlier run left there is overwritten. */
  static async begin(folder: string, name: string): Promise<OutputFile> {
    const path = `${folder}/${name}`
    return new OutputFile(name, path, await open(`${path}.partial`, 'w'))
  }

  async write(content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
    this.#pending.push(bytes)
    this.#pendingBytes += bytes.length
    if (this.#pendingBytes >= BUFFER_BYTES) await this.#flush()
  }

  /** Writes what is left and syncs it to disk; still under the temporary name. */
  async finish(): Promise<FileSummary> {
    await this.#flush()
    await this.#handle.sync()
    await this.#handle.close()
    return { name: this.name, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  /** Gives the finished file its final name. */
  publish(): Promise<void> {
    return rename(`${this.#path}.partial`, this.#path)
  }

  /** Drops the file; the final name is left as it was. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {})
    await rm(`${this.#path}.partial`, { force: true })
  }

  async #flush(): Promise<void> {
    if (this.#pendingBytes === 0) return
    const bytes = Buffer.concat(this.#pending)
    this.#pending = []
    this.#pendingBytes = 0
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    await this.#handle.writeFile(bytes)
  }
}
