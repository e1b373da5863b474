import {
  ask,
  builtAddOn,
  createHost,
  type HeadlessHost,
  type TabSpec,
} from '../../playground/index';
import { CUSTOM_FUNCTIONS } from '../../src/functions';
import { dealsTab } from './deals-tab';
import { madeUpDeals } from './made-up-deals';
import { heading, ms, table, times, type Verdicts } from './print';
import { bestMilliseconds } from './stopwatch';

const COUNT = 10_000;
const PEOPLE = 8;
const ROUNDS = 3;
const ACTIVITY_WEEKS = 104;
/** Blank rows beneath the deals and the activities, more than there are calculations. */
const SPARE_ROWS = 3_000;

/** How many times as long as touching its cells a function may take; the findings weigh all others. */
const MOST_TIMES = 3;
const MOST_TIMES_OF_FINDINGS = 10;

/** What any function of a range does at least: it loads the script and looks at each of its cells. */
const TOUCH = `
  function SC_TOUCH() {
    script_();
    let filled = 0;
    for (const range of arguments) {
      if (!Array.isArray(range)) continue;
      for (const row of range) for (const cell of row) if (cell !== '') filled++;
    }
    return filled;
  }`;

const DAY = 'DATE(2026, 11, 23)';

/** The arguments of each function; `D` stands for the deals, `A` for activities, `P` for the process. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  SC_STAGES: 'P',
  SC_STAGE_METRICS: `D, P, , , , , ${DAY}`,
  SC_BALANCE: 'D, P, PERSON',
  SC_SOURCES: 'D, P',
  SC_FLAGS: `D, P, ${DAY}`,
  SC_FINDINGS: `D, P, , ${DAY}`,
  SC_ACTIVITIES: 'A, P',
  SC_PLAN: 'D, P, PERSON, 500000, 13',
  SC_WIN_RATE: 'D, P',
  SC_CONVERSION: 'D, P, "Offer"',
  SC_TIME_IN_STAGE: `D, P, "Offer", ${DAY}`,
  SC_DISCOUNT: 'D, P',
  SC_VELOCITY: 'D, P',
};

/** Prints what each custom function takes in the host, beside one that only touches its cells. */
export async function functionsPart({ goal }: Verdicts): Promise<void> {
  heading(`Each formula on ${COUNT.toLocaleString('en-US')} deals, in the host`);
  const made = madeUpDeals({ count: COUNT, people: PEOPLE, weeks: 104 });
  const people = made.model.people.map(({ name }) => name);
  const host = await hostWith([
    withSpareRows(dealsTab(made)),
    withSpareRows(activitiesTab(people)),
    { name: 'Figures', rows: COUNT + 100 },
  ]);
  const ratios: Array<readonly [name: string, took: number, touched: number]> = [];
  for (const { name } of CUSTOM_FUNCTIONS) {
    const args = ARGUMENTS[name];
    if (args === undefined) throw new Error(`No arguments of ${name} are known.`);
    const own = (called: string) => () => calculate(host, called, args, people[0] ?? '');
    const { took, touched } = await bestMilliseconds(
      { took: own(name), touched: own('SC_TOUCH') },
      ROUNDS,
    );
    ratios.push([name, took, touched]);
  }
  host.dispose();
  table(
    ['', 'ms', 'touching its cells, ms', ''],
    ratios.map(([name, took, touched]) => [name, ms(took), ms(touched), times(took / touched)]),
  );
  const slow = ratios.filter(([name, took, touched]) => {
    const most = name === 'SC_FINDINGS' ? MOST_TIMES_OF_FINDINGS : MOST_TIMES;
    return took > most * touched;
  });
  goal(
    `each takes at most ${MOST_TIMES} times as long as touching its cells (SC_FINDINGS ${MOST_TIMES_OF_FINDINGS})`,
    slow.length === 0,
    slow.length === 0 ? 'all do' : slow.map(([name]) => name).join(', '),
  );
}

async function hostWith(tabs: readonly TabSpec[]): Promise<HeadlessHost> {
  const addOn = await builtAddOn();
  const host = await createHost({
    ...addOn,
    bundle: addOn.bundle + TOUCH,
    workbook: { tabs: [...tabs] },
    spreadsheetTimeZone: 'Etc/UTC',
    now: new Date('2026-11-23T09:00:00Z'),
  });
  host.open();
  await ask(host, 'createTabs', {});
  return host;
}

function withSpareRows(tab: TabSpec): TabSpec {
  return { ...tab, rows: (tab.values?.length ?? 0) + SPARE_ROWS };
}

function activitiesTab(people: readonly string[]): TabSpec {
  const rows = Array.from({ length: ACTIVITY_WEEKS }, (_, week) => {
    const day = new Date(Date.UTC(2024, 10, 25 + 7 * week)).toISOString().slice(0, 10);
    return people.map((name, person) => [day, name, 'Call', 10 + ((week + person) % 7)]);
  });
  return {
    name: 'Activities',
    values: [['Date', 'Salesperson', 'Activity', 'Count'], ...rows.flat()],
  };
}

let calculations = 0;

/** Calculates a formula whose ranges end in another blank row each time, so that nothing is kept. */
async function calculate(
  host: HeadlessHost,
  name: string,
  args: string,
  person: string,
): Promise<void> {
  calculations += 1;
  const ranges: Readonly<Record<string, string>> = {
    D: `Deals!A1:N${COUNT + 1 + calculations}`,
    A: `Activities!A1:D${ACTIVITY_WEEKS * PEOPLE + 1 + calculations}`,
    P: `'Sales Process'!A1:L${20 + calculations}`,
    PERSON: `"${person}"`,
  };
  const filledIn = args.replace(/\b(?:D|A|P|PERSON)\b/g, (word) => ranges[word] as string);
  host.user.typeInto('Figures', 'A1', `=${name}(${filledIn})`);
  await host.settle();
  const [[result] = []] = host.workbook.values('Figures', 'A1');
  if (result === null || result === '' || String(result).startsWith('#')) {
    throw new Error(`${name}: ${String(result)}`);
  }
}
