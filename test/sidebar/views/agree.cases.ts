import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage, tabTo } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { CONTENT, coachPage, processView } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

const ACTION = 'No proposal before a written summary of needs that the customer has confirmed.';

/** Agreeing: on what to try next, and on the process; the page for the talk. */
export function describeAgree(open: OpenSidebar): void {
  const openAna = async (server = new FakeServer()) => {
    const page = await open(server, 'coach');
    await page.getByLabel('Salesperson').selectOption({ index: 1 });
    await page.getByRole('heading', { name: 'Ana Berg' }).waitFor();
    return page;
  };

  describe('Agreeing on an action', () => {
    it('shows what was agreed before and what became of it', async () => {
      const page = await openAna();
      await page
        .getByRole('region', { name: 'Agreed before' })
        .getByText(/^Agreed 24 Sep: .*too early \(11 more\)\.$/)
        .waitFor();
    });

    it('takes one click where the diagnosis’s action and the usual day are right', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      expect(await page.getByRole('textbox', { name: 'Action' }).inputValue()).toBe(ACTION);
      expect(await page.getByLabel('Look again on').inputValue()).toBe('2027-05-12');
      await page.getByText(/^The figure tells from May 2027 on/).waitFor();
      await page.getByText('Proposals that become deals, now 5 of 31.').waitFor();
      await page.getByText(/^Kept in the tab “Coaching Log” with today’s figure/).waitFor();
      await page.getByRole('button', { name: 'Agree on this' }).click();
      await expectMessage(page, 'The agreement is in the tab “Coaching Log”.');
      expect(server.sent('agreeOnAction')).toEqual([
        {
          call: 'agreeOnAction',
          salesperson: 'Ana Berg',
          diagnosis: 'many-proposals-few-deals',
          action: ACTION,
          shownBy: null,
          reviewOn: '2027-05-12',
        },
      ]);
      // The answer proposes nothing more, so the form is for something else.
      expect(await page.getByLabel('Because of').count()).toBe(0);
      expect(await page.getByRole('textbox', { name: 'Action' }).inputValue()).toBe('');
    });

    it('may name the column or the activity that shows that it is done', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      const shownBy = page.getByLabel('Shown by');
      expect(await shownBy.locator('option').allTextContents()).toEqual([
        'Nothing in the sheet',
        'Needs summary',
        'References',
        'Demo call (activity)',
      ]);
      expect(await page.getByText('Look on 7 Dec').count()).toBe(0);
      await tabTo(page, shownBy);
      await page.keyboard.press('ArrowDown');
      await page.getByText('Check on 7 Dec whether it is done.').waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Agree on this' }));
      await page.keyboard.press('Enter');
      await eventually(() => server.sent('agreeOnAction').map(({ shownBy: by }) => by)).toEqual([
        'Needs summary',
      ]);
    });

    it('is changed and done by keyboard', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      await tabTo(page, page.getByRole('textbox', { name: 'Action' }));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Call the three oldest');
      await tabTo(page, page.getByRole('button', { name: 'Agree on this' }));
      await page.keyboard.press('Enter');
      await eventually(() => server.sent('agreeOnAction').map(({ action }) => action)).toEqual([
        'Call the three oldest',
      ]);
    });

    it('is about something else without a figure where nobody is diagnosed', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      await page.getByLabel('Because of').selectOption('Something else');
      await page.getByText('No figure follows this.').waitFor();
      expect(await page.getByText('with today’s figure').count()).toBe(0);
      await page.getByRole('button', { name: 'Agree on this' }).click();
      await expectMessage(page, 'Write what you agree on.');
      await expectFocus(page.getByRole('textbox', { name: 'Action' }));
      await page.getByRole('textbox', { name: 'Action' }).fill('Join Bo on a visit');
      await page.getByLabel('Look again on').fill('2026-11-23');
      await page.getByRole('button', { name: 'Agree on this' }).click();
      await expectMessage(page, 'Choose a day after today.');
      await page.getByLabel('Look again on').fill('2026-12-24');
      await page.getByRole('button', { name: 'Agree on this' }).click();
      await eventually(() => server.sent('agreeOnAction').length).toBe(1);
      expect(server.sent('agreeOnAction')[0]).toMatchObject({
        diagnosis: null,
        action: 'Join Bo on a visit',
        reviewOn: '2026-12-24',
      });
    });

    it('keeps what was typed where it could not be written', async () => {
      const server = new FakeServer();
      server.once('agreeOnAction', { kind: 'refused', sentence: 'Nothing was written.' });
      const page = await openAna(server);
      await page.getByRole('textbox', { name: 'Action' }).fill('My own words');
      await page.getByRole('button', { name: 'Agree on this' }).click();
      await expectMessage(page, 'Nothing was written.');
      expect(await page.getByRole('textbox', { name: 'Action' }).inputValue()).toBe('My own words');
    });
  });

  describe('Preparing a talk', () => {
    it('writes the page into its tab', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      await page.getByRole('button', { name: 'Prepare 1:1' }).click();
      await expectMessage(page, /^The page for your 1:1 with Ana Berg/);
      expect(server.sent('prepare')).toEqual([{ call: 'prepare', salesperson: 'Ana Berg' }]);
    });

    it('copies the page as text, and the focus stays', async () => {
      const page = await openAna();
      await page.evaluate(() => {
        Object.assign(document, {
          execCommand: () => {
            const { activeElement } = document;
            if (activeElement instanceof HTMLTextAreaElement) document.title = activeElement.value;
            return true;
          },
        });
      });
      const button = page.getByRole('button', { name: 'Copy as text' });
      await button.click();
      await expectMessage(page, 'The page for the talk is copied.');
      expect(await page.title()).toContain('1:1 with Ana Berg · 23 Nov 2026');
      await expectFocus(button);
    });

    it('says what else to do where the browser does not copy', async () => {
      const page = await openAna();
      await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
      await page.getByRole('button', { name: 'Copy as text' }).click();
      await expectMessage(page, /^The browser does not let this page copy\./);
    });
  });

  describe('Agreeing to a process', () => {
    it('has a button for each who has not agreed, and keeps the focus', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      const agreements = page.getByRole('region', { name: 'Agreements' });
      await agreements.waitFor();
      expect(await agreements.getByRole('button').allTextContents()).toEqual([
        'Manager agrees',
        'Bo Lind agrees',
        'Cleo Marsh agrees',
        'Manager agrees',
        'Dev Eze agrees',
      ]);
      await agreements.getByRole('button', { name: 'Manager agrees: Dev Eze' }).press('Enter');
      const asked = agreements.getByText('Record that the manager agrees to Dev Eze’s process?');
      await expectFocus(asked);
      // A stray Enter, or a second one: nothing is recorded.
      await page.keyboard.press('Enter');
      expect(server.sent('agreeToProcess')).toEqual([]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Your agreement is saved.');
      expect(server.sent('agreeToProcess')).toEqual([
        { call: 'agreeToProcess', salesperson: 'Dev Eze', by: 'manager', shown: CONTENT },
      ]);
      await expectFocus(page.getByRole('heading', { name: 'Agreements' }));
    });

    it('records nothing where it is not confirmed', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      const agreements = page.getByRole('region', { name: 'Agreements' });
      await agreements.getByRole('button', { name: 'Cleo Marsh agrees' }).click();
      await agreements.getByText('Record that Cleo Marsh agrees to this process?').waitFor();
      await agreements.getByRole('button', { name: 'Not yet' }).click();
      await expectMessage(page, 'Nothing was recorded.');
      await expectFocus(page.getByRole('heading', { name: 'Agreements' }));
      await agreements.getByRole('button', { name: 'Cleo Marsh agrees' }).waitFor();
      expect(server.sent('agreeToProcess')).toEqual([]);
    });

    it('goes on telling what was agreed once both have', async () => {
      const page = await open(new FakeServer(), 'process');
      const agreements = page.getByRole('region', { name: 'Agreements' });
      const targets = agreements.getByRole('list', { name: 'Targets' });
      const ofAna = targets.getByText('Proposals that become deals: 45 %; so far 4 of 28 (14 %)');
      // Among the team's it is folded; a person's own is open.
      await agreements.getByText('What was agreed, with the figures so far').click();
      await ofAna.first().waitFor();
      await page.getByLabel('For', { exact: true }).selectOption('Ana Berg');
      await ofAna.waitFor();
      expect(await agreements.getByText('before the agreement').count()).toBe(0);
    });

    it('says once for all that nobody has agreed yet', async () => {
      const server = new FakeServer();
      const none = processView().agreements.filter(({ state }) => state === 'none');
      const agreements = ['Dev Eze', 'Fay Ito'].flatMap((salesperson) =>
        none.map((each) => ({ ...each, salesperson })),
      );
      server.values.process = processView({ agreements });
      const page = await open(server, 'process');
      const region = page.getByRole('region', { name: 'Agreements' });
      await region.getByText('The process is not agreed on yet.').waitFor();
      expect(await region.getByText('The process is not agreed on yet').count()).toBe(1);
      expect(await region.getByRole('heading', { level: 4 }).allTextContents()).toEqual([
        'Dev Eze ',
        'Fay Ito ',
      ]);
      expect(await region.getByRole('button').count()).toBe(4);
    });

    it('asks to save first where the form has changes', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      await page.getByRole('button', { name: 'Bo Lind agrees' }).click();
      await expectMessage(page, 'Save or undo your changes first.');
      expect(server.sent('agreeToProcess')).toEqual([]);
    });

    it('offers nothing to agree to while the process is a draft', async () => {
      const server = new FakeServer();
      server.values.process = processView({ isDrafted: true });
      const page = await open(server, 'process');
      await page.getByRole('heading', { name: 'Agreements' }).waitFor();
      expect(await page.getByRole('button', { name: /agrees/ }).count()).toBe(0);
    });

    it('lets the coach page be read anew afterwards', async () => {
      const server = new FakeServer();
      const page = await openAna(server);
      await page.getByRole('tab', { name: 'Process' }).click();
      await page.getByRole('button', { name: 'Cleo Marsh agrees' }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      await expectMessage(page, 'Your agreement is saved.');
      server.values.coachPage = coachPage({ agreement: 'process agreed 23 Nov by both' });
      await page.getByRole('tab', { name: 'Coach' }).click();
      await page.getByText('process agreed 23 Nov by both').waitFor();
    });
  });
}
