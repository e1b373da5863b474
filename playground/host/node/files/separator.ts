import Papa from 'papaparse';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Rows from which the separator is found out. */
const ROWS_LOOKED_AT = 50;

/** The first line with which Excel is told the separator. */
const TOLD = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i;

/** A file's text without the line that only tells its separator, and the separator. */
export interface SeparatedText {
  readonly text: string;
  readonly separator: string;
}

/**
 * Finds the separator of a table: the one that a first line `sep=;` tells, else the one that cuts
 * most rows into equally many parts. A comma where none does, as in a table of one column.
 */
export function findSeparator(text: string): SeparatedText {
  const told = TOLD.exec(text);
  if (told?.[1] !== undefined) return { text: text.slice(told[0].length), separator: told[1] };
  let separator = ',';
  let best = 0;
  for (const each of SEPARATORS) {
    const score = evenness(text, each);
    if (score > best) [separator, best] = [each, score];
  }
  return { text, separator };
}

/** Cuts in the rows that have the most frequent number of cuts. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    preview: ROWS_LOOKED_AT,
  });
  const rowsByCuts = new Map<number, number>();
  for (const row of data) {
    const cuts = row.length - 1;
    rowsByCuts.set(cuts, (rowsByCuts.get(cuts) ?? 0) + 1);
  }
  return Math.max(0, ...[...rowsByCuts].map(([cuts, rows]) => cuts * rows));
}
