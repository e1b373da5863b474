import { readFileSync } from 'node:fs';

type Row = Readonly<Record<string, number>>;

const file = new URL('../../fixtures/golden/extremes.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Record<string, Row[]> };

/** High-precision values of one function, made by `extremes.py` beside the file. */
export function extremes(family: string): Row[] {
  const rows = cases[family];
  if (rows === undefined || rows.length === 0) throw new Error(`no extreme values for ${family}`);
  return rows;
}

/** A field that must be there. */
export function field(row: Row, name: string): number {
  const value = row[name];
  if (value === undefined) throw new Error(`no ${name} in ${JSON.stringify(row)}`);
  return value;
}
