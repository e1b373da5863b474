import { type Day, parseIsoDay } from '../../src/core/calendar';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import type { Settings } from '../../src/core/pipeline/team-tables';
import type { Cell } from '../../src/core/table';
import { CUSTOM_FUNCTIONS, type RawArgument, type Result, runFunction } from '../../src/functions';

type Rows = Cell[][];

/** A small process: two open stages, with an own target of Ana's. */
export const PROCESS: Rows = [
  [
    'Salesperson',
    'Stage',
    'Step',
    'Outcome',
    'Also called',
    'Exit criteria',
    'Target conversion',
    'Max days',
    'Weekly target',
    'Skip',
  ],
  ['', 'Prospecting', 'prospecting', 'open', '', '', 0.5, '', 3, ''],
  ['', 'Proposal', 'proposal', 'open', 'Offer', 'Sent', 0.4, 30, '', ''],
  ['', 'Won', '', 'won', '', '', '', '', '', ''],
  ['', 'Lost', '', 'lost', '', '', '', '', '', ''],
  ['Ana', 'Proposal', '', '', '', '', 0.5, '', '', ''],
];

/** Ana wins two of three, Bo one of three; each has one open deal. Six were lost or won in March. */
export const DEALS: Rows = [
  [
    'Deal',
    'Owner',
    'Stage',
    'Amount',
    'List price',
    'Created',
    'Close date',
    'Proposal date',
    'Lost at stage',
    'Source',
    'Method',
  ],
  ['A1', 'Ana', 'Won', 90, 100, '2026-01-01', '2026-03-01', '2026-02-01', '', 'Referral', 'Call'],
  ['A2', 'Ana', 'Won', 160, 200, '2026-01-01', '2026-03-11', '2026-02-01', '', 'Website', 'Mail'],
  [
    'A3',
    'Ana',
    'Lost',
    '',
    '',
    '2026-01-01',
    '2026-03-05',
    '2026-02-01',
    'Proposal',
    'Website',
    'Mail',
  ],
  [
    'A4',
    'Ana',
    'Proposal',
    50,
    '',
    '2026-02-01',
    '2026-12-01',
    '2026-04-01',
    '',
    'Referral',
    'Call',
  ],
  ['B1', 'Bo', 'Won', 100, 100, '2026-01-01', '2026-03-21', '2026-02-01', '', '', 'Call'],
  [
    'B2',
    'Bo',
    'Lost',
    '',
    '',
    '2026-01-01',
    '2026-03-05',
    '2026-02-01',
    'Proposal',
    'Referral',
    'Call',
  ],
  ['B3', 'Bo', 'Lost', '', '', '2026-01-01', '2026-02-01', '', 'Prospecting', 'Website', 'Mail'],
  ['B4', 'Bo', 'Prospecting', '', '', '2026-04-01', '', '', '', 'Website', 'Mail'],
];

/** Ana calls every day for ten weeks and visits twice; Bo calls in each week, a tally. */
export const ACTIVITIES: Rows = [
  ['Date', 'Who', 'Activity', 'Count'],
  ...Array.from({ length: 70 }, (_, day): Cell[] => [{ day: 46_000 + day }, 'Ana', 'Call', '']),
  ['2025-12-20', 'Ana', 'Visit', 2],
  ...Array.from({ length: 10 }, (_, week): Cell[] => [
    { day: 46_000 + 7 * week },
    'Bo',
    'phone call',
    3,
  ]),
];

/** 23 November 2026: the day of the sheet. */
const TODAY = parseIsoDay('2026-11-23') as Day;

/**
 * A1 went back to Prospecting once and through Proposal twice; A4 was Bo's until 10 April. The
 * other deals have no history, so that their dates count.
 */
export const HISTORY: Rows = [
  ['When', 'Deal', 'Field', 'From', 'To'],
  ['2026-01-01', 'A1', 'stage', '', 'Prospecting'],
  ['2026-02-01', 'A1', 'stage', 'Prospecting', 'Proposal'],
  ['2026-02-11', 'A1', 'stage', 'Proposal', 'Prospecting'],
  ['2026-02-15', 'A1', 'stage', 'Prospecting', 'Proposal'],
  ['2026-03-01', 'A1', 'stage', 'Proposal', 'Won'],
  ['2026-04-10', 'A4', 'owner', 'Bo', 'Ana'],
];

/** What a custom function gives for these arguments. */
export function call(
  name: string,
  args: readonly RawArgument[],
  settings: Settings = NO_SETTINGS,
  locale: string | null = null,
): Result {
  const declaration = CUSTOM_FUNCTIONS.find((each) => each.name === name);
  if (declaration === undefined) throw new Error(`There is no ${name}.`);
  return runFunction(declaration, args, {
    savedSettings: () => settings,
    today: () => TODAY,
    locale: () => locale,
  });
}

/** What is said of wrong arguments. */
export function refusal(name: string, args: readonly RawArgument[]): string {
  try {
    call(name, args);
  } catch (thrown) {
    return (thrown as Error).message;
  }
  throw new Error('Nothing was refused.');
}
