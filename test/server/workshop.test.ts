import { describe, expect, it } from 'vitest';
import { ask, type HeadlessHost, type TabSpec } from '../../playground/index';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

const add = (host: HeadlessHost, step = 'needs analysis') =>
  ask(host, 'addProvingColumn', { step });
const headers = (host: HeadlessHost, tab = 'Deals') => host.workbook.values(tab)[0] ?? [];
const NEED = 'Need in writing';

describe('adding the column that shows a criterion', () => {
  it('writes its header behind the last column, and nothing else', async () => {
    const host = await openAddOn([smallPipeline()]);
    const before = host.workbook.displayValues('Deals');
    const { header, sentence, view } = await add(host);
    expect(header).toBe(NEED);
    expect(sentence).toBe(`The column “${NEED}” is in “Deals” now, behind the last one.`);
    expect(host.workbook.displayValues('Deals')).toEqual(
      before.map((row, index) => [...row, index === 0 ? NEED : '']),
    );
    expect(view.headers).toContain(NEED);
    expect(view.criteria.find(({ step }) => step === 'needs analysis')?.isThere).toBe(true);
    expect(host.workbook.tabs).toEqual(['Deals']);
  });

  it('adds nothing where there is such a column, by its name or by its meaning', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.user.typeInto('Deals', 'I1', 'Needs summary');
    const before = host.workbook.displayValues('Deals');
    expect(await add(host)).toMatchObject({
      header: 'Needs summary',
      sentence: 'There is a column “Needs summary” already. Nothing was added.',
    });
    expect(await add(host, 'proposal')).toMatchObject({ header: 'Close date' });
    expect(host.workbook.displayValues('Deals')).toEqual(before);
  });

  it('keeps clear of the add-on’s own columns, of notes at the side and of the end of the grid', async () => {
    const spec = smallPipeline();
    const host = await openAddOn([{ ...spec, columns: 12 }]);
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'L9', 'my own sum');
    await add(host);
    expect(headers(host).slice(8)).toEqual(['Coaching flags', 'Coaching notes', '', '', NEED]);
    expect(host.workbook.values('Deals')[8]?.[11]).toBe('my own sum');
  });

  it('adds to every deals tab that has none', async () => {
    const spec = smallPipeline();
    const withNeed: TabSpec = {
      name: 'North',
      values: (spec.values ?? []).map((row, index) => [...row, index === 0 ? 'Need' : '']),
    };
    const host = await openAddOn([{ ...spec, name: 'South' }, withNeed]);
    const { header, sentence } = await add(host);
    expect(header).toBe('Need');
    expect(sentence).toBe('The column “Need” is in “South” now, behind the last one.');
    expect(headers(host, 'South').at(-1)).toBe('Need');
    expect(headers(host, 'North')).toHaveLength(9);
  });

  it('leaves a tab alone that a formula fills, and says where to add it', async () => {
    const source = smallPipeline();
    const host = await openAddOn([
      { name: 'Source', values: source.values ?? [] },
      {
        name: 'Mine',
        values: [['=FILTER(Source!A1:H40,Source!A1:A40<>"")']],
        rows: 60,
        columns: 12,
      },
    ]);
    await host.settle();
    const mapping = { columns: {}, stageDates: {}, salesperson: null };
    await ask(host, 'saveMapping', { tab: 'Source', isChosen: false, ...mapping });
    expect(await add(host)).toMatchObject({
      header: null,
      sentence: `“Mine” is filled by a formula, so nothing was added there. Add “${NEED}” where its rows come from.`,
    });
    expect(headers(host, 'Mine')).toHaveLength(8);
  });

  it('says what to do where the tab is protected', async () => {
    const host = await openAddOn([smallPipeline()], {
      user: { email: 'rep@example.com', isOwner: false },
    });
    host.workbook.protect('Deals', null);
    await expect(add(host)).rejects.toThrow(
      `Nothing was written. “Deals” is protected and you may not add a column. Ask its owner to add “${NEED}” or to let you.`,
    );
    expect(headers(host)).toHaveLength(8);
  });

  it('says that there are no deals where there is no tab', async () => {
    const host = await openAddOn([{ name: 'Empty', values: [['x']] }]);
    await expect(add(host)).rejects.toThrow(/No tab with deals was found/);
  });
});

