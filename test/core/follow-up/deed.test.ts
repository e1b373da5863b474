import { describe, expect, it } from 'vitest';
import { followUp } from '../../../src/core/follow-up/followed-agreement';
import type { Cell } from '../../../src/core/table';
import { AS_OF, decided, type LogRow, type MadeDeal, madeTeam } from '../teams/made-team';

const AGREED = AS_OF - 35;
const START = AS_OF - 500;

const ENTRY: LogRow = {
  Salesperson: 'Ana',
  'Agreed on': { day: AGREED },
  Diagnosis: 'Many proposals, few deals',
  Action: 'No proposal before a written summary of needs',
  'Shown by': 'needs summary',
  Measure: 'Proposals that become deals',
  Baseline: '4 of 25',
  'Review on': { day: AS_OF + 100 },
};

/** Ana's deals before the agreement, and one proposal since for each cell. */
function dealsWith(cells: readonly Cell[], by = 'Ana'): MadeDeal[] {
  return [
    ...decided('Ana', { won: 4, of: 25, from: START, to: AGREED }),
    ...cells.map((cell, index) => ({
      by,
      created: AGREED - 3,
      proposal: AGREED + 1 + index,
      closed: null,
      own: { 'Needs summary': cell },
    })),
  ];
}

function follow(
  deals: readonly MadeDeal[],
  entry: LogRow = ENTRY,
  activities: Cell[][] = [],
  process: Cell[][] | null = null,
) {
  const calls = activities.length === 0 ? [] : [{ tab: 'Calls', rows: activities }];
  const { pipeline, log } = madeTeam(deals, [entry], {
    activities: calls,
    ...(process === null ? {} : { process: { tab: 'Sales Process', rows: process } }),
  });
  return followUp(pipeline, log, 0)[0];
}

