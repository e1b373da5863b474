import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadWorkbook, type TabSpec } from '../../../playground/index';
import { eventually } from '../../sidebar/host/checks';
import { Playground } from './open-playground';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.start();
}, 120_000);
afterAll(() => playground.close());

const sidebar = () => playground.page.frameLocator('aside iframe');
const button = (name: string | RegExp) => sidebar().getByRole('button', { name });

/** A year's weekly tally of calls: Ana's of twelve, the others' of thirty. */
function activities(): TabSpec {
  const rows: unknown[][] = [['Date', 'Salesperson', 'Activity', 'Count']];
  for (let week = 1; week <= 52; week++) {
    const day = new Date(Date.parse('2026-11-23') - 7 * 86_400_000 * week);
    for (const who of ['Ana Berg', 'Bo Lind', 'Cleo Marsh', 'Dev Eze', 'Fay Ito']) {
      rows.push([day.toISOString().slice(0, 10), who, 'Call', who === 'Ana Berg' ? 12 : 30]);
    }
  }
  return { name: 'Activities', values: rows };
}

/** What a tab's column says below its header, by the first columns of its rows. */
async function columnOf(tab: string, header: string): Promise<Record<string, string>> {
  const [headers = [], ...rows] = await playground.shown(tab);
  const at = headers.indexOf(header);
  return Object.fromEntries(
    rows
      .map((row) => [`${row[0]} ${row[1]}`.trim(), row[at] ?? ''])
      .filter(([name]) => name !== ''),
  );
}

it('a process is developed from nothing on the sample, agreed on, and used', {
  timeout: 120_000,
}, async () => {
  const sample = await loadWorkbook(['playground/sample/deals.csv']);
  await playground.open({ workbook: { ...sample, tabs: [...sample.tabs, activities()] } });
  const dealsBefore = await playground.shown('deals');
  await playground.choose('Open sidebar');
  await sidebar().getByRole('tab', { name: 'Process' }).click();
  await sidebar().getByText('This is a draft from your deals.').waitFor();

  // Effort: the recorded kind, at prospecting.
  await button('Add “Call”').click();
  await sidebar()
    .getByRole('region', { name: 'Activities' })
    .getByLabel('Step of selling')
    .selectOption('Prospecting');
  await button(/^Call/).click();

  // The needs workshop: today's figures taken over, the criterion, the column that shows it.
  await button(/^Needs workshop/).click();
  await sidebar()
    .getByText(/^so far \d+ of \d+ \(\d+ %, likely \d+–\d+ %\)$/)
    .waitFor();
  const taken = sidebar().getByLabel('Target conversion (%)');
  await button(/^Take \d+$/)
    .first()
    .click();
  await eventually(() => taken.inputValue()).toMatch(/^\d+$/);
  await button('Use it').click();
  await button('Add “Need in writing” to the deals').click();
  await sidebar()
    .getByText('“Need in writing” is required at Offer, the stage after it, once you save.')
    .waitFor();
  const dealsAfter = await playground.shown('deals');
  expect(dealsAfter.map((row) => row.slice(0, dealsBefore[0]?.length))).toEqual(dealsBefore);
  expect(dealsAfter[0]?.slice(dealsBefore[0]?.length)).toEqual(['Need in writing']);
  await button('Set up the process').click();
  await sidebar().getByText('The process is saved.').waitFor();

  // What Ana's quota takes, from calls on.
  await sidebar().getByLabel('For', { exact: true }).selectOption('Ana Berg');
  await sidebar().getByRole('textbox', { name: 'Quota' }).fill('60000');
  await button('Work it out').click();
  const steps = sidebar().getByRole('list', { name: 'What it takes a week' });
  await steps.waitFor();
  expect((await steps.getByRole('listitem').allTextContents())[0]).toMatch(
    /^Call: about \d+ a week \(likely \d+–\d+\); today 12, so [\d.]+ times as many/,
  );
  await button(
    /^Make these Ana Berg’s weekly targets( anyway)?: Call \d+, First call [\d.]+, Offer [\d.]+$/,
  ).click();
  await sidebar()
    .getByText(/^The quota of 60,000 a quarter is in the tab “Salespeople”/)
    .waitFor();
  expect((await columnOf('Salespeople', 'Quota'))['Ana Berg']).toMatch(/^60,?000$/);
  await button('Save').click();
  await sidebar().getByText('The process is saved.').waitFor();
  const weekly = await columnOf('Sales Process', 'Weekly target');
  expect(Object.keys(weekly).filter((row) => row.startsWith('Ana Berg'))).toEqual([
    'Ana Berg Call',
    'Ana Berg First call',
    'Ana Berg Offer',
  ]);
  expect((await columnOf('Sales Process', 'Required columns')).Offer).toBe('Need in writing');

  // Both agree on what the page shows.
  await sidebar()
    .getByText(/^Call: \d+(\.0)? a week; so far 12\.0 a week \(624 in 52 weeks\)$/)
    .waitFor();
  await button('Manager agrees: Ana Berg').click();
  await button('Record it').click();
  await sidebar().getByText('The salesperson has not agreed yet.').waitFor();
  await button('Ana Berg agrees').click();
  await button('Record it').click();
  await sidebar().getByText('Agreed on 23 Nov 2026 by both.').waitFor();
  const agreed = (await columnOf('Process Agreements', 'Content'))['Ana Berg 1'] ?? '';
  expect(agreed).toMatch(/^Call \| prospecting \| activity \| \d+ a week$/m);
  expect(agreed).toMatch(/^Won \| won.*\| quota 60,000 a quarter$/m);
  expect(agreed).toMatch(/^Needs workshop \| .*target \d+ %.*exit The cust/m);

  // The first deal that is talked about with it.
  const [headers = [], ...rows] = dealsAfter;
  const at = rows.findIndex((row) => row[headers.indexOf('Stage')] === 'Needs workshop');
  await playground.select('deals', `A${at + 2}`);
  await sidebar().getByRole('tab', { name: 'Deal', exact: true }).click();
  await sidebar()
    .getByText(/^Exit criterion: The customer has confirmed the need/)
    .waitFor();
  await sidebar()
    .getByText(/Need in writing/)
    .first()
    .waitFor();
  expect(playground.errors).toEqual([]);
});
