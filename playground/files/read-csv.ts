import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';

/** The rows of a CSV file as texts; its separator is found out, a byte order mark left off. */
export async function readCsv(path: string): Promise<string[][]> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const fatal = errors.find(({ type }) => type === 'Quotes');
  if (fatal) throw new Error(`${path}: ${fatal.message} in row ${(fatal.row ?? 0) + 1}.`);
  return data;
}
