import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { FileError, loadWorkbook } from '../../index';
import type { ImportAnswer } from '../playground-data';

/**
 * The tabs of a CSV or Excel file that the page sends, read as `npm start -- FILE` reads it; where
 * it cannot be read, the sentence that says why.
 */
export async function importFile(name: string, content: Buffer): Promise<ImportAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'stagecoach-import-'));
  const path = join(folder, basename(name) || 'file');
  try {
    await writeFile(path, content);
    return { tabs: (await loadWorkbook([path])).tabs };
  } catch (thrown) {
    if (thrown instanceof FileError) return { problem: thrown.message.replace(`${folder}/`, '') };
    throw thrown;
  } finally {
    await rm(folder, { recursive: true });
  }
}
