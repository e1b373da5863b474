import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage, tabTo } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { dealsTab, overview } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

/** The *Deals* view: choosing columns. */
export function describeMapping(open: OpenSidebar): void {
  describe('choosing columns', () => {
    it('sends by keyboard alone only what the user decided', async () => {
      const server = new FakeServer();
      const page = await open(server);
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

    it('shows what was found, and sends null for none', async () => {
      const server = new FakeServer();
      const page = await open(server);
      const selected = (label: string) =>
        page
          .getByLabel(label, { exact: true })
          .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text);
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
      await page.getByLabel('Lost reason').selectOption({ label: 'Budget' });
      await page.getByRole('tab', { name: 'Process' }).click();
      await page.getByText('The columns have changes that are not saved.').waitFor();
      await page.getByRole('button', { name: 'Show them' }).click();
      await expectFocus(page.getByRole('tab', { name: 'Deals (not saved)' }));
      expect(await page.getByLabel('Lost reason').inputValue()).toBe('header:Budget');
    });
  });
}
