import { type Day, dayOf, isoDay } from '../../../src/core/calendar';
import type { RawTable, TeamTables } from '../../../src/core/pipeline/team-tables';
import type { Cell } from '../../../src/core/table';

/**
 * Sheets as careless as people keep them, drawn from a seed: with a history or without, with terms
 * and agreements, with gaps, repeated rows, rows that add up others, and cells that cannot be read.
 */

export const AS_OF = dayOf(2026, 11, 23) as Day;

/** What a sheet holds beside its deals. */
export interface SheetParts {
  readonly seed: number;
  readonly people?: readonly string[];
  readonly deals?: number;
  readonly hasDates?: boolean;
  readonly hasHistory?: boolean;
  readonly hasTerms?: boolean;
  readonly hasDirt?: boolean;
  readonly hasLog?: boolean;
}

const STAGES = [
  ['Lead', 'prospecting', 5],
  ['Fit', 'qualification', 6],
  ['Needs', 'needs analysis', 10],
  ['Offer', 'proposal', 14],
  ['Doubts', 'objections', 6],
  ['Terms', 'negotiation', 9],
] as const;
const SOURCES = ['Referral', 'Website', 'Fair', ''];
const METHODS = ['Call', 'Visit', 'Mail'];
const PRODUCTS = ['Basic', 'Complete'];
const REASONS = ['Price', 'No need', 'No budget', 'Competitor', 'No decision', ''];
const HEADERS = [
  'Deal ID',
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
  'Next step',
  'Next step date',
  'Last activity',
  'Lost reason',
  'Lost at stage',
];

/** A generator of numbers from 0 to 1, the same for the same seed (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** How somebody sells, by their place in the team: everybody has a trouble of their own. */
function habitsOf(person: number) {
  return {
    advances: [0.8, 0.72, 0.86, 0.8, 0.7, 0.82][person % 6] as number,
    winsLate: [0.5, 0.9, 0.85, 0.88, 0.9, 0.8][person % 6] as number,
    slowness: [1, 1, 2.4, 1, 0.8, 1.1][person % 6] as number,
    discount: [0.05, 0.06, 0.04, 0.19, 0.05, 0.08][person % 6] as number,
    deals: [1, 0.5, 1, 1.1, 0.9, 1.2][person % 6] as number,
    skips: [0, 0.1, 0, 0.05, 0.5, 0][person % 6] as number,
  };
}

