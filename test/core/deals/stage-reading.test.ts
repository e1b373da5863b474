import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/table';
import { readRows, troubles } from './read-tab';

const HEADERS: Cell[] = [
  'Deal',
  'Stage',
  'Status',
  'Is won',
  'Is closed',
  'Probability',
  'Created',
];

interface Own {
  readonly stage: string;
  readonly status?: Cell;
  readonly isWon?: Cell;
  readonly isClosed?: Cell;
  readonly probability?: Cell;
}

/** How rows stand, the process drafted from them. */
function outcomes(...all: readonly Own[]) {
  const rows = all.map(
    ({ stage, status = '', isWon = '', isClosed = '', probability = '' }, index) => [
      `Deal ${index}`,
      stage,
      status,
      isWon,
      isClosed,
      probability,
      '2026-01-05',
    ],
  );
  return readRows([HEADERS, ...rows], null);
}

function told(...all: readonly Own[]): string[] {
  return outcomes(...all).deals.map(({ outcome }) => outcome);
}

describe('where a deal stands', () => {
  it.each<[Cell, Cell]>([
    [true, false],
    ['yes', 'no'],
    ['Ja', 'Nein'],
    ['sí', 'no'],
    ['Oui', 'Non'],
    ['sim', 'não'],
    [1, 0],
  ])('is told by “is won” and “is closed” as %s and %s', (yes, no) => {
    expect(
      told(
        { stage: 'Proposal', isWon: yes, isClosed: yes },
        { stage: 'Proposal', isWon: no, isClosed: yes },
        { stage: 'Proposal', isWon: no, isClosed: no },
        { stage: 'Demo' },
      ),
    ).toEqual(['won', 'lost', 'open', 'open']);
  });

  it('is told by the status row by row, and a lost deal keeps the stage where it was lost', () => {
    const { deals } = outcomes(
      { stage: 'Proposal', status: 'Verloren' },
      { stage: 'Demo', status: 'Ganada' },
      { stage: 'Demo', status: 'in progress' },
      { stage: '', status: 'Lost' },
    );
    expect(deals.map(({ outcome }) => outcome)).toEqual(['lost', 'won', 'open', 'lost']);
    expect(deals[0]?.lostAtStage).toBe(1);
  });

  it.each([
    ['✅', '❌', '⏳'],
    ['W', 'L', 'O'],
    ['g', 'v', 'o'],
    ['G', 'P', 'A'],
    ['Booked', 'Dead', 'Live'],
    ['Won', 'Lost', 'Approved'],
  ])('is told by the statuses %s, %s and %s', (won, lost, open) => {
    const statuses = [won, lost, open, ''];
    expect(told(...statuses.map((status) => ({ stage: 'Proposal', status })))).toEqual([
      'won',
      'lost',
      'open',
      'open',
    ]);
  });

  it('is not told by letters among other statuses, but by money received beside wins', () => {
    const statuses = ['W', 'L', 'Hot', 'Won', 'Paid'];
    expect(told(...statuses.map((status) => ({ stage: 'Proposal', status })))).toEqual([
      ...['open', 'open', 'open', 'won', 'won'],
    ]);
  });

  it('is told by a probability of 100 or 0 % only where the stage is called closed', () => {
    expect(
      told(
        { stage: 'Closed', probability: '100%' },
        { stage: 'Closed', probability: 0 },
        { stage: 'Proposal', probability: '0 %' },
        { stage: 'Lead', probability: 50 },
      ),
    ).toEqual(['won', 'lost', 'open', 'open']);
  });

  it('is what the stage says where the status contradicts it, and that is told', () => {
    const reading = outcomes({ stage: 'Won', status: 'lost' }, { stage: 'Lost', isWon: true });
    expect(reading.deals.map(({ outcome }) => outcome)).toEqual(['won', 'lost']);
    expect(troubles(reading)).toEqual([
      '2 | status-contradicts-stage | Stage | Won',
      '3 | status-contradicts-stage | Stage | Lost',
    ]);
  });
});
