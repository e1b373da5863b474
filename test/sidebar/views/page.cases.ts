import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage, tabTo } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import type { OpenSidebar } from '../host/open-sidebar';

/** What holds for the page as a whole. */
export function describePage(open: OpenSidebar): void {
  describe('the page', () => {
    it('starts with the view that the document names', async () => {
      const page = await open(new FakeServer(), 'coach');
      await page.getByRole('tab', { name: 'Coach', selected: true }).waitFor();
      await page.getByLabel('Salesperson').waitFor();
    });

    it('says that it was not pasted whole, where the end of its file is missing', async () => {
      const page = await open(new FakeServer());
      await page.getByText('412 deals read').waitFor();
      expect(await page.locator('.not-whole').count()).toBe(0);
      const html = await (await page.request.get(page.url())).text();
      await page.setContent(html.slice(0, html.length * 0.6));
      await page.getByText('The sidebar’s file was not pasted whole.').waitFor();
    });

    it('shows the view that an arrow key, Home or End leads to, and asks only for the one that stays', async () => {
      const server = new FakeServer();
      const page = await open(server);
      const tab = (name: string) => page.getByRole('tab', { name });
      await tabTo(page, tab('Deals'));
      await page.keyboard.press('ArrowRight');
      await expectFocus(tab('Process'));
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await expectFocus(tab('Coach'));
      await page.keyboard.press('Home');
      await expectFocus(tab('Deals'));
      await page.keyboard.press('End');
      await expectFocus(tab('Coach'));
      await page
        .getByRole('tabpanel', { name: 'Coach' })
        .getByText('Proposals become deals less often')
        .waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('tabpanel', { name: 'Process' }).getByText('Stages in order').waitFor();
      expect(server.requests.map(({ call }) => call)).toEqual(['overview', 'coachTeam', 'process']);
      expect(await page.getByRole('tabpanel').count()).toBe(1);
    });

    it('keeps only the chosen tab in the order of the Tab key', async () => {
      const page = await open(new FakeServer());
      await tabTo(page, page.getByRole('tab', { name: 'Deals' }));
      await page.keyboard.press('Tab');
      await expectFocus(page.getByRole('button', { name: 'Read the sheet again' }));
    });

    it('has its landmarks, one heading of the first level, and a language', async () => {
      const page = await open(new FakeServer());
      await page.getByRole('banner').waitFor();
      await page.getByRole('main').waitFor();
      expect(await page.getByRole('contentinfo').count()).toBe(1);
      expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
        'Stagecoach',
      ]);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });

    it('loads each view once, and anew on request', async () => {
      const server = new FakeServer();
      const page = await open(server);
      await page.getByText('412 deals read').waitFor();
      await page.getByRole('tab', { name: 'Process' }).click();
      await page.getByText('Stages in order').waitFor();
      await page.getByRole('tab', { name: 'Deals' }).click();
      await page.getByText('412 deals read').waitFor();
      expect(server.sent('overview')).toHaveLength(1);
      await page.getByRole('button', { name: 'Read the sheet again' }).click();
      await eventually(() => server.sent('overview').length).toBe(2);
    });

    it('loads nothing from elsewhere and reports no error', async () => {
      const page = await open(new FakeServer());
      const addresses: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => errors.push(message.text()));
      await page.reload();
      for (const name of ['Process', 'Coach', 'Deals']) {
        await page.getByRole('tab', { name }).click();
        await page.getByRole('tabpanel', { name }).waitFor();
      }
      expect(addresses).toEqual([page.url()]);
      expect(errors).toEqual([]);
    });

    it('runs one action at a time and says that it is busy', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      const report = page.getByRole('button', { name: 'Coaching report' });
      await report.waitFor();
      const release = server.hold();
      await report.click();
      await expectMessage(page, 'Writing the coaching report …');
      expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('true');
      expect(await report.getAttribute('aria-disabled')).toBe('true');
      await report.click({ force: true });
      await page.getByRole('button', { name: 'Annotate deals' }).click({ force: true });
      release();
      await expectMessage(page, /^The coaching report is written/);
      expect(await page.getByRole('main').getAttribute('aria-busy')).toBe('false');
      expect(server.requests.map(({ call }) => call)).toEqual(['coachTeam', 'writeReport']);
      await expectFocus(page.getByRole('button', { name: 'Annotate deals' }));
    });

    it('stands still for those who asked for less motion', async () => {
      const server = new FakeServer();
      server.hold();
      const page = await open(server);
      const animation = () =>
        page
          .locator('.loading')
          .evaluate((element) => getComputedStyle(element, '::before').animationName);
      expect(await animation()).toBe('breathe');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await animation()).toBe('none');
      await page.emulateMedia({ reducedMotion: null });
    });
  });
}