/** The tables of a drawn team. */
export function drawnSheets({
  seed,
  people = ['Ana Berg', 'Bo Lind', 'Cy Rao', 'Dev Eze', 'Eve Ito', 'Fay Moreau'],
  deals = 60,
  hasDates = true,
  hasHistory = false,
  hasTerms = false,
  hasDirt = false,
  hasLog = false,
}: SheetParts): TeamTables {
  const random = randomFrom(seed);
  const pick = <Each>(list: readonly Each[]): Each =>
    list[Math.floor(random() * list.length)] as Each;
  const date = (moment: number | null): Cell =>
    moment === null ? '' : { day: Math.floor(moment) };
  const history: Cell[][] = [];
  const rows: Cell[][] = [];

  people.forEach((name, person) => {
    const habits = habitsOf(person);
    const count = Math.round(deals * habits.deals);
    for (let index = 0; index < count; index++) {
      const id = `${name.slice(0, 2)}-${index}`;
      const created = AS_OF - 460 + Math.floor((455 * (index + random())) / count);
      const entered: Array<number | null> = STAGES.map(() => null);
      const list = 1000 * (2 + Math.floor(random() * 9));
      let at: number = created;
      let last = '';
      let outcome = '';
      for (const [place, [stage, , usual]] of STAGES.entries()) {
        if (place > 0 && place < 5 && random() < habits.skips / 2) continue;
        entered[place] = at;
        if (hasHistory) history.push([isoDay(at), id, 'Stage', last, stage, name]);
        last = stage;
        at += Math.ceil(usual * habits.slowness * (0.3 + 1.4 * random()));
        if (at > AS_OF) break;
        const share = place < 3 ? habits.advances : habits.advances * habits.winsLate;
        if (random() > share) outcome = 'Lost';
        else if (place === STAGES.length - 1) outcome = 'Won';
        if (outcome !== '') break;
      }
      if (hasHistory && outcome !== '') {
        history.push([isoDay(at), id, 'Stage', last, outcome, name]);
      }
      const late = (entered[3] ?? null) !== null;
      if (hasHistory && late && random() < 0.3) {
        history.push([isoDay(at - 2), id, 'Amount', list, Math.round(list * 0.9), name]);
      }
      if (hasHistory && random() < 0.25) {
        for (const push of [20, 9]) {
          const [from, to] = [isoDay(at - push), isoDay(at - push + 12)];
          history.push([isoDay(at - push - 1), id, 'Close date', from, to, name]);
        }
      }
      const isOpen = outcome === '';
      const hasStep = random() < (person === 2 ? 0.3 : 0.8);
      rows.push([
        id,
        `${pick(['Maple', 'Alder', 'Cedar', 'Birch'])} ${index}`,
        name,
        isOpen ? last : outcome,
        isOpen && random() < 0.1
          ? ''
          : Math.round(list * (1 - Math.max(0, habits.discount + 0.06 * (random() - 0.5)))),
        random() < 0.85 ? list : '',
        date(created),
        isOpen ? (random() < 0.8 ? date(AS_OF - 15 + 60 * random()) : '') : date(at),
        pick(SOURCES),
        pick(METHODS),
        pick(PRODUCTS),
        isOpen && hasStep ? 'Call' : '',
        isOpen && hasStep ? date(AS_OF - 4 + 12 * random()) : '',
        isOpen ? date(AS_OF - 40 * random()) : '',
        outcome === 'Lost' ? pick(REASONS) : '',
        outcome === 'Lost' && random() < 0.95 ? last : '',
        ...(hasDates ? entered.map(date) : []),
      ]);
    }
  });

  const headers = [...HEADERS, ...(hasDates ? STAGES.map(([stage]) => `${stage} date`) : [])];
  if (hasDirt) spoil(rows, random);
  return {
    deals: [{ tab: 'Deals', rows: [headers, ...rows] }],
    process: processTab(people, hasTerms),
    salespeople: hasTerms ? salespeopleTab(people) : null,
    agreements: hasTerms ? agreementsTab(people) : null,
    history: hasHistory
      ? [
          {
            tab: 'Stage History',
            rows: [['When', 'Deal', 'Field', 'From', 'To', 'Salesperson'], ...history],
          },
        ]
      : [],
    log: hasLog ? logTab(people) : null,
  };
}

/** What goes wrong in a sheet: each once in a while. */
function spoil(rows: Cell[][], random: () => number): void {
  const [stage, amount, created, close] = [3, 4, 6, 7];
  rows.forEach((row, index) => {
    const chance = random();
    if (chance < 0.02) row[stage] = 'On hold';
    else if (chance < 0.04) row[amount] = 'tbd';
    else if (chance < 0.06) row[created] = '31/31/2026';
    else if (chance < 0.08) row[2] = '';
    else if (chance < 0.1) row[close] = { day: AS_OF + 9000 };
    else if (chance < 0.12) rows[index] = [...(rows[Math.max(0, index - 7)] ?? row)];
    else if (chance < 0.13) row[stage] = '';
  });
  rows.push(['', 'Total', '', '', 999_999, '', '', '', '', '', '', '', '', '', '', '']);
}

