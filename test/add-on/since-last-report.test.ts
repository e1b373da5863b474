import { describe, expect, it } from 'vitest';
import { ask, type HeadlessHost } from '../../playground/index';
import { coachedTeam } from './coached-team';
import { openAddOn } from './open-add-on';

const REPORT = 'Coaching Report';
const PERSONAL = 'Personal Report';

/** The row that holds a deal, from 1. */
function rowOf(host: HeadlessHost, deal: string): number {
  return host.workbook.values('Deals').findIndex(([name]) => name === deal) + 1;
}

function sinceLines(host: HeadlessHost, tab: string): string[] {
  return host.workbook
    .values(tab)
    .map(([first]) => String(first))
    .filter((text) => /^Since the last report|“Write it down”/.test(text));
}

/** Two weeks of a team that has a report of 23 Nov 2026, and one agreement with Ana Berg. */
async function twoWeeksLater(): Promise<HeadlessHost> {
  const { values = [], ...tab } = coachedTeam();
  const rows = values.map((row, index) => [...row, index === 0 ? 'Needs summary' : false]);
  const host = await openAddOn([{ ...tab, values: rows }]);
  host.chooseMenu('Coaching report');
  await ask(host, 'agreeOnAction', {
    salesperson: 'Ana Berg',
    diagnosis: 'many-proposals-few-deals',
    action: 'Write it down',
    shownBy: 'Needs summary',
    reviewOn: '2027-01-18',
  });
  host.state.clock.set(new Date('2026-11-25T09:00:00Z'));
  host.chooseMenu('Coaching report');
  host.state.clock.set(new Date('2026-12-07T09:00:00Z'));
  const last = rows.length;
  const added = [
    ['Fresh one', 'Ana Berg', 'Proposal', 700, '2026-11-26', '', '2026-11-30', true],
    ['Fresh two', 'Bo Lind', 'Won', 900, '2026-11-26', '2026-12-07', '2026-11-30', true],
    ['Before', 'Bo Lind', 'Won', 9000, '2026-11-01', '2026-11-25', '2026-11-02', true],
  ];
  host.user.paste('Deals', `A${last + 1}`, added);
  host.user.paste('Deals', `C${rowOf(host, 'Ana Berg open')}`, [
    ['Won', 500, '2026-05-04', '2026-12-01'],
  ]);
  host.user.paste('Deals', `C${rowOf(host, 'Bo Lind open')}`, [
    ['Lost', 400, '2026-05-04', '2026-12-02'],
  ]);
  await host.settle();
  return host;
}

describe('what came since the last report', () => {
  it('is told beneath the first screen of the next one, with what moved in the agreements', async () => {
    const host = await twoWeeksLater();
    expect(sinceLines(host, REPORT)).toEqual([
      'Since the last report (23 Nov 2026): 0 new deals, 0 won, 0 lost.',
    ]);
    host.chooseMenu('Coaching report');
    const lines = sinceLines(host, REPORT);
    expect(lines[0]).toBe(
      'Since the last report (25 Nov 2026): 2 new deals, 2 won (1,400), 1 lost (400).',
    );
    expect(lines[1]).toMatch(/^Ana Berg, “Write it down”: 1 of 1 .*\.$/);
    const firsts = host.workbook.values(REPORT).map(([first]) => String(first));
    const at = (start: string): number => firsts.findIndex((text) => text.startsWith(start));
    expect(at('In short')).toBeLessThan(at('Since the last report'));
    expect(at('Since the last report')).toBeLessThan(at('The numbers'));
  });

  it('stays with the last report of another day, however often it is written on one', async () => {
    const host = await twoWeeksLater();
    host.chooseMenu('Coaching report');
    const [first] = sinceLines(host, REPORT);
    host.chooseMenu('Coaching report');
    expect(sinceLines(host, REPORT)[0]).toBe(first);
  });

  it('is of the one whom a report is about, and names nobody else', async () => {
    const host = await twoWeeksLater();
    await ask(host, 'writeReport', { salesperson: 'Ana Berg' });
    const [first] = sinceLines(host, PERSONAL);
    expect(first).toBe('Since the last report (25 Nov 2026): 1 new deal, 1 won (500), 0 lost.');
    expect(host.workbook.values(PERSONAL).flat().join()).not.toContain('Bo Lind');
  });
});
