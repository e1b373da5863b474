import { DEAL_FIELD_CODES, DEAL_FIELDS, type DealField } from '../../src/core/deals';
import { ask, type HeadlessHost } from '../index';
import { UsageError } from './arguments';

/** Rows in which the add-on looks for headers. */
const ROWS_SEARCHED = 20;

interface Correction {
  readonly field: DealField;
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
  const corrections = typed.map(correctionOf);
  const cellsOf = new Map(tabs.map((tab) => [tab, headCells(host, tab)]));
  for (const { header } of corrections) {
    if (header === null) continue;
    if ([...cellsOf.values()].some((cells) => cells.has(folded(header)))) continue;
    throw new UsageError(
      `There is no column "${header}" in ${quoted(tabs)}. There are: ${quoted(await headersIn(host, cellsOf))}.`,
    );
  }
  const { tabs: known } = await ask(host, 'overview', {});
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

function correctionOf(typed: string): Correction {
  const at = typed.indexOf('=');
  if (at === -1) {
    throw new UsageError(`--map needs a field and a header with = between; found "${typed}".`);
  }
  const name = typed.slice(0, at).trim();
  const header = typed.slice(at + 1).trim();
  const field = DEAL_FIELD_CODES.find((code) =>
    [code, DEAL_FIELDS[code]].some((each) => folded(each) === folded(name)),
  );
  if (field === undefined) {
    throw new UsageError(
      `--map knows no field "${name}". There are: ${Object.values(DEAL_FIELDS).join(', ')}.`,
    );
  }
  return { field, header: header === '' ? null : header };
}

/** Every text in the rows in which headers may stand, folded. */
function headCells(host: HeadlessHost, tab: string): ReadonlyMap<string, string> {
  const rows = host.workbook.displayValues(tab).slice(0, ROWS_SEARCHED);
  return new Map(rows.flat().map((text) => [folded(text), text.trim()]));
}

/** The headers as the add-on found them; of tabs that it did not understand, the first row. */
async function headersIn(
  host: HeadlessHost,
  tabs: ReadonlyMap<string, unknown>,
): Promise<string[]> {
  const { tabs: known } = await ask(host, 'overview', {});
  return [...tabs.keys()].flatMap((tab) => {
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
