import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage, tabTo } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { dealsTab, overview } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

/** Opens the columns on which less hangs. */
async function showColumns(page: Page): Promise<void> {
  await page.getByText('Other columns').click();
}

/** The *Deals* view: choosing columns. */
export function describeMapping(open: OpenSidebar): void {
  describe('choosing columns', () => {
    it('sends by keyboard alone only what the user decided', async () => {
      const server = new FakeServer();
      const page = await open(server);
      await tabTo(page, page.getByText('Other columns'));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel('Lost reason'));
      await page.keyboard.type('Budget');
      await tabTo(page, page.getByLabel('Prospecting'));
      await page.keyboard.type('Created');
      await tabTo(page, page.getByRole('button', { name: 'Save columns' }));
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Saved. 412 deals read from 415 rows.');
      await expectFocus(page.getByRole('heading', { name: 'Deals', level: 4 }));
      expect(server.sent('saveMapping')).toEqual([
        {
          call: 'saveMapping',
          tab: 'Deals',
          isChosen: true,
          columns: { lostReason: 'Budget' },
          stageDates: { Prospecting: 'Created' },
          salesperson: null,
        },
      ]);
      expect(await page.getByRole('button', { name: 'Save columns' }).count()).toBe(0);
    });

    it('says which column is a guess, and takes all as right where nobody has looked yet', async () => {
      const server = new FakeServer();
      const tab = dealsTab({ isChecked: false });
      const columns = tab.columns.map((each) => ({ ...each, isGuess: each.field === 'amount' }));
      server.values.overview = overview({ hasProcessTab: false, tabs: [{ ...tab, columns }] });
      server.values.saveMapping = overview({ hasProcessTab: false, tabs: [dealsTab()] });
      const page = await open(server);
      await page.getByText('A guess: the nearest that was found.').waitFor();
      const main = () => page.locator('button.main').allTextContents();
      expect(await main()).toEqual(['The columns are right']);
      await page.getByRole('button', { name: 'The columns are right' }).click();
      await expectMessage(page, 'Saved. 412 deals read from 415 rows.');
      expect(server.sent('saveMapping')).toMatchObject([{ tab: 'Deals', columns: {} }]);
      expect(await main()).toEqual(['Set up the process']);
    });

    it('keeps the buttons that save in sight', async () => {
      const page = await open(new FakeServer());
      await page.getByLabel('Amount').selectOption({ label: 'Created' });
      const save = page.getByRole('button', { name: 'Save columns' });
      await page.getByLabel('Read the deals in this tab').first().scrollIntoViewIfNeeded();
      const box = await save.boundingBox();
      const height = await page.evaluate(() => window.innerHeight);
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    });

    it('shows what was found, and sends null for none', async () => {
      const server = new FakeServer();
      const page = await open(server);
      const selected = (label: string) =>
        page
          .getByLabel(label, { exact: true })
          .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
      await showColumns(page);
      await page.getByLabel('Discount').waitFor();
      expect(await selected('Salesperson')).toBe('Owner');
      expect(await selected('Discount')).toBe('Not found');
      expect(await selected('Proposal')).toBe('Proposal date');
      await page.getByLabel('Source').selectOption({ label: 'None' });
      await page.getByLabel('Proposal').selectOption({ label: 'None' });
      await page.getByRole('button', { name: 'Save columns' }).click();
      await eventually(() => server.sent('saveMapping')[0]).toMatchObject({
        columns: { source: null },
        stageDates: { Proposal: null },
      });
    });

    it('keeps an earlier choice, and gives it back to the add-on', async () => {
      const server = new FakeServer();
      const columns = dealsTab().columns.map((column) =>
        ['stage', 'amount'].includes(column.field) ? { ...column, isChosenByUser: true } : column,
      );
      server.values.overview = overview({ tabs: [dealsTab({ columns })] });
      const page = await open(server);
      await page.getByLabel('Amount').selectOption({ label: 'Find it for me' });
      await page.getByRole('button', { name: 'Save columns' }).click();
      await eventually(() => server.sent('saveMapping')[0]?.columns).toEqual({ stage: 'Stage' });
    });

    it('asks whose deals these are where no column says so', async () => {
      const server = new FakeServer();
      const columns = dealsTab().columns.map((column) =>
        column.field === 'salesperson' ? { ...column, header: null } : column,
      );
      server.values.overview = overview({
        tabs: [dealsTab({ tab: 'Ana', columns, salesperson: 'Ana' })],
      });
      const page = await open(server);
      const whose = page.getByLabel('Whose deals are these?');
      expect(await whose.inputValue()).toBe('Ana');
      await whose.fill('Ana Berg');
      await page.getByRole('button', { name: 'Save columns' }).click();
      await eventually(() => server.sent('saveMapping')[0]?.salesperson).toBe('Ana Berg');
    });

    it('keeps the changes when saving fails, and tries again', async () => {
      const server = new FakeServer();
      server.once('saveMapping', { kind: 'refused', sentence: 'Another command is running.' });
      const page = await open(server);
      await showColumns(page);
      await page.getByLabel('Lost reason').selectOption({ label: 'Budget' });
      await page.getByRole('button', { name: 'Save columns' }).click();
      await expectMessage(page, 'Another command is running.');
      await expectFocus(page.getByRole('button', { name: 'Save columns' }));
      expect(await page.getByLabel('Lost reason').inputValue()).toBe('header:Budget');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectMessage(page, /^Saved/);
      expect(server.sent('saveMapping')).toHaveLength(2);
    });

    it('takes changes back, and brings them back again', async () => {
      const page = await open(new FakeServer());
      await showColumns(page);
      const reason = page.getByLabel('Lost reason');
      await reason.selectOption({ label: 'Budget' });
      await page.getByRole('button', { name: 'Undo' }).click();
      await expectMessage(page, 'Your changes are taken back.');
      expect(await reason.inputValue()).toBe('found');
      await page.getByRole('button', { name: 'Bring them back' }).click();
      await eventually(() => reason.inputValue()).toBe('header:Budget');
    });

    it('warns in the other views that changes are not saved, and leads back', async () => {
      const page = await open(new FakeServer());
      await showColumns(page);
      await page.getByLabel('Lost reason').selectOption({ label: 'Budget' });
      await page.getByRole('tab', { name: 'Process' }).click();
      await page.getByText('The columns have changes that are not saved.').waitFor();
      await page.getByRole('button', { name: 'Show them' }).click();
      await expectFocus(page.getByRole('tab', { name: 'Deals (not saved)' }));
      await showColumns(page);
      expect(await page.getByLabel('Lost reason').inputValue()).toBe('header:Budget');
    });

    it('shows beside a column what else would fit, first among the others', async () => {
      const server = new FakeServer();
      const columns = dealsTab().columns.map((column) =>
        column.field === 'salesperson' ? { ...column, runnersUp: ['Budget'] } : column,
      );
      server.values.overview = overview({ tabs: [dealsTab({ columns })] });
      const page = await open(server);
      await page.getByText('or “Budget”').waitFor();
      const salesperson = page.getByLabel('Salesperson', { exact: true });
      expect(await salesperson.locator('option').allTextContents()).toEqual(
        expect.arrayContaining(['Owner', 'None', 'Budget']),
      );
      expect((await salesperson.locator('option').allTextContents()).slice(0, 3)).toEqual([
        'Owner',
        'None',
        'Budget',
      ]);
    });

    it('says what was guessed before all else, and lets the pipeline be chosen at once', async () => {
      const server = new FakeServer();
      const options = [
        { name: 'New business', deals: 212 },
        { name: 'Renewals', deals: 40 },
      ];
      const pipelines = { measured: 'New business', isChosenByUser: false, options };
      server.values.overview = overview({
        notes: [
          { code: 'pipelines', sentence: 'Only one pipeline is measured.' },
          { code: 'nothing-means-won', sentence: 'No stage means won.' },
        ],
        pipelines,
      });
      server.values.saveSettings = overview({
        pipelines: { ...pipelines, measured: 'Renewals', isChosenByUser: true },
      });
      const page = await open(server);
      await page.getByRole('heading', { name: 'What was guessed' }).waitFor();
      await page.getByText('No stage means won.').waitFor();
      // The field below says it.
      expect(await page.getByText('Only one pipeline is measured.').count()).toBe(0);
      const select = page.getByLabel('Pipeline measured');
      await select.selectOption({ label: 'Renewals (40 deals)' });
      await expectMessage(page, 'Saved. 412 deals read from 415 rows.');
      expect(await select.inputValue()).toBe('Renewals');
      expect(server.sent('saveSettings')).toEqual([
        { call: 'saveSettings', pipeline: 'Renewals', currency: null },
      ]);
    });

    it('asks how dates are written where they can be read either way', async () => {
      const server = new FakeServer();
      const dateOrder = { order: 'month first', dates: 9 } as const;
      server.values.overview = overview({ tabs: [dealsTab({ dateOrder })] });
      const page = await open(server);
      await page.getByText('9 dates can be read either way.').waitFor();
      await page.getByLabel('Dates are written').selectOption({ label: 'day first' });
      await page.getByRole('button', { name: 'Save columns' }).click();
      await eventually(() => server.sent('saveMapping')[0]?.dateOrder).toBe('day first');
    });
  });
}
