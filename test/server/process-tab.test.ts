import { describe, expect, it } from 'vitest';
import type { TabSpec } from '../../playground/index';
import { ask } from '../../playground/index';
import type { SalesProcess } from '../../src/core/process/model';
import type { Calls } from '../../src/server/contract';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

const PROCESS = 'Sales Process';

type Host = Awaited<ReturnType<typeof openAddOn>>;

/** The tab as people keep it: a column, a formula, a note and a colour of their own. */
const KEPT: TabSpec = {
  name: PROCESS,
  values: [
    [
      'Stage',
      'Salesperson',
      'Outcome',
      'Step',
      'Target conversion',
      'Max days',
      'Our notes',
      'Twice the days',
    ],
    ['Prospecting', '', 'open', 'prospecting', '', 10, 'call first', '=F2*2'],
    ['Proposal', '', 'open', 'proposal', '40 %', 30, "'=not a formula", '=F3*2'],
    ['Won', '', 'won', '', '', '', '', ''],
    ['Lost', '', 'lost', '', '', '', '', ''],
    ['Proposal', 'Ana', '', '', '', 12, 'her own', '=F6*2'],
  ],
  rows: 30,
  columns: 10,
};

async function withProcess(spec: TabSpec = KEPT, options: Parameters<typeof openAddOn>[1] = {}) {
  const host = await openAddOn([smallPipeline(), spec], options);
  await host.settle();
  return host;
}

async function load(host: Host): Promise<SalesProcess> {
  return (await ask(host, 'process', {})).process;
}

async function save(
  host: Host,
  base: SalesProcess,
  process: SalesProcess,
): Promise<Calls['saveProcess']['value']> {
  return ask(host, 'saveProcess', { base, process });
}

/** The process with one stage changed. */
function withStage(
  process: SalesProcess,
  name: string,
  own: Partial<SalesProcess['stages'][number]>,
): SalesProcess {
  return {
    ...process,
    stages: process.stages.map((stage) => (stage.name === name ? { ...stage, ...own } : stage)),
  };
}

/** The process with two of its stages in each other's place. */
function swapped(process: SalesProcess, one: number, other: number): SalesProcess {
  const stages = [...process.stages];
  const [a, b] = [stages[one], stages[other]];
  if (a === undefined || b === undefined) throw new Error('There are no such stages.');
  stages[one] = b;
  stages[other] = a;
  return { ...process, stages };
}

const columnOf = (host: Host, header: string): unknown[] => {
  const rows = host.workbook.values(PROCESS);
  const at = (rows[0] ?? []).indexOf(header);
  return rows.map((row) => row[at]);
};

