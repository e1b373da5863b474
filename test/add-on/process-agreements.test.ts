import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

/** A host with a process, and how Ana's stands. */
async function withProcess() {
  const host = await openAddOn([smallPipeline()]);
  await ask(host, 'createTabs', {});
  const agree = (by: 'manager' | 'salesperson') =>
    ask(host, 'agreeToProcess', { salesperson: 'Ana', by });
  const rows = () => host.workbook.displayValues('Process Agreements');
  return { host, agree, rows };
}

type View = Awaited<ReturnType<Awaited<ReturnType<typeof withProcess>>['agree']>>;
const ana = ({ agreements }: View) => agreements.find(({ salesperson }) => salesperson === 'Ana');

describe('agreeing to a process', () => {
  it('keeps a version with the day of each of the two, and what was agreed', async () => {
    const { agree, rows } = await withProcess();
    expect(ana(await agree('manager'))).toMatchObject({
      state: 'half',
      missing: ['salesperson'],
      sentence: 'The salesperson has not agreed yet.',
    });
    expect(ana(await agree('salesperson'))).toMatchObject({
      state: 'agreed',
      missing: [],
      sentence: 'Agreed on 23 Nov 2026 by both.',
    });
    const [headers, row, ...more] = rows();
    expect(headers).toEqual([
      'Salesperson',
      'Version',
      'Manager agreed on',
      'Salesperson agreed on',
      'Content',
    ]);
    expect(row?.slice(0, 4)).toEqual(['Ana', '1', '2026-11-23', '2026-11-23']);
    expect(row?.[4]).toContain('Proposal | proposal | open');
    expect(more).toEqual([]);
  });

  it('writes nothing where that one has agreed already', async () => {
    const { agree, rows } = await withProcess();
    await agree('manager');
    const before = rows();
    await agree('manager');
    expect(rows()).toEqual(before);
  });

  it('keeps every version, and tells what changed since', async () => {
    const { host, agree, rows } = await withProcess();
    await agree('manager');
    await agree('salesperson');
    const process = host.workbook.values('Sales Process');
    const stage = process.findIndex(([, name]) => name === 'Proposal') + 1;
    host.user.typeInto('Sales Process', `H${stage}`, '0.3');
    expect(ana(await ask(host, 'process', {}))).toMatchObject({
      state: 'changed',
      missing: ['manager', 'salesperson'],
      changes: ['target conversion of Proposal none → 30 %'],
    });
    const view = ana(await agree('salesperson'));
    expect(view).toMatchObject({ state: 'half', missing: ['manager'] });
    expect(view?.changes).toEqual(['target conversion of Proposal none → 30 %']);
    const [, first, second] = rows();
    expect(first?.slice(0, 4)).toEqual(['Ana', '1', '2026-11-23', '2026-11-23']);
    expect(second?.slice(0, 4)).toEqual(['Ana', '2', '', '2026-11-23']);
  });

  it('asks to set the process up first where it is only a draft', async () => {
    const host = await openAddOn([smallPipeline()]);
    await expect(
      ask(host, 'agreeToProcess', { salesperson: 'Ana', by: 'manager' }),
    ).rejects.toThrow(/Set up the process first/);
    expect(host.workbook.tabs).toEqual(['Deals']);
  });

  it('keeps columns and rows that people made in the tab', async () => {
    const { host, agree } = await withProcess();
    await agree('manager');
    host.user.typeInto('Process Agreements', 'F1', 'Where');
    host.user.typeInto('Process Agreements', 'F2', 'in the café');
    await agree('salesperson');
    expect(host.workbook.values('Process Agreements')[1]?.[5]).toBe('in the café');
  });
});
