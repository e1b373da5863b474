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
    expect(sentence).toBe(`The column "${NEED}" is in "Deals" now, behind the last one.`);
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
      sentence: 'There is a column "Needs summary" already. Nothing was added.',
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
    expect(sentence).toBe('The column "Need" is in "South" now, behind the last one.');
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
      sentence: `"Mine" is filled by a formula, so nothing was added there. Add "${NEED}" where its rows come from.`,
    });
    expect(headers(host, 'Mine')).toHaveLength(8);
  });

  it('says what to do where the tab is protected', async () => {
    const host = await openAddOn([smallPipeline()], {
      user: { email: 'rep@example.com', isOwner: false },
    });
    host.workbook.protect('Deals', null);
    await expect(add(host)).rejects.toThrow(
      `Nothing was written. "Deals" is protected and you may not add a column. Ask its owner to add "${NEED}" or to let you.`,
    );
    expect(headers(host)).toHaveLength(8);
  });

  it('says that there are no deals where there is no tab', async () => {
    const host = await openAddOn([{ name: 'Empty', values: [['x']] }]);
    await expect(add(host)).rejects.toThrow(/No tab with deals was found/);
  });
});
