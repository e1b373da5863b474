import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { FileError } from './file-error';
import { findSeparator } from './separator';

/** A CSV file's cells as texts, and what separates them. */
export interface CsvTable {
  readonly rows: string[][];
  readonly separator: string;
}

/**
 * Reads the rows of a CSV file as texts; its encoding and its separator are read off the file.
 * @throws FileError for a file that is not a CSV table
 */
export async function readCsv(path: string): Promise<CsvTable> {
  const decoded = decodeText(await readFile(path));
  if (decoded === null) throw new FileError(`${path}: this is not a text file.`);
  const { text, separator } = findSeparator(decoded);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const fatal = errors.find(({ type }) => type === 'Quotes');
  if (fatal) {
    const row = (fatal.row ?? 0) + 1;
    throw new FileError(`${path}: a quotation mark in row ${row} is not closed, or stands wrong.`);
  }
  // Blank rows within the table keep their place, so that row numbers are those of the sheet.
  while (data[data.length - 1]?.every((cell) => cell.trim() === '')) data.pop();
  return { rows: data, separator };
}
