import { ALL_DATA, type Day, dayOf } from '../../../../src/core/calendar';
import { indexPipeline } from '../../../../src/core/pipeline/pipeline-index';
import { readTeam, type Team } from '../../../../src/core/pipeline/read-team';
import { NO_SETTINGS } from '../../../../src/core/pipeline/settings';
import { type Annotation, annotate } from '../../../../src/core/playbook/flags/annotate';
import type { Cell } from '../../../../src/core/table';

/** The day on which the deals are flagged. */
export const AS_OF = dayOf(2026, 11, 23) as Day;

const HEADERS = [
  'Deal ID',
  'Deal',
  'Salesperson',
  'Stage',
  'Amount',
  'List price',
  'Created',
  'Close date',
  'Next step',
  'Next step date',
  'Last activity',
  'Lost reason',
  'Budget',
  'Contact date',
  'Proposal date',
  'Contract date',
] as const;

export type Row = Partial<Record<(typeof HEADERS)[number], Cell>>;

const PROCESS: Cell[][] = [
  [
    'Salesperson',
    'Stage',
    'Step',
    'Outcome',
    'Max days',
    'Required columns',
    'Skip',
    'Largest discount',
  ],
  ['', 'Contact', 'prospecting', 'open', '', '', ''],
  ['', 'Proposal', 'proposal', 'open', '', 'Budget', ''],
  ['', 'Contract', 'closing', 'open', '', '', ''],
  ['', 'Won', '', 'won', '', '', ''],
  ['', 'Lost', '', 'lost', '', '', ''],
  ['Cy', 'Contract', '', '', 5, '', ''],
  ['Dev', 'Contact', '', '', '', '', 'yes'],
  ['Cy', 'Won', '', '', '', '', '', 0.05],
];

/** A day so many days before the flags are made. */
export const ago = (days: number): Cell => ({ day: AS_OF - days });
/** A day so many days later. */
export const ahead = (days: number): Cell => ({ day: AS_OF + days });

/**
 * Won deals: the n-th of them, from 1, takes 10 days in Contact, 10 in Proposal and n in Contract,
 * so that it is won 10 + n days after the proposal and its cycle is 20 + n days.
 */
export function wins(count: number, more: Row = {}): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const start = 400 - index;
    return {
      Salesperson: 'Ana',
      Stage: 'Won',
      Amount: 1000,
      'List price': 1000,
      Created: ago(start),
      'Close date': ago(start - 21 - index),
      'Contact date': ago(start),
      'Proposal date': ago(start - 10),
      'Contract date': ago(start - 20),
      Budget: 'yes',
      ...more,
    };
  });
}

/** An open deal in Proposal without anything to say about it. */
export const QUIET_DEAL: Row = {
  Salesperson: 'Ana',
  Stage: 'Proposal',
  Amount: 1000,
  'List price': 1000,
  Created: ago(12),
  'Close date': ahead(30),
  'Next step': 'Call',
  'Next step date': ahead(2),
  'Last activity': ago(1),
  Budget: 'yes',
  'Contact date': ago(12),
  'Proposal date': ago(5),
};

/** A change in the history of the deal that is flagged. */
export type Change = readonly [daysAgo: number, field: string, from: Cell, to: Cell];

/** What is said of the last of the deals; undefined for nothing. */
export function flagged(
  deal: Row,
  { others = wins(12), history = [] as readonly Change[] } = {},
): Annotation | undefined {
  const rows = [...others, { 'Deal ID': 'X', ...deal }];
  const all = flagsOf(rows, history);
  return all.find(({ row }) => row === rows.length + 1);
}

/** What is said of each of the deals. */
export function flagsOf(rows: readonly Row[], history: readonly Change[] = []): Annotation[] {
  const team = teamOf(rows, history);
  return annotate(indexPipeline(team.pipeline), team.tables, team.problems);
}

/** The team of whom these are the deals. */
export function teamOf(
  rows: readonly Row[],
  history: readonly Change[] = [],
  agreements: Cell[][] | null = null,
): Team {
  const table = rows.map((row, index) => {
    const named: Row = { 'Deal ID': `D${index}`, Deal: `Deal ${index}`, ...row };
    return HEADERS.map((header) => named[header] ?? '');
  });
  const events = history.map(([days, field, from, to]) => [ago(days), 'X', field, from, to]);
  return readTeam(
    {
      deals: [{ tab: 'Deals', rows: [[...HEADERS], ...table] }],
      process: { tab: 'Sales Process', rows: PROCESS },
      salespeople: null,
      agreements: agreements && { tab: 'Process Agreements', rows: agreements },
      history:
        history.length === 0
          ? []
          : [{ tab: 'Stage History', rows: [['When', 'Deal', 'Field', 'From', 'To'], ...events] }],
      log: null,
    },
    NO_SETTINGS,
    { asOf: AS_OF, today: AS_OF, window: ALL_DATA },
  );
}
