import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage } from '../host/checks';
import { EXCEPTION, FakeServer } from '../host/fake-server';
import { dealsTab, overview } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

const NOT_REACHED = 'The spreadsheet did not answer. Check your connection, then try again.';

/** The *Deals* view: what was read and what was not. */
export function describeDeals(open: OpenSidebar): void {
  describe('Deals', () => {
    it('says that it loads, then what was read', async () => {
      const server = new FakeServer();
      const release = server.hold();
      const page = await open(server);
      await page.getByRole('status').filter({ hasText: 'Reading the deals …' }).waitFor();
      release();
      await page.getByText('412 deals read from 415 rows.').waitFor();
      await page.getByText('412 deals · headers in row 1').waitFor();
      await page.getByText('3 of 6 found').waitFor();
      expect(await page.getByText('Reading the deals …').count()).toBe(0);
    });

    it.each([{ kind: 'thrown' }, { kind: 'nothing' }] as const)(
      'says one plain sentence when the call fails ($kind), and tries again',
      async (failure) => {
        const server = new FakeServer();
        server.once('overview', failure);
        const page = await open(server);
        await page.getByRole('alert').getByText(NOT_REACHED).waitFor();
        expect(await page.locator('body').textContent()).not.toContain(EXCEPTION);
        await page.getByRole('button', { name: 'Try again' }).press('Enter');
        await expectFocus(page.getByRole('tabpanel', { name: 'Deals' }));
        await page.getByText('412 deals read').waitFor();
      },
    );

    it("shows the server's sentence when it refuses", async () => {
      const server = new FakeServer();
      server.once('overview', { kind: 'refused', sentence: 'You may not read “Deals”.' });
      const page = await open(server);
      await page.getByRole('alert').getByText('You may not read “Deals”.').waitFor();
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    });

    it('says what to do where there is no deals tab', async () => {
      const server = new FakeServer();
      server.values.overview = overview({
        tabs: [],
        deals: { rows: 0, read: 0 },
        problems: [],
        problemCount: 0,
        hasProcessTab: false,
      });
      const page = await open(server);
      await page.getByText('No tab with deals was found.').waitFor();
      await page.getByText('Add such a tab, then read the sheet again.').waitFor();
      expect(await page.getByRole('button', { name: 'Set up the process' }).count()).toBe(0);
      server.values.overview = overview();
      await page
        .getByRole('tabpanel')
        .getByRole('button', { name: 'Read the sheet again' })
        .press('Enter');
      await page.getByText('412 deals read').waitFor();
      await expectFocus(page.getByRole('tabpanel', { name: 'Deals' }));
    });

    it('asks to choose a tab where none is read', async () => {
      const server = new FakeServer();
      server.values.overview = overview({
        tabs: [dealsTab({ isChosen: false, deals: 0 })],
        deals: { rows: 0, read: 0 },
        problems: [],
        problemCount: 0,
      });
      const page = await open(server);
      await page.getByText('No tab is read yet.').waitFor();
      await page.getByRole('checkbox', { name: 'Read the deals in this tab' }).check();
      await page.getByRole('button', { name: 'Save columns' }).click();
      await eventually(() => server.sent('saveMapping')[0]?.isChosen).toBe(true);
    });

    it('lists what could not be read, and goes to the row', async () => {
      const server = new FakeServer();
      const page = await open(server);
      await page.getByRole('heading', { name: 'Rows to look at (3)' }).waitFor();
      await page.getByRole('button', { name: '“Deals”, row 57 has no stage.' }).press('Enter');
      await expectMessage(page, 'Row 57 of “Deals” is selected.');
      expect(server.sent('showRow')).toEqual([{ call: 'showRow', tab: 'Deals', row: 57 }]);
    });

    it('says how many rows are not listed, or that every row could be read', async () => {
      const server = new FakeServer();
      server.values.overview = overview({ problemCount: 1240 });
      const page = await open(server);
      await page.getByText('The first 3 of 1,240 are listed.').waitFor();
      server.values.overview = overview({ problems: [], problemCount: 0 });
      await page.getByRole('button', { name: 'Read the sheet again' }).click();
      await page.getByText('Every row could be read.').waitFor();
    });

    it('sets up the process where there is none, and goes there', async () => {
      const server = new FakeServer();
      server.values.overview = overview({ hasProcessTab: false });
      const page = await open(server);
      await page.getByRole('button', { name: 'Set up the process' }).press('Enter');
      await expectFocus(page.getByRole('tab', { name: 'Process' }));
      await page.getByText('Stages in order').waitFor();
      await expectMessage(page, /^The process is set up/);
      expect(server.requests.map(({ call }) => call)).toEqual(['overview', 'createTabs']);
    });

    it('says why the process could not be set up, and tries again', async () => {
      const server = new FakeServer();
      server.values.overview = overview({ hasProcessTab: false });
      server.once('createTabs', { kind: 'thrown' });
      const page = await open(server);
      await page.getByRole('button', { name: 'Set up the process' }).click();
      await expectMessage(page, NOT_REACHED);
      expect(await page.locator('body').textContent()).not.toContain(EXCEPTION);
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await page.getByText('Stages in order').waitFor();
      expect(server.sent('createTabs')).toHaveLength(2);
    });

    it('counts working days where that is wanted, and says what is no holiday', async () => {
      const server = new FakeServer();
      const page = await open(server);
      await page.getByText('Days that count').click();
      await page.getByLabel('Count Monday to Friday only').press('Space');
      const holidays = page.getByLabel('Holidays, which do not count either');
      await holidays.fill('2026-12-25, 26 Dec');
      await page.getByText('Holidays must be dates such as 2026-12-25; found “26”.').waitFor();
      await holidays.fill('2026-12-25');
      server.values.overview = server.values.saveWorkingDays;
      await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
      await expectMessage(page, /^Saved\./);
      expect(server.sent('saveWorkingDays')).toEqual([
        { call: 'saveWorkingDays', workingDays: { holidays: ['2026-12-25'] } },
      ]);
      await expectFocus(page.getByText('Days that count'));
    });
  });
}
