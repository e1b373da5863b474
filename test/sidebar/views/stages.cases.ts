import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectFocus, expectMessage, tabTo } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { PROCESS } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

/** The *Process* view: editing stages, by keyboard alone. */
export function describeStages(open: OpenSidebar): void {
  describe('editing stages by keyboard alone', () => {
    it('adds a stage after the last open one', async () => {
      const { server, page } = await start(open);
      await press(page, 'Add a stage');
      await expectFocus(page.getByLabel('Stage name'));
      await page.keyboard.type('Closing talk');
      await tabTo(page, page.getByLabel('Step of selling'));
      await page.keyboard.type('Closing');
      await tabTo(page, page.getByLabel('Target conversion (%)'));
      await page.keyboard.type('85');
      await tabTo(page, page.getByLabel('Exit criteria'));
      await page.keyboard.type('Signed.');
      await tabTo(page, page.locator('summary').filter({ hasText: 'Required columns' }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByLabel('Next step'));
      await page.keyboard.press('Space');
      const { base, process } = await save(page, server);
      expect(base).toEqual(PROCESS);
      expect(process.stages.map(({ name }) => name)).toEqual([
        'Prospecting',
        'Fit check',
        'Demo',
        'Needs workshop',
        'Proposal',
        'Negotiation',
        'Closing talk',
        'Closed won',
        'Closed lost',
      ]);
      expect(process.stages[6]).toEqual({
        name: 'Closing talk',
        aliases: [],
        outcome: 'open',
        step: 'closing',
        exitCriteria: 'Signed.',
        requiredColumns: ['Next step'],
        targetConversion: 0.85,
        maxDays: null,
        weeklyTarget: null,
        largestDiscount: null,
        skip: false,
      });
      // Everything else goes back exactly as it came.
      expect(process.stages.filter(({ name }) => name !== 'Closing talk')).toEqual(PROCESS.stages);
      expect(process.overrides).toEqual(PROCESS.overrides);
    });

    it('removes a stage that was never saved', async () => {
      const { page } = await start(open);
      await press(page, 'Add a stage');
      await expectFocus(page.getByLabel('Stage name'));
      await page.keyboard.type('Mistake');
      await press(page, 'Remove');
      await expectMessage(page, 'Mistake is removed.');
      await expectFocus(page.getByRole('button', { name: 'Add a stage' }));
      expect(await page.getByRole('button', { name: 'Save' }).getAttribute('aria-disabled')).toBe(
        'true',
      );
    });

    it('renames a stage and keeps its old name, also for a person’s own terms', async () => {
      const { server, page } = await start(open);
      await openStage(page, 'Proposal');
      await tabTo(page, page.getByLabel('Stage name'));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('Offer made');
      await page
        .getByText('“Proposal” is kept under “Also called”, so old rows still count.')
        .waitFor();
      const { process } = await save(page, server);
      expect(process.stages[4]).toMatchObject({
        name: 'Offer made',
        aliases: ['Quote', 'Offer', 'Proposal'],
      });
      expect(process.overrides).toEqual([{ ...PROCESS.overrides[0], stage: 'Offer made' }]);
      await expectFocus(page.getByRole('button', { name: 'Save' }));
      expect(await page.getByLabel('Also called').inputValue()).toBe('Quote, Offer, Proposal');
    });

    it('moves a stage up and down, keeps the focus and says where it is', async () => {
      const { server, page } = await start(open);
      // Browsers without it lose the focus of an element that is put elsewhere.
      await page.evaluate(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
      await page.getByRole('button', { name: /^Proposal/ }).press('Enter');
      const up = page.getByRole('button', { name: 'Move Proposal up' });
      await tabTo(page, up);
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Proposal is now stage 3 of 7.');
      await expectFocus(up);
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Proposal is now stage 2 of 7.');
      await expectFocus(up);
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Proposal is now stage 1 of 7.');
      await expectFocus(up);
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Proposal is already the first stage.');
      await expectFocus(up);
      const down = page.getByRole('button', { name: 'Move Proposal down' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expectMessage(page, 'Proposal is now stage 2 of 7.');
      await expectFocus(down);
      const { process } = await save(page, server);
      // The retired "Demo" stays in its place.
      expect(process.stages.map(({ name }) => name)).toEqual([
        'Prospecting',
        'Proposal',
        'Demo',
        'Fit check',
        'Needs workshop',
        'Negotiation',
        'Closed won',
        'Closed lost',
      ]);
    });

    it('retires a stage and brings another one back', async () => {
      const { server, page } = await start(open);
      await openStage(page, 'Negotiation');
      await press(page, 'Retire');
      await expectMessage(page, 'Negotiation is retired once you save. Its past is kept.');
      await expectFocus(page.getByRole('button', { name: 'Bring back: Negotiation' }));
      await press(page, 'Bring back: Demo');
      await expectMessage(page, 'Demo is back.');
      await expectFocus(page.getByRole('button', { name: /^Demo/ }));
      const { process } = await save(page, server);
      expect(process.stages.filter(({ skip }) => skip).map(({ name }) => name)).toEqual([
        'Negotiation',
      ]);
      expect(process.stages).toHaveLength(8);
    });

    it('makes a stage a lost one, which has no step', async () => {
      const { server, page } = await start(open);
      await openStage(page, 'Negotiation');
      await tabTo(page, page.getByLabel('Outcome'));
      await page.keyboard.type('Lost');
      expect(await page.getByLabel('Step of selling').count()).toBe(0);
      const { process } = await save(page, server);
      expect(process.stages[5]).toMatchObject({ outcome: 'lost', step: null, maxDays: 14 });
    });

    it('gives one person terms of their own; what is blank is the team’s', async () => {
      const { server, page } = await start(open);
      await tabTo(page, page.getByLabel('For'));
      await page.keyboard.type('Fay');
      await openStage(page, 'Fit check');
      const target = page.getByLabel('Target conversion (%)');
      expect(await target.getAttribute('placeholder')).toBe('70');
      expect(await page.getByLabel('Exit criteria').getAttribute('placeholder')).toBe(
        'Budget and decision maker are named.',
      );
      await page.getByText('as the team’s: Budget').waitFor();
      await tabTo(page, target);
      await page.keyboard.type('55,5 %');
      await openStage(page, 'Needs workshop');
      await tabTo(page, page.getByLabel('Not part of Fay Ito’s process').last());
      await page.keyboard.press('Space');
      await page
        .getByRole('button', { name: 'Fit check Qualification · 55.5 % (own) · 14 days' })
        .waitFor();
      await page.getByRole('button', { name: 'Needs workshop Not part of this process' }).waitFor();
      const { process } = await save(page, server);
      const blank = {
        exitCriteria: null,
        requiredColumns: [],
        targetConversion: null,
        maxDays: null,
        weeklyTarget: null,
        largestDiscount: null,
        skip: false,
      };
      expect(process.stages).toEqual(PROCESS.stages);
      expect(process.overrides).toEqual([
        ...PROCESS.overrides,
        {
          salesperson: 'Fay Ito',
          stage: 'Fit check',
          terms: { ...blank, targetConversion: 0.555 },
        },
        { salesperson: 'Fay Ito', stage: 'Needs workshop', terms: { ...blank, skip: true } },
      ]);
    });

    it('gives a person back to the team’s terms by clearing the field', async () => {
      const { server, page } = await start(open);
      await tabTo(page, page.getByLabel('For'));
      await page.keyboard.type('Bo');
      await page
        .getByRole('button', { name: 'Proposal Proposal · 30 % (own) · 30 days' })
        .waitFor();
      await openStage(page, 'Proposal');
      await tabTo(page, page.getByLabel('Target conversion (%)'));
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      const { process } = await save(page, server);
      expect(process.overrides).toEqual([]);
    });

    it('refuses what cannot be saved, in words beside the field, and goes there', async () => {
      const { server, page } = await start(open);
      await openStage(page, 'Proposal');
      await tabTo(page, page.getByLabel('Stage name'));
      await page.keyboard.press('Control+A');
      await page.keyboard.type(' fit  CHECK ');
      await tabTo(page, page.getByLabel('Target conversion (%)'));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('0.4');
      await tabTo(page, page.getByLabel('Max days'));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('soon');
      await press(page, 'Save');
      await expectMessage(page, 'Nothing was saved. 3 fields need a look.');
      expect(server.sent('saveProcess')).toEqual([]);
      await page.getByText('Type per cent: 40 for 40 %.').waitFor();
      const days = page.getByRole('textbox', { name: 'Max days' });
      expect(await days.getAttribute('aria-invalid')).toBe('true');
      expect(await days.getAttribute('aria-describedby')).toBe('stage-5-maxDays-error');
      expect(await page.locator('#stage-5-maxDays-error').textContent()).toBe(
        'Type a number of days above 0.',
      );
      await page.getByText('Another stage has this name.').waitFor();
      await expectFocus(page.getByLabel('Stage name'));
    });

    it('leads to a field in somebody’s own terms', async () => {
      const { page } = await start(open);
      await tabTo(page, page.getByLabel('For'));
      await page.keyboard.type('Fay');
      await openStage(page, 'Proposal');
      await tabTo(page, page.getByLabel('Weekly target'));
      await page.keyboard.type('-2');
      await page.getByLabel('For').selectOption('The team');
      await openStage(page, 'Proposal');
      await press(page, 'Save');
      await expectMessage(page, 'Nothing was saved. One field needs a look.');
      await expectFocus(page.getByLabel('Weekly target'));
      expect(await page.getByLabel('For').inputValue()).toBe('=Fay Ito');
    });
  });
}

async function start(open: OpenSidebar) {
  const server = new FakeServer();
  const page = await open(server, 'process');
  await page.getByText('Stages in order').waitFor();
  return { server, page };
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button, exact: true }));
  await page.keyboard.press('Enter');
}

async function openStage(page: Page, stage: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: new RegExp(`^${stage}`) }));
  await page.keyboard.press('Enter');
}

async function save(page: Page, server: FakeServer) {
  await press(page, 'Save');
  await expectMessage(page, 'The process is saved.');
  const [request] = server.sent('saveProcess');
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}
