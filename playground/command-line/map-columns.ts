import type { OverviewData } from '../../src/server/contract';
import { ask, type HeadlessHost } from '../index';
import { UsageError } from './arguments';

/** Rows in which the add-on looks for headers. */
const ROWS_SEARCHED = 20;

interface Correction {
  /** A field's code. */
  readonly field: string;
  /** Null for no such column. */
  readonly header: string | null;
}

/**
 * Says to the add-on which column is which, as the sidebar does: in each tab of deals that has the
 * column.
 *
 * @param typed corrections such as `Salesperson=Betreuer`
 * @param tabs names of the tabs that the files of deals gave
 * @throws UsageError where a field is not known, or no tab has the column
 */
export async function mapColumns(
  host: HeadlessHost,
  typed: readonly string[],
  tabs: readonly string[],
): Promise<void> {
  if (typed.length === 0) return;
  const { tabs: known, fields } = await ask(host, 'overview', {});
  const corrections = typed.map((each) => correctionOf(each, fields));
  const cellsOf = new Map(tabs.map((tab) => [tab, headCells(host, tab)]));
  for (const { header } of corrections) {
    if (header === null) continue;
    if ([...cellsOf.values()].some((cells) => cells.has(folded(header)))) continue;
    throw new UsageError(
      `There is no column "${header}" in ${quoted(tabs)}. There are: ${quoted(headersIn(host, tabs, known))}.`,
    );
  }
  for (const [tab, cells] of cellsOf) {
    const isRead = known.some((each) => each.tab === tab && each.isChosen);
    const own = corrections.filter(({ header }) => header === null || cells.has(folded(header)));
    // Tabs that were not understood hold deals if the user names a column of theirs.
    if (own.length === 0 || (!isRead && own.every(({ header }) => header === null))) continue;
    const columns = Object.fromEntries(own.map(({ field, header }) => [field, header]));
    const mapping = { tab, isChosen: true, columns, stageDates: {}, salesperson: null };
    await ask(host, 'saveMapping', mapping);
  }
}

function correctionOf(typed: string, fields: OverviewData['fields']): Correction {
  const at = typed.indexOf('=');
  if (at === -1) {
    throw new UsageError(`--map needs a field and a header with = between; found "${typed}".`);
  }
  const name = typed.slice(0, at).trim();
  const header = typed.slice(at + 1).trim();
  const known = fields.find(({ field, label }) =>
    [field, label].some((each) => folded(each) === folded(name)),
  );
  if (known === undefined) {
    throw new UsageError(
      `--map knows no field "${name}". There are: ${fields.map(({ label }) => label).join(', ')}.`,
    );
  }
  return { field: known.field, header: header === '' ? null : header };
}

/** Every text in the rows in which headers may stand, folded. */
function headCells(host: HeadlessHost, tab: string): ReadonlyMap<string, string> {
  const rows = host.workbook.displayValues(tab).slice(0, ROWS_SEARCHED);
  return new Map(rows.flat().map((text) => [folded(text), text.trim()]));
}

/** The headers as the add-on found them; of tabs that it did not understand, the first row. */
function headersIn(
  host: HeadlessHost,
  tabs: readonly string[],
  known: OverviewData['tabs'],
): string[] {
  return tabs.flatMap((tab) => {
    const found = known.find((each) => each.tab === tab)?.headers ?? [];
    if (found.length > 0) return found;
    return (host.workbook.displayValues(tab)[0] ?? []).filter((text) => text.trim() !== '');
  });
}

function quoted(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `"${name}"`).join(', ');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
