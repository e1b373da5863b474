import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import type { ProcessViewData } from '../../src/server/contract';
import { openAddOn, smallPipeline } from './open-add-on';

/** A host with a process, and how Ana's stands. */
async function withProcess() {
  const host = await openAddOn([smallPipeline()]);
  await ask(host, 'createTabs', {});
  const view = () => ask(host, 'process', {});
  const agreeOn = (shown: string, by: 'manager' | 'salesperson') =>
    ask(host, 'agreeToProcess', { salesperson: 'Ana', by, shown });
  const agree = async (by: 'manager' | 'salesperson') =>
    (await agreeOn(ana(await view())?.content ?? '', by)).view;
  const rows = () => host.workbook.displayValues('Process Agreements');
  return { host, view, agree, agreeOn, rows };
}

const ana = ({ agreements }: ProcessViewData) =>
  agreements.find(({ salesperson }) => salesperson === 'Ana');

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

  it('records nothing where the process is no longer what was shown, and says what changed', async () => {
    const { host, view, agreeOn } = await withProcess();
    const shown = ana(await view())?.content ?? '';
    const stage =
      host.workbook.values('Sales Process').findIndex(([, name]) => name === 'Proposal') + 1;
    host.user.typeInto('Sales Process', `F${stage}`, 'Sent to those who decide');
    const answer = await agreeOn(shown, 'manager');
    expect(answer).toMatchObject({
      agreed: false,
      changes: ['exit criteria of Proposal none → Sent to those who decide'],
    });
    expect(host.workbook.tabs).not.toContain('Process Agreements');
    const now = ana(answer.view)?.content ?? '';
    expect(now).toContain('exit Sent to those who decide');
    expect(await agreeOn(now, 'manager')).toMatchObject({ agreed: true });
  });

  it('takes what changed for somebody else alone for the same', async () => {
    const { host, view, agreeOn } = await withProcess();
    const shown = ana(await view())?.content ?? '';
    const rows = host.workbook.values('Sales Process').length;
    host.user.typeInto('Sales Process', `A${rows + 1}`, 'Bo');
    host.user.typeInto('Sales Process', `B${rows + 1}`, 'Proposal');
    host.user.typeInto('Sales Process', `H${rows + 1}`, '0.2');
    expect(await agreeOn(shown, 'salesperson')).toMatchObject({ agreed: true });
  });

  it('names the quota that stands in the Salespeople tab, which is no part of what is agreed on', async () => {
    const { host, view, agree, agreeOn, rows } = await withProcess();
    const before = ana(await view())?.content ?? '';
    const quota = { salesperson: 'Ana', quota: 60_000, period: 'quarter' } as const;
    const { quotas } = await ask(host, 'keepQuota', quota);
    expect(quotas).toEqual([quota]);
    expect(host.workbook.displayValues('Salespeople')[0]).toContain('Quota');
    // The page showed no quota, so what is recorded must not name one.
    expect(await agreeOn(before, 'manager')).toMatchObject({
      agreed: false,
      changes: ['The quota is 60,000 a quarter.'],
    });
    expect(ana(await view())?.targets).toContain('The quota is 60,000 a quarter.');
    await agree('manager');
    await ask(host, 'keepQuota', { ...quota, quota: 70_000 });
    // Another quota later asks nobody to agree anew, and the record keeps the one of its day.
    expect(ana(await agree('salesperson'))?.state).toBe('agreed');
    const [, row, ...more] = rows();
    expect(row?.slice(0, 4)).toEqual(['Ana', '1', '2026-11-23', '2026-11-23']);
    expect(row?.[4]).toMatch(/^Won \| won.* \| quota 60,000 a quarter$/m);
    expect(more).toEqual([]);
  });

  it('leaves a quota alone that a formula computes, and says so', async () => {
    const { host } = await withProcess();
    const quota = { salesperson: 'Ana', quota: 60_000, period: 'quarter' } as const;
    await ask(host, 'keepQuota', quota);
    const [headers = [], ...people] = host.workbook.values('Salespeople');
    const letter = String.fromCharCode(65 + headers.indexOf('Quota'));
    const row = people.findIndex(([name]) => name === 'Ana') + 2;
    host.user.typeInto('Salespeople', `${letter}${row}`, '=4*15000');
    await host.settle();
    await expect(ask(host, 'keepQuota', { ...quota, quota: 70_000 })).rejects.toThrow(
      `Nothing was written. “Salespeople”, cell ${letter}${row} holds a formula, which stays as it is. Change it there.`,
    );
    expect(host.workbook.formulas('Salespeople', `${letter}${row}`)).toEqual([['=4*15000']]);
    // Its period is a cell of its own; the formula says the quota already.
    await ask(host, 'keepQuota', { ...quota, period: 'year' });
    expect(host.workbook.formulas('Salespeople', `${letter}${row}`)).toEqual([['=4*15000']]);
    expect(host.workbook.values('Salespeople')[row - 1]).toContain('year');
  });

  it('asks to set the process up first where it is only a draft', async () => {
    const host = await openAddOn([smallPipeline()]);
    await expect(
      ask(host, 'agreeToProcess', { salesperson: 'Ana', by: 'manager', shown: '' }),
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