function processTab(people: readonly string[], hasTerms: boolean): RawTable {
  const headers = [
    'Salesperson',
    'Stage',
    'Step',
    'Outcome',
    'Also called',
    'Target conversion',
    'Max days',
    'Weekly target',
    'Skip',
    'Required columns',
  ];
  const terms: Cell[][] = [
    [0.6, '', 2, ''],
    ['', 12, '', ''],
    [0.75, '', '', 'Source'],
    [0.7, 25, 0.6, 'Amount, List price'],
    ['', '', '', ''],
    [0.9, 20, '', ''],
  ];
  const own = people
    .slice(0, 2)
    .map((name, index): Cell[] => [
      name,
      'Offer',
      '',
      '',
      '',
      index === 0 ? 0.85 : '',
      index === 1 ? 12 : '',
      index === 1 ? 0.9 : '',
      '',
      '',
    ]);
  return {
    tab: 'Sales Process',
    rows: [
      headers,
      ...STAGES.map(([stage, step], index): Cell[] => {
        const [target, days, weekly, required] = hasTerms ? (terms[index] ?? []) : [];
        return [
          '',
          stage,
          step,
          'open',
          '',
          target ?? '',
          days ?? '',
          weekly ?? '',
          '',
          required ?? '',
        ];
      }),
      ['', 'Won', '', 'won', '', '', '', '', '', ''],
      ['', 'Lost', '', 'lost', '', '', '', '', '', ''],
      ...(hasTerms ? own : []),
    ],
  };
}

function salespeopleTab(people: readonly string[]): RawTable {
  return {
    tab: 'Salespeople',
    rows: [
      ['Salesperson', 'Group', 'Started on', 'Left on', 'Away (days)', 'Quota', 'Quota period'],
      ...people.map((name, index): Cell[] => [
        name,
        '',
        index === 3 ? { day: AS_OF - 200 } : '',
        index === 5 ? { day: AS_OF - 30 } : '',
        index === 1 ? 25 : '',
        [40_000, 9000, '', 5000, 60_000, ''][index % 6] as Cell,
        ['quarter', 'month', '', 'week', 'year', ''][index % 6] as Cell,
      ]),
    ],
  };
}

function agreementsTab(people: readonly string[]): RawTable {
  const content = (days: string) =>
    STAGES.map(([stage, step]) => `${stage} | ${step} | open | ${days}`).join('\n');
  return {
    tab: 'Process Agreements',
    rows: [
      ['Salesperson', 'Version', 'Manager agreed on', 'Salesperson agreed on', 'Content'],
      ...people
        .slice(0, 4)
        .map((name, index): Cell[] => [
          name,
          1,
          { day: AS_OF - 300 },
          index === 1 ? '' : { day: AS_OF - 290 },
          content(index === 2 ? 'max 9 days' : ''),
        ]),
    ],
  };
}

function logTab(people: readonly string[]): RawTable {
  const entry = (
    person: number,
    measure: string,
    baseline: string,
    agreedOn: number,
    reviewOn: number,
    verdict = '',
  ): Cell[] => [
    people[person] ?? '',
    { day: AS_OF - agreedOn },
    'Proposals take long.',
    'Call on the day after.',
    measure,
    baseline,
    { day: AS_OF - reviewOn },
    verdict,
  ];
  return {
    tab: 'Coaching Log',
    rows: [
      [
        'Salesperson',
        'Agreed on',
        'Diagnosis',
        'Action',
        'Measure',
        'Baseline',
        'Review on',
        'Verdict',
      ],
      entry(0, 'Proposals that become deals', '', 120, 20),
      entry(0, 'Deals that skip Needs', '', 200, 30),
      entry(1, 'Proposals a week', '12 in 40 weeks', 150, 10),
      entry(1, 'New deals in Lead a week', '', 150, -12),
      entry(2, 'Typical days in Offer', '', 130, 5),
      entry(2, 'Deals that go back from Offer', '', 130, 5),
      entry(3, 'Median discount of won deals', '', 160, 0),
      entry(3, 'Deals that advance from Fit', '', 160, 0),
      entry(4, 'Median amount of won deals', '', 140, 3),
      entry(4, 'Share of losses in Offer', '', 140, 3, 'too early (9 more)'),
      entry(4, 'Decided deals that are won', '', 240, 40, 'improved'),
      entry(4, 'Median days from creation to deal', '', 140, 3),
    ],
  };
}
