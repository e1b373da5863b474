import { describe, expect, it } from 'vitest';
import type { TabSpec } from '../../playground/index';
import { ask } from '../../playground/index';
import { coachedTeam } from './coached-team';
import { openAddOn } from './open-add-on';

const CALLS: TabSpec = {
  name: 'What we did',
  values: [
    ['Our activities'],
    ['Date', 'Who', 'Activity', 'Count'],
    ['2026-09-01', 'Ana Berg', 'Demo', 4],
    ['2026-11-20', 'Ana Berg', 'Demo', 5],
    ['2026-11-20', 'Ana Berg', 'Call', ''],
    ['soon', 'Ana Berg', 'Call', ''],
  ],
};

/** The team's deals with a column in which a summary is marked, ticked for the latest deals. */
function dealsWithSummaries(): TabSpec {
  const { values = [], ...tab } = coachedTeam();
  const [headers = [], ...rows] = values;
  const isLate = (row: readonly unknown[]): boolean => String(row[6]) > '2026-10-20';
  return {
    ...tab,
    values: [[...headers, 'Needs summary'], ...rows.map((row) => [...row, isLate(row)])],
  };
}

const AGREED = {
  salesperson: 'Ana Berg',
  diagnosis: 'many-proposals-few-deals',
  action: 'Write it down',
  reviewOn: '2027-01-18',
};

describe('the deed that an agreement names', () => {
  it('is chosen from the columns that are no field, and the activities', async () => {
    const host = await openAddOn([dealsWithSummaries(), CALLS]);
    const page = await ask(host, 'coachPage', { salesperson: 'Ana Berg' });
    expect(page.deedChoices).toEqual({ columns: ['Needs summary'], activities: ['Call', 'Demo'] });
    expect(page.deedLook).toBe('Check on 7 Dec whether it is done.');
    const after = await ask(host, 'agreeOnAction', { ...AGREED, shownBy: 'Needs summary' });
    expect(after.agreements[0]?.sentence).toContain('“Needs summary”: no proposal since.');
    const [headers = [], row = []] = host.workbook.values('Coaching Log');
    expect(row[headers.indexOf('Shown by')]).toBe('Needs summary');
  });

  it('is counted in a log that an earlier version wrote, beside people’s own columns', async () => {
    const log: TabSpec = {
      name: 'Coaching Log',
      values: [
        ['Salesperson', 'Agreed on', 'Action', 'Shown by', 'Notes', ''],
        ['Ana Berg', '2026-09-24', 'Write it down', 'needs summary', '', 'a secret'],
        ['Ana Berg', '2026-09-24', 'A demo a week', 'Demo', '', ''],
        ['Ana Berg', '2026-09-24', 'No more e-mails', 'E-mail', '', ''],
      ],
    };
    const host = await openAddOn([dealsWithSummaries(), CALLS, log]);
    host.chooseMenu('Coaching report');
    const [headers = [], ...rows] = host.workbook.values('Coaching Log');
    expect(headers).toEqual([...(log.values?.[0] ?? []), 'Kept']);
    expect(rows.map((row) => row[6])).toEqual([
      '2 of 7 new or decided deals since had it',
      '5 since, 0.6 a week',
      'no column of the deals and no activity is called this',
    ]);
    expect(rows[0]?.[5]).toBe('a secret');
    const report = host.workbook.values('Coaching Report').map(([first]) => String(first).trim());
    expect(report).toContain('Agreed 24 Sep: A demo a week. “Demo”: 5 since, 0.6 a week.');
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('Coaching Log')).toEqual([headers, ...rows]);
  });

  it('comes from a tab that is no tab of deals, whose bad rows are told', async () => {
    const host = await openAddOn([dealsWithSummaries(), CALLS]);
    const { tabs, problems } = await ask(host, 'overview', {});
    expect(tabs.map(({ tab }) => tab)).toEqual(['Deals']);
    expect(problems.map(({ sentence }) => sentence)).toContain(
      '“What we did”, row 6: Date is “soon”, which is not a date.',
    );
  });
});
