import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { CUSTOM_FUNCTIONS } from '../../src/functions';
import type { ReportJson } from '../audit/shared-data';
import { openAddOn, smallPipeline } from './open-add-on';

const PROCESS = {
  name: 'Sales Process',
  values: [
    [
      'Salesperson',
      'Stage',
      'Step',
      'Outcome',
      'Also called',
      'Exit criteria',
      'Required columns',
      'Target conversion',
      'Max days',
      'Weekly target',
      'Skip',
    ],
    ['', 'Prospecting', 'prospecting', 'open', '', '', '', 0.5, '', 3, ''],
    ['', 'Proposal', 'proposal', 'open', 'Offer', 'Sent and talked through', '', 0.4, 30, '', ''],
    ['', 'Won', '', 'won', '', '', '', '', '', '', ''],
    ['', 'Lost', '', 'lost', '', '', '', '', '', '', ''],
    ['Ana', 'Proposal', '', '', '', '', '', 0.5, '', '', ''],
  ],
};

const ACTIVITIES = {
  name: 'Activities',
  values: [
    ['Date', 'Salesperson', 'Activity', 'Count'],
    ['2026-09-01', 'Ana', 'Call', 12],
    ['2026-11-03', 'Bo', 'Call', ''],
  ],
};

/** A host with the pipeline, the process, the activities and a tab of the rep's own with these formulas. */
async function withFormulas(rows: unknown[][]) {
  const host = await openAddOn([
    smallPipeline(),
    PROCESS,
    ACTIVITIES,
    { name: 'Mine', values: rows, rows: 60, columns: 20 },
  ]);
  await host.settle();
  return host;
}

const D = 'Deals!A:H';
const P = "'Sales Process'!A:L";

