/** What a person can do about the refusals of a file system, by their codes (POSIX errno). */
const remedies: Record<string, string> = {
  EACCES: 'this user may not write there; choose another folder, or change its permissions',
  EPERM: 'this user may not write there; choose another folder, or change its permissions',
  EROFS: 'the disk can only be read; choose another place',
  ENOSPC: 'the disk is full; make room and try again',
  EDQUOT: 'your share of the disk is used up; make room and try again',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
  ENOENT: 'there is no such file or folder; check the path',
  ENOTDIR: 'a part of the path is a file, not a folder; check the path',
  EISDIR: 'this is a folder where a file is needed; check the path',
  EMFILE: 'too many files are open on this machine; close other programs and try again',
  EIO: 'the disk could not read or write; copy the workbook to another disk',
}

/** One sentence for what the system refused; null for anything else. */
export function systemSentence(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { code, path } = error as NodeJS.ErrnoException
  const remedy = code === undefined ? undefined : remedies[code]
  return remedy === undefined
    ? null
    : `${path === undefined ? 'It did not work' : `${path} cannot be used`}: ${remedy}.`
}
