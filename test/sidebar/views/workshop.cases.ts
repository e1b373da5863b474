import { describe, expect, it } from 'vitest';
import { eventually, expectFocus, expectMessage, tabTo } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { CONTENT, PROCESS, processView } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

const CALL = {
  name: 'Call',
  aliases: [],
  step: 'prospecting' as const,
  weeklyTarget: 40,
  skip: false,
  personal: [],
};
const WITH_CALLS = processView({
  process: { ...PROCESS, activities: [CALL] },
  effort: [
    {
      salesperson: null,
      activity: 'Call',
      text: 'so far 24 a week each (1,300 in 54 weeks)',
      take: 24,
    },
    { salesperson: 'Ana Berg', activity: 'Call', text: 'so far 12 a week', take: 12 },
  ],
  recordedActivities: ['Visit'],
});

/** The *Process* view as a workshop: effort, today's figures, criteria, quotas. */
export function describeWorkshop(open: OpenSidebar): void {
  describe('today’s figure', () => {
    it('stands beneath a target, and fills a blank one in when it is taken', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Needs workshop/ }).click();
      await page.getByText('so far 1.4 a week each (290 in 208 weeks, likely 1.2–1.6)').waitFor();
      const take = page.getByRole('button', { name: 'Take 1.4' });
      await tabTo(page, take);
      await page.keyboard.press('Enter');
      await expectMessage(
        page,
        '1.4 is the figure so far, from before the agreement. Save to keep it as the target.',
      );
      const field = page.getByLabel('Weekly target');
      await expectFocus(field);
      expect(await field.inputValue()).toBe('1.4');
      expect(await take.count()).toBe(0);
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() => server.sent('saveProcess')[0]?.process.stages[3]?.weeklyTarget).toBe(
        1.4,
      );
    });
  });

  describe('a proposed criterion', () => {
    const start = async (server = new FakeServer()) => {
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Needs workshop/ }).click();
      await page.getByText('Proposed: “The customer has confirmed the need in writing.”').waitFor();
      await page.getByRole('button', { name: 'Use it' }).click();
      return page;
    };

    it('is taken by a click and can be changed', async () => {
      const server = new FakeServer();
      const page = await start(server);
      const field = page.getByLabel('Exit criteria');
      await expectFocus(field);
      expect(await field.inputValue()).toBe('The customer has confirmed the need in writing.');
      await field.fill('The customer wrote the need down.');
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() => server.sent('saveProcess')[0]?.process.stages[3]?.exitCriteria).toBe(
        'The customer wrote the need down.',
      );
      expect(server.sent('addProvingColumn')).toEqual([]);
    });

    it('is taken for all stages that have none, and leaves those that have one', async () => {
      const server = new FakeServer();
      const { criteria, process } = processView();
      const lacking = process.stages.filter(
        ({ outcome, skip, step, exitCriteria }) =>
          outcome === 'open' &&
          !skip &&
          exitCriteria === null &&
          criteria.some((each) => each.step === step),
      );
      expect(lacking.length).toBeGreaterThan(1);
      const page = await open(server, 'process');
      const button = page.getByRole('button', { name: /^Use the proposed exit criteria for all/ });
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await expectMessage(
        page,
        `${lacking.length} exit criteria are filled in. Change them as you like, then save.`,
      );
      await expectFocus(page.getByRole('button', { name: 'Add a stage' }));
      expect(await button.count()).toBe(0);
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() =>
        server.sent('saveProcess')[0]?.process.stages.map(({ exitCriteria }) => exitCriteria),
      ).toEqual(
        process.stages.map((stage) =>
          lacking.includes(stage)
            ? criteria.find(({ step }) => step === stage.step)?.criterion
            : stage.exitCriteria,
        ),
      );
    });

    it('has a column that is added only when asked for, and then required', async () => {
      const server = new FakeServer();
      const page = await start(server);
      await page
        .getByText(
          'A column “Need in writing” would show it; the deals have none. Once added, it is required at Proposal.',
        )
        .waitFor();
      await page.getByRole('button', { name: 'Add “Need in writing” to the deals' }).click();
      await expectMessage(
        page,
        'The column “Need in writing” is in “Deals” now, behind the last one. “Need in writing” is required at Proposal, the stage after it, once you save.',
      );
      await page.getByText('Required columns: Need in writing').waitFor();
      // What was typed before is still there.
      expect(await page.getByLabel('Exit criteria').first().inputValue()).toMatch(
        /^The customer has/,
      );
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(
        () => server.sent('saveProcess')[0]?.process.stages[4]?.requiredColumns,
      ).toEqual(['Need in writing']);
    });

    it('requires a column that is there without adding any', async () => {
      const server = new FakeServer();
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByRole('button', { name: 'Use it' }).click();
      await page.getByRole('button', { name: 'Require “Close date” at Negotiation' }).click();
      await expectMessage(
        page,
        '“Close date” is required at Negotiation, the stage after it, once you save.',
      );
      expect(server.sent('addProvingColumn')).toEqual([]);
    });

    it('is required by nothing behind the last open stage', async () => {
      const server = new FakeServer();
      const terms = { criterion: 'Terms are agreed.', column: 'Agreed terms', isThere: false };
      server.values.process = processView({ criteria: [{ step: 'negotiation', ...terms }] });
      server.values.addProvingColumn = {
        header: 'Agreed terms',
        sentence: 'The column “Agreed terms” is in “Deals” now, behind the last one.',
        view: processView(),
      };
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Negotiation/ }).click();
      await page.getByLabel('Exit criteria').fill('Price and terms are agreed.');
      await page.getByRole('button', { name: 'Add “Agreed terms” to the deals' }).click();
      await expectMessage(
        page,
        'The column “Agreed terms” is in “Deals” now, behind the last one. No open stage comes after Negotiation, so nothing requires it.',
      );
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(
        () => server.sent('saveProcess')[0]?.process.stages[5]?.requiredColumns,
      ).toEqual([]);
    });

    it('requires nothing where no tab could get the column', async () => {
      const server = new FakeServer();
      server.values.addProvingColumn = {
        header: null,
        sentence: '“Mine” is filled by a formula, so nothing was added there.',
        view: processView(),
      };
      const page = await start(server);
      await page.getByRole('button', { name: 'Add “Need in writing” to the deals' }).click();
      await expectMessage(page, '“Mine” is filled by a formula, so nothing was added there.');
      await page.getByText('Required columns: none').waitFor();
    });

    it('is not offered where the stage has its own', async () => {
      const page = await open(new FakeServer(), 'process');
      await page.getByRole('button', { name: /^Fit check/ }).click();
      await page.getByLabel('Exit criteria').waitFor();
      expect(await page.getByRole('button', { name: 'Use it' }).count()).toBe(0);
    });
  });

  describe('activities', () => {
    it('are added, by name where they are recorded', async () => {
      const server = new FakeServer();
      server.values.process = WITH_CALLS;
      const page = await open(server, 'process');
      const region = page.getByRole('region', { name: 'Activities' });
      await region.getByRole('button', { name: 'Add “Visit”' }).click();
      const step = region.getByLabel('Step of selling');
      await expectFocus(step);
      await step.selectOption('Prospecting');
      await region.getByLabel('Weekly target').fill('3');
      expect(await region.getByRole('button', { name: 'Add “Visit”' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() => server.sent('saveProcess')[0]?.process.activities).toEqual([
        CALL,
        {
          name: 'Visit',
          aliases: [],
          step: 'prospecting',
          weeklyTarget: 3,
          skip: false,
          personal: [],
        },
      ]);
    });

    it('show their figure as soon as they have the name of a recorded kind', async () => {
      const server = new FakeServer();
      server.values.process = {
        ...WITH_CALLS,
        effort: [
          ...WITH_CALLS.effort,
          { salesperson: null, activity: 'Visit', text: 'so far 3 a week each', take: 3 },
        ],
      };
      const page = await open(server, 'process');
      await page.getByRole('button', { name: 'Add “Visit”' }).click();
      await page.getByText('so far 3 a week each').waitFor();
      await page.getByRole('button', { name: 'Take 3' }).waitFor();
      const name = page.getByRole('textbox', { name: 'Activity' });
      await name.fill('Fair');
      await eventually(() => page.getByText('so far 3 a week each').count()).toBe(0);
      await name.fill(' visit ');
      await page.getByText('so far 3 a week each').waitFor();
    });

    it('without a step are saved, which is said and can be mended at once', async () => {
      const page = await open(new FakeServer(), 'process');
      await page.getByRole('button', { name: 'Add an activity' }).click();
      await page.getByRole('textbox', { name: 'Activity' }).fill('Fair');
      await page.getByRole('button', { name: 'Save' }).click();
      await expectMessage(page, 'The process is saved. Fair has no step of selling yet.');
      await page.getByLabel('For', { exact: true }).selectOption('Ana Berg');
      await page.getByRole('button', { name: 'Choose it' }).click();
      const step = page.getByLabel('Step of selling');
      await expectFocus(step);
      await step.selectOption('Prospecting');
      await page.getByRole('button', { name: 'Save' }).click();
      await expectMessage(page, 'The process is saved.');
    });

    it('are named, retired and brought back by keyboard', async () => {
      const server = new FakeServer();
      server.values.process = WITH_CALLS;
      const page = await open(server, 'process');
      await tabTo(page, page.getByRole('button', { name: 'Call Prospecting · 40 a week' }));
      await page.keyboard.press('Enter');
      await page.getByText('so far 24 a week each').waitFor();
      await tabTo(page, page.getByRole('button', { name: 'Retire' }));
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Call is retired once you save. Its past is kept.');
      const back = page.getByRole('button', { name: 'Bring back: Call' });
      await expectFocus(back);
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Call is back.');
    });

    it('have a target of one’s own, beside one’s own figure', async () => {
      const server = new FakeServer();
      server.values.process = WITH_CALLS;
      const page = await open(server, 'process');
      await page.getByLabel('For').selectOption('Ana Berg');
      await page.getByRole('button', { name: /^Call/ }).click();
      await page.getByText('so far 12 a week').waitFor();
      await page.getByRole('button', { name: 'Take 12' }).click();
      await page.getByRole('button', { name: 'Call Prospecting · 12 a week (own)' }).waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() => server.sent('saveProcess')[0]?.process.activities[0]).toMatchObject({
        weeklyTarget: 40,
        personal: [{ salesperson: 'Ana Berg', weeklyTarget: 12, skip: false }],
      });
    });

    it('say whose are in none of the figures', async () => {
      const server = new FakeServer();
      const activitiesLeftOut = 'The activities of “Cleo Marsch” are left out (12).';
      server.values.process = { ...WITH_CALLS, activitiesLeftOut };
      const page = await open(server, 'process');
      await page
        .getByRole('region', { name: 'Activities' })
        .getByText(activitiesLeftOut, { exact: true })
        .waitFor();
    });

    it('lead to a field that cannot be saved', async () => {
      const page = await open(new FakeServer(), 'process');
      await page.getByRole('button', { name: 'Add an activity' }).click();
      await page.getByRole('button', { name: 'Save' }).click();
      await expectMessage(page, 'Nothing was saved. One field needs a look.');
      await expectFocus(page.getByRole('textbox', { name: 'Activity' }));
      await page.getByText('Give the activity a name.').waitFor();
    });
  });

  describe('a quota', () => {
    const forAna = async (server = new FakeServer()) => {
      const page = await open(server, 'process');
      await page.getByLabel('For').selectOption('Ana Berg');
      return page;
    };

    it('is worked back from, step by step, and becomes the person’s weekly targets', async () => {
      const server = new FakeServer();
      const page = await forAna(server);
      const quota = page.getByRole('textbox', { name: 'Quota' });
      expect(await quota.inputValue()).toBe('60000');
      await page.getByRole('button', { name: 'Work it out' }).click();
      await expectMessage(page, 'What the quota takes is shown below it.');
      const steps = page.getByRole('list', { name: 'What it takes a week' });
      expect(await steps.getByRole('listitem').allTextContents()).toEqual([
        'Prospecting: about 11 a week (likely 7.0–19); today 6.0, so 1.8 times as many',
        'Fit check: about 7.0 a week (likely 5.0–11); today 4.0, so 1.8 times as many',
      ]);
      expect(server.sent('planFromQuota')).toEqual([
        { call: 'planFromQuota', salesperson: 'Ana Berg', quota: 60_000, period: 'quarter' },
      ]);
      await page
        .getByRole('button', { name: 'Make these Ana Berg’s weekly targets: Prospecting 11' })
        .click();
      await expectMessage(
        page,
        'The weekly targets are filled in for Ana Berg. Save to keep them.',
      );
      await page.getByRole('button', { name: /^Prospecting .* 11 a week \(own\)$/ }).waitFor();
      expect(server.sent('saveProcess')).toEqual([]);
      await page.getByRole('button', { name: 'Save' }).click();
      await eventually(() => server.sent('saveProcess')[0]?.process.overrides[1]).toMatchObject({
        salesperson: 'Ana Berg',
        stage: 'Prospecting',
        terms: { weeklyTarget: 11, targetConversion: null },
      });
    });

    it('says what speaks against a target, and on the same click writes the quota down', async () => {
      const server = new FakeServer();
      const { planFromQuota } = server.values;
      const caution = 'Nobody here has come to more than 9.0 a week over a quarter.';
      server.values.planFromQuota = {
        ...planFromQuota,
        steps: planFromQuota.steps.map((step) => ({ ...step, caution })),
        caution: 'Too wide a range for a firm target: Prospecting.',
      };
      server.values.process = processView({ quotas: [] });
      server.values.keepQuota = processView();
      const page = await forAna(server);
      await page.getByRole('textbox', { name: 'Quota' }).fill('60000');
      await page.getByRole('button', { name: 'Work it out' }).click();
      await page.getByText(caution).first().waitFor();
      await page.getByText('Too wide a range for a firm target: Prospecting.').waitFor();
      const choice = page.getByLabel('Write 60,000 a quarter into the tab “Salespeople” too');
      expect(await choice.isChecked()).toBe(true);
      expect(server.sent('keepQuota')).toEqual([]);
      await page
        .getByRole('button', {
          name: 'Make these Ana Berg’s weekly targets anyway: Prospecting 11',
        })
        .click();
      await expectMessage(
        page,
        'The quota of 60,000 a quarter is in the tab “Salespeople”. The weekly targets are filled in for Ana Berg. Save to keep them.',
      );
      expect(server.sent('keepQuota')).toEqual([
        { call: 'keepQuota', salesperson: 'Ana Berg', quota: 60_000, period: 'quarter' },
      ]);
      expect(await choice.count()).toBe(0);
      await page.getByRole('button', { name: /^Prospecting .* 11 a week \(own\)$/ }).waitFor();
    });

    it('takes the place of another quota only where that is ticked', async () => {
      const server = new FakeServer();
      const page = await forAna(server);
      await page.getByRole('textbox', { name: 'Quota' }).fill('70000');
      await page.getByRole('button', { name: 'Work it out' }).click();
      const choice = page.getByLabel(
        'Write 70,000 a quarter into the tab “Salespeople” too in place of 60,000 a quarter',
      );
      expect(await choice.isChecked()).toBe(false);
      const take = page.getByRole('button', { name: /^Make these Ana Berg/ });
      await take.click();
      await expectMessage(
        page,
        'The weekly targets are filled in for Ana Berg. Save to keep them.',
      );
      expect(server.sent('keepQuota')).toEqual([]);
      await choice.check();
      await take.click();
      await eventually(() => server.sent('keepQuota').length).toBe(1);
    });

    it('is worked out by the Enter key as well', async () => {
      const server = new FakeServer();
      const page = await forAna(server);
      const quota = page.getByRole('textbox', { name: 'Quota' });
      await quota.fill('70000');
      await quota.press('Enter');
      await expectMessage(page, 'What the quota takes is shown below it.');
      expect(server.sent('planFromQuota')[0]?.quota).toBe(70_000);
      await expectFocus(quota);
    });

    it('asks for an amount, and forgets a plan of another one', async () => {
      const page = await forAna();
      const quota = page.getByRole('textbox', { name: 'Quota' });
      for (const wrong of ['0', '$60,000', 'a lot']) {
        await quota.fill(wrong);
        await page.getByRole('button', { name: 'Work it out' }).click();
        await page.getByText('Type an amount above 0 without a currency: 60,000.').waitFor();
      }
      await expectFocus(quota);
      await quota.fill('5000');
      await page.getByLabel('Period').selectOption('Month');
      await page.getByRole('button', { name: 'Work it out' }).click();
      await page
        .getByText(/^To reach 60,000 a quarter/)
        .first()
        .waitFor();
      await quota.fill('6000');
      expect(await page.getByRole('list', { name: 'What it takes a week' }).count()).toBe(0);
    });

    it('may be typed with a mark between thousands, and says what it is taken for', async () => {
      const server = new FakeServer();
      const page = await forAna(server);
      const quota = page.getByRole('textbox', { name: 'Quota' });
      for (const typed of ['70.000', '70,000']) {
        await quota.fill(typed);
        await page.getByText('70,000 a quarter', { exact: true }).waitFor();
        await quota.press('Enter');
        await page.getByRole('list', { name: 'What it takes a week' }).waitFor();
      }
      expect(server.sent('planFromQuota').map(({ quota: sent }) => sent)).toEqual([70_000, 70_000]);
    });

    it('is of one person, so that the team’s page asks to choose one', async () => {
      const page = await open(new FakeServer(), 'process');
      await page.getByText('Choose a person above to see what a quota takes a week.').waitFor();
      expect(await page.getByRole('textbox', { name: 'Quota' }).count()).toBe(0);
    });
  });

  describe('agreeing to what has changed meanwhile', () => {
    it('records nothing, says what is different, and shows it anew', async () => {
      const server = new FakeServer();
      const change = 'target conversion of Proposal 40 % → 35 %';
      const fresh = processView({
        agreements: processView().agreements.map((each) => ({ ...each, content: 'anew' })),
      });
      server.once('agreeToProcess', {
        kind: 'value',
        value: { agreed: false, changes: [change], view: fresh },
      });
      const page = await open(server, 'process');
      await page.getByRole('button', { name: 'Cleo Marsh agrees' }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      const sentence = 'Nothing was recorded: the process has changed since it was shown here.';
      await expectMessage(page, sentence);
      await expectFocus(page.getByRole('heading', { name: sentence }));
      await page.getByRole('listitem').filter({ hasText: change }).waitFor();
      await page.getByRole('button', { name: 'Cleo Marsh agrees' }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      await expectMessage(page, 'Your agreement is saved.');
      expect(server.sent('agreeToProcess').map(({ shown }) => shown)).toEqual([CONTENT, 'anew']);
      expect(await page.getByRole('heading', { name: sentence }).count()).toBe(0);
    });

    it('takes the notice away once it may be of before', async () => {
      const server = new FakeServer();
      server.once('agreeToProcess', {
        kind: 'value',
        value: { agreed: false, changes: ['weekly target of Call 130 → 99'], view: processView() },
      });
      server.once('saveProcess', {
        kind: 'value',
        value: { saved: false, changes: ['weekly target of Call 99 → 77'], view: processView() },
      });
      const page = await open(server, 'process');
      await page.getByRole('button', { name: 'Cleo Marsh agrees' }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByText('weekly target of Call 130 → 99').waitFor();
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('weekly target of Call 99 → 77').waitFor();
      expect(await page.getByText('weekly target of Call 130 → 99').count()).toBe(0);
    });
  });

  describe('an agreement', () => {
    it('shows all that is recorded before it is, and afterwards', async () => {
      const server = new FakeServer();
      const content = 'Lead | prospecting | open | 2 a week | exit Budget holder named.\nWon | won';
      const { agreements } = processView();
      server.values.process = processView({
        agreements: agreements.map((each) => ({ ...each, content })),
      });
      const page = await open(server, 'process');
      const record = page.getByRole('list', {
        name: 'What is recorded, with each step’s criteria',
      });
      const told = [
        'Lead · prospecting · open · 2 a week · exit Budget holder named.',
        'Won · won',
      ];
      await page.getByText('What was agreed, with the figures so far').click();
      expect(await record.getByRole('listitem').allTextContents()).toEqual(told);
      await page.getByRole('button', { name: 'Cleo Marsh agrees' }).click();
      await page.getByRole('button', { name: 'Record it' }).waitFor();
      expect(await record.last().getByRole('listitem').allTextContents()).toEqual(told);
    });
  });
}
