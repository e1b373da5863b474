import { readFile } from 'node:fs/promises';
import { fileError } from '../index';
import { isIsoDate, UsageError } from './arguments';

const BETWEEN = /[\s,;]+/;

/**
 * The ISO dates of a list with commas between, or of a file that holds one.
 * @throws UsageError where something in it is no ISO date; FileError where there is no such file
 */
export async function holidaysIn(listOrFile: string): Promise<string[]> {
  const isList = /^\s*\d{4}-\d/.test(listOrFile);
  const text = isList ? listOrFile : await contentOf(listOrFile);
  const dates = text.split(BETWEEN).filter((part) => part !== '');
  const wrong = dates.find((part) => !isIsoDate(part));
  if (wrong !== undefined) {
    throw new UsageError(`--holidays must be dates such as 2026-12-25; found "${wrong}".`);
  }
  return dates;
}

async function contentOf(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (thrown) {
    throw fileError(path, thrown);
  }
}
