import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { coachedTeam } from '../add-on/coached-team';
import { openAddOn } from '../add-on/open-add-on';

const LAST_90_DAYS = { code: 'last-90-days', from: null, to: null } as const;

const titleOf = (host: Awaited<ReturnType<typeof openAddOn>>, tab: string): string =>
  String(host.workbook.values(tab)[0]?.[0]);

describe('what the Coach view opens with', () => {
  it('is what the report begins with, and the report as text', async () => {
    const host = await openAddOn([coachedTeam()]);
    const { people, inShort, text, period, withoutQuota } = await ask(host, 'coachTeam', {});
    host.chooseMenu('Coaching report');
    const cells = host.workbook.values('Coaching Report').flat().map(String);
    for (const line of inShort) {
      for (const cell of line.cells.filter((each) => each !== '')) expect(cells).toContain(cell);
    }
    const named = inShort.flatMap(({ salesperson }) => salesperson ?? []);
    expect(named).toEqual(people.map(({ salesperson }) => salesperson));
    expect(text).toMatch(/^Coaching report · as of 23 Nov 2026 · all deals/);
    expect(period).toEqual({ code: 'all', from: null, to: null });
    expect(withoutQuota).toMatch(/^Nobody has a quota\./);
  });
});

describe('the period that is chosen', () => {
  it('is kept for the report, the talk, and the page, and named in their titles', async () => {
    const host = await openAddOn([coachedTeam()]);
    const { period, text } = await ask(host, 'savePeriod', LAST_90_DAYS);
    expect(period).toEqual(LAST_90_DAYS);
    const words = 'last 90 days (since 26 Aug 2026)';
    expect(text).toContain(words);
    host.chooseMenu('Coaching report');
    expect(titleOf(host, 'Coaching Report')).toBe(`Coaching report · as of 23 Nov 2026 · ${words}`);
    await ask(host, 'prepare', { salesperson: 'Ana Berg' });
    expect(titleOf(host, 'Prepare 1:1')).toBe(`1:1 with Ana Berg · 23 Nov 2026 · ${words}`);
    expect((await ask(host, 'coachTeam', {})).period).toEqual(LAST_90_DAYS);
  });

  it('changes no flag, and none of the figures that the process is agreed on with', async () => {
    const host = await openAddOn([coachedTeam()]);
    await ask(host, 'annotate', { salesperson: null });
    const flags = host.workbook.values('Deals');
    const { figures } = await ask(host, 'process', {});
    await ask(host, 'savePeriod', LAST_90_DAYS);
    await ask(host, 'annotate', { salesperson: null });
    expect(host.workbook.values('Deals')).toEqual(flags);
    expect((await ask(host, 'process', {})).figures).toEqual(figures);
  });

  it('goes by days of one’s own, and gives way to one that is asked for', async () => {
    const host = await openAddOn([coachedTeam()]);
    const own = { code: 'from-to', from: '2026-01-01', to: '2026-06-30' } as const;
    expect((await ask(host, 'savePeriod', own)).text).toContain('1 Jan 2026 to 30 Jun 2026');
    const all = { asOf: null, from: null, to: null };
    const { text } = await ask(host, 'report', { salesperson: null, period: all });
    expect(text).toContain('· all deals');
  });

  it('is refused where it ends before it begins', async () => {
    const host = await openAddOn([coachedTeam()]);
    const turned = { code: 'from-to', from: '2026-03-01', to: '2026-02-01' } as const;
    await expect(ask(host, 'savePeriod', turned)).rejects.toThrow(
      'The period begins on 1 Mar 2026 and ends before that, on 1 Feb 2026.',
    );
  });
});
