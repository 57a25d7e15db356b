// A run into a folder: the files of one job, all of them whole under their final names or none of them there.
import { access, mkdir, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { InputError } from '../flow/errors.ts'
import { writing } from './cannot-write.ts'
import type { Basis } from './journal.ts'
import { type FileSummary, OutputFile } from './output-file.ts'
import { findKept, type Kept, RECORDS, RecordStore } from './record-store.ts'

/** What to do about the files of an earlier run. */
export type OnExists = 'fail' | 'replace'

export interface RunPlan {
  readonly folder: string
  /** The files of the run but the manifest; the records among them or not. */
  readonly names: readonly string[]
  readonly onExists: OnExists
  readonly basis: Basis
  /** Go on from what an interrupted run left. */
  readonly resume: boolean
}

/** A run that has begun. */
export interface Run {
  readonly folder: string
  /** The files made from the records, in order of their names in the plan. */
  readonly files: readonly OutputFile[]
  readonly store: RecordStore
  readonly hasRecords: boolean
  /** What was there to go on from: a run on another basis is of no use. */
  readonly found: 'nothing' | 'other' | 'kept'
}

/**
 * Makes the folder and begins the files in it.
 *
 * @throws {InputError} if one of the files is there already and `onExists` is `fail`, or the folder cannot be written.
 */
export async function beginRun({ folder, names, onExists, basis, resume }: RunPlan): Promise<Run> {
  return writing(folder, false, async () => {
    await makeFolder(folder)
    const kept = resume ? await findKept(folder, basis) : undefined
    const usable = kept === 'other' ? undefined : kept
    if (onExists === 'fail' && !usable?.publishing) await refuseExisting(folder, [...names, MANIFEST])
    const run = await openFiles(folder, names, basis, usable)
    return { ...run, found: kept === 'other' ? 'other' : run.store.kept > 0 ? 'kept' : 'nothing' }
  })
}

/** Step by step: the recursive form of `mkdir` tells no true reason on a read-only disk, and never ends below `/proc`. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

async function openFiles(folder: string, names: readonly string[], basis: Basis, kept: Kept | undefined) {
  const files: OutputFile[] = []
  try {
    for (const name of names) if (name !== RECORDS) files.push(await OutputFile.begin(folder, name))
    return { folder, files, store: await RecordStore.open(folder, basis, kept), hasRecords: names.includes(RECORDS) }
  } catch (error) {
    for (const file of files) await file.discard()
    throw error
  }
}

/**
 * Finishes every file, then gives each its final name; the manifest comes last, so that its presence means a whole run.
 * `toManifest` gets what was written, the records first, and gives the manifest's text. `fromRecords` writes the files that
 * are made from all records at once: it gets the path at which they lie.
 *
 * @throws {InputError} where the disk is at fault; nothing half-written stands under a final name.
 */
export async function publishRun(
  { folder, files, store, hasRecords }: Run,
  toManifest: (files: readonly FileSummary[]) => string,
  fromRecords: (path: string) => Promise<void> = async () => {},
): Promise<void> {
  await writing(folder, true, async () => {
    const records = await store.finish()
    await fromRecords(store.writtenPath)
    const summaries: FileSummary[] = hasRecords ? [records] : []
    for (const file of files) summaries.push(await file.finish())
    const manifest = await OutputFile.begin(folder, MANIFEST)
    await manifest.write(toManifest(summaries))
    await manifest.finish()
    await store.announce(hasRecords)
    await rm(`${folder}/${MANIFEST}`, { force: true })
    for (const file of files) await file.publish()
    if (hasRecords) await store.publish()
    await manifest.publish()
    await store.remove()
  })
}

/** Stops a run: its records stay for `--resume`, the files that are made from them go. */
export async function suspendRun({ folder, files, store }: Run): Promise<void> {
  await store.close()
  for (const file of files) await file.discard()
  await rm(`${folder}/${MANIFEST}.partial`, { force: true })
}

export const MANIFEST = 'run.json'

async function refuseExisting(folder: string, names: readonly string[]): Promise<void> {
  const existing: string[] = []
  for (const name of names) if (await isThere(`${folder}/${name}`)) existing.push(name)
  if (existing.length === 0) return
  throw new InputError({
    path: folder,
    message: `Cannot write into "${folder}": it holds ${existing.join(', ')} of an earlier run`,
    wayOut: 'Name another folder with -o, or allow it with --on-exists replace',
    code: 'output-exists',
  })
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
