/** A file that cannot be read as a table; the message is one sentence for the user. */
export class FileError extends Error {}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  EACCES: 'you may not read this file.',
  EPERM: 'you may not read this file.',
  ENOTDIR: 'a part of this path is no folder.',
};

/** The error of reading a file as a sentence for the user, in place of the library's message. */
export function fileError(path: string, thrown: unknown): FileError {
  if (thrown instanceof FileError) return thrown;
  const { code = '' } = thrown as NodeJS.ErrnoException;
  return new FileError(`${path}: ${SENTENCES[code] ?? 'the file is damaged or of another kind.'}`);
}
