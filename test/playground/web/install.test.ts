import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { releaseScript } from '../../../tools/release/release-script';
import { eventually, expectAccessible } from '../../sidebar/host/checks';
import { Playground } from './open-playground';

/** The two texts of the release. */
let texts: { code: string; sidebar: string };
let playground: Playground;
let page: Page;

beforeAll(async () => {
  const [code, sidebar] = await Promise.all([
    releaseScript('0.0.0'),
    readFile('dist/Sidebar.html', 'utf8'),
  ]);
  texts = { code, sidebar };
  playground = await Playground.start();
}, 120_000);
afterAll(() => playground.close());

const editor = () => page.getByRole('dialog', { name: 'Apps Script' });
const sidebar = () => page.frameLocator('#chrome aside iframe');
const said = () => editor().getByRole('status').textContent();

/** Replaces all that stands in the editor's file by a text that was copied elsewhere. */
async function pasteInto(file: string, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await editor().getByLabel(file, { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
}

async function chooseInBar(menu: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Does what docs/install.md says up to saving. */
async function pasteRelease(): Promise<void> {
  await chooseInBar('Extensions', 'Apps Script');
  await editor().getByLabel('Name of the project').fill('Stagecoach');
  await pasteInto('Code.gs', texts.code);
  playground.answers.push('Sidebar');
  await editor().getByRole('button', { name: '+ HTML' }).click();
  await pasteInto('Sidebar.html', texts.sidebar);
  await editor().getByRole('button', { name: 'Save project' }).click();
}

async function importCsv(): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await chooseInBar('File', 'Import');
  await (await chosen).setFiles('playground/sample/deals.csv');
  await eventually(() => playground.tabs()).toEqual(['Sheet1', 'deals']);
}

describe('installing from the release', { timeout: 120_000 }, () => {
  beforeEach(async () => {
    page = await playground.open({ startsEmpty: true });
  });

  it('leads from an own CSV to the first report, the first agreement and a formula', async () => {
    await importCsv();
    await pasteRelease();
    expect(await said()).toBe('Saved.');
    await page.keyboard.press('F5');
    await eventually(() => editor().count()).toBe(0);
    expect(await playground.tabs()).toEqual(['Sheet1', 'deals']);
    await playground.choose('Coaching report');
    expect(playground.dialogs.at(-1)).toContain('spreadsheets that this application has been');
    expect(await playground.tabs()).not.toContain('Coaching Report');
    await playground.choose('Coaching report');
    await page.getByText(/The coaching report is written/).waitFor();
    await playground.choose('Open sidebar');
    await sidebar().getByText('399 deals read').first().waitFor();
    await sidebar().getByRole('tab', { name: 'Process' }).click();
    await sidebar().getByRole('button', { name: 'Set up the process' }).click();
    await sidebar()
      .getByText(/^The process is (set up|saved)\./)
      .waitFor();
    for (const button of ['Manager agrees: Ana Berg', 'Ana Berg agrees']) {
      await sidebar().getByRole('button', { name: button, exact: true }).click();
      await sidebar().getByRole('button', { name: 'Record it' }).click();
      await eventually(() => sidebar().locator('main[aria-busy="true"]').count()).toBe(0);
    }
    await sidebar().getByText('Agreed on 23 Nov 2026 by both.').waitFor();
    await playground.type('Sheet1', 'A1', "=SC_WIN_RATE(deals!A:Q, 'Sales Process'!A:L)");
    await eventually(() => playground.shown('Sheet1', 'A1')).toEqual([
      [expect.stringMatching(/^0\.\d+$/)],
    ]);
  });

  it('has no menu before, and the menu of another project’s name under that name', async () => {
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    expect(await page.getByRole('menuitem', { name: 'Stagecoach' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await chooseInBar('Extensions', 'Apps Script');
    await pasteInto('Code.gs', texts.code);
    await editor().getByRole('button', { name: 'Save project' }).click();
    await editor().getByRole('button', { name: 'Reload the spreadsheet' }).click();
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Untitled project' }).waitFor();
  });

  it('says what is wrong with a text that was not pasted whole, and saves nothing', async () => {
    await chooseInBar('Extensions', 'Apps Script');
    await pasteInto('Code.gs', texts.code.slice(0, 200_000));
    await editor().getByRole('button', { name: 'Save project' }).click();
    await eventually(said).toMatch(/^Syntax error: .* file: Code\.gs$/);
    await editor().getByRole('button', { name: 'Reload the spreadsheet' }).click();
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    expect(await page.getByRole('menuitem', { name: 'Untitled project' }).count()).toBe(0);
  });

  it('runs nothing for somebody who does not allow it', async () => {
    await pasteRelease();
    await editor().getByRole('button', { name: 'Reload the spreadsheet' }).click();
    playground.answers.push(false);
    await playground.choose('Open sidebar');
    await eventually(() => playground.dialogs.length).toBe(2);
    expect(await page.locator('#chrome aside').count()).toBe(0);
  });

  it('asks for a right over all spreadsheets where the comment that keeps it to this one is gone', async () => {
    await chooseInBar('Extensions', 'Apps Script');
    await pasteInto('Code.gs', texts.code.replace('@OnlyCurrentDoc', ''));
    await editor().getByRole('button', { name: 'Save project' }).click();
    await editor().getByRole('button', { name: 'Reload the spreadsheet' }).click();
    playground.answers.push(false);
    await playground.choose('Coaching report');
    await eventually(() => playground.dialogs.join()).toContain('all your Google Sheets');
  });

  it('says in one sentence what is wrong with a file that cannot be imported', async () => {
    const chosen = page.waitForEvent('filechooser');
    await chooseInBar('File', 'Import');
    await (await chosen).setFiles({
      name: 'deals.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('no Excel file'),
    });
    await eventually(() => playground.dialogs.at(-1)).toBe(
      'deals.xlsx: the file is damaged or of another kind.',
    );
    expect(await playground.tabs()).toEqual(['Sheet1']);
  });

  it('has nothing that axe calls serious in the script editor', async () => {
    await pasteRelease();
    await expectAccessible(page);
  });
});
