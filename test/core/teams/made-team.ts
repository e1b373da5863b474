import { ALL_DATA, type Day, dayOf } from '../../../src/core/calendar';
import { readTeam, type Team } from '../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../src/core/pipeline/settings';
import type { TeamTables } from '../../../src/core/pipeline/team-tables';
import type { Cell } from '../../../src/core/table';
import { COACHING_LOG, headersOf } from '../../../src/core/tabs';

const LOG_HEADERS = headersOf(COACHING_LOG);

/** The day on which the reports of these tests are made. */
export const AS_OF = dayOf(2026, 11, 23) as Day;

/** A deal of a made team; stages are Contact and Proposal. */
export interface MadeDeal {
  readonly by: string;
  readonly created: Day;
  /** Day of the proposal; null where it never came to one. */
  readonly proposal: Day | null;
  /** Day of the decision; null while open. */
  readonly closed: Day | null;
  readonly isWon?: boolean;
  readonly amount?: number;
  readonly listPrice?: number;
  /** Cells of columns that are no field of a deal, by their headers. */
  readonly own?: Readonly<Record<string, Cell>>;
}

const HEADERS = [
  'Deal',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Contact date',
  'Proposal date',
];

const PROCESS: Cell[][] = [
  ['Stage', 'Step', 'Outcome'],
  ['Contact', 'prospecting', 'open'],
  ['Proposal', 'proposal', 'open'],
  ['Won', '', 'won'],
  ['Lost', '', 'lost'],
];

/** A row of the Coaching Log by its headers; days are days. */
export type LogRow = Partial<Record<(typeof LOG_HEADERS)[number], Cell>>;

/** A team read from tabs as people keep them. */
export function madeTeam(
  deals: readonly MadeDeal[],
  log: readonly LogRow[] = [],
  more: Partial<TeamTables> = {},
  asOf: Day = AS_OF,
): Team {
  const tables: TeamTables = {
    deals: [{ tab: 'Deals', rows: rowsOf(deals) }],
    process: { tab: 'Sales Process', rows: PROCESS },
    salespeople: null,
    agreements: null,
    history: [],
    log: {
      tab: 'Coaching Log',
      rows: [[...LOG_HEADERS], ...log.map((row) => LOG_HEADERS.map((header) => row[header] ?? ''))],
    },
    ...more,
  };
  return readTeam(tables, NO_SETTINGS, { asOf, today: asOf, window: ALL_DATA });
}

function rowsOf(deals: readonly MadeDeal[]): Cell[][] {
  const own = [...new Set(deals.flatMap(({ own = {} }) => Object.keys(own)))];
  return [
    [...HEADERS, ...own],
    ...deals.map((deal, index) => [
      ...rowOf(deal, index),
      ...own.map((header) => deal.own?.[header] ?? ''),
    ]),
  ];
}

function rowOf(deal: MadeDeal, index: number): Cell[] {
  const { by, created, proposal, closed, isWon = false, amount = 1000, listPrice } = deal;
  const date = (moment: Day | null): Cell => (moment === null ? '' : { day: moment });
  const openStage = proposal === null ? 'Contact' : 'Proposal';
  const stage = closed === null ? openStage : isWon ? 'Won' : 'Lost';
  return [
    `Deal ${index}`,
    by,
    stage,
    amount,
    listPrice ?? '',
    date(created),
    date(closed),
    date(created),
    date(proposal),
  ];
}

/** Decided deals with a proposal, evenly over the days; so many of them won. */
export function decided(
  by: string,
  { won, of, from, to }: { won: number; of: number; from: Day; to: Day },
): MadeDeal[] {
  return Array.from({ length: of }, (_, index) => {
    const created = Math.floor(from + ((to - from - 12) * index) / of);
    return {
      by,
      created,
      proposal: created + 5,
      closed: created + 12,
      isWon: Math.floor(((index + 1) * won) / of) > Math.floor((index * won) / of),
    };
  });
}
