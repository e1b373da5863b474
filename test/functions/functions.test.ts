import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../src/core/calendar';
import { NO_SETTINGS } from '../../src/core/pipeline/settings';
import { CUSTOM_FUNCTIONS, type RawArgument } from '../../src/functions';
import { ACTIVITIES, call, DEALS, PROCESS, refusal } from './call';

const DAY = '2026-11-23';

describe('the declared functions', () => {
  // docs/formulas.md names every function and is held to the list; those of the design stay as they are.
  it('keep the arguments of the design in their order and the optional ones marked', () => {
    const signatures = CUSTOM_FUNCTIONS.map(({ name, parameters }) => {
      const args = parameters.map((each) => (each.isOptional ? `[${each.name}]` : each.name));
      return `${name}(${args.join(', ')})`;
    });
    const ofTheDesign = [
      'SC_STAGES(process, [salesperson])',
      'SC_STAGE_METRICS(deals, process, [salesperson], [history], [from], [to], [asOf])',
      'SC_BALANCE(deals, process, salesperson)',
      'SC_SOURCES(deals, process, [salesperson], [by])',
      'SC_FLAGS(deals, process, asOf, [history])',
      'SC_FINDINGS(deals, process, [salesperson], asOf, [history])',
      'SC_ACTIVITIES(activities, process, [salesperson], [from], [to])',
      'SC_PLAN(deals, process, salesperson, quota, weeks, [history])',
      'SC_WIN_RATE(deals, process, [salesperson], [from], [to])',
      'SC_CONVERSION(deals, process, stage, [salesperson], [history], [from], [to])',
      'SC_TIME_IN_STAGE(deals, process, stage, asOf, [salesperson], [history])',
      'SC_DISCOUNT(deals, process, [salesperson], [from], [to])',
      'SC_VELOCITY(deals, process, [salesperson], [from], [to])',
    ];
    expect(signatures.filter((each) => ofTheDesign.includes(each))).toEqual(ofTheDesign);
  });

  it('give tables with the columns of the design, headers first', () => {
    const columns: Record<string, string> = {
      SC_STAGES:
        'Stage · Step · Outcome · Target conversion · Max days · Weekly target · Exit criteria',
      SC_STAGE_METRICS:
        'Stage · Entered · Advanced · Lost · Back · Handed off · Open · Rate · Low · High · Eventual · Median days · Stalled',
      SC_BALANCE: 'Stage · Open deals · Open value · Share · Expected · Difference',
      SC_SOURCES:
        'Source · Deals · Proposals · Won · Lost · Win rate · Low · High · Median won · Median days',
      SC_FLAGS: 'Flags · Notes',
      SC_FINDINGS: 'Salesperson · Kind · Stage · Sentence · Diagnosis · Outcomes',
      SC_ACTIVITIES: 'Activity · Count · A week · Target a week',
      SC_PLAN: 'Stage · Needed a week · Low · High · Now a week',
    };
    const args: Record<string, RawArgument[]> = {
      SC_STAGES: [PROCESS],
      SC_BALANCE: [DEALS, PROCESS, 'Ana'],
      SC_FLAGS: [DEALS, PROCESS, DAY],
      SC_FINDINGS: [DEALS, PROCESS, '', DAY],
      SC_ACTIVITIES: [ACTIVITIES, PROCESS, [['Ana'], ['Bo']]],
      SC_PLAN: [DEALS, PROCESS, 'Ana', 1000, 10],
    };
    for (const [name, headers] of Object.entries(columns)) {
      const result = call(name, args[name] ?? [DEALS, PROCESS]) as unknown[][];
      expect((result[0] ?? []).join(' · '), name).toBe(headers);
      for (const row of result) expect(row, name).toHaveLength(result[0]?.length ?? 0);
    }
  });
});

