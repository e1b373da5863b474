import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, expectAccessible, expectFocus, expectMessage } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { dealsTab, overview, PEOPLE } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

const NEW = { hasProcessTab: false, agreed: 0, hasReport: false };
const unchecked = dealsTab({ isChecked: false });

/** A server for a sheet in which nothing was done yet. */
function newSheet(change: Parameters<typeof overview>[0] = {}): FakeServer {
  const server = new FakeServer();
  server.values.overview = overview({ ...NEW, tabs: [unchecked], ...change });
  return server;
}

/** *Start here*: the way from the deals to the first report. */
export function describeStart(open: OpenSidebar): void {
  describe('Start here', () => {
    it('is the first page in a new sheet, with the keyboard in it', async () => {
      const page = await open(newSheet(), 'start');
      await page.getByRole('heading', { name: 'Start here' }).waitFor();
      await expectFocus(page.getByRole('tab', { name: 'Start' }));
      await page.getByText('412 deals read from 415 rows of “Deals”.').waitFor();
      await expectAccessible(page);
    });

    it('is no page of its own where the sidebar is opened without it', async () => {
      const page = await open(newSheet());
      await page.getByText('412 deals read').waitFor();
      expect(await page.getByRole('tab', { name: 'Start' }).count()).toBe(0);
    });

    it('takes the columns as right by one button, and ticks the step', async () => {
      const server = newSheet();
      server.values.saveMapping = overview({ ...NEW, tabs: [dealsTab()] });
      const page = await open(server, 'start');
      await page.getByRole('button', { name: 'The columns are right' }).click();
      await page.getByRole('heading', { name: 'Check the columns (Done)' }).waitFor();
      expect(server.sent('saveMapping')).toMatchObject([{ tab: 'Deals', columns: {} }]);
    });

    it('shows what the columns were taken for, and asks to look where one was guessed', async () => {
      const sure = unchecked.columns;
      const main = (page: Page) => page.locator('button.main').allTextContents();
      const page = await open(newSheet(), 'start');
      const told = await page.locator('dl > div').allTextContents();
      expect(told.slice(0, 2)).toEqual(['DealDeal', 'SalespersonOwner']);
      expect(await main(page)).toEqual(['The columns are right']);
      const guessed = sure.map((each) =>
        each.field === 'amount' ? { ...each, header: 'Quote EUR', isGuess: true } : each,
      );
      const tab = dealsTab({ isChecked: false, columns: guessed });
      const other = await open(newSheet({ tabs: [tab] }), 'start');
      await other.getByText('Quote EUR (a guess)').waitFor();
      await other.getByText('Look at the columns before you go on.').waitFor();
      expect(await main(other)).toEqual(['Show the columns']);
      await expectAccessible(other);
    });

    it('warns of swapped days and months, which would make every figure wrong', async () => {
      const sentence = 'Day and month are probably swapped in “Created” of “Deals”.';
      const page = await open(newSheet({ notes: [{ code: 'dates-swapped', sentence }] }), 'start');
      await page.getByText(sentence).waitFor();
      expect(await page.locator('button.main').allTextContents()).toEqual(['Show the columns']);
    });

    it('says what of the process is guessed, where it is set up', async () => {
      const notes = [
        { code: 'outcome-guessed', sentence: '“Gone” was taken for lost (17 deals).' },
        { code: 'steps-unknown', sentence: 'Nothing tells which step of selling “Blue” is.' },
        { code: 'same-names', sentence: '2 deals share a name.' },
      ];
      const page = await open(newSheet({ notes }), 'start');
      const step = page.getByRole('listitem').filter({ hasText: 'Set up the sales process' });
      await step.getByText('“Gone” was taken for lost').waitFor();
      await step.getByText('Their order is a guess, too').waitFor();
      expect(await page.getByText('share a name').count()).toBe(0);
    });

    it('leads through the process and the agreement to the report', async () => {
      const server = newSheet({ hasProcessTab: true });
      const page = await open(server, 'start');
      await page.getByText(/0 of \d+ people have agreed/).waitFor();
      server.values.overview = overview({ hasReport: true, agreed: PEOPLE.length });
      await page.getByRole('button', { name: 'Write the report' }).click();
      await eventually(() => server.sent('writeReport')).toEqual([
        { call: 'writeReport', salesperson: null },
      ]);
      await page.getByText('All set.').waitFor();
    });

    it('says that agreeing is begun as long as somebody has not agreed', async () => {
      const page = await open(
        newSheet({ hasProcessTab: true, hasReport: true, agreed: 1 }),
        'start',
      );
      await page.getByRole('heading', { name: 'Agree on it (Begun)' }).waitFor();
      await page.getByText('You have begun.').waitFor();
      expect(await page.getByText('All set.').count()).toBe(0);
    });

    it('leads to the columns before one is added that may be there by another name', async () => {
      const page = await open(newSheet(), 'start');
      await page.getByText('Is one there under another name?').waitFor();
      await page.getByRole('button', { name: 'Choose it' }).click();
      await expectFocus(page.getByRole('tab', { name: 'Deals' }));
    });

    it('begins each view at its top', async () => {
      const page = await open(newSheet(), 'start');
      await page.getByRole('button', { name: 'Add Lost reason' }).scrollIntoViewIfNeeded();
      const scrolled = () => page.locator('main').evaluate((main) => main.scrollTop);
      expect(await scrolled()).toBeGreaterThan(0);
      await page.getByRole('tab', { name: 'Deals' }).click();
      await page.getByText('412 deals read').waitFor();
      expect(await scrolled()).toBe(0);
    });

    it('leads to the agreements, though the process has yet to load', async () => {
      const page = await open(newSheet({ hasProcessTab: true }), 'start');
      await page.getByRole('button', { name: 'Agree with each person' }).click();
      await expectFocus(page.getByRole('heading', { name: 'Agreements', exact: true }));
    });

    it('says what each missing column would show, and adds it', async () => {
      const server = newSheet();
      server.values.addColumn = {
        sentence: 'The column “Lost reason” is in “Deals” now.',
        view: overview({ ...NEW, tabs: [unchecked] }),
      };
      const page = await open(server, 'start');
      await page.getByText('Add “Lost reason” and you see why deals are lost.').waitFor();
      await page.getByRole('button', { name: 'Add Lost reason' }).click();
      await expectMessage(page, 'The column “Lost reason” is in “Deals” now.');
      expect(server.sent('addColumn')).toEqual([{ call: 'addColumn', field: 'lostReason' }]);
    });

    it('leads to the columns where no header says the stage', async () => {
      const columns = unchecked.columns.map((each) =>
        each.field === 'stage' ? { ...each, header: null } : each,
      );
      const tab = dealsTab({ isChosen: false, isChecked: false, columns, deals: 0 });
      const server = newSheet({ tabs: [tab], deals: { rows: 0, read: 0 } });
      const page = await open(server, 'start');
      await page.getByText('No column was understood as the stage of a deal.').waitFor();
      await page.getByRole('button', { name: 'Show the columns' }).click();
      await page.getByLabel('Read the deals in this tab').check();
      await page.getByLabel('Stage', { exact: true }).selectOption({ label: 'Budget' });
      await page.getByRole('button', { name: 'Save columns' }).click();
      await eventually(() => server.sent('saveMapping')).toMatchObject([
        { tab: 'Deals', isChosen: true, columns: { stage: 'Budget' } },
      ]);
    });

    it('counts nobody’s agreement before anything says whose deals they are', async () => {
      const columns = unchecked.columns.map((each) =>
        each.field === 'salesperson' ? { ...each, header: null } : each,
      );
      const tab = dealsTab({ isChecked: false, columns, salesperson: 'Deals' });
      const page = await open(newSheet({ tabs: [tab], salespeople: ['Deals'] }), 'start');
      await page.getByText('Not found').first().waitFor();
      expect(await page.getByText('have agreed').count()).toBe(0);
      expect(await page.getByText('has agreed').count()).toBe(0);
    });

    it('says what is needed where no tab holds deals', async () => {
      const page = await open(newSheet({ tabs: [], deals: { rows: 0, read: 0 } }), 'start');
      await page.getByText('No tab with deals was found.').waitFor();
    });
  });

  describe('the settings', () => {
    it('keep the period, which the other pages go by', async () => {
      const server = new FakeServer();
      const page = await open(server);
      await page.getByLabel('Period').selectOption({ label: 'Last 90 days' });
      await eventually(() => server.sent('savePeriod')).toMatchObject([{ code: 'last-90-days' }]);
      await expectMessage(page, 'Reports and talks are about: last 90 days.');
      expect(await page.getByLabel('Period').inputValue()).toBe('last-90-days');
    });
  });

  describe('the language', () => {
    it('is not asked for where there is one alone', async () => {
      const page = await open(new FakeServer());
      await page.getByRole('heading', { name: 'Settings' }).waitFor();
      expect(await page.getByLabel('Language of Stagecoach in this spreadsheet').count()).toBe(0);
    });

    it('is chosen for the spreadsheet', async () => {
      const server = new FakeServer();
      server.values.overview = overview({ language: { there: ['en', 'de'], chosen: null } });
      const page = await open(server);
      const field = page.getByLabel('Language of Stagecoach in this spreadsheet');
      await field.selectOption({ label: 'Deutsch' });
      await eventually(() => server.sent('saveLanguage')).toEqual([
        { call: 'saveLanguage', language: 'de' },
      ]);
      expect(await field.inputValue()).toBe('de');
    });
  });
}
