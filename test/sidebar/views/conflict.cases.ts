import { describe, expect, it } from 'vitest';
import { expectFocus, expectMessage } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { PROCESS, processView } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

/** Somebody else has set the target of Proposal to 35 % meanwhile. */
const THEIRS = processView({
  process: {
    ...PROCESS,
    stages: PROCESS.stages.map((stage) =>
      stage.name === 'Proposal' ? { ...stage, targetConversion: 0.35 } : stage,
    ),
  },
});
const CHANGE = 'target conversion of Proposal 40 % → 35 %';

/** The *Process* view: two people change the process at once. */
export function describeConflict(open: OpenSidebar): void {
  describe('when somebody else changed the process', () => {
    const start = async () => {
      const server = new FakeServer();
      server.once('saveProcess', {
        kind: 'value',
        value: { saved: false, changes: [CHANGE], view: THEIRS },
      });
      const page = await open(server, 'process');
      await page.getByRole('button', { name: /^Proposal/ }).click();
      await page.getByLabel('Max days').fill('45');
      await page.getByRole('button', { name: 'Save' }).click();
      await expectFocus(page.getByRole('heading', { name: 'Somebody else changed the process' }));
      return { server, page };
    };

    it('shows what they changed and keeps what is typed', async () => {
      const { page } = await start();
      const notice = page.getByRole('region', { name: 'Somebody else changed the process' });
      expect(await notice.getByRole('listitem').allTextContents()).toEqual([CHANGE]);
      await notice
        .getByText('Nothing was saved. Your changes are still in the form below.')
        .waitFor();
      expect(await page.getByLabel('Max days').inputValue()).toBe('45');
      expect(await page.getByLabel('Target conversion (%)').inputValue()).toBe('40');
      expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    });

    it('saves mine anyway, over the fresh base, and keeps what only they changed', async () => {
      const { server, page } = await start();
      await page.getByRole('button', { name: 'Save mine anyway' }).press('Enter');
      await expectMessage(page, 'The process is saved.');
      const [, second] = server.sent('saveProcess');
      expect(second?.base).toEqual(THEIRS.process);
      expect(second?.process.stages[4]).toMatchObject({ targetConversion: 0.35, maxDays: 45 });
      expect(await page.getByText('Somebody else changed').count()).toBe(0);
      await expectFocus(page.getByRole('tabpanel', { name: 'Process' }));
    });

    it('says so again where it changed yet again meanwhile', async () => {
      const { server, page } = await start();
      const again = 'max days of Proposal 30 → 60';
      server.once('saveProcess', {
        kind: 'value',
        value: { saved: false, changes: [again], view: THEIRS },
      });
      await page.getByRole('button', { name: 'Save mine anyway' }).click();
      await page.getByText(again).waitFor();
      expect(await page.getByLabel('Max days').inputValue()).toBe('45');
    });

    it('takes their version, and brings mine back over it', async () => {
      const { server, page } = await start();
      await page.getByRole('button', { name: 'Take their version' }).press('Enter');
      await expectMessage(page, 'Their version is shown. Your changes are taken back.');
      await expectFocus(page.getByRole('tabpanel', { name: 'Process' }));
      expect(await page.getByLabel('Target conversion (%)').inputValue()).toBe('35');
      expect(await page.getByLabel('Max days').inputValue()).toBe('30');
      await page.getByRole('button', { name: 'Bring them back' }).click();
      expect(await page.getByLabel('Max days').inputValue()).toBe('45');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await expectMessage(page, 'The process is saved.');
      expect(server.sent('saveProcess')[1]?.base).toEqual(THEIRS.process);
    });

    it('keeps the notice and what is typed when saving mine fails', async () => {
      const { server, page } = await start();
      server.once('saveProcess', { kind: 'thrown' });
      await page.getByRole('button', { name: 'Save mine anyway' }).click();
      await expectMessage(page, /^The spreadsheet did not answer/);
      await page.getByText(CHANGE).waitFor();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expectMessage(page, 'The process is saved.');
      expect(server.sent('saveProcess')[2]?.base).toEqual(THEIRS.process);
    });
  });
}
