import {
  builtAddOn,
  createHost,
  type HeadlessHost,
  type HostOptions,
  type TabSpec,
} from '../../playground/index';

/** The day on which the tests play. */
export const TODAY = new Date('2026-11-23T09:00:00Z');

/** Opens the built add-on on some tabs, as a user who may edit everything. */
export async function openAddOn(
  tabs: readonly TabSpec[],
  options: Partial<HostOptions> = {},
): Promise<HeadlessHost> {
  const host = await createHost({
    ...(await builtAddOn()),
    workbook: { tabs: [...tabs] },
    spreadsheetTimeZone: 'Europe/Berlin',
    scriptTimeZone: 'America/New_York',
    now: TODAY,
    ...options,
  });
  host.open();
  // Messages of the add-on have one button; whoever reads them presses it.
  for (let message = 0; message < 5; message++) host.answers.push({ button: 'OK' });
  return host;
}

const HEADERS = [
  'Deal',
  'Account',
  'Owner',
  'Stage',
  'Amount',
  'Created',
  'Close date',
  'Proposal date',
];

/** A small pipeline: four people, an open deal each in Proposal, one of them old, some decided. */
export function smallPipeline(): TabSpec {
  const rows: unknown[][] = [HEADERS];
  for (const owner of ['Ana', 'Bo', 'Cy', 'Dev']) {
    for (let deal = 1; deal <= 6; deal++) {
      const isWon = deal % 2 === 0;
      rows.push([
        `${owner} ${deal}`,
        `Account ${deal}`,
        owner,
        isWon ? 'Won' : 'Lost',
        1000 * deal,
        `2026-0${deal}-01`,
        `2026-0${deal}-28`,
        `2026-0${deal}-1${deal}`,
      ]);
    }
    const since = owner === 'Ana' ? '2026-06-01' : '2026-11-20';
    rows.push([
      `${owner} open`,
      'Account 9',
      owner,
      'Proposal',
      500,
      '2026-05-01',
      '2026-12-20',
      since,
    ]);
  }
  rows.push(['Fresh', 'Account 10', 'Bo', 'Prospecting', '', '2026-11-20', '', '']);
  return { name: 'Deals', values: rows };
}
