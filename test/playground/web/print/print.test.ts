import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../../sidebar/host/checks';
import { Playground } from '../open-playground';
import { pdfPages } from './pdf-pages';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.start();
}, 120_000);
afterAll(() => playground.close());

const printed = async (options: { landscape?: boolean } = {}) =>
  pdfPages(await playground.page.pdf({ format: 'A4', ...options }));

/** Texts without what the width of a page decides: where their lines break. */
const unbroken = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '');

describe('the print of the page', { timeout: 60_000 }, () => {
  it('is the report on pages of its own, headed alike, without the page around the grid', async () => {
    await playground.open();
    await playground.choose('Coaching report');
    await eventually(() => playground.tabs()).toContain('Coaching Report');
    await eventually(() => playground.page.locator('.chart').count()).toBeGreaterThan(0);
    const pages = await printed();
    expect(pages.length).toBeGreaterThan(1);
    const all = unbroken(pages.flat());
    const cells = (await playground.shown('Coaching Report')).flat().filter((text) => text !== '');
    // A figure that is wider than its column is cut, on paper as on the screen.
    const prose = cells.filter((text) => text.length > 30);
    expect(prose.filter((text) => !all.includes(unbroken([text])))).toEqual([]);
    const [title = ''] = cells;
    for (const page of pages) expect(unbroken(page)).toContain(unbroken([title]));
    expect(all).not.toContain('Extensions');
    const charts = playground.page.locator('.chart figcaption');
    for (const chart of await charts.allTextContents()) {
      const places = pages.filter((page) => unbroken(page).includes(unbroken([chart])));
      expect(places.length, chart).toBe(1);
    }
    // The page is as before.
    expect(await playground.page.locator('#print > *').count()).toBe(0);
    expect(playground.errors).toEqual([]);
  });

  it('is as wide as the page, whatever the number of columns, in either direction', async () => {
    const heads = Array.from({ length: 40 }, (_, column) => `C${column + 1}`);
    const rows = Array.from({ length: 150 }, (_, row) => heads.map((head) => `${head}-${row}`));
    await playground.open({
      workbook: { tabs: [{ name: 'Wide', values: [heads, ...rows] }, { name: 'Blank' }] },
    });
    await playground.evaluate('SpreadsheetApp.getActiveSheet().setFrozenRows(1)');
    const upright = await printed();
    const across = await printed({ landscape: true });
    expect(across.length).toBeGreaterThan(upright.length);
    for (const pages of [upright, across]) {
      for (const page of pages) expect(page.slice(0, 40)).toEqual(heads);
      expect(pages.flatMap((page) => page.slice(40))).toEqual(rows.flat());
    }
    await playground.select('Blank', 'A1');
    expect((await printed()).map((page) => page.join(''))).toEqual(['The tab “Blank” is empty.']);
  });

  it('is asked for in the menu File, by keyboard', async () => {
    const { page } = playground;
    await playground.open();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('body[data-printed]').count()).toBe(1);
  });
});