describe('what stands beside the targets', () => {
  it('is each person’s and the team’s figure so far, in the page’s units', async () => {
    const host = await openAddOn([smallPipeline()]);
    const { figures, quotas } = await ask(host, 'process', {});
    const find = (salesperson: string | null, stage: string, field: string) =>
      figures.find(
        (each) => each.salesperson === salesperson && each.stage === stage && each.field === field,
      );
    expect(find('Ana', 'Proposal', 'targetConversion')).toMatchObject({
      text: 'so far 3 of 6 (50 %, likely 19–81 %)',
      take: 50,
    });
    expect(find(null, 'Won', 'targetConversion')?.text).toMatch(/^so far 12 of 24 \(50 %, likely/);
    expect(find(null, 'Prospecting', 'maxDays')?.text).toMatch(
      /^(so far typically|no figure yet:)/,
    );
    expect(new Set(figures.map((each) => JSON.stringify(each))).size).toBe(figures.length);
    expect(quotas).toEqual([]);
  });
});

describe('the activities of somebody whom nobody knows', () => {
  it('are named where their figures would stand', async () => {
    const activities: TabSpec = {
      name: 'Activities',
      values: [
        ['Date', 'Salesperson', 'Activity', 'Count'],
        ['2026-11-02', 'Ana', 'Call', 5],
        ['2026-11-02', 'Anna', 'Call', 7],
      ],
    };
    const host = await openAddOn([smallPipeline(), activities]);
    expect((await ask(host, 'process', {})).activitiesLeftOut).toMatch(
      /^The activities of “Anna” are left out \(7\)/,
    );
    const known = await openAddOn([smallPipeline()]);
    expect((await ask(known, 'process', {})).activitiesLeftOut).toBe('');
  });
});

describe('what a quota takes', () => {
  it('is worked back at the person’s own rates, and writes nothing', async () => {
    const salespeople: TabSpec = {
      name: 'Salespeople',
      values: [
        ['Salesperson', 'Quota', 'Quota period'],
        ['Ana', 90_000, 'quarter'],
      ],
    };
    const host = await openAddOn([smallPipeline(), salespeople]);
    const before = host.workbook.displayValues('Deals');
    expect((await ask(host, 'process', {})).quotas).toEqual([
      { salesperson: 'Ana', quota: 90_000, period: 'quarter' },
    ]);
    const plan = await ask(host, 'planFromQuota', {
      salesperson: 'Ana',
      quota: 90_000,
      period: 'quarter',
    });
    expect(plan.sentence).toBe('To reach 90,000 a quarter it takes, a week:');
    expect(plan.steps.length).toBeGreaterThan(0);
    for (const { kind, text, target } of plan.steps) {
      expect(kind).toBe('stage');
      // What is agreed on is the figure that is read, to the digit.
      if (target !== null) expect(Number(/^about ([\d.]+)/.exec(text)?.[1])).toBe(target);
      expect(text).toMatch(
        /^about [\d.]+ a week \(likely [\d.]+–[\d.]+\); today [\d.]+, (so [\d.]+ times as many|about as many|which is more)$/,
      );
    }
    expect(host.workbook.tabs).toEqual(['Deals', 'Salespeople']);
    expect(host.workbook.displayValues('Deals')).toEqual(before);
  });

  it('says why there is no plan, and who there is where nobody is meant', async () => {
    const spec = smallPipeline();
    const host = await openAddOn([
      {
        ...spec,
        values: (spec.values ?? []).map((row) => row.filter((_, column) => column !== 4)),
      },
    ]);
    const wanted = { quota: 1000, period: 'month' } as const;
    const plan = await ask(host, 'planFromQuota', { salesperson: 'Ana', ...wanted });
    expect(plan).toEqual({
      sentence: 'No plan yet, because no won deal has an amount.',
      steps: [],
      caution: '',
    });
    await expect(ask(host, 'planFromQuota', { salesperson: 'Zoe', ...wanted })).rejects.toThrow(
      /^Nobody in the deals is called “Zoe”\./,
    );
  });
});

describe('activities in the process', () => {
  it('are saved, and a change of somebody else is told before it is overwritten', async () => {
    const host = await openAddOn([smallPipeline()]);
    const { process: base } = await ask(host, 'createTabs', {});
    const call = {
      name: 'Call',
      aliases: [],
      step: 'prospecting' as const,
      weeklyTarget: 40,
      skip: false,
      personal: [{ salesperson: 'Ana', weeklyTarget: 30, skip: false }],
    };
    const process = { ...base, activities: [call] };
    const { saved, view } = await ask(host, 'saveProcess', { base, process });
    expect(saved).toBe(true);
    expect(view.process).toEqual(process);
    const rows = host.workbook.values('Sales Process');
    const weekly = String.fromCharCode(65 + (rows[0] ?? []).indexOf('Weekly target'));
    const row = rows.findIndex(([who, name]) => who === 'Ana' && name === 'Call') + 1;
    host.user.typeInto('Sales Process', `${weekly}${row}`, '25');
    const personal = [{ salesperson: 'Ana', weeklyTarget: 35, skip: false }];
    const more = { ...process, activities: [{ ...call, weeklyTarget: 45, personal }] };
    expect(await ask(host, 'saveProcess', { base: process, process: more })).toMatchObject({
      saved: false,
      changes: ['Ana: weekly target of Call 30 → 25'],
    });
    expect(view.effort.find(({ salesperson }) => salesperson === 'Ana')?.text).toBe(
      'no figure yet: no activities are recorded',
    );
  });
});
