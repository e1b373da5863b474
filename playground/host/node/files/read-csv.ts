import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { FileError } from './file-error';

/**
 * Reads the rows of a CSV file as texts; detects the separator and drops a byte order mark.
 * @throws FileError for a file that is not a CSV table
 */
export async function readCsv(path: string): Promise<string[][]> {
  const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  // No text file holds this character; a binary file often does.
  if (text.includes('\0')) throw new FileError(`${path}: this is not a text file in UTF-8.`);
  // Detected from rows with content only.
  const { delimiter } = Papa.parse(text, { skipEmptyLines: 'greedy', preview: 50 }).meta;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const fatal = errors.find(({ type }) => type === 'Quotes');
  if (fatal) {
    const row = (fatal.row ?? 0) + 1;
    throw new FileError(`${path}: a quotation mark in row ${row} is not closed, or stands wrong.`);
  }
  // Blank rows within the table keep their place, so that row numbers are those of the sheet.
  while (data[data.length - 1]?.every((cell) => cell.trim() === '')) data.pop();
  return data;
}
