import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage, tabTo } from '../host/checks';
import { EXCEPTION, FakeServer } from '../host/fake-server';
import { coachPage, coachTeam } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

/** The *Coach* view. */
export function describeCoach(open: OpenSidebar): void {
  describe('Coach', () => {
    const openAna = async (server = new FakeServer()) => {
      const page = await open(server, 'coach');
      await page.getByLabel('Salesperson').selectOption('Ana Berg (1 to talk about)');
      await page.getByRole('heading', { name: 'Ana Berg' }).waitFor();
      return page;
    };

    it('lists everybody with what there is to talk about', async () => {
      const server = new FakeServer();
      const release = server.hold();
      const page = await open(server, 'coach');
      await page.getByRole('status').filter({ hasText: 'Reading the deals …' }).waitFor();
      release();
      await page.getByRole('heading', { name: 'The team, in short' }).waitFor();
      expect(await page.getByLabel('Salesperson').getByRole('option').allTextContents()).toEqual([
        'The team, in short',
        'Ana Berg (1 to talk about)',
        'Bo Lind',
        'Cleo Marsh',
        'Dev Eze',
        'Fay Ito',
      ]);
    });

    it("shows the server's sentence where there is nobody, and the way to the deals", async () => {
      const server = new FakeServer();
      server.once('coachTeam', { kind: 'refused', sentence: 'No tab with deals was found.' });
      const page = await open(server, 'coach');
      await page.getByRole('alert').getByText('No tab with deals was found.').waitFor();
      await page.getByRole('button', { name: 'Go to Deals' }).click();
      await expectFocus(page.getByRole('tab', { name: 'Deals' }));
      await page.getByText('412 deals read').waitFor();
    });

    it('says that there is nobody to coach yet', async () => {
      const server = new FakeServer();
      server.values.coachTeam = coachTeam({ people: [] });
      const page = await open(server, 'coach');
      await page.getByText('Nobody to coach yet.').waitFor();
      await page.getByRole('button', { name: 'Go to Deals' }).waitFor();
    });

    it('opens with the team in short, each line one click from its person and its deal', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      const short = page.getByRole('region', { name: 'The team, in short' });
      await short.getByText('Proposals become deals less often: 5 of 31').waitFor();
      await short.getByRole('button', { name: 'Rowan Foods' }).click();
      await expectMessage(page, 'Row 88 of “Deals” is selected.');
      await short.getByRole('button', { name: '● Ana Berg' }).press('Enter');
      await page.getByRole('heading', { name: 'What goes well' }).waitFor();
      await expectFocus(page.getByLabel('Salesperson'));
      await page.getByLabel('Salesperson').selectOption('The team, in short');
      await short.getByText('Nobody has agreed to the process yet.').waitFor();
    });

    it('keeps the period that is chosen, and tells the person’s page anew', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      await page.getByLabel('Period').focus();
      await page.getByLabel('Period').selectOption('Last 90 days');
      await expectMessage(page, 'Reports and talks are about: last 90 days.');
      await expectFocus(page.getByLabel('Period'));
      expect(server.sent('savePeriod')).toEqual([
        { call: 'savePeriod', code: 'last-90-days', from: null, to: null },
      ]);
      expect(server.sent('coachPage')).toHaveLength(2);
    });

    it('keeps the last of the periods that arrow keys lead to', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      await page.getByLabel('Period').waitFor();
      const release = server.hold();
      await page.getByLabel('Period').selectOption('This quarter');
      await page.getByLabel('Period').selectOption('Last 90 days');
      release();
      await expectMessage(page, 'Reports and talks are about: last 90 days.');
      await eventually(() => server.sent('savePeriod').map(({ code }) => code)).toEqual([
        'this-quarter',
        'last-90-days',
      ]);
      expect(await page.getByLabel('Period').inputValue()).toBe('last-90-days');
    });

    it('takes two days of one’s own at a button, and says why it does not', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      await page.getByLabel('Period').selectOption('From – to');
      await page.getByLabel('From').fill('2026-03-01');
      await page.getByLabel('To', { exact: true }).fill('2026-02-01');
      expect(server.sent('savePeriod')).toEqual([]);
      const sentence = 'The period begins on 1 Mar 2026 and ends before that, on 1 Feb 2026.';
      server.once('savePeriod', { kind: 'refused', sentence });
      await page.getByRole('button', { name: 'Use these days' }).click();
      await expectMessage(page, sentence);
      expect(await page.getByLabel('From').inputValue()).toBe('2026-03-01');
    });

    it('says what a quota is good for, and leads to where it is typed', async () => {
      const server = new FakeServer();
      server.values.coachTeam = coachTeam({ withoutQuota: 'Nobody has a quota.' });
      const page = await open(server, 'coach');
      await page.getByText('Nobody has a quota.').waitFor();
      await page.getByRole('button', { name: 'Go to Process' }).click();
      await expectFocus(page.getByRole('tab', { name: 'Process' }));
    });

    it('copies and saves the report as text', async () => {
      const page = await open(new FakeServer(), 'coach');
      await page.getByRole('button', { name: 'Copy report as text' }).click();
      await expectMessage(page, 'The report is copied.');
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as text' }).click();
      expect((await saved).suggestedFilename()).toBe('coaching-report.txt');
    });

    it('leads to the flags once they are written, and says how to see them alone', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      await page.getByRole('button', { name: 'Annotate deals' }).click();
      await page.getByRole('button', { name: 'Go to the flags of “Deals”' }).click();
      expect(server.sent('showCell')).toEqual([
        { call: 'showCell', tab: 'Deals', row: 1, column: 14 },
      ]);
      await page.getByText(/Create filter view/).waitFor();
      await page.getByRole('button', { name: 'Clear annotations' }).click();
      await expectMessage(page, 'The annotations are gone.');
      expect(await page.getByText(/Create filter view/).count()).toBe(0);
    });

    it('loads a page for a salesperson chosen by keyboard', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      await tabTo(page, page.getByLabel('Salesperson'));
      const release = server.hold();
      await page.keyboard.type('Ana');
      await page.getByRole('status').filter({ hasText: 'Looking at the pipeline …' }).waitFor();
      release();
      await page.getByRole('heading', { name: 'What goes well' }).waitFor();
      await expectFocus(page.getByLabel('Salesperson'));
      expect(server.sent('coachPage').at(-1)).toEqual({
        call: 'coachPage',
        salesperson: 'Ana Berg',
      });
    });

    it('says one plain sentence when the page cannot be had, and tries again', async () => {
      const server = new FakeServer();
      server.once('coachPage', { kind: 'thrown' });
      const page = await open(server, 'coach');
      await page.getByLabel('Salesperson').selectOption('Dev Eze');
      await page.getByRole('alert').getByText('The spreadsheet did not answer.').waitFor();
      expect(await page.locator('body').textContent()).not.toContain(EXCEPTION);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('No difference here that the numbers support').waitFor();
    });

    it('tells strengths first, then findings, where to look, notices and deals', async () => {
      const page = await openAna();
      const headings = await page
        .getByRole('tabpanel')
        .getByRole('heading', { level: 3 })
        .allTextContents();
      expect(headings).toEqual([
        'Ana Berg',
        'What goes well',
        'Worth a conversation',
        'First place to look',
        'To note',
        'Deals to discuss',
        'Agreed before',
        'Agree on a next action',
        'Write into the spreadsheet',
      ]);
      const finding = page.getByRole('region', { name: 'Worth a conversation' });
      await finding.getByRole('heading', { name: 'Many proposals, few deals' }).waitFor();
      await finding.getByText(/^Proposals become deals less often: 5 of 31/).waitFor();
      const causes = await finding.locator('.causes > li').allTextContents();
      expect(causes[0]).toMatch(/^Needs analysis.*Speaks for it: 22 of the 26 lost/);
      expect(causes[1]).toMatch(/The sheet does not tell\. Ask\./);
      expect(causes[2]).toMatch(/^The leads.*Speaks against it: Within each source/);
      await finding.getByText('“Who else had to agree, and what did they want?”').waitFor();
      expect(await finding.locator('dt').allTextContents()).toEqual(['Try', 'Measure', 'Record']);
    });

    it('tells where to look first with its questions after an if', async () => {
      const page = await openAna();
      const look = page.getByRole('region', { name: 'First place to look' });
      await look.getByText(/^More likely than not, discounts are larger/).waitFor();
      await look.getByRole('heading', { name: 'If so, ask' }).waitFor();
      await look
        .getByText('“Who named the discount first, and what did you get for it?”')
        .waitFor();
    });

    it('tells a notice with one question and what to try', async () => {
      const page = await openAna();
      const notices = page.getByRole('region', { name: 'To note' });
      await notices.getByText('6 of 23 open deals have no next step ahead.').waitFor();
      expect(await notices.locator('dt').allTextContents()).toEqual(['Ask', 'Try']);
      expect(await notices.locator('dd').allTextContents()).toEqual([
        '“What comes next in each of them, and when?”',
        'End each talk with a step that the customer takes, and its date.',
      ]);
    });

    it('says once that the sheet does not tell causes apart', async () => {
      const server = new FakeServer();
      const [finding] = coachPage().findings;
      if (!finding?.diagnosis) throw new Error('the fixture has a diagnosis');
      const { diagnosis } = finding;
      const causes = diagnosis.causes.map((cause) => ({
        ...cause,
        pointers: [],
        points: 'unknown' as const,
      }));
      server.values.coachPage = coachPage({
        findings: [{ ...finding, diagnosis: { ...diagnosis, causes } }],
      });
      const page = await openAna(server);
      expect(await page.getByText('The sheet does not tell').allTextContents()).toEqual([
        'The sheet does not tell these apart. Ask.',
      ]);
    });

    it('gives the shape of the pipeline as a table with its values', async () => {
      const page = await openAna();
      const table = page.getByRole('table', { name: 'Open deals by stage' });
      expect(await table.getByRole('columnheader').allTextContents()).toEqual([
        'Stage',
        'Deals',
        'Share',
        'Expected',
      ]);
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: 'Proposal' }) });
      expect(await row.getByRole('cell').allTextContents()).toEqual(['12', '52 %', '18 %']);
      await page.getByText('Line: expected (the others’ open deals).').waitFor();
      // The longest bar fills its place; the line stands at 18 of 52.
      const bar = row.locator('svg');
      expect(await bar.locator('.share').getAttribute('width')).toBe('100.0%');
      expect(await bar.locator('line').getAttribute('x1')).toBe('34.5%');
    });

    it('says so where there are no open deals or no finding', async () => {
      const page = await open(new FakeServer(), 'coach');
      await page.getByLabel('Salesperson').selectOption('Dev Eze');
      await page.getByText('There are no open deals.').waitFor();
      await page
        .getByText('No difference here that the numbers support (14 decided deals).')
        .waitFor();
      await page.getByText('The process is not agreed on yet. Agree first').waitFor();
      // Without a strength beyond chance, something good is named all the same.
      await page.getByText('The latest win: Heron Paper on 3 Nov').waitFor();
      expect(await page.getByRole('table').count()).toBe(0);
    });

    it('shows a kind of finding that it does not know', async () => {
      const server = new FakeServer();
      const novel = {
        kind: 'trend',
        sentence: 'More proposals, fewer deals.',
        diagnosis: null,
        more: null,
      };
      server.values.coachPage = coachPage({ findings: [novel as never] });
      const page = await openAna(server);
      await page.getByText('More proposals, fewer deals. (trend)').waitFor();
    });

    it('drops an answer that a later choice has overtaken', async () => {
      const server = new FakeServer();
      const page = await open(server, 'coach');
      await page.getByLabel('Salesperson').waitFor();
      const releaseAna = server.hold();
      await page.getByLabel('Salesperson').selectOption('Ana Berg (1 to talk about)');
      await eventually(() => server.sent('coachPage').length).toBe(1);
      const releaseDev = server.hold();
      await page.getByLabel('Salesperson').selectOption('Dev Eze');
      await eventually(() => server.sent('coachPage').length).toBe(2);
      releaseDev();
      await page.getByRole('heading', { name: 'Dev Eze' }).waitFor();
      releaseAna();
      // An answer to a later call comes after Ana's.
      await page.getByRole('button', { name: 'Annotate deals' }).click();
      await expectMessage(page, /^23 of 412 rows have a flag\./);
      await page.getByRole('heading', { name: 'Dev Eze' }).waitFor();
      expect(await page.getByRole('heading', { name: 'Ana Berg' }).count()).toBe(0);
    });

    it('goes to the row of a deal', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      await page.getByRole('button', { name: 'Rowan Foods row 88' }).press('Enter');
      await expectMessage(page, 'Row 88 of “Deals” is selected.');
      expect(server.sent('showRow')).toEqual([{ call: 'showRow', tab: 'Deals', row: 88 }]);
    });

    it('writes for the team, or for the chosen salesperson alone', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      await page.getByRole('button', { name: 'Coaching report' }).click();
      await expectMessage(page, /^The coaching report is written/);
      await page.getByRole('radio', { name: 'Ana Berg only' }).check();
      await page.getByRole('button', { name: 'Coaching report' }).click();
      await eventually(() => server.sent('writeReport').length).toBe(2);
      await expectMessage(page, /^The coaching report is written/);
      await page.getByRole('button', { name: 'Annotate deals' }).click();
      await expectMessage(page, /^23 of 412 rows have a flag\./);
      await page.getByRole('button', { name: 'Clear annotations' }).click();
      await expectMessage(page, 'The annotations are gone.');
      expect(server.sent('writeReport').map(({ salesperson }) => salesperson)).toEqual([
        null,
        'Ana Berg',
      ]);
      expect(server.sent('annotate').map(({ salesperson }) => salesperson)).toEqual(['Ana Berg']);
    });

    it('says why nothing was written, and tries again', async () => {
      const server = new FakeServer();
      const sentence =
        'Nothing was written. “Deals” is protected. Ask its owner to let you edit it.';
      server.once('annotate', { kind: 'refused', sentence });
      const page = await open(server, 'coach');
      await page.getByRole('button', { name: 'Annotate deals' }).click();
      await expectMessage(page, sentence);
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await expectMessage(page, /^23 of 412 rows have a flag\./);
      await expectFocus(page.locator('#messages'));
    });
  });
}
