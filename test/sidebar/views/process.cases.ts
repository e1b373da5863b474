import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage } from '../host/checks';
import { EXCEPTION, FakeServer } from '../host/fake-server';
import { PROCESS, processView } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

/** The *Process* view: its states, saving, agreements. */
export function describeProcess(open: OpenSidebar): void {
  describe('Process', () => {
    it('says that it loads, then the stages in order', async () => {
      const server = new FakeServer();
      const release = server.hold();
      const page = await open(server, 'process');
      await page.getByRole('status').filter({ hasText: 'Reading the process …' }).waitFor();
      release();
      await page.getByRole('heading', { name: 'Stages in order' }).waitFor();
      const names = await page.locator('.toggle > span:first-child').allTextContents();
      expect(names).toEqual([
        'Prospecting',
        'Fit check',
        'Needs workshop',
        'Proposal',
        'Negotiation',
        'Closed won',
        'Closed lost',
      ]);
      await page
        .getByRole('button', { name: 'Proposal Proposal · 40 % · 30 days · 3 a week' })
        .waitFor();
    });

    it('says one plain sentence when the call fails, and tries again', async () => {
      const server = new FakeServer();
      server.once('process', { kind: 'thrown' });
      const page = await open(server, 'process');
      await page.getByRole('alert').getByText('The spreadsheet did not answer.').waitFor();
      expect(await page.locator('body').textContent()).not.toContain(EXCEPTION);
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await expectFocus(page.getByRole('tabpanel', { name: 'Process' }));
      await page.getByText('Stages in order').waitFor();
    });

    it('starts from nothing', async () => {
      const server = new FakeServer();
      server.values.process = processView({
        process: { activities: [], stages: [], overrides: [] },
        salespeople: [],
        headers: [],
        agreements: [],
      });
      const page = await open(server, 'process');
      await page.getByText('There are no stages yet. Add the first one.').waitFor();
      await page.getByText('Nobody in the deals yet.').waitFor();
      await page.getByRole('button', { name: 'Add a stage' }).click();
      await page.getByLabel('Stage name').fill('First talk');
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() =>
        server.sent('saveProcess')[0]?.process.stages.map(({ name }) => name),
      ).toEqual(['First talk']);
    });

    it('sets up a draft as it is', async () => {
      const server = new FakeServer();
      server.values.process = processView({ isDrafted: true });
      const page = await open(server, 'process');
      await page.getByText('This is a draft from your deals.').waitFor();
      await page.getByRole('button', { name: 'Set up the process' }).click();
      await expectMessage(page, /^The process is set up/);
      expect(server.requests.map(({ call }) => call)).toEqual(['process', 'createTabs']);
      expect(await page.getByText('This is a draft').count()).toBe(0);
    });

    it('sets up a corrected draft first as it was drafted, then as corrected', async () => {
      const server = new FakeServer();
      server.values.process = processView({ isDrafted: true });
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      await page.getByRole('button', { name: 'Set up the process' }).click();
      await expectMessage(page, 'The process is saved.');
      expect(server.requests.map(({ call }) => call)).toEqual([
        'process',
        'createTabs',
        'saveProcess',
      ]);
      const [request] = server.sent('saveProcess');
      expect(request?.base).toEqual(PROCESS);
      expect(request?.process.stages[4]?.maxDays).toBe(45);
    });

    it('has nothing to save until something is changed', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      const save = page.getByRole('button', { name: 'Save' });
      expect(await save.getAttribute('aria-disabled')).toBe('true');
      await save.click({ force: true });
      await expectMessage(page, '');
      expect(server.requests.map(({ call }) => call)).toEqual(['process']);
    });

    it('keeps what is typed when saving fails, and tries again', async () => {
      const server = new FakeServer();
      server.once('saveProcess', { kind: 'thrown' });
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page
        .getByLabel('Exit criteria')
        .fill('The customer has confirmed the needs in writing.');
      await page.getByRole('button', { name: 'Save' }).click();
      await expectMessage(page, /^The spreadsheet did not answer/);
      expect(await page.getByLabel('Exit criteria').inputValue()).toMatch(/confirmed/);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectMessage(page, 'The process is saved.');
      expect(server.sent('saveProcess')[1]?.process.stages[4]?.exitCriteria).toMatch(/confirmed/);
    });

    it('keeps what is typed while a save is under way', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      const release = server.hold();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByLabel('Weekly target').fill('4');
      release();
      await expectMessage(page, 'The process is saved.');
      expect(await page.getByLabel('Weekly target').inputValue()).toBe('4');
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() => server.sent('saveProcess').length).toBe(2);
      const [first, second] = server.sent('saveProcess');
      expect(first?.process.stages[4]).toMatchObject({ maxDays: 45, weeklyTarget: 3 });
      expect(second?.base).toEqual(first?.process);
      expect(second?.process.stages[4]).toMatchObject({ maxDays: 45, weeklyTarget: 4 });
    });

    it('takes all changes back, and brings them back again', async () => {
      const page = await open(new FakeServer(), 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Stage name').fill('Offer made');
      await page.getByRole('button', { name: 'Undo all changes' }).click();
      await expectMessage(page, 'Your changes are taken back.');
      expect(await page.getByLabel('Stage name').inputValue()).toBe('Proposal');
      await page.getByRole('button', { name: 'Bring them back' }).click();
      await expectMessage(page, 'Your changes are back.');
      expect(await page.getByLabel('Stage name').inputValue()).toBe('Offer made');
    });

    it('warns in the other views that changes are not saved, and never reads over them', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Stage name').fill('Offer made');
      await page.getByRole('button', { name: 'Read the sheet again' }).click();
      await expectMessage(page, 'Save or undo your changes first.');
      await page.getByRole('tab', { name: 'Coach' }).click();
      await page.getByText('The process has changes that are not saved.').waitFor();
      await page.getByRole('button', { name: 'Show them' }).click();
      await expectFocus(page.getByRole('tab', { name: 'Process (not saved)' }));
      expect(await page.getByLabel('Stage name').inputValue()).toBe('Offer made');
      expect(server.sent('process')).toHaveLength(1);
    });

    it('asks before the sidebar closes over changes that are not saved', async () => {
      const page = await open(new FakeServer(), 'process');
      const asks = () =>
        page.evaluate(() => {
          const event = new Event('beforeunload', { cancelable: true });
          window.dispatchEvent(event);
          return event.defaultPrevented;
        });
      await page.getByRole('button', { name: /^Proposal/ }).click();
      expect(await asks()).toBe(false);
      await page.getByLabel('Max days').fill('45');
      expect(await asks()).toBe(true);
    });

    it('reads the deals and the talks anew after a save', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      await page.getByLabel('Salesperson').waitFor();
      await page.getByRole('tab', { name: 'Process' }).click();
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      await page.getByRole('button', { name: 'Save' }).click();
      await expectMessage(page, 'The process is saved.');
      await page.getByRole('tab', { name: 'Coach' }).click();
      await eventually(() => server.sent('coachTeam').length).toBe(2);
    });

    it('shows how each agreement stands, and what changed since', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      const agreements = page.getByRole('region', { name: 'Agreements' });
      await agreements.getByRole('heading', { name: 'Bo Lind Changed' }).waitFor();
      await agreements.getByText('Changed since it was agreed on 3 Sep 2026.').waitFor();
      const changes = agreements.getByRole('list', { name: 'Changed since:' });
      expect(await changes.getByRole('listitem').allTextContents()).toEqual([
        'target conversion of Proposal 40 % → 30 %',
      ]);
      await page.getByLabel('For').selectOption('Ana Berg');
      expect(await agreements.getByRole('heading', { level: 4 }).allTextContents()).toEqual([
        'Ana Berg Agreed',
      ]);
    });

    it('sets today’s figure beside each target that is still to be agreed on', async () => {
      const page = await open(new FakeServer(), 'process');
      const agreements = page.getByRole('region', { name: 'Agreements' });
      // Three of the four have not agreed.
      expect(await agreements.getByRole('list', { name: 'Targets' }).count()).toBe(3);
      await page.getByLabel('For').selectOption('Bo Lind');
      const targets = agreements.getByRole('list', { name: 'Targets' });
      expect(await targets.getByRole('listitem').allTextContents()).toEqual([
        'Proposals that become deals: 45 %; so far 4 of 28 (14 %)',
        'Median discount of won deals: at most 10 %; so far median 12 % (4 won deals)',
      ]);
      await agreements
        .getByText('Targets; the figures so far are from before the agreement:')
        .waitFor();
      await page.getByLabel('For').selectOption('Ana Berg');
      await agreements.getByText('What was agreed, with the figures so far').waitFor();
      expect(await agreements.getByText('before the agreement').count()).toBe(0);
    });

    it('has the targets of deals as a whole in the won stage, the team’s and a person’s', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      await page
        .getByRole('button', { name: 'Closed won Won · 45 % · median discount at most 10 %' })
        .click();
      await page.getByText('so far 28 of 110 (25 %)').waitFor();
      const share = page.getByLabel('Proposals into deals (%)');
      expect(await share.inputValue()).toBe('45');
      await share.fill('100');
      await page.getByLabel('Largest median discount (%)').fill('0.1');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Type a number under 100.').waitFor();
      await page.getByText('Type per cent: 40 for 40 %.').waitFor();
      await share.fill('40');
      await page.getByLabel('Largest median discount (%)').fill('8');
      await page.getByLabel('For').selectOption('Bo Lind');
      await page.getByText('so far median 12 % (9 won deals)').waitFor();
      const own = page.getByLabel('Largest median discount (%)');
      expect(await own.getAttribute('placeholder')).toBe('8');
      await own.fill('12');
      await page.getByRole('button', { name: 'Save' }).click();
      await expectMessage(page, 'The process is saved.');
      const [request] = server.sent('saveProcess');
      expect(request?.process.stages[6]).toMatchObject({
        targetConversion: 0.4,
        largestDiscount: 0.08,
      });
      expect(request?.process.overrides[1]).toMatchObject({
        salesperson: 'Bo Lind',
        stage: 'Closed won',
        terms: { targetConversion: null, largestDiscount: 0.12 },
      });
    });

    it('shows cells of the process tab that could not be read', async () => {
      const server = new FakeServer();
      const sentence =
        '“Sales Process”, row 4: step is “pitch”; it must be one of the eight steps.';
      server.values.process = processView({ problems: [sentence] });
      const page = await open(server, 'process');
      await page
        .getByRole('region', { name: 'Cells that could not be read' })
        .getByText(sentence)
        .waitFor();
    });
  });
}