describe('the figures', () => {
  it('of stages hold for the team or for a person, who may have terms of their own', () => {
    const target = (...args: RawArgument[]) =>
      (call('SC_STAGES', [PROCESS, ...args]) as unknown[][])[2]?.[3];
    expect([target(), target(''), target('ana'), target('Bo')]).toEqual([0.4, 0.4, 0.5, 0.4]);
    expect((call('SC_STAGES', [PROCESS]) as unknown[][])[2]).toEqual([
      'Proposal',
      'proposal',
      'open',
      0.4,
      30,
      null,
      'Sent',
    ]);
  });

  it('of what happened at each stage add up', () => {
    const rows = (...args: RawArgument[]) =>
      (call('SC_STAGE_METRICS', [DEALS, PROCESS, ...args]) as unknown[][])
        .slice(1)
        .map((row) => row.slice(0, 8));
    expect(rows('Bo')).toEqual([
      ['Prospecting', 4, 2, 1, 0, 0, 1, 2 / 3],
      ['Proposal', 2, 1, 1, 0, 0, 0, 0.5],
    ]);
    expect(rows()[1]).toEqual(['Proposal', 6, 3, 2, 0, 0, 1, 0.6]);
  });

  it('that depend on the day are blank without one', () => {
    const proposal = (...args: RawArgument[]) =>
      (
        call('SC_STAGE_METRICS', [DEALS, PROCESS, 'Ana', '', '', '', ...args]) as unknown[][]
      )[2]?.slice(10);
    expect(proposal()).toEqual([null, null, null]);
    expect(proposal(DAY)?.[2]).toBe(1);
    expect(proposal(DAY)?.[1]).toBeGreaterThan(27);
  });

  it('of rates are shares of what was decided', () => {
    expect(call('SC_WIN_RATE', [DEALS, PROCESS])).toBe(0.5);
    expect(call('SC_WIN_RATE', [DEALS, PROCESS, 'Ana'])).toBeCloseTo(2 / 3, 12);
    expect(call('SC_WIN_RATE', [DEALS, PROCESS, 'Bo', '2026-03-01'])).toBe(0.5);
    expect(call('SC_WIN_RATE', [DEALS, PROCESS, 'Bo', '', '2026-02-28'])).toBe(0);
    expect(call('SC_WIN_RATE', [DEALS, PROCESS, 'Bo', '2026-05-01'])).toBeNull();
    expect(call('SC_CONVERSION', [DEALS, PROCESS, 'offer', 'Bo'])).toBe(0.5);
    expect(call('SC_DISCOUNT', [DEALS, PROCESS, 'Ana'])).toBeCloseTo(0.15, 12);
    expect(call('SC_DISCOUNT', [DEALS, PROCESS, 'Bo'])).toBe(0);
  });

  it('of velocity are open deals × win rate × mean won amount by the median days to win', () => {
    // Ana: 1 open, 2 of 3 won, 125 on average, in 59 and 69 days.
    expect(call('SC_VELOCITY', [DEALS, PROCESS, 'Ana'])).toBeCloseTo((1 * (2 / 3) * 125) / 64, 12);
  });

  it('of time in a stage are a median of days', () => {
    // 28, 32, 32, 38 and 48 days; one deal has been there since April, so that half of all are left
    // between day 32 and day 38.
    expect(call('SC_TIME_IN_STAGE', [DEALS, PROCESS, 'Proposal', DAY])).toBe(35);
  });

  it('of sources name them, and the ones that nobody recorded', () => {
    const rows = call('SC_SOURCES', [DEALS, PROCESS]) as unknown[][];
    const byName = new Map(rows.slice(1).map((row) => [row[0], row]));
    expect(byName.get('Referral')?.slice(1, 6)).toEqual([3, 3, 1, 1, 0.5]);
    expect(byName.get('not recorded')?.slice(1, 5)).toEqual([1, 1, 1, 0]);
    const methods = call('SC_SOURCES', [DEALS, PROCESS, 'Ana', 'Method']) as unknown[][];
    expect(methods[0]?.[0]).toBe('Method');
    expect(methods.slice(1).map(([name, deals]) => [name, deals])).toEqual([
      ['Call', 2],
      ['Mail', 2],
    ]);
  });

  it('of balance are shares of the person’s open deals', () => {
    const rows = (call('SC_BALANCE', [DEALS, PROCESS, 'Ana']) as unknown[][])
      .slice(1)
      .map((row) => row.slice(0, 4));
    expect(rows).toEqual([
      ['Prospecting', 0, null, 0],
      ['Proposal', 1, 50, 1],
    ]);
  });

  it('of flags stand beside their deals, blank rows and all', () => {
    const gap = [...DEALS.slice(0, 5), [], ...DEALS.slice(5), [], []];
    const rows = call('SC_FLAGS', [gap, PROCESS, DAY]) as unknown[][];
    expect(rows).toHaveLength(10);
    expect(rows[4]?.[0]).toContain('Stalled');
    expect(rows[5]).toEqual([null, null]);
    expect(rows[9]?.[0]).toContain('No amount');
  });

  it('of findings are none where the numbers support none', () => {
    expect(
      call('SC_FINDINGS', [DEALS, PROCESS, ['Ana', 'Bo'].map((name) => [name]), DAY]),
    ).toHaveLength(1);
  });
});

