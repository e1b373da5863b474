import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectFocus, expectMessage } from '../host/checks';
import { FakeServer } from '../host/fake-server';
import { processView } from '../host/fixtures';
import type { OpenSidebar } from '../host/open-sidebar';

/** The ways of the keyboard through the long *Process* view, in presses. */
export function describeGoTo(open: OpenSidebar): void {
  describe('by keyboard', () => {
    const openProcess = async (): Promise<Page> => {
      const page = await open(new FakeServer(), 'process');
      await page.getByRole('heading', { name: 'Stages in order' }).waitFor();
      await page.getByRole('tab', { name: 'Process' }).focus();
      return page;
    };
    /** Presses keys one after the other, and says how many they were. */
    const press = async (page: Page, ...keys: string[]): Promise<number> => {
      for (const key of keys) await page.keyboard.press(key);
      return keys.length;
    };
    const times = (key: string, count: number): string[] => Array<string>(count).fill(key);
    const pressUntil = async (page: Page, key: string, target: Locator): Promise<number> => {
      const element = await target.elementHandle();
      for (let presses = 0; presses < 60; presses++) {
        if (await element?.evaluate((each) => each === document.activeElement)) return presses;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} does not reach ${target}`);
    };

    it('goes to each part of the process in few presses, and lands at its top', async () => {
      const page = await openProcess();
      const row = page.getByRole('toolbar', { name: 'Go to' });
      expect(await row.getByRole('button').allTextContents()).toEqual([
        'Activities',
        'Stages',
        'Quota',
        'Agreements',
      ]);
      const toRow = await pressUntil(page, 'Tab', row.getByRole('button', { name: 'Activities' }));
      expect(toRow).toBeLessThanOrEqual(4);
      await press(page, 'End', 'Enter');
      await expectFocus(page.getByRole('heading', { name: 'Agreements' }));
      const first = page.getByRole('button', { name: 'Manager agrees: Bo Lind' });
      // One stop is what Ana agreed on. From the tab to the button it takes 8 presses, not 28.
      expect(await pressUntil(page, 'Tab', first)).toBe(2);
      const top = await page
        .getByRole('heading', { name: 'Agreements' })
        .evaluate((each) => each.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
    });

    it('has one stop in the row of ways, the one that was used last', async () => {
      const page = await openProcess();
      const row = page.getByRole('toolbar', { name: 'Go to' });
      const stages = row.getByRole('button', { name: 'Stages' });
      await pressUntil(page, 'Tab', row.getByRole('button', { name: 'Activities' }));
      await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
      await expectFocus(page.getByRole('heading', { name: 'Stages in order' }));
      await pressUntil(page, 'Shift+Tab', stages);
      await press(page, 'Tab');
      await expectFocus(page.getByRole('button', { name: 'Add an activity' }));
    });

    it('comes back to the top from the foot', async () => {
      const page = await openProcess();
      await page.getByRole('button', { name: 'Save' }).focus();
      await press(page, ...times('Tab', 2), 'Enter');
      await expectFocus(page.getByLabel('For', { exact: true }));
    });

    it('stops once at a stage that is folded, and at its moves once it is opened', async () => {
      const page = await openProcess();
      const proposal = page.getByRole('button', { name: /^Proposal/ });
      const negotiation = page.getByRole('button', { name: /^Negotiation/ });
      await proposal.focus();
      expect(await pressUntil(page, 'Tab', negotiation)).toBe(1);
      await proposal.press('Enter');
      await press(page, 'Tab');
      await expectFocus(page.getByRole('button', { name: 'Move Proposal up' }));
      await press(page, 'Enter');
      await expectMessage(page, 'Proposal is now stage 3 of 7.');
    });

    it('names only the parts that are there', async () => {
      const page = await openProcess();
      await page.getByLabel('For', { exact: true }).selectOption('Ana Berg');
      const ways = page.getByRole('toolbar', { name: 'Go to' }).getByRole('button');
      expect(await ways.allTextContents()).toEqual(['Stages', 'Quota', 'Agreements']);
      const server = new FakeServer();
      server.values.process = processView({ salespeople: [], agreements: [] });
      await open(server, 'process');
      await ways.first().waitFor();
      expect(await ways.allTextContents()).toEqual(['Activities', 'Stages', 'Agreements']);
    });
  });
}