describe('custom functions in the host', () => {
  it('count a salesperson’s stages and take a new deal in when it is edited', async () => {
    const host = await withFormulas([
      [`=SC_STAGE_METRICS(${D},${P},"Ana",,,,A9)`],
      ...Array.from({ length: 7 }, () => ['']),
      ['2026-11-23'],
    ]);
    await host.settle();
    const before = host.workbook.values('Mine', 'A1:M3');
    expect(before[0]?.slice(0, 7)).toEqual([
      'Stage',
      'Entered',
      'Advanced',
      'Lost',
      'Back',
      'Handed off',
      'Open',
    ]);
    expect(before[2]?.slice(0, 7)).toEqual(['Proposal', 7, 3, 3, 0, 0, 1]);
    const open = host.workbook.values('Deals').findIndex(([name]) => name === 'Ana open') + 1;
    host.user.typeInto('Deals', `D${open}`, 'Won');
    await host.settle();
    expect(host.workbook.values('Mine', 'A3:G3')[0]).toEqual(['Proposal', 7, 4, 3, 0, 0, 0]);
  });

  it('give single values, and one a name for a range of names', async () => {
    const host = await withFormulas([
      ['Ana', `=SC_WIN_RATE(${D},${P},A1:A3)`],
      ['', ''],
      ['Bo', ''],
      [`=SC_WIN_RATE(${D},${P})`, `=SC_WIN_RATE(${D},${P},"Ana")`],
    ]);
    expect(host.workbook.values('Mine', 'B1:B3').flat()).toEqual([0.5, '', 0.5]);
    expect(host.workbook.values('Mine', 'A4:B4')[0]).toEqual([0.5, 0.5]);
  });

  it('take a single cell, a one-row range, dates as text and an open-ended range', async () => {
    const host = await withFormulas([
      ['Ana', 'Bo', '2026-03-01', "'2026-06-30"],
      [`=SC_WIN_RATE(${D},${P},A1:B1)`],
      [`=SC_WIN_RATE(Deals!A1:H,${P},A1,C1,D1)`],
      [`=SC_CONVERSION(${D},${P},"Offer","Bo")`],
      [`=SC_TIME_IN_STAGE(${D},${P},"Proposal",C1)`],
    ]);
    expect(host.workbook.values('Mine', 'A2:B2')[0]).toEqual([0.5, 0.5]);
    expect(host.workbook.values('Mine', 'A3')[0]).toEqual([0.5]);
    expect(host.workbook.values('Mine', 'A4')[0]).toEqual([0.5]);
    expect(host.workbook.values('Mine', 'A5')[0]?.[0]).toBeTypeOf('number');
  });

  it('take arguments left out in the middle, and names that are still to be filled in', async () => {
    const host = await withFormulas([
      [`=SC_CONVERSION(${D},${P},"Proposal",,,"2026-03-01")`, `=SC_WIN_RATE(${D},${P},D1:D3)`],
      [`=SC_WIN_RATE(${D},${P},"",,"2026-03-31")`, ''],
      [`=SC_WIN_RATE(${D},${P},D1)`, ''],
    ]);
    expect(host.workbook.values('Mine', 'A1:B1')[0]).toEqual([0.5, '']);
    // Of the six deals of each, three were lost or won by the end of March; one of them was won.
    expect(host.workbook.values('Mine', 'A2')[0]?.[0]).toBeCloseTo(1 / 3, 12);
    expect(host.workbook.values('Mine', 'A3')[0]).toEqual([0.5]);
  });

  it('take stage changes from a range that is open below, and follow it', async () => {
    const history = {
      name: 'Changes',
      values: [
        ['When', 'Deal', 'Field', 'From', 'To'],
        ['2026-05-01', 'Ana open', 'stage', '', 'Prospecting'],
        ['2026-06-01', 'Ana open', 'stage', 'Prospecting', 'Proposal'],
      ],
      rows: 30,
    };
    const formula = `=SC_STAGE_METRICS(Deals!A1:H,${P},"Bo",Changes!A1:E,,,"2026-11-23")`;
    const host = await openAddOn([
      smallPipeline(),
      PROCESS,
      history,
      { name: 'Mine', values: [[formula]], rows: 30, columns: 20 },
    ]);
    await host.settle();
    expect(host.workbook.values('Mine', 'A3:G3')[0]).toEqual(['Proposal', 7, 3, 3, 0, 0, 1]);
    ['2026-07-01', 'Ana open', 'owner', 'Bo', 'Ana'].forEach((value, column) => {
      host.user.typeInto('Changes', `${'ABCDE'[column]}4`, value);
    });
    await host.settle();
    expect(host.workbook.values('Mine', 'A3:G3')[0]).toEqual(['Proposal', 8, 3, 3, 0, 1, 1]);
  });

  it('tell of a past day what was known then, as the report does', async () => {
    const host = await withFormulas([[`=SC_STAGE_METRICS(${D},${P},,,,,"2026-04-20")`]]);
    const { json } = await ask(host, 'report', {
      salesperson: null,
      period: { asOf: '2026-04-20', from: null, to: null },
    });
    const { team } = json as unknown as ReportJson;
    expect(host.workbook.values('Mine', 'A2:L3')).toEqual(
      team.stages.map((stage) => {
        const { entered, advanced, lost, back, handedOff, open } = stage;
        const counts = [entered, advanced, lost, back, handedOff, open];
        const { low, high } = stage as typeof stage & Record<'low' | 'high', number | null>;
        const figures = [stage.rate, low, high, stage.eventual, stage.medianDays];
        return [stage.stage, ...counts, ...figures.map((figure) => figure ?? '')];
      }),
    );
    expect(host.workbook.values('Mine', 'B3:G3')[0]).toEqual([16, 4, 8, 0, 0, 4]);
  });

  it('say in the cell that the process was given in the place of the deals', async () => {
    const host = await withFormulas([[`=SC_WIN_RATE(${P},${D})`]]);
    expect(host.workbook.errorMessage('Mine', 'A1')).toBe(
      'SC_WIN_RATE: “deals” must be a range with headers and at least one deal; found the sales process, which comes second.',
    );
  });

  it('show the stages as they hold for one salesperson', async () => {
    const host = await withFormulas([[`=SC_STAGES(${P},"Ana")`]]);
    expect(host.workbook.values('Mine', 'A1:G3')).toEqual([
      [
        'Stage',
        'Step',
        'Outcome',
        'Target conversion',
        'Max days',
        'Weekly target',
        'Exit criteria',
      ],
      ['Prospecting', 'prospecting', 'open', 0.5, '', 3, ''],
      ['Proposal', 'proposal', 'open', 0.5, 30, '', 'Sent and talked through'],
    ]);
  });

  it('align flags with the deals', async () => {
    const host = await withFormulas([[`=SC_FLAGS(Deals!A1:H,${P},E1)`, '', '', '', '2026-11-23']]);
    const fresh = host.workbook.values('Deals').findIndex(([name]) => name === 'Fresh');
    expect(host.workbook.values('Mine', 'A1:B1')[0]).toEqual(['Flags', 'Notes']);
    expect(host.workbook.values('Mine', `A${fresh + 1}:B${fresh + 1}`)[0]?.[0]).toContain(
      'No amount',
    );
  });

  it('leave figures that depend on the day blank without a day', async () => {
    const host = await withFormulas([[`=SC_STAGE_METRICS(${D},${P})`]]);
    const [, , proposal] = host.workbook.values('Mine', 'A1:M3');
    expect(proposal?.slice(10)).toEqual(['', '', '']);
  });

  it('refuse a cell with NOW() anywhere in a range', async () => {
    const host = await withFormulas([['=NOW()'], [`=SC_TIME_IN_STAGE(${D},${P},"Proposal",A1)`]]);
    expect(host.workbook.errorMessage('Mine', 'A2')).toMatch(/NOW\(\)/);
  });

  const wrong: ReadonlyArray<readonly [string, string, RegExp]> = [
    [
      'no deals',
      `=SC_WIN_RATE(,${P})`,
      /^SC_WIN_RATE: “deals” is missing; it must be a range with headers and at least one deal\.$/,
    ],
    [
      'no process',
      `=SC_WIN_RATE(${D},A1:B2)`,
      /^SC_WIN_RATE: “process” is missing; it must be a range whose first row has the header Stage\.$/,
    ],
    [
      'a wrong process',
      `=SC_WIN_RATE(${D},${D.replace('H', 'C')})`,
      /“process” must be a range whose first row has the header Stage .*Deal, Account and Owner/,
    ],
    [
      'an unknown person',
      `=SC_WIN_RATE(${D},${P},"Zoe")`,
      /nobody in the deals is called “Zoe”\. Names seen: Ana, Bo, Cy and Dev\./,
    ],
    [
      'an unknown stage',
      `=SC_CONVERSION(${D},${P},"Demo")`,
      /the process has no open stage “Demo”\. It has Prospecting and Proposal\./,
    ],
    [
      'no date',
      `=SC_TIME_IN_STAGE(${D},${P},"Proposal","soon")`,
      /“asOf” must be a date; found “soon”\./,
    ],
    [
      'no salesperson column',
      `=SC_WIN_RATE(Deals!D:E,${P},"Ana")`,
      /no column says who the salesperson is\. Headers seen: Stage and Amount\./,
    ],
    [
      'no stage column',
      `=SC_WIN_RATE(Deals!A:B,${P})`,
      /no column of the deals says which stage a deal is in\. Headers seen: Deal and Account\./,
    ],
    ['a quota of nothing', `=SC_PLAN(${D},${P},"Ana",0,10)`, /“quota” must be above 0; found 0\./],
    [
      'days the wrong way round',
      `=SC_WIN_RATE(${D},${P},,"2026-03-02","2026-03-01")`,
      /^SC_WIN_RATE: “from” must not be after “to”; found 2026-03-02 and 2026-03-01\./,
    ],
    [
      'an unknown word',
      `=SC_SOURCES(${D},${P},,"colour")`,
      /“by” must be source or method; found “colour”\./,
    ],
  ];
  it.each(wrong)('say in one sentence what is wrong with %s', async (_, formula, message) => {
    const host = await withFormulas([['', ''], ['', ''], [formula]]);
    expect(host.workbook.errorMessage('Mine', 'A3')).toMatch(message);
  });

  it('all answer for the team or a person, without an error', async () => {
    const needed: Record<string, string> = {
      deals: D,
      activities: 'Activities!A:D',
      process: P,
      salesperson: '"Ana"',
      stage: '"Proposal"',
      asOf: 'T1',
      quota: '50000',
      weeks: '10',
    };
    for (const { name, parameters } of CUSTOM_FUNCTIONS) {
      const args = parameters.map((each) => (each.isOptional ? '' : needed[each.name]));
      while (args.at(-1) === '') args.pop();
      const filler = Array.from({ length: 18 }, () => '');
      const row = [`=${name}(${args.join(',')})`, ...filler, '2026-11-23'];
      const host = await withFormulas([row]);
      expect(host.workbook.errorMessage('Mine', 'A1'), name).toBeNull();
    }
  });
});
