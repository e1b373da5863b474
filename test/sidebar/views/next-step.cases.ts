import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage } from '../host/checks';
import { ACME, BIRD, dealPage } from '../host/deal-fixtures';
import { openDeal, select } from '../host/deal-view';
import { FakeServer } from '../host/fake-server';
import type { OpenSidebar } from '../host/open-sidebar';

/** The next step of the *Deal* view: its day, what is said of it, and a row that is gone. */
export function describeNextStep(open: OpenSidebar): void {
  describe('the next step of a deal', () => {
    const write = (page: Page) => page.getByRole('button', { name: 'Write into the sheet' });
    const step = (page: Page) => page.getByLabel('What happens next');

    it('is spelled out beside the picker, and said to have passed while it is typed', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      const date = page.getByLabel('When');
      const said = page.locator('#next-step-date-hint');
      expect(await said.textContent()).toBe('20 Nov 2026 has passed.');
      expect(await date.getAttribute('aria-describedby')).toBe('next-step-date-hint');
      await date.fill('2026-11-22');
      await eventually(() => said.textContent()).toBe('22 Nov 2026 has passed.');
      await date.fill('2026-11-23');
      await eventually(() => said.textContent()).toBe('23 Nov 2026');
      await date.fill('');
      await eventually(() => said.count()).toBe(0);
    });

    it('has days in one form wherever the page tells them', async () => {
      const server = new FakeServer();
      server.values.dealPage = dealPage({ nextStepPlace: { kind: 'fixed', why: '' } });
      const page = await openDeal(open, server);
      await page.getByText('Call Jane, 20 Nov 2026').waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/\d{4}-\d\d-\d\d/);
    });

    it('is no longer spoken of once another deal is shown', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      await step(page).fill('Ring Jane');
      await write(page).click();
      await expectMessage(page, /now has the next step/);
      // The same deal, changed by somebody: what was said of it stays.
      await select(server, page, { ...ACME, seen: { ...ACME.seen, mark: 'new' } });
      await eventually(() => server.sent('dealPage').length).toBe(3);
      await expectMessage(page, /now has the next step/);
      // Another one of the same name.
      const twin = { ...ACME, place: 'Row 30 of “Deals”' };
      await select(server, page, { ...twin, seen: { ...ACME.seen, row: 30, mark: 'twin' } });
      await expectMessage(page, '');
    });

    it('that could not be written is not tried again for another deal', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      server.once('writeNextStep', { kind: 'refused', sentence: 'Nothing was written. Busy.' });
      await step(page).fill('Ring Jane');
      await write(page).click();
      await expectMessage(page, 'Nothing was written. Busy.');
      await select(server, page, BIRD);
      await expectMessage(page, '');
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    });

    it('of a deal whose row is gone can be copied or given up', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      server.once('writeNextStep', { kind: 'refused', sentence: 'It is gone.', code: 'gone' });
      await step(page).fill('Ring Jane');
      await write(page).click();
      await expectMessage(page, 'It is gone.');
      const gone = page.getByText(
        '“Acme renewal” is no longer found in this tab, so what you typed has no row: Ring Jane, 20 Nov 2026',
      );
      await gone.waitFor();
      expect(await write(page).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
      await page.evaluate(() =>
        document.addEventListener('copy', () => {
          document.body.dataset.copied = String(document.getSelection());
        }),
      );
      await page.getByRole('button', { name: 'Copy it' }).click();
      await expectMessage(page, 'What you typed is copied.');
      expect(await page.evaluate(() => document.body.dataset.copied)).toBe(
        'Ring Jane, 20 Nov 2026',
      );
      // Another row is shown: what was typed still is.
      await select(server, page, BIRD);
      await gone.waitFor();
      expect(await page.getByRole('button', { name: /^Back to/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Discard' }).click();
      await expectMessage(page, 'What you typed is discarded.');
      expect(await gone.count()).toBe(0);
    });

    it('leads back to its deal wherever the row stands by now, and says where it is gone', async () => {
      const server = new FakeServer();
      const page = await openDeal(open, server);
      await step(page).fill('Ring Jane');
      await select(server, page, BIRD);
      server.once('showDeal', { kind: 'refused', sentence: 'It is gone.', code: 'gone' });
      await page.getByRole('button', { name: 'Back to Acme renewal' }).click();
      await page.getByRole('button', { name: 'Copy it' }).waitFor();
      expect(server.sent('showDeal')).toEqual([{ call: 'showDeal', deal: ACME.seen }]);
      await expectFocus(page.locator('.gone p').first());
    });
  });
}
