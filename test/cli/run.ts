// Runs the built command line as a user would, and gives what it printed.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Printed {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
}

const CLI = resolve('dist/cli.js')

/** `hedgerow <words>`; the locale is English unless the test says otherwise. */
export function hedgerow(words: readonly string[], { input, environment, folder }: RunOptions = {}): Promise<Printed> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [CLI, ...words], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.on('close', (status) => done({ status, stdout, stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })
}

/** A fresh folder with these files in it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
