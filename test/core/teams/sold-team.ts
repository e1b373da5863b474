import { ALL_DATA, type Day, dayOf } from '../../../src/core/calendar';
import { readTeam, type Team } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { Cell } from '../../../src/core/table';

/** A team without any chance in it: everybody's deals follow one plan, deal by deal. */

export const LAST_DAY = dayOf(2026, 11, 23) as Day;
const WEEKS = 64;
const FIRST_DAY = LAST_DAY - 7 * WEEKS;

export const STEPS_SOLD = [
  'prospecting',
  'qualification',
  'needs analysis',
  'proposal',
  'objections',
  'negotiation',
  'closing',
] as const;
export type StepSold = (typeof STEPS_SOLD)[number];

const STAGE_NAMES: Readonly<Record<StepSold, string>> = {
  prospecting: 'First call',
  qualification: 'Fit check',
  'needs analysis': 'Workshop',
  proposal: 'Offer',
  objections: 'Doubts',
  negotiation: 'Redlines',
  closing: 'Ink',
};

/** What happens to one deal. */
export interface PlannedDeal {
  /** Where it is lost; null where it is won, or open at the step of `openAt`. */
  readonly lostAt: StepSold | null;
  readonly openAt: StepSold | null;
  /** Days at each step. */
  readonly days: Readonly<Record<StepSold, number>>;
  readonly skips: readonly StepSold[];
  readonly source: string;
  readonly method: string;
  readonly product: string;
  readonly amount: number;
  readonly discount: number;
  readonly reason: string;
  /** What the process asks for at needs analysis, and at qualification. */
  readonly need: Cell;
  readonly budget: Cell;
  readonly decisionMaker: Cell;
  readonly contacts: Cell;
  readonly commitment: Cell;
}

/** How somebody sells: how many deals, and what becomes of each of them. */
export interface Plan {
  readonly deals: number;
  /** The week, 0 to 63, in which a deal comes in. */
  readonly week: (index: number, deals: number) => number;
  readonly deal: (usual: PlannedDeal, index: number, week: number) => PlannedDeal;
  /** Calls a week. A team in which nobody's plan names any keeps no activities. */
  readonly calls?: number;
}

/** Calls a week of whoever's plan names none, where somebody's does. */
const USUAL_CALLS = 16;

export const USUAL_PLAN: Plan = {
  deals: 160,
  week: (index, deals) => Math.floor((index * WEEKS) / deals),
  deal: (usual) => usual,
};

const DAYS: PlannedDeal['days'] = {
  prospecting: 5,
  qualification: 7,
  'needs analysis': 12,
  proposal: 14,
  objections: 6,
  negotiation: 8,
  closing: 4,
};

const LOSSES: ReadonlyArray<StepSold | null> = [
  'prospecting',
  'prospecting',
  'qualification',
  'needs analysis',
  'proposal',
  null,
  null,
  'objections',
  null,
  'negotiation',
];
const REASONS = ['No need', 'No budget', 'Price', 'Timing', 'Competitor'];

/** A usual deal: half of all come to a proposal, half of these are won. */
function usualDeal(index: number): PlannedDeal {
  const wave = 0.7 + 0.6 * ((index * 7) % 11) * 0.1;
  const days = Object.fromEntries(
    STEPS_SOLD.map((step) => [step, DAYS[step] * wave]),
  ) as PlannedDeal['days'];
  const lostAt = LOSSES[index % LOSSES.length] ?? null;
  return {
    lostAt,
    openAt: null,
    days,
    skips: [],
    source: ['Referral', 'Website', 'Fair'][index % 3] as string,
    method: ['Call', 'Visit'][index % 2] as string,
    product: ['Small', 'Large'][Math.floor(index / 2) % 2] as string,
    amount: 4000 + 300 * ((index * 5) % 13),
    discount: 0.03 + 0.01 * (index % 5),
    reason: REASONS[(index * 3) % REASONS.length] as string,
    need: 'They lose a day a week',
    budget: 'yes',
    decisionMaker: 'Ms Hall',
    contacts: 2 + (index % 3),
    commitment: 'They send the figures',
  };
}

export const NAMES = ['Ana', 'Bo', 'Cy', 'Dev', 'Eve', 'Fay'] as const;

const HEADERS = [
  'Deal',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Source',
  'Prospecting method',
  'Product',
  'Lost reason',
  'Next step',
  'Next step date',
  'Need',
  'Budget',
  'Decision maker',
  'Contacts',
  'Customer commitment',
];

