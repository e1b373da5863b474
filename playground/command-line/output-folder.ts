import { createHash } from 'node:crypto';
import { access, constants, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, fileError } from '../index';

/** Remembers which files were written here, so that no others are written over. */
const MANIFEST = '.stagecoach.json';

/** Files to write into a folder. */
export interface Output {
  readonly directory: string;
  /** Contents by the file's name. */
  readonly contents: ReadonlyMap<string, string>;
  /** Files that are never written over. */
  readonly inputs: readonly string[];
  /** Whether files that something else wrote may be written over. */
  readonly force: boolean;
}

/**
 * Writes all of the files, or none where something is in the way: a file that was read, a file that
 * was not written here or was changed since, a folder that cannot be written to.
 * @throws FileError that says what is in the way
 */
export async function writeOutput({ directory, contents, inputs, force }: Output): Promise<void> {
  await makeFolder(directory);
  const written = await writtenBefore(directory);
  for (const name of contents.keys()) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (found === null) continue;
    for (const input of inputs) {
      const read = await stat(input).catch(() => null);
      if (read !== null && read.ino === found.ino && read.dev === found.dev) {
        throw new FileError(
          `${path}: --out would write over this file, which the deals or other tables are read from; name another folder.`,
        );
      }
    }
    if (!found.isFile()) throw new FileError(`${path}: this is in the way; it is no file.`);
    if (!force && written[name] !== hash(await contentOf(path))) {
      throw new FileError(
        `${path}: this file was not written by --out, or was changed since; name another folder, or add --force to write over it.`,
      );
    }
  }
  const hashes = Object.fromEntries([...contents].map(([name, text]) => [name, hash(text)]));
  // First, so that a run that is cut off does not take its own files for another's.
  await save(join(directory, MANIFEST), `${JSON.stringify({ ...written, ...hashes }, null, 2)}\n`);
  for (const [name, text] of contents) await save(join(directory, name), text);
}

async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK);
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    if (isFile) throw new FileError(`${directory}: --out needs a folder, and a file is there.`);
    throw new FileError(`${directory}: --out cannot write to this folder.`);
  }
}

async function writtenBefore(directory: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const read: unknown = JSON.parse(await readFile(join(directory, MANIFEST), 'utf8'));
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

async function contentOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (thrown) {
    throw fileError(path, thrown);
  }
}

async function save(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch {
    throw new FileError(`${path}: this file could not be written.`);
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