describe('whether an agreement is kept', () => {
  it('is told before the figure: how many of the proposals since have the column filled', () => {
    const told = follow(dealsWith(['Written, 3 pages', 'yes', true, { day: AGREED }, 7, '']));
    expect(told?.kept).toBe('5 of 6 proposals since had it');
    expect(told?.sentence).toMatch(
      /^Agreed 19 Oct: No proposal before a written summary of needs\. “Needs summary”: 5 of 6 proposals since had it\. Then 4 of 25/,
    );
  });

  it.each([[''], ['-'], ['no'], ['Nein'], ['não'], [false], ['FALSE'], [0]])(
    'is not shown by %j',
    (cell) => {
      expect(follow(dealsWith(['yes', cell]))?.kept).toBe('1 of 2 proposals since had it');
    },
  );

  it('does not count what was proposed up to that day, nor other people’s deals', () => {
    const before = { by: 'Ana', created: AGREED - 9, proposal: AGREED, closed: null };
    const deals = [
      ...dealsWith(['yes']),
      { ...before, own: { 'Needs summary': '' } },
      ...dealsWith(['', ''], 'Bo'),
    ];
    expect(follow(deals)?.kept).toBe('1 of 1 proposal since had it');
  });

  it('is not told as 0 where nothing tells', () => {
    const [first] = dealsWith(['yes']) as [MadeDeal];
    const used = { ...first, own: { 'Needs summary': 'yes' } };
    expect(follow([used])?.kept).toBe('no proposal since');
    expect(follow(dealsWith(['', 'no']))?.kept).toBe('blank in every deal');
    const gone = follow(dealsWith(['yes']), { ...ENTRY, 'Shown by': 'Summary' });
    expect(gone?.sentence).toContain(
      '“Summary”: no column of the deals and no activity is called this.',
    );
  });

  it('counts the deals at the stage of the measure, or all that are new or decided', () => {
    const deals = dealsWith(['yes', '']);
    const since = { by: 'Ana', created: AGREED + 2, proposal: null, closed: null };
    const all = [...deals, { ...since, own: { 'Needs summary': 'yes' } }];
    const entry = { ...ENTRY, Diagnosis: '', Measure: 'Deals that advance from Contact' };
    expect(follow(all, entry)?.kept).toBe('1 of 1 deal that reached Contact since had it');
    expect(follow(all, { ...entry, Measure: '' })?.kept).toBe(
      '1 of 1 new or decided deal since had it',
    );
  });

  it('counts an activity, with its pace', () => {
    const calls: Cell[][] = [
      ['Date', 'Rep', 'Activity type', 'Count'],
      [{ day: AGREED }, 'Ana', 'Demo call', 9],
      [{ day: AGREED + 1 }, 'ANA', 'demo call', ''],
      [{ day: AGREED + 30 }, 'Ana', 'Demo call', 11],
      [{ day: AGREED + 30 }, 'Ana', 'E-mail', 40],
      [{ day: AGREED + 30 }, 'Bo', 'Demo call', 40],
    ];
    const entry = { ...ENTRY, 'Shown by': 'Demo call' };
    expect(follow(dealsWith([]), entry, calls)?.kept).toBe('12 since, 2.4 a week');
    expect(
      follow(dealsWith([]), { ...entry, 'Shown by': 'e-mail' }, calls.slice(0, 5))?.sentence,
    ).toContain('“E-mail”: 40 since, 8 a week.');
  });

  it('counts a kind of the process under any of its names, and none as none', () => {
    const process: Cell[][] = [
      ['Stage', 'Step', 'Outcome', 'Also called'],
      ['Call', 'prospecting', 'activity', 'Phone call'],
      ['Visit', 'prospecting', 'activity', ''],
      ['Contact', 'prospecting', 'open', ''],
      ['Proposal', 'proposal', 'open', ''],
      ['Won', '', 'won', ''],
      ['Lost', '', 'lost', ''],
    ];
    const calls: Cell[][] = [
      ['Date', 'Rep', 'Activity type', 'Count'],
      [{ day: AGREED + 7 }, 'Ana', 'phone call', 4],
      [{ day: AGREED + 8 }, 'Ana', 'Call', 6],
    ];
    const kept = (shownBy: string, done = calls) =>
      follow(dealsWith([]), { ...ENTRY, 'Shown by': shownBy }, done, process)?.kept;
    expect(kept('Call')).toBe('10 since, 2 a week');
    expect(kept('Phone call')).toBe('10 since, 2 a week');
    expect(kept('Visit')).toBe('none since');
    expect(kept('Visit', [])).toBe('no activities are recorded');
  });

  it('follows the activities themselves, however short the time is', () => {
    const calls: Cell[][] = [
      ['Date', 'Rep', 'Activity type', 'Count'],
      ...Array.from({ length: 30 }, (_, week): Cell[] => [
        { day: AS_OF - 7 * week - 1 },
        'Ana',
        'Call',
        week < 5 ? 12 : 4,
      ]),
    ];
    const told = follow(
      dealsWith([]),
      {
        ...ENTRY,
        'Shown by': '',
        Measure: 'Activities a week',
        Baseline: '',
        'Review on': { day: AS_OF },
      },
      calls,
    );
    expect(told?.sentence).toMatch(/Then 100 in 25 weeks, since 12\.0 a week \(60 in 5 weeks/);
    expect(told?.verdict).toBe('improved');
  });

  it('is told without a measure, and as it stands once the verdict does', () => {
    const unmeasured = follow(dealsWith(['yes']), { ...ENTRY, Measure: '' });
    expect(unmeasured?.sentence).toContain('“Needs summary”: 1 of 1 proposal since had it.');
    const done = { ...ENTRY, Verdict: 'improved', Kept: '5 of 6 proposals since had it' };
    const closed = follow(dealsWith(['', '', '']), done);
    expect(closed?.kept).toBeNull();
    expect(closed?.sentence).toContain('“needs summary”: 5 of 6 proposals since had it.');
  });
});
