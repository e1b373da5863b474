import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/table';
import type { RawArgument } from '../../src/functions';
import { call, DEALS, HISTORY, PROCESS, refusal } from './call';

const DAY = '2026-11-23';

/** The rows of a table under its headers. */
function table(name: string, args: readonly RawArgument[]): unknown[][] {
  return (call(name, args) as unknown[][]).slice(1);
}

/** Stage and counts of SC_STAGE_METRICS. */
function counts(...args: RawArgument[]): unknown[][] {
  return table('SC_STAGE_METRICS', args).map((row) => row.slice(0, 7));
}

describe('a history', () => {
  it('tells who had a deal before, and counts a deal that came back once', () => {
    expect(counts(DEALS, PROCESS, 'Bo', HISTORY)).toEqual([
      ['Prospecting', 5, 3, 1, 0, 0, 1],
      ['Proposal', 3, 1, 1, 0, 1, 0],
    ]);
    expect(counts(DEALS, PROCESS, 'Ana', HISTORY)).toEqual([
      ['Prospecting', 3, 3, 0, 0, 0, 0],
      ['Proposal', 4, 2, 1, 0, 0, 1],
    ]);
    expect(counts(DEALS, PROCESS, '', HISTORY)).toEqual([
      ['Prospecting', 8, 6, 1, 0, 0, 1],
      ['Proposal', 6, 3, 2, 0, 0, 1],
    ]);
  });

  it('is what conversion and time in stage are taken from, for several names too', () => {
    const names = [['Ana'], [''], ['Bo']];
    expect(call('SC_CONVERSION', [DEALS, PROCESS, 'Proposal', names, HISTORY])).toEqual([
      [2 / 3],
      [null],
      [1 / 2],
    ]);
    // Bo's left on day 32 and 48; A4 was handed off before.
    expect(call('SC_TIME_IN_STAGE', [DEALS, PROCESS, 'Proposal', DAY, 'Bo', HISTORY])).toBe(40);
    // A1's two stays in Prospecting, of 31 and of 4 days, are all that has days.
    expect(call('SC_TIME_IN_STAGE', [DEALS, PROCESS, 'Prospecting', DAY, '', HISTORY])).toBe(17.5);
    expect(call('SC_TIME_IN_STAGE', [DEALS, PROCESS, 'Prospecting', DAY])).toBeNull();
  });
});

describe('a past day', () => {
  it('knows nothing yet of what a history says of later', () => {
    const at = (day: string) => counts(DEALS.slice(0, 2), PROCESS, '', HISTORY, '', '', day);
    expect(at('2026-02-10')).toEqual([
      ['Prospecting', 1, 1, 0, 0, 0, 0],
      ['Proposal', 1, 0, 0, 0, 0, 1],
    ]);
    expect(at('2026-02-12')).toEqual([
      ['Prospecting', 1, 0, 0, 0, 0, 1],
      ['Proposal', 1, 0, 0, 1, 0, 0],
    ]);
  });

  it('knows nothing yet of what was created or decided later', () => {
    expect(counts(DEALS, PROCESS, 'Bo', '', '', '', '2026-02-20')).toEqual([
      ['Prospecting', 3, 2, 1, 0, 0, 0],
      ['Proposal', 2, 0, 0, 0, 0, 2],
    ]);
  });
});

describe('a balance', () => {
  const process: Cell[][] = [
    ['Stage', 'Outcome'],
    ['Prospecting', 'open'],
    ['Proposal', 'open'],
    ['Won', 'won'],
    ['Lost', 'lost'],
  ];
  const open = (owner: string, stage: string, count: number): Cell[][] =>
    Array.from({ length: count }, (_, index) => [
      `${owner} ${stage} ${index}`,
      owner,
      stage,
      100,
      '2026-03-01',
    ]);
  const dealsOf = (others: readonly string[]): Cell[][] => [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Created'],
    ...open('Ana', 'Prospecting', 1),
    ...open('Ana', 'Proposal', 3),
    ...others.flatMap((name) => [...open(name, 'Prospecting', 3), ...open(name, 'Proposal', 1)]),
  ];

  it('sets the shares beside those of at least three others, without the own', () => {
    expect(table('SC_BALANCE', [dealsOf(['Bo', 'Cy', 'Di']), process, 'ana'])).toEqual([
      ['Prospecting', 1, 100, 0.25, 0.75, -0.5],
      ['Proposal', 3, 300, 0.75, 0.25, 0.5],
    ]);
    expect(table('SC_BALANCE', [dealsOf(['Bo', 'Cy']), process, 'Ana'])).toEqual([
      ['Prospecting', 1, 100, 0.25, null, null],
      ['Proposal', 3, 300, 0.75, null, null],
    ]);
  });
});

describe('a plan', () => {
  it('divides the wins that are still needed by the rates of the stages before', () => {
    // The team's: 3 won, 350 in all. Proposal lets 3 of 5 through, Prospecting 6 of 7. Ana has one
    // open deal, in Proposal.
    const proposal = 3 / 5;
    const prospecting = 6 / 7;
    const wins = 1000 / (350 / 3) - proposal;
    const rows = table('SC_PLAN', [DEALS, PROCESS, 'Ana', 1000, 10]);
    expect(rows.map(([stage]) => stage)).toEqual(['Prospecting', 'Proposal']);
    expect(rows[0]?.[1]).toBeCloseTo(wins / (proposal * prospecting) / 10, 9);
    expect(rows[1]?.[1]).toBeCloseTo(wins / proposal / 10, 9);
  });

  it('is its headers alone where nobody ever won an amount', () => {
    const lost = DEALS.filter((row) => row[2] !== 'Won');
    expect(table('SC_PLAN', [lost, PROCESS, 'Ana', 1000, 10])).toEqual([]);
  });
});

describe('wrong arguments that used to pass, or were told badly', () => {
  it('are a name that nobody has, for findings', () => {
    expect(refusal('SC_FINDINGS', [DEALS, PROCESS, 'Zoe', DAY])).toBe(
      'SC_FINDINGS: nobody in the deals is called “Zoe”. Names seen: Ana and Bo.',
    );
  });

  it('are the deals in the place of the process', () => {
    for (const [name, ...before] of [['SC_STAGES'], ['SC_WIN_RATE', DEALS]] as const) {
      expect(refusal(name, [...before, DEALS])).toBe(
        `${name}: “process” must be the sales process; found the deals.`,
      );
    }
  });

  it('are the process in the place of the deals, and deals without headers', () => {
    expect(refusal('SC_WIN_RATE', [PROCESS, DEALS])).toBe(
      'SC_WIN_RATE: “deals” must be a range with headers and at least one deal; found the sales process, which comes second.',
    );
    expect(refusal('SC_WIN_RATE', [[[''], ...DEALS], PROCESS])).toBe(
      'SC_WIN_RATE: no column of the deals says which stage a deal is in. Headers seen: none.',
    );
  });
});