describe('a salesperson', () => {
  const rate = (who: RawArgument) => call('SC_WIN_RATE', [DEALS, PROCESS, who]);

  it('that is left out, blank or one blank cell is the team', () => {
    expect([rate(undefined), rate(''), rate(' '), rate([['']])]).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('may be spelled in any case', () => {
    expect(rate(' BO ')).toBeCloseTo(1 / 3, 12);
  });

  it('may be a range of names: one result a name, blank for a blank or an unknown one', () => {
    expect(rate([['Ana'], [''], ['Zoe'], ['Bo'], [''], ['']])).toEqual([
      [2 / 3],
      [null],
      [null],
      [1 / 3],
    ]);
    expect(rate([['Ana', '', 'Bo']])).toEqual([[2 / 3, null, 1 / 3]]);
  });

  it('is nobody where a range of names is still blank', () => {
    expect(rate([[''], [''], ['']])).toEqual([[null]]);
    expect(call('SC_FINDINGS', [DEALS, PROCESS, [[''], ['']], DAY])).toHaveLength(1);
  });

  it('may be one name in a range that is blank below', () => {
    expect(rate([['Ana'], ['']])).toBeCloseTo(2 / 3, 12);
  });
});

describe('ranges and days', () => {
  const open = <T>(rows: T[][]): Array<T | ''>[] => [
    ...rows.map((row) => [...row, '' as const]),
    ...Array.from({ length: 900 }, () => Array.from({ length: 12 }, () => '' as const)),
  ];

  it('may be open-ended: blank rows and columns behind do not count', () => {
    expect(call('SC_WIN_RATE', [open(DEALS), open(PROCESS)])).toBe(0.5);
    expect(call('SC_FLAGS', [open(DEALS), PROCESS, DAY])).toHaveLength(DEALS.length);
  });

  it('take days as days, as text in several ways, and with a time', () => {
    const day = parseIsoDay('2026-03-10') ?? 0;
    for (const to of [
      { day },
      { day: day + 0.99 },
      '2026-03-10',
      '3/10/2026',
      '10 March 2026',
      day,
      [[{ day }]],
    ]) {
      expect(call('SC_WIN_RATE', [DEALS, PROCESS, '', '', to])).toBe(0.25);
    }
  });

  it('read the settings only where the headers do not say which column is the stage', () => {
    const odd = DEALS.map((row, index) =>
      index === 0 ? row.map((header) => (header === 'Stage' ? 'Where' : header)) : row,
    );
    const mapping = {
      tab: 'Whatever',
      isChosen: true,
      columns: { stage: 'Where' },
      stageDates: {},
      salesperson: null,
    };
    expect(call('SC_WIN_RATE', [odd, PROCESS], { ...NO_SETTINGS, mappings: [mapping] })).toBe(0.5);
    // Without them what stands in the column must do.
    expect(call('SC_WIN_RATE', [odd, PROCESS])).toBe(0.5);
    const stage = odd[0]?.indexOf('Where');
    const unknown = odd.map((row, index) =>
      row.map((cell, column) => (index > 0 && column === stage ? `Blue ${index}` : cell)),
    );
    expect(refusal('SC_WIN_RATE', [unknown, PROCESS])).toMatch(
      /^SC_WIN_RATE: no column of the deals says which stage a deal is in\. Headers seen: Deal, Owner, Where, /,
    );
  });
});

describe('a wrong argument', () => {
  const wrong: ReadonlyArray<readonly [string, readonly RawArgument[], string]> = [
    [
      'SC_WIN_RATE',
      [],
      '“deals” is missing; it must be a range with headers and at least one deal.',
    ],
    [
      'SC_WIN_RATE',
      [DEALS],
      '“process” is missing; it must be a range whose first row has the header Stage.',
    ],
    [
      'SC_WIN_RATE',
      ['Deals', PROCESS],
      '“deals” must be a range with headers and at least one deal; found “Deals”.',
    ],
    [
      'SC_WIN_RATE',
      [DEALS, DEALS.map((row) => row.slice(0, 2))],
      '“process” must be a range whose first row has the header Stage (headers seen: Deal and Owner); found 9 × 2 cells beginning with “Deal”.',
    ],
    [
      'SC_WIN_RATE',
      [DEALS, [['Stage'], ['']]],
      '“process” must be a range with at least one stage; found “Stage”.',
    ],
    [
      'SC_WIN_RATE',
      [DEALS, PROCESS, 'Zoe'],
      'nobody in the deals is called “Zoe”. Names seen: Ana and Bo.',
    ],
    ['SC_WIN_RATE', [DEALS, PROCESS, '', 'soon'], '“from” must be a date; found “soon”.'],
    [
      'SC_WIN_RATE',
      [DEALS, PROCESS, '', [['2026-01-01'], ['2026-02-01']]],
      '“from” must be a date; found 2 × 1 cells beginning with “2026-01-01”.',
    ],
    [
      'SC_WIN_RATE',
      [DEALS, PROCESS, '', '2026-03-02', '2026-03-01'],
      '“from” must not be after “to”; found 2026-03-02 and 2026-03-01.',
    ],
    ['SC_WIN_RATE', [DEALS, PROCESS, '', '', '', 'more'], 'takes 5 arguments; found 6.'],
    [
      'SC_STAGE_METRICS',
      [DEALS, PROCESS, [['Ana'], ['Bo']]],
      '“salesperson” must be one name; found 2 × 1 cells beginning with “Ana”.',
    ],
    [
      'SC_STAGE_METRICS',
      [DEALS, PROCESS, '', DEALS],
      '“history” must be a range whose first row has the headers When, Deal, Field, From and To (headers seen: Deal, Owner, Stage, Amount, List price, Created, Close date, Proposal date, Lost at stage, Source and Method); found 9 × 11 cells beginning with “Deal”.',
    ],
    ['SC_BALANCE', [DEALS, PROCESS], '“salesperson” is missing; it must be one name.'],
    [
      'SC_CONVERSION',
      [DEALS, PROCESS, 'Won'],
      'the process has no open stage “Won”. It has Prospecting and Proposal.',
    ],
    ['SC_FLAGS', [DEALS, PROCESS], '“asOf” is missing; it must be a date.'],
    ['SC_PLAN', [DEALS, PROCESS, 'Ana', 'much', 10], '“quota” must be a number; found “much”.'],
    ['SC_PLAN', [DEALS, PROCESS, 'Ana', 1000, 0], '“weeks” must be above 0; found 0.'],
    [
      'SC_SOURCES',
      [DEALS, PROCESS, '', 'colour'],
      '“by” must be source or method; found “colour”.',
    ],
    [
      'SC_WIN_RATE',
      [DEALS.map((row) => [row[0] ?? '', row[2] ?? '']), PROCESS, 'Ana'],
      'no column says who the salesperson is. Headers seen: Deal and Stage. Add one, or leave the salesperson blank for the team.',
    ],
  ];
  it.each(wrong)('of %s is told in plain words', (name, args, sentence) => {
    expect(refusal(name, args)).toBe(`${name}: ${sentence}`);
  });
});
