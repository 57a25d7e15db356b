// A file or a folder that a command writes besides the files of a run: refused where something is there, whole or not there.
import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { writing } from '../batch/cannot-write.ts'
import { OutputFile } from '../batch/output-file.ts'
import type { OnExists } from '../batch/run.ts'
import { InputError } from '../flow/errors.ts'

/**
 * Writes one file: `write` gets it under a temporary name; it has its final name when all is written.
 *
 * @throws {InputError} if it is there already and `onExists` is `fail`, or cannot be written.
 */
export async function writeFileWhole<Result>(
  path: string,
  onExists: OnExists,
  write: (file: OutputFile) => Promise<Result>,
): Promise<Result> {
  const status = await stat(path).catch(() => undefined)
  if (status?.isDirectory()) throw alreadyThere(path, 'it is a folder')
  if (status && onExists === 'fail') throw alreadyThere(path, 'it is there already')
  return writing(path, false, async () => {
    await mkdir(dirname(path), { recursive: true })
    const file = await OutputFile.begin(dirname(path), basename(path))
    try {
      const result = await write(file)
      await file.finish()
      await file.publish()
      return result
    } catch (error) {
      await file.discard()
      throw error
    }
  })
}

/**
 * Makes a folder to write files into.
 *
 * @throws {InputError} if there is something in it already and `onExists` is `fail`, or it cannot be made.
 */
export async function makeOutputFolder(path: string, onExists: OnExists): Promise<void> {
  const names = await readdir(path).catch(() => [])
  if (names.length > 0 && onExists === 'fail') throw alreadyThere(path, `it holds ${names.length} files`)
  await writing(path, false, () => mkdir(path, { recursive: true }))
}

const alreadyThere = (path: string, why: string): InputError =>
  new InputError({
    path,
    message: `Cannot write "${path}": ${why}`,
    wayOut: 'Name another with -o, or allow it with --on-exists replace',
    code: 'output-exists',
  })
