import { builtAddOn, createHost, type HeadlessHost, type TabSpec } from '../../playground/index';

/** The day on which the tests play. */
const TODAY = new Date('2026-11-23T09:00:00Z');

const HEADERS = [
  'Deal',
  'Account',
  'Owner',
  'Stage',
  'Amount',
  'Created',
  'Close date',
  'Proposal date',
  'Next step',
];

/** A sheet as a team keeps it, small enough that a thousand runs take minutes. */
export function dealsTab(): TabSpec {
  const rows: unknown[][] = [HEADERS];
  for (const owner of ['Ana', 'Bo', 'Cy']) {
    for (let deal = 1; deal <= 3; deal++) {
      rows.push([
        `${owner} ${deal}`,
        `Account ${deal}`,
        owner,
        deal % 2 ? 'Lost' : 'Won',
        1000 * deal,
        `2026-0${deal}-01`,
        `2026-0${deal}-28`,
        `2026-0${deal}-1${deal}`,
        '',
      ]);
    }
    rows.push([
      `${owner} open`,
      'Account 9',
      owner,
      'Proposal',
      500,
      '2026-05-01',
      '2026-12-20',
      '2026-06-01',
      'Call',
    ]);
  }
  rows.push(['Fresh', 'Account 10', 'Bo', 'Prospecting', '', '2026-11-20', '', '', '']);
  return { name: 'Deals', values: rows, rows: 24, columns: 14 };
}

/** The built add-on on a small team's sheet. */
export async function newWorld(): Promise<HeadlessHost> {
  const host = await createHost({
    ...(await builtAddOn()),
    workbook: { tabs: [dealsTab()] },
    spreadsheetTimeZone: 'Europe/Berlin',
    scriptTimeZone: 'America/New_York',
    now: TODAY,
  });
  host.open();
  await host.settle();
  return host;
}

/** Another host with the same spreadsheet and the same properties. */
export async function sameWorld(original: HeadlessHost): Promise<HeadlessHost> {
  const host = await createHost({
    ...(await builtAddOn()),
    copyOf: original.state,
    documentProperties: Object.fromEntries(original.state.properties.document),
    scriptTimeZone: 'America/New_York',
    now: TODAY,
  });
  host.user.select('Deals');
  host.open();
  await host.settle();
  answerAll(host);
  return host;
}

/** Whatever is asked, the answer waits: yes to every question. */
export function answerAll(host: HeadlessHost): void {
  host.state.ui.asker = ({ buttons }) => ({
    button: buttons.startsWith('YES') ? 'YES' : 'OK',
    text: 'Ana',
  });
}

/** What of a spreadsheet people see, tab by tab. */
export type Picture = Readonly<Record<string, TabPicture>>;

export interface TabPicture {
  readonly values: ReadonlyArray<readonly unknown[]>;
  readonly formulas: ReadonlyArray<readonly string[]>;
  readonly notes: Readonly<Record<string, string>>;
  /** Titles of the charts, in alphabetical order. */
  readonly charts: readonly string[];
}

/** The spreadsheet as it stands. */
export function pictureOf({ workbook }: HeadlessHost): Picture {
  return Object.fromEntries(
    workbook.tabs.map((tab) => [
      tab,
      {
        values: workbook.values(tab).map((row) => withoutEnd(row)),
        formulas: workbook.formulas(tab).map((row) => withoutEnd(row)),
        notes: workbook.notes(tab),
        charts: workbook
          .charts(tab)
          .map(({ options }) => String(options.title))
          .sort(),
      },
    ]),
  );
}

/** A row without its blank end, so that an emptied column is as good as none. */
function withoutEnd<T>(row: readonly T[]): T[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return row.slice(0, end);
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
