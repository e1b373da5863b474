import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MENU_TEXTS as ENGLISH } from '../../../src/core/language/menu';
import { LANGUAGES } from '../../../tools/languages.mjs';
import { eventually } from '../../sidebar/host/checks';
import { Playground } from './open-playground';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.start();
}, 120_000);
afterAll(() => playground.close());

const sidebar = () => playground.page.frameLocator('aside iframe');
const isRead = () =>
  sidebar()
    .getByText(/399 deals read from 402 rows/)
    .waitFor();

/** The page of the add-on that is open, in its frame. */
function addOnFrame(): Frame {
  const found = playground.page.frames().find((frame) => frame.url() === 'about:srcdoc');
  if (!found) throw new Error('No page of the add-on is open.');
  return found;
}

/** What axe calls serious or critical in a frame, without the frames within it. */
async function seriousIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      iframes: false,
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** By how many pixels the page is wider than its frame. */
const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const focusedIn = (frame: Frame) =>
  frame.evaluate(() => {
    const element = document.activeElement;
    return element?.ariaLabel ?? element?.textContent?.trim() ?? null;
  });

describe('the playground, to everybody', { timeout: 90_000 }, () => {
  beforeEach(async () => {
    await playground.page.setViewportSize({ width: 1280, height: 800 });
    await playground.open();
  }, 60_000);

  it('has nothing that axe calls serious: the frame, an open menu, a dialog', async () => {
    const { page } = playground;
    const frame = page.mainFrame();
    expect(await seriousIn(frame)).toEqual([]);
    // The toolbar is drawn anew with the selection.
    await playground.select('deals', 'C7');
    for (const key of ['F10', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await seriousIn(frame)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Check this installation' }).click();
    const copy = page.frameLocator('dialog iframe').getByRole('button', { name: 'Copy' });
    await copy.waitFor();
    expect(await seriousIn(frame)).toEqual([]);
    expect(await seriousIn(addOnFrame())).toEqual([]);
  });

  it('has nothing that axe calls serious in any page of the sidebar, with real deals', async () => {
    await playground.choose('Open sidebar');
    await isRead();
    for (const name of ['Deals', 'Process', 'Deal', 'Coach']) {
      await sidebar().getByRole('tab', { name, exact: true }).click();
      await eventually(() => sidebar().locator('main[aria-busy="true"]').count()).toBe(0);
      expect(await seriousIn(addOnFrame()), name).toEqual([]);
    }
    expect(await seriousIn(playground.page.mainFrame())).toEqual([]);
  });

  it.each(LANGUAGES)(
    'has none in any page in $folder, nor one that scrolls sideways',
    async (language) => {
      const room = `../../../src/core/language/${language.folder}`;
      const { MENU_TEXTS } = (await import(`${room}/menu.ts`)) as { MENU_TEXTS: typeof ENGLISH };
      await playground.open({ language: language.tag });
      await playground.choose(MENU_TEXTS.openSidebar);
      await sidebar().getByRole('tab').nth(4).waitFor();
      for (const tab of await sidebar().getByRole('tab').all()) {
        await tab.click();
        await eventually(() => sidebar().locator('main[aria-busy="true"]').count()).toBe(0);
        const name = await tab.textContent();
        expect(await seriousIn(addOnFrame()), name ?? '').toEqual([]);
        expect(await addOnFrame().evaluate(tooWide), name ?? '').toBe(0);
        expect(await addOnFrame().evaluate(() => document.documentElement.lang)).toBe(language.tag);
      }
    },
  );

  it('has nothing that axe calls serious in a report with its charts', async () => {
    await playground.choose('Coaching report');
    await playground.page.locator('.chart').first().waitFor();
    expect(await seriousIn(playground.page.mainFrame())).toEqual([]);
  });

  it('moves the keyboard into the sidebar that is opened, and back to the grid', async () => {
    const { page } = playground;
    await playground.select('deals', 'B2');
    await playground.choose('Open sidebar');
    await eventually(() => focusedIn(addOnFrame())).toBe('Start');
    await isRead();
    await page.keyboard.press('ArrowRight');
    expect(await focusedIn(addOnFrame())).toBe('Deals');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedIn(page.mainFrame())).toBe('Close Stagecoach');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('#chrome aside').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    const active = () => playground.evaluate('SpreadsheetApp.getActiveRange().getA1Notation()');
    await eventually(active).toBe('B3');
  });

  it('leads from the grid to where the keyboard was in the sidebar, and back', async () => {
    const { page } = playground;
    await playground.select('deals', 'B2');
    await playground.choose('Open sidebar');
    await isRead();
    await page.keyboard.press('ArrowRight');
    await eventually(() => focusedIn(addOnFrame())).toBe('Deals');
    const active = () => playground.evaluate('SpreadsheetApp.getActiveRange().getA1Notation()');
    const isInFrame = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    for (const [key, cell] of [
      ['F6', 'B3'],
      ['Escape', 'B4'],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(isInFrame).toBe(false);
      await page.keyboard.press('ArrowDown');
      await eventually(active).toBe(cell);
      await page.keyboard.press('F6');
      await eventually(isInFrame).toBe(true);
      expect(await focusedIn(addOnFrame())).toBe('Deals');
    }
    await page.keyboard.press('ArrowLeft');
    expect(await focusedIn(addOnFrame())).toBe('Start');
  });

  it('opens the sidebar again where it was closed', async () => {
    const { page } = playground;
    // Before the first report and agreement it opens with the start.
    await playground.choose('Coaching report');
    await playground.page.locator('.chart').first().waitFor();
    await playground.evaluate(
      `SpreadsheetApp.getActive().insertSheet('Process Agreements').getName()`,
    );
    await playground.choose('Open sidebar');
    await isRead();
    await sidebar().getByRole('tab', { name: 'Coach', exact: true }).click();
    const team = sidebar().getByRole('heading', { name: 'The team, in short' });
    await team.waitFor();
    await page.getByRole('button', { name: 'Close Stagecoach' }).click();
    await playground.choose('Open sidebar');
    await eventually(() => focusedIn(addOnFrame())).toBe('Coach');
    await team.waitFor();
  });

  it('leads to the menu from within the sidebar, and back out of a dialog', async () => {
    const { page } = playground;
    await playground.choose('Open sidebar');
    await isRead();
    await page.keyboard.press('F10');
    await eventually(() => focusedIn(page.mainFrame())).toBe('Extensions');
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await page.getByRole('menuitem', { name: 'Check this installation' }).click();
    await page.frameLocator('dialog iframe').getByRole('textbox').waitFor();
    await eventually(() => focusedIn(addOnFrame())).toBe('Copy');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedIn(page.mainFrame())).toBe('Close Check this installation');
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('dialog').count()).toBe(0);
  });

  it('shows all of itself enlarged to 200 %, with the sidebar open', async () => {
    const { page } = playground;
    // A browser that enlarges a page gives it a window of half the size.
    await page.setViewportSize({ width: 640, height: 400 });
    await playground.choose('Open sidebar');
    await isRead();
    const inside = await addOnFrame().evaluate(() => ({
      width: document.documentElement.scrollWidth - window.innerWidth,
      at: window.innerWidth,
    }));
    expect(inside).toEqual({ width: 0, at: 300 });
    await page.keyboard.press('F10');
    await eventually(() => focusedIn(page.mainFrame())).toBe('Extensions');
    for (const key of ['ArrowDown', 'ArrowRight', 'End']) await page.keyboard.press(key);
    const places = await page.locator('#chrome .top *').evaluateAll((elements) =>
      elements
        .map((element) => ({ at: element.getBoundingClientRect(), text: element.textContent }))
        .filter(({ at }) => at.right > window.innerWidth || at.left < 0)
        .map(({ text }) => text),
    );
    expect(places).toEqual([]);
    const help = await page.getByRole('menuitem', { name: 'Help' }).boundingBox();
    expect((help?.y ?? 0) + (help?.height ?? 0)).toBeLessThanOrEqual(400);
    const tab = await page.locator('#grid [data-u-comp="slide-tab-item"]').first().boundingBox();
    const line = await page.locator('#grid [data-u-comp="slide-tab-bar"]').boundingBox();
    expect(line?.width).toBeGreaterThanOrEqual(tab?.width ?? 0);
  });
});