/** The columns that the process asks for at a step. */
const ASKED: Partial<Readonly<Record<StepSold, string>>> = {
  qualification: 'Budget',
  'needs analysis': 'Need',
};

/**
 * Reads the team in which each person sells by a plan; the first one is what tests are about.
 *
 * @param omitted headers of the deals tab that the team does not keep
 * @param history rows of the Stage History tab, without its header row
 */
export function soldTeam(
  planOf: (person: number) => Plan,
  omitted: readonly string[] = [],
  history: readonly (readonly Cell[])[] = [],
): Team {
  const nameOf = (step: StepSold): string => STAGE_NAMES[step];
  const rows = NAMES.flatMap((name, person) => {
    const plan = planOf(person);
    return Array.from({ length: plan.deals }, (_, index): Cell[] => {
      const week = plan.week(index, plan.deals);
      const created = FIRST_DAY + 7 * week + ((index + person) % 5);
      return dealRow(name, index, created, plan.deal(usualDeal(index), index, week), nameOf);
    });
  });
  const calls = NAMES.map((_, person) => planOf(person).calls);
  const activities = calls.flatMap((wanted = USUAL_CALLS, person) =>
    callsOf(NAMES[person] as string, wanted),
  );
  const process: Cell[][] = [
    ['Stage', 'Step', 'Outcome', 'Required columns'],
    ...STEPS_SOLD.map((step) => [nameOf(step), step, 'open', ASKED[step] ?? '']),
    ['Won', '', 'won'],
    ['Lost', '', 'lost'],
  ];
  const headers = [...HEADERS, ...STEPS_SOLD.map((step) => `${nameOf(step)} date`)];
  const isKept = (_: unknown, column: number): boolean =>
    !omitted.includes(headers[column] as string);
  return readTeam(
    {
      deals: [{ tab: 'Deals', rows: [headers, ...rows].map((row) => row.filter(isKept)) }],
      process: { tab: 'Sales Process', rows: process },
      salespeople: null,
      agreements: null,
      activities: calls.every((each) => each === undefined)
        ? []
        : [{ tab: 'Activities', rows: [['Date', 'Who', 'Activity', 'Count'], ...activities] }],
      history:
        history.length === 0
          ? []
          : [{ tab: 'Stage History', rows: [['When', 'Deal', 'Field', 'From', 'To'], ...history] }],
    },
    NO_SETTINGS,
    { asOf: LAST_DAY, today: LAST_DAY, window: ALL_DATA },
  );
}

/** A row a week, more or fewer by turns. */
function callsOf(name: string, calls: number): Cell[][] {
  return Array.from({ length: WEEKS }, (_, week) => [
    { day: FIRST_DAY + 7 * week },
    name,
    'Call',
    calls + ((week * 3) % 5) - 2,
  ]);
}

function dealRow(
  name: string,
  index: number,
  created: number,
  deal: PlannedDeal,
  nameOf: (step: StepSold) => string,
): Cell[] {
  const entered = new Map<StepSold, number>();
  let at = created;
  let stage = 'Won';
  let closed: number | null = null;
  for (const step of STEPS_SOLD) {
    if (deal.skips.includes(step)) continue;
    entered.set(step, at);
    const leaves = at + deal.days[step];
    if (deal.openAt === step || leaves > LAST_DAY) {
      stage = nameOf(step);
      break;
    }
    at = leaves;
    if (deal.lostAt === step) stage = 'Lost';
    if (stage === 'Lost' || step === 'closing') {
      closed = at;
      break;
    }
  }
  const day = (moment: number): Cell => ({ day: Math.floor(moment) });
  const isOpen = closed === null;
  return [
    `${name} ${index + 1}`,
    name,
    stage,
    Math.round(deal.amount * (1 - deal.discount)),
    deal.amount,
    day(created),
    isOpen ? day(LAST_DAY + 20) : day(closed ?? 0),
    deal.source,
    deal.method,
    deal.product,
    stage === 'Lost' ? deal.reason : '',
    isOpen ? 'Call' : '',
    isOpen ? day(LAST_DAY + 3) : '',
    deal.need,
    deal.budget,
    deal.decisionMaker,
    deal.contacts,
    deal.commitment,
    ...STEPS_SOLD.map((step): Cell => {
      const moment = entered.get(step);
      return moment === undefined ? '' : day(moment);
    }),
  ];
}
