// A run into a folder: the files of one job, all of them whole or none of them there.
import { access, mkdir, rm } from 'node:fs/promises'
import { InputError } from '../flow/errors.ts'
import { type FileSummary, OutputFile } from './output-file.ts'

/** What to do about the files of an earlier run. */
export type OnExists = 'fail' | 'replace'

/**
 * Makes the folder and begins the files in it.
 *
 * @throws {InputError} if one of the files is there already and `onExists` is `fail`, or the folder cannot be written.
 */
export async function beginRun(folder: string, names: readonly string[], onExists: OnExists): Promise<OutputFile[]> {
  await makeFolder(folder)
  const existing: string[] = []
  for (const name of names) if (await isThere(`${folder}/${name}`)) existing.push(name)
  if (existing.length > 0 && onExists === 'fail') throw alreadyThere(folder, existing)
  const files: OutputFile[] = []
  try {
    for (const name of names) files.push(await OutputFile.begin(folder, name))
  } catch (error) {
    await discardRun(files)
    throw cannotWrite(folder, error)
  }
  return files
}

/**
 * Finishes every file, then gives each its final name; the manifest comes last, so that its presence means a whole run.
 * `toManifest` gets what was written and gives the manifest's text.
 */
export async function publishRun(
  folder: string,
  files: readonly OutputFile[],
  toManifest: (files: readonly FileSummary[]) => string,
): Promise<readonly FileSummary[]> {
  const summaries: FileSummary[] = []
  for (const file of files) summaries.push(await file.finish())
  await rm(`${folder}/${MANIFEST}`, { force: true })
  for (const file of files) await file.publish()
  const manifest = await OutputFile.begin(folder, MANIFEST)
  await manifest.write(toManifest(summaries))
  await manifest.finish()
  await manifest.publish()
  return summaries
}

/** Drops what was begun; files of an earlier run stay as they were. */
export async function discardRun(files: readonly OutputFile[]): Promise<void> {
  for (const file of files) await file.discard()
}

export const MANIFEST = 'run.json'

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const alreadyThere = (folder: string, names: readonly string[]): InputError =>
  new InputError({
    path: folder,
    message: `Cannot write into "${folder}": it holds ${names.join(', ')} of an earlier run`,
    wayOut: 'Name another folder with -o, or allow it with --on-exists replace',
    code: 'output-exists',
  })

const cannotWrite = (folder: string, error: unknown): InputError =>
  new InputError({
    path: folder,
    message: `Cannot write into "${folder}": ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
    wayOut: 'Name a folder with -o that you may write to, on a disk with room',
    code: 'cannot-write',
  })
