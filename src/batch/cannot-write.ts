// What is told when the output cannot be written: the disk is full, read-only or gone.
import { InputError } from '../flow/errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no room left on the disk',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the disk takes no file of this size',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such folder any more',
  ENOTDIR: 'it is no folder',
  EEXIST: 'it is no folder',
  EISDIR: 'a folder stands in the place of a file',
  EIO: 'the disk reports an error',
  ESTALE: 'the disk is not there any more',
}

const BEFORE = 'Name a folder with -o that you may write to, on a disk with room'
const AFTER = 'Make room, or put the disk in order, and go on with the same command and --resume'
const GONE = 'Leave the folder in its place while hedgerow works, and start again with the same command'

/** `hasBegun`: whether something has been finished that `--resume` can go on from. */
function cannotWrite(folder: string, code: string, hasBegun: boolean): InputError {
  return new InputError({
    path: folder,
    message: `Cannot write into "${folder}": ${REASONS[code]}`,
    wayOut: !hasBegun ? BEFORE : code === 'ENOENT' ? GONE : AFTER,
    code: 'cannot-write',
  })
}

/** The same for standard output, which may go into a file. */
export const cannotPrint = (code: string): InputError =>
  new InputError({
    path: 'standard output',
    message: `Cannot write the records: ${REASONS[code]}`,
    wayOut: 'Name a folder with -o on a disk with room: an interrupted run can then be resumed',
    code: 'cannot-write',
  })

/** Whether an error is the disk's, not ours. */
export const isDiskFault = (code: string | undefined): code is string => code !== undefined && code in REASONS

/**
 * Does what writes into `folder`.
 *
 * @throws {InputError} where the disk that holds the folder is at fault, any other error as it is.
 */
export async function writing<Result>(
  folder: string,
  hasBegun: boolean,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write()
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException
    if (isDiskFault(code) && (path.startsWith(folder) || folder.startsWith(path)))
      throw cannotWrite(folder, code, hasBegun)
    throw error
  }
}
