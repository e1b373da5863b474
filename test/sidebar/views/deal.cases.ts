import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage, tabTo } from '../host/checks';
import { ACME, BIRD, dealPage, noDealPage, placeOf } from '../host/deal-fixtures';
import { openDeal, select } from '../host/deal-view';
import { EXCEPTION, FakeServer } from '../host/fake-server';
import type { OpenSidebar } from '../host/open-sidebar';

/** The *Deal* view. */
export function describeDeal(open: OpenSidebar): void {
  describe('Deal', () => {
    const region = (page: Page, name: string) => page.getByRole('region', { name });

    it('tells the way, what the process asks for, what stands out, what to ask and what became of others', async () => {
      const page = await openDeal(open);
      expect(
        await page.getByRole('tabpanel').getByRole('heading', { level: 3 }).allTextContents(),
      ).toEqual([
        'Acme renewal',
        'What stands out',
        'Its way so far',
        'What the process asks for',
        'Deals like it',
        'Ask',
        'Cells that could not be read',
        'Next step',
      ]);
      const way = page.getByRole('table', { name: 'Its way so far' });
      expect(await way.getByRole('row').allTextContents()).toEqual([
        'StageDaysTypical',
        'Prospectingfrom 14 Sep96',
        'Fit checkskipped9',
        'Needs workshopnot recorded12',
        'Proposalnow, since 13 Oct4111',
        'Negotiation––',
      ]);
      expect(await way.locator('[aria-current="step"]').count()).toBe(1);
      expect(
        await region(page, 'What the process asks for').getByRole('listitem').allTextContents(),
      ).toEqual([
        '✓ Budget filled: 20,000',
        '○ Decision maker blank',
        '○ Demo done not done: no',
        '○ Contract no such column in this tab (before the next stage)',
      ]);
      await region(page, 'Ask')
        .getByText('“What has to happen for the customer to decide?”')
        .waitFor();
      await region(page, 'Deals like it')
        .getByText(/^Of 31 other deals/)
        .waitFor();
    });

    it('tells the way in a line where no day of it is recorded', async () => {
      const server = new FakeServer();
      server.values.dealPage = dealPage({ undatedWay: 'Stage 2 of 2: Lead › Offer.', usual: '' });
      const page = await openDeal(open, server);
      await region(page, 'Its way so far').getByText('Stage 2 of 2: Lead › Offer.').waitFor();
      expect(await page.getByRole('table').count()).toBe(0);
    });

    it('goes to the cell of a column and of a flag, by keyboard', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      await tabTo(page, page.getByRole('button', { name: 'Decision maker: go to the cell' }));
      await page.keyboard.press('Enter');
      await expectMessage(page, 'The cell is selected, in row 12 of “Deals”.');
      await tabTo(page, page.getByRole('button', { name: 'Stalled: go to the cell' }));
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Pushed: go to the cell' }).click();
      await eventually(() => server.sent('showRow')).toEqual([
        { call: 'showRow', tab: 'Deals', row: 12 },
      ]);
      expect(server.sent('showCell')).toEqual([
        { call: 'showCell', tab: 'Deals', row: 12, column: 10 },
        { call: 'showCell', tab: 'Deals', row: 12, column: 4 },
      ]);
    });

    it('follows the selection by itself, reads anew only where it changed, and says so', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      await eventually(() => server.sent('selection').length).toBeGreaterThan(1);
      expect(server.sent('dealPage')).toHaveLength(1);
      server.values.selection = placeOf(BIRD);
      server.values.dealPage = dealPage({}, BIRD);
      await page.getByRole('heading', { name: 'Bird support' }).waitFor();
      await page
        .getByRole('tabpanel')
        .getByRole('status')
        .filter({ hasText: 'Deal: Bird support. In Prospecting for 2 days.' })
        .waitFor({ state: 'attached' });
      expect(server.sent('dealPage')).toHaveLength(2);
    });

    it('never has two requests under way, and asks nothing while another view is shown', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      const release = server.hold();
      await eventually(() => server.sent('selection').length).toBeGreaterThan(0);
      const asked = server.requests.length;
      for (let focus = 0; focus < 5; focus++) {
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      }
      await page.waitForTimeout(2500);
      expect(server.requests.length).toBeLessThanOrEqual(asked + 1);
      release();
      await page.getByRole('tab', { name: 'Coach' }).click();
      await page.getByLabel('Salesperson').waitFor();
      const before = server.sent('selection').length;
      await page.waitForTimeout(2500);
      expect(server.sent('selection').length).toBeLessThanOrEqual(before + 1);
    });

    it('says of a row that is no deal what it is', async () => {
      const server = new FakeServer();
      server.values.dealPage = noDealPage();
      server.values.selection = { sheetId: 7, row: 1, mark: 'headers' };
      const page = await openDeal(open, server);
      await page.getByRole('heading', { name: 'Row 1 of “Deals”' }).waitFor();
      await page
        .getByRole('tabpanel')
        .locator('.card')
        .getByText(/^This row holds the headers/)
        .waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
    });

    it('says one plain sentence where it cannot be read, and tries again', async () => {
      const server = new FakeServer();
      server.once('dealPage', { kind: 'thrown' });
      const page = await open(server, 'deal');
      await page.getByRole('alert').getByText('The spreadsheet did not answer.').waitFor();
      expect(await page.locator('body').textContent()).not.toContain(EXCEPTION);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'Acme renewal' }).waitFor();
    });

    it('writes what was changed of the next step, by keyboard, with what was seen', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      const field = page.getByLabel('What happens next');
      await tabTo(page, field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Send the offer');
      await tabTo(page, page.getByRole('button', { name: 'Write into the sheet' }));
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Row 12 of “Deals” now has the next step “Call Jane”.');
      expect(server.sent('writeNextStep')).toEqual([
        {
          call: 'writeNextStep',
          deal: ACME.seen,
          nextStep: { header: 'Next step', seen: 'Call Jane', text: 'Send the offer' },
          nextStepDate: null,
        },
      ]);
      await eventually(() => server.sent('dealPage').length).toBe(2);
    });

    it('keeps what is typed with its deal when another row is selected, whose form is its own', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      const field = page.getByLabel('What happens next');
      await field.fill('Send the');
      await select(server, page, BIRD);
      await page
        .getByText('Not written yet: the next step of Acme renewal (row 12 of “Deals”).')
        .waitFor();
      await eventually(() => field.inputValue()).toBe('');
      await field.fill('Ring Bird');
      const readings = server.sent('dealPage').length;
      await page.getByRole('button', { name: 'Write into the sheet' }).click();
      await eventually(() => server.sent('writeNextStep')[0]).toMatchObject({
        deal: BIRD.seen,
        nextStep: { text: 'Ring Bird' },
      });
      // What was written is read again before the other row is.
      await eventually(() => server.sent('dealPage').length).toBeGreaterThan(readings);
      await eventually(() => field.inputValue()).not.toBe('Ring Bird');
      // The way back leads to the row, and what was typed there is still there.
      server.values.dealPage = dealPage();
      await page.getByRole('button', { name: 'Back to Acme renewal' }).click();
      await eventually(() => server.sent('showDeal')[0]?.deal).toEqual(ACME.seen);
      await expectFocus(field);
      await eventually(() => field.inputValue()).toBe('Send the');
      expect(await page.getByText('Not written yet').count()).toBe(0);
    });

    it('gives up what is typed for another deal at a click', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      await page.getByLabel('What happens next').fill('Send the');
      await select(server, page, BIRD);
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByRole('tab', { name: 'Deal', exact: true }).waitFor();
      expect(await page.getByText('Not written yet').count()).toBe(0);
    });

    it('takes no focus when another row is selected, and lets nobody type on into its fields', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      await page.getByRole('tab', { name: 'Deal', exact: true }).focus();
      await select(server, page, BIRD);
      await expectFocus(page.getByRole('tab', { name: 'Deal', exact: true }));
      const field = page.getByLabel('What happens next');
      await field.fill('Write');
      await select(server, page, ACME);
      await expectFocus(page.getByRole('tabpanel', { name: 'Deal' }));
      await page.keyboard.type(' to them');
      await eventually(() => field.inputValue()).toBe('Call Jane');
    });

    it('marks the view while something is typed, and tells of it elsewhere', async () => {
      const page = await openDeal(open);
      await page.getByLabel('What happens next').fill('Send');
      await page.getByRole('tab', { name: 'Deal (not saved)' }).waitFor();
      await page.getByRole('tab', { name: 'Coach' }).click();
      await page.getByText('The next step of a deal is not written yet.').waitFor();
      await page.getByRole('button', { name: 'Show it' }).click();
      await page.getByRole('button', { name: 'Discard' }).click();
      await eventually(() => page.getByLabel('What happens next').inputValue()).toBe('Call Jane');
    });

    it('shows what somebody else wrote beside what was typed, and writes only when told to', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      server.once('writeNextStep', {
        kind: 'value',
        value: {
          isWritten: false,
          sentence: 'Nothing was written: somebody has changed row 12 of “Deals” since.',
          found: { nextStep: 'Call Joe', nextStepDate: '2026-11-20' },
        },
      });
      await page.getByLabel('What happens next').fill('Call Jim');
      await page.getByRole('button', { name: 'Write into the sheet' }).click();
      await expectMessage(page, /^Nothing was written/);
      const both = page.locator('#next-step-found');
      await expectFocus(both);
      expect(await both.textContent()).toBe(
        'The sheet hasCall Joe, 20 Nov 2026You typedCall Jim, 20 Nov 2026',
      );
      await page.getByRole('button', { name: 'Write mine anyway' }).click();
      await eventually(() => server.sent('writeNextStep')[1]?.nextStep).toEqual({
        header: 'Next step',
        seen: 'Call Joe',
        text: 'Call Jim',
      });
    });

    it('refuses what is no date, and offers to write again after a refusal', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      await page.getByLabel('When').focus();
      await page.keyboard.press('Delete');
      await page.getByRole('button', { name: 'Write into the sheet' }).click();
      await expectMessage(page, 'This is not a date.');
      await expectFocus(page.getByLabel('When'));
      expect(server.sent('writeNextStep')).toEqual([]);
      await page.getByLabel('When').fill('2026-12-01');
      server.once('writeNextStep', { kind: 'refused', sentence: 'Nothing was written. Busy.' });
      await page.getByRole('button', { name: 'Write into the sheet' }).click();
      await expectMessage(page, 'Nothing was written. Busy.');
      await page.locator('footer').getByRole('button', { name: 'Try again' }).click();
      await eventually(() => server.sent('writeNextStep').length).toBe(2);
    });

    it('notes the next step in the log where the tab has no column for it', async () => {
      const server = new FakeServer();
      server.values.dealPage = dealPage({
        nextStep: '',
        nextStepDate: '',
        nextStepPlace: { kind: 'log', noted: 'Noted on 2 Nov 2026: Call Jane.' },
      });
      const page = await openDeal(open, server);
      await page.getByText('Noted on 2 Nov 2026: Call Jane.').waitFor();
      await page.getByRole('button', { name: 'Note in the Coaching Log' }).click();
      await expectMessage(page, 'Write the next step first.');
      await page.getByLabel('What happens next').fill('Call Joe');
      await page.getByRole('button', { name: 'Note in the Coaching Log' }).click();
      await expectMessage(page, /is noted in the tab “Coaching Log”/);
      expect(server.sent('noteNextStep')).toEqual([
        { call: 'noteNextStep', deal: ACME.seen, text: 'Call Joe', date: '' },
      ]);
    });

    it('shows a next step that is not to be changed, and why', async () => {
      const server = new FakeServer();
      const why = 'This tab is filled by a formula.';
      server.values.dealPage = dealPage({ nextStepPlace: { kind: 'fixed', why } });
      const page = await openDeal(open, server);
      await region(page, 'Next step').getByText(why).waitFor();
      await region(page, 'Next step').getByText('Call Jane').waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
    });
  });
}
