import { type AddOn, ask, createHost } from '../../playground/index';
import { dealsTab } from './deals-tab';
import { madeUpDeals } from './made-up-deals';

/** What one command took, and what it asked of Apps Script. */
export interface CommandCost {
  readonly command: string;
  readonly rows: number;
  /** Calls of Apps Script services, each of which a user waits for. */
  readonly calls: number;
  /**
   * How many of them build and write links, and set the heights of the lines that are told: at most
   * so many a salesperson.
   */
  readonly linkCalls: number;
  readonly seconds: number;
}

/** What happens whenever somebody opens the file, once stage changes are recorded. */
export const OPENING = 'Opening the file';

/** Few people, so that even in 100 rows each of them has as many deals to discuss as are shown. */
const PEOPLE = 3;

/** A larger sheet is an older one as well: nine weeks for 100 rows, a year and a half for 10,000. */
function weeksOf(rows: number): number {
  return Math.round(0.9 * Math.sqrt(rows));
}

/**
 * Runs the commands that go through all deals, each a first time and again, on a made-up pipeline
 * in a host with the built add-on.
 */
export async function commandCosts(addOn: AddOn, rows: number): Promise<CommandCost[]> {
  const made = madeUpDeals({ count: rows, people: PEOPLE, weeks: weeksOf(rows) });
  const host = await createHost({
    ...addOn,
    workbook: { tabs: [dealsTab(made)] },
    spreadsheetTimeZone: 'Etc/UTC',
    now: new Date('2026-11-23T09:00:00Z'),
  });
  const salesperson = made.model.people[0]?.name ?? '';
  const click = (label: string) => async (): Promise<void> => {
    host.chooseMenu(label);
    // The host leaves out what a user would be told; a failed command costs little.
    const [message] = host.questions;
    if (message !== undefined) throw new Error(`"${label}" failed: ${message.message}`);
  };
  const commands: ReadonlyArray<readonly [string, () => Promise<unknown>]> = [
    // What the sidebar asks while its Deal page is shown, and when another row is selected.
    ['Where the user is', () => ask(host, 'selection', {})],
    ['Deal page', () => ask(host, 'dealPage', {})],
    ['Annotate deals', click('Annotate deals')],
    ['Annotate deals, again', click('Annotate deals')],
    // The rows of one person lie scattered among those of the others.
    ['Annotate deals, one person', () => ask(host, 'annotate', { salesperson })],
    ['Coaching report', click('Coaching report')],
    ['Coaching report, again', click('Coaching report')],
    ['Clear annotations', click('Clear annotations')],
    ['Record stage changes now', click('Record stage changes now')],
    [OPENING, async () => host.open()],
  ];
  const costs: CommandCost[] = [];
  host.open();
  host.user.select(host.workbook.activeTab, 'A2');
  for (const [command, run] of commands) {
    host.resetServiceCalls();
    const started = performance.now();
    await run();
    const seconds = (performance.now() - started) / 1000;
    costs.push({ command, rows, seconds, ...callsOf(host.serviceCalls) });
  }
  host.dispose();
  return costs;
}

function callsOf(counts: Readonly<Record<string, number>>): { calls: number; linkCalls: number } {
  let calls = 0;
  let linkCalls = 0;
  for (const [method, count] of Object.entries(counts)) {
    calls += count;
    if (/RichText|setRowHeights|mergeAcross/.test(method)) linkCalls += count;
  }
  return { calls, linkCalls };
}
