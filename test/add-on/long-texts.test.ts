import { expect, it } from 'vitest';
import { openAddOn, smallPipeline } from './open-add-on';

const LONGEST_CELL = 50_000;

it('cuts a text that fills its cell, says so, and goes on with the rest', async () => {
  const long = (text: string): string => text.repeat(LONGEST_CELL / text.length);
  const values = [
    ...(smallPipeline().values ?? []),
    [long('name '), 'Account 11', 'Bo', 'Proposal', 700, '2026-09-01', '2026-12-20', ''],
    ['Long amount', 'Account 12', 'Bo', 'Proposal', long('9x'), '2026-09-01', '2026-12-20', ''],
    ['Long stage', 'Account 13', 'Bo', long('stage'), 700, '2026-09-01', '2026-12-20', ''],
  ];
  const host = await openAddOn([{ name: 'Deals', values }]);
  host.chooseMenu('Record stage changes now');
  const history = (): string[][] => host.workbook.displayValues('Stage History');
  const recorded = history();
  expect(recorded.map((row) => row[1])).toContain('Long amount | Account 12');
  expect(recorded.some((row) => (row[1] ?? '').startsWith('name name'))).toBe(true);
  host.chooseMenu('Record stage changes now');
  expect(history()).toHaveLength(recorded.length);
  host.chooseMenu('Coaching report');
  const report = host.workbook.displayValues('Coaching Report').flat();
  expect(report.join(' ')).toContain('Deal is a text of 49999 characters');
  expect(Math.max(...report.map((text) => text.length))).toBeLessThan(5000);
});

const LONG = 'a word or two, '
  .repeat(LONGEST_CELL)
  .slice(0, LONGEST_CELL - 1)
  .concat('.');

it.each([
  ['plain', LONG],
  ['like a formula', `=${LONG.slice(2)}`],
])(
  'keeps a typed text that fills its cell whole, from the report and beside a deal: %s',
  async (_, text) => {
    // What makes it a text counts as well.
    const typed = text.startsWith('=') ? `'${text}` : text;
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Coaching report');
    host.user.typeInto('Coaching Report', 'B9', typed);
    host.chooseMenu('Coaching report');
    expect(host.toasts.at(-1)?.message).toContain('What you had typed into the last one is in');
    const [headers = [], ...entries] = host.workbook.values('Coaching Log');
    const notes = entries.map((row) => String(row[headers.indexOf('Notes')]));
    expect(notes.join('')).toContain(text);
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('Coaching Log')).toEqual([headers, ...entries]);
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'J3', typed);
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')[2]?.[9]).toBe(text);
    host.chooseMenu('Clear annotations');
    expect(host.workbook.values('Deals').flat()).toContain(text);
  },
);