describe('saving the process from the sidebar', () => {
  it('writes only the cell that changed', async () => {
    const host = await withProcess();
    const before = host.workbook.displayValues(PROCESS, 'A1:H6');
    const base = await load(host);
    const answer = await save(host, base, withStage(base, 'Proposal', { maxDays: 25 }));
    await host.settle();
    expect(answer.saved).toBe(true);
    const after = host.workbook.displayValues(PROCESS, 'A1:H6');
    const changed = after.flatMap((row, r) =>
      row.flatMap((cell, c) => (cell === before[r]?.[c] ? [] : [`${r},${c}: ${cell}`])),
    );
    expect(changed).toEqual(['2,5: 25', '2,7: 50']);
  });

  it('keeps the rows of activities, and what the team and a person are asked to do', async () => {
    const [headers = [], ...rows] = KEPT.values as unknown[][];
    const host = await withProcess({
      ...KEPT,
      values: [
        [...headers, 'Weekly target'],
        ['Call', '', 'Aktivität', 'prospecting', '', '', 'before ten', '', 40],
        ...rows,
        ['Call', 'Ana', '', '', '', '', '', '', 30],
      ] as NonNullable<TabSpec['values']>,
    });
    const base = await load(host);
    expect(base.activities).toMatchObject([
      { name: 'Call', weeklyTarget: 40, personal: [{ salesperson: 'Ana', weeklyTarget: 30 }] },
    ]);
    const answer = await save(host, base, withStage(base, 'Proposal', { maxDays: 25 }));
    expect(answer.saved).toBe(true);
    expect((await load(host)).activities).toEqual(base.activities);
    expect(columnOf(host, 'Our notes')).toContain('before ten');
    expect(columnOf(host, 'Outcome')).toContain('Aktivität');
    const [call] = base.activities;
    if (call === undefined) throw new Error('One activity.');
    await save(host, await load(host), {
      ...(await load(host)),
      activities: [{ ...call, weeklyTarget: 50 }],
    });
    expect((await load(host)).activities).toMatchObject([{ weeklyTarget: 50 }]);
    const late = await save(host, base, base);
    expect(late).toMatchObject({
      saved: true,
      kept: ['weekly target of Call 40 → 50', 'max days of Proposal 30 → 25'],
    });
  });

  it('takes notes, colours, formulas and columns of one’s own along when stages change places', async () => {
    const host = await withProcess();
    host.evaluate(`(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('${PROCESS}');
      sheet.getRange('A3').setNote('Ask Ana').setBackground('#ffff00');
    })()`);
    const base = await load(host);
    await save(host, base, swapped(base, 0, 1));
    await host.settle();
    expect(columnOf(host, 'Stage')).toEqual([
      'Stage',
      'Proposal',
      'Prospecting',
      'Won',
      'Lost',
      'Proposal',
    ]);
    expect(columnOf(host, 'Our notes').slice(0, 3)).toEqual([
      'Our notes',
      '=not a formula',
      'call first',
    ]);
    expect(columnOf(host, 'Twice the days').slice(0, 3)).toEqual(['Twice the days', 60, 20]);
    expect(host.workbook.notes(PROCESS)).toEqual({ A2: 'Ask Ana' });
    expect(
      host.evaluate(
        `SpreadsheetApp.getActive().getSheetByName('${PROCESS}').getRange('A2').getBackground()`,
      ),
    ).toBe('#ffff00');
  });

  it('writes odd names as texts, and reads them back', async () => {
    const host = await withProcess();
    const base = await load(host);
    const names = [
      '=1+1',
      '+5 more',
      "'quoted'",
      '007',
      '1/2',
      'TRUE',
      '40 %',
      'Proposal, sent',
      '-',
      '@home',
      '"x"',
      'März 2026',
      'WAHR',
    ];
    const [first] = base.stages;
    if (first === undefined) throw new Error('There is a stage.');
    const added = names.map((name) => ({
      ...first,
      name,
      aliases: [`${name} old`],
      exitCriteria: `${name}!`,
    }));
    const wanted = { ...base, stages: [...added, ...base.stages] };
    await save(host, base, wanted);
    expect(await load(host)).toEqual(wanted);
    expect(
      host.workbook
        .formulas(PROCESS)
        .flat()
        .filter((formula) => !/^$|^=F\d+\*2$/.test(formula)),
    ).toEqual([]);
  });

  it('retires a stage and keeps its row', async () => {
    const host = await withProcess();
    const base = await load(host);
    await save(host, base, withStage(base, 'Prospecting', { skip: true }));
    expect(host.workbook.values(PROCESS)[1]?.slice(0, 7)).toEqual([
      'Prospecting',
      '',
      'open',
      'prospecting',
      '',
      10,
      'call first',
    ]);
    expect(columnOf(host, 'Skip')[1]).toBe('yes');
  });

  it('keeps what stands beside a person’s terms that are taken away', async () => {
    const host = await withProcess();
    const base = await load(host);
    await save(host, base, { ...base, overrides: [] });
    expect(host.workbook.values(PROCESS)[5]?.slice(0, 7)).toEqual([
      'Proposal',
      'Ana',
      '',
      '',
      '',
      '',
      'her own',
    ]);
  });

  it('keeps what only somebody else changed meanwhile, and says so', async () => {
    const host = await withProcess();
    const base = await load(host);
    host.user.typeInto(PROCESS, 'E3', '30 %');
    const answer = await save(host, base, withStage(base, 'Proposal', { maxDays: 25 }));
    expect(answer).toMatchObject({
      saved: true,
      kept: ['target conversion of Proposal 40 % → 30 %'],
    });
    expect((await load(host)).stages.find(({ name }) => name === 'Proposal')).toMatchObject({
      targetConversion: 0.3,
      maxDays: 25,
    });
  });

  it('writes nothing where both changed the same meanwhile, and says what', async () => {
    const host = await withProcess();
    const base = await load(host);
    host.user.typeInto(PROCESS, 'E3', '30 %');
    host.user.typeInto(PROCESS, 'A2', 'Hunting');
    const before = host.workbook.displayValues(PROCESS);
    const answer = await save(host, base, withStage(base, 'Proposal', { targetConversion: 0.5 }));
    expect(answer.saved).toBe(false);
    expect(answer.saved ? [] : answer.changes).toEqual([
      'target conversion of Proposal 40 % → 30 %',
    ]);
    expect(host.workbook.displayValues(PROCESS)).toEqual(before);
    const again = await save(
      host,
      answer.view.process,
      withStage(answer.view.process, 'Won', { name: 'Signed', aliases: ['Won'] }),
    );
    expect(again.saved).toBe(true);
    expect(columnOf(host, 'Stage')).toEqual([
      'Stage',
      'Hunting',
      'Proposal',
      'Signed',
      'Lost',
      'Proposal',
    ]);
  });

  it('takes no notice of what was typed into columns of one’s own meanwhile, and keeps it', async () => {
    const host = await withProcess();
    const base = await load(host);
    host.user.typeInto(PROCESS, 'G2', 'call twice');
    const answer = await save(host, base, withStage(base, 'Prospecting', { maxDays: 5 }));
    expect(answer.saved).toBe(true);
    expect(columnOf(host, 'Our notes')[1]).toBe('call twice');
  });

  it('leaves a tab alone that holds something else, and says what to do', async () => {
    const plan: TabSpec = {
      name: PROCESS,
      values: [['Our plan'], ['Sell more'], ['Stage', 'Step']],
    };
    const host = await withProcess(plan);
    const base = await load(host);
    await expect(save(host, base, base)).rejects.toThrow(
      'Nothing was written. The tab “Sales Process” holds something, but its first row has no header “Stage”. Put the header back, or give the tab another name if it is yours.',
    );
    await expect(ask(host, 'createTabs', {})).rejects.toThrow('Nothing was written.');
    expect(host.workbook.values(PROCESS)).toEqual([
      ['Our plan', ''],
      ['Sell more', ''],
      ['Stage', 'Step'],
    ]);
    expect((await ask(host, 'process', {})).problems).toEqual([
      '“Sales Process”, row 1 has no header “Stage”, so the tab is not read (found: Our plan).',
    ]);
  });

  it('says that a protected tab may not be written', async () => {
    const host = await withProcess(KEPT, { user: { email: 'rep@example.com', isOwner: false } });
    host.workbook.protect(PROCESS, 'E1:E10');
    const before = host.workbook.displayValues(PROCESS);
    const base = await load(host);
    await expect(save(host, base, swapped(base, 0, 1))).rejects.toThrow(
      'Nothing was written. The tab “Sales Process” is protected and you may not edit all of it. Ask the owner of the spreadsheet to let you.',
    );
    expect(host.workbook.displayValues(PROCESS)).toEqual(before);
  });

  it('says what is wrong in the tab', async () => {
    const host = await withProcess();
    host.user.typeInto(PROCESS, 'E3', 'lots');
    expect((await ask(host, 'process', {})).problems).toEqual([
      '“Sales Process”, row 3: Target conversion is “lots”; it must lie between 0 % and 100 %.',
    ]);
  });
});

describe('setting up the tabs', () => {
  it('writes the drafted process and the people once, and nothing the second time', async () => {
    const host = await openAddOn([smallPipeline()]);
    const view = await ask(host, 'createTabs', {});
    expect(view.isDrafted).toBe(false);
    expect(columnOf(host, 'Stage')).toEqual(['Stage', 'Prospecting', 'Proposal', 'Won', 'Lost']);
    expect(host.workbook.values('Salespeople').map(([name]) => name)).toEqual([
      'Salesperson',
      'Ana',
      'Bo',
      'Cy',
      'Dev',
    ]);
    host.user.typeInto(PROCESS, 'F2', 'Two talks');
    host.user.typeInto('Salespeople', 'C2', 'North');
    const before = host.workbook.tabs.map((tab) => host.workbook.values(tab));
    await ask(host, 'createTabs', {});
    expect(host.workbook.tabs.map((tab) => host.workbook.values(tab))).toEqual(before);
  });

  it('does not take the user away from the tab that is open', async () => {
    const host = await openAddOn([smallPipeline()]);
    await ask(host, 'createTabs', {});
    expect(host.workbook.activeTab).toBe('Deals');
  });
});
