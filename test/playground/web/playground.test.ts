import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../../sidebar/host/checks';
import { Playground } from './open-playground';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.start();
}, 120_000);
afterAll(() => playground.close());

const toast = () => playground.page.locator('.corner').textContent();
const sidebar = () => playground.page.frameLocator('aside iframe');

describe('the sample pipeline in the page', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    await playground.open();
  }, 60_000);

  it('gets the coaching report and the annotations from the menu, by keyboard', async () => {
    await playground.choose('Coaching report');
    await eventually(toast).toMatch(/^Stagecoach The coaching report is written: 5 salespeople/);
    expect(await playground.tabs()).toEqual(['deals', 'Coaching Report']);
    const report = (await playground.shown('Coaching Report')).map(([first]) => first);
    expect(report[0]).toBe('Coaching report · as of 23 Nov 2026 · all deals');
    expect(report.some((line) => line?.startsWith('● Ana Berg'))).toBe(true);

    await playground.choose('Annotate deals');
    await eventually(toast).toMatch(/^Stagecoach \d+ of \d+ rows have a flag\./);
    expect((await playground.shown('deals', 'V1:W1'))[0]).toEqual([
      'Coaching flags',
      'Coaching notes',
    ]);
    expect(playground.errors).toEqual([]);
  });

  it('opens the sidebar, which reads the deals and saves the process', async () => {
    await playground.choose('Open sidebar');
    await sidebar()
      .getByText(/399 deals read from 402 rows/)
      .waitFor();
    await sidebar().getByRole('button', { name: 'Set up the process' }).click();
    await sidebar().getByText('Offer', { exact: true }).click();
    await sidebar().getByRole('textbox', { name: 'Name' }).fill('Quotation');
    await sidebar().getByRole('button', { name: 'Save' }).click();
    await eventually(async () =>
      (await playground.shown('Sales Process')).map(([, stage]) => stage),
    ).toContain('Quotation');
    await playground.page.getByRole('button', { name: 'Close Stagecoach' }).click();
    await eventually(() => playground.page.locator('#chrome aside').count()).toBe(0);
  });

  it('shows the deal of the row that is clicked, and writes its next step', async () => {
    await playground.choose('Open sidebar');
    await sidebar().getByRole('tab', { name: 'Deal', exact: true }).click();
    await sidebar().getByText('This row holds the headers.').last().waitFor();
    const rows = await playground.shown('deals');
    const open = rows.findIndex(([, , , , stage]) => stage === 'Offer') + 1;
    await playground.select('deals', `B${open - 1}`);
    // One row down, as somebody at the keyboard goes.
    await playground.page.locator('#grid canvas[id^="univer-sheet-main"]').focus();
    await playground.page.keyboard.press('ArrowDown');
    const name = rows[open - 1]?.[1] ?? '';
    await sidebar().getByRole('heading', { name }).waitFor();
    await sidebar().getByRole('button', { name: 'No next step: go to the cell' }).click();
    await eventually(() =>
      playground.evaluate('SpreadsheetApp.getActiveRange().getA1Notation()'),
    ).toBe(`M${open}`);
    await sidebar().getByLabel('What happens next').fill('Send the offer');
    await sidebar().getByLabel('When').fill('2026-11-30');
    await sidebar().getByRole('button', { name: 'Write into the sheet' }).click();
    await eventually(async () => (await playground.shown('deals', `M${open}:N${open}`))[0]).toEqual(
      ['Send the offer', '2026-11-30'],
    );
    // A mouse does the same.
    const canvas = playground.page.locator('#grid canvas[id^="univer-sheet-main"]');
    await playground.select('deals', 'B2');
    await sidebar()
      .getByRole('heading', { name: rows[1]?.[1] ?? '' })
      .waitFor();
    await canvas.click({ position: { x: 150, y: 140 } });
    const cell = String(await playground.evaluate('SpreadsheetApp.getActiveRange().getRow()'));
    await sidebar()
      .getByRole('heading', { name: rows[Number(cell) - 1]?.[1] ?? '' })
      .waitFor();
    expect(playground.errors).toEqual([]);
  });

  it('shows an edited stage at once in a custom function typed into the grid', async () => {
    await playground.insertTab('Mine');
    await playground.choose('Open sidebar');
    await sidebar().getByRole('button', { name: 'Set up the process' }).click();
    // It moves the keyboard about until it is done.
    await sidebar().getByText('The process is set up.').waitFor();
    const formula = "=SC_STAGE_METRICS(deals!A1:Z500,'Sales Process'!A1:K20)";
    await playground.type('Mine', 'B2', formula);
    const firstCall = async () => (await playground.shown('Mine', 'B3:E3'))[0];
    await eventually(firstCall).toEqual(['First call', '398', '252', '137']);

    await playground.type('deals', 'E2', 'Won');
    await eventually(firstCall).toEqual(['First call', '398', '253', '136']);
  });

  it('shows the check of the installation in a dialog, as text to copy', async () => {
    const { page } = playground;
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Check this installation' }).click();
    const dialog = page.getByRole('dialog', { name: 'Check this installation' });
    const inside = page.frameLocator('dialog iframe');
    const text = inside.getByRole('textbox', { name: /^What holds here/ });
    await text.waitFor();
    const lines = (await text.inputValue()).split('\n');
    expect(lines.filter((line) => !/^[✓?] /.test(line))).toEqual([]);
    await inside.getByRole('button', { name: 'Copy' }).focus();
    await page.keyboard.press('Enter');
    await eventually(() => inside.getByRole('status').textContent()).not.toBe('');
    expect(await playground.tabs()).toEqual(['deals']);
    await dialog.getByRole('button', { name: 'Close Check this installation' }).click();
    await eventually(() => dialog.count()).toBe(0);
  });

  it('says why a formula shows an error once its cell is chosen', async () => {
    await playground.type('deals', 'Z2', '=SC_WIN_RATE(A1:C3)');
    await eventually(async () => (await playground.shown('deals', 'Z2'))[0]).toEqual(['#ERROR!']);
    await playground.select('deals', 'Z2');
    await eventually(() => playground.page.locator('.cell-error').textContent()).toMatch(/^Z2: \S/);
  });
});

describe('a spreadsheet without deals', { timeout: 60_000 }, () => {
  it('is told so in one plain sentence', async () => {
    await playground.open({
      workbook: { tabs: [{ name: 'Notes', values: [['Shopping'], ['Milk']] }] },
    });
    await playground.choose('Coaching report');
    await eventually(() => playground.dialogs).toEqual([
      expect.stringMatching(/^Stagecoach\n\nNo tab with deals was found\. [^\n]+$/),
    ]);
    expect(await playground.tabs()).toEqual(['Notes']);
  });
});
