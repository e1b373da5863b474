import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUSTOM_FUNCTIONS } from '../../../src/functions';
import { functionsDocument } from '../../../tools/function-doc';
import { eventually } from '../../sidebar/host/checks';
import { Playground } from './open-playground';

let playground: Playground;

beforeAll(async () => {
  playground = await Playground.start();
}, 120_000);
afterAll(() => playground.close());

/** Pastes a text into a new tab. */
async function pasteInto(tab: string, text: string): Promise<void> {
  await playground.insertTab(tab);
  await playground.paste(tab, 'A1', text);
}

describe('a formula pasted into the page', { timeout: 60_000 }, () => {
  it('has open ranges and names tabs in any case, as a typed one', async () => {
    const values = [['Name'], ['Ana'], ['Bo']];
    await playground.open({ workbook: { tabs: [{ name: 'List', values }] } });
    await pasteInto('Mine', '=COUNTA(LIST!A2:A)\t=list!A2');
    await eventually(async () => (await playground.shown('Mine'))[0]).toEqual(['2', 'Ana']);
    expect(
      await playground.page.evaluate(() => window.playground.workbook.formulas('Mine')),
    ).toEqual([['=COUNTA(List!A2:A)', '=List!A2']]);
  });
});

describe('a custom function typed into the page', { timeout: 60_000 }, () => {
  const help = () => playground.page.locator('[data-u-comp="rect-popup"]');

  it('is explained meanwhile: its arguments, the one at the cursor, and what it gives', async () => {
    const { page } = playground;
    await playground.open();
    await playground.insertTab('Mine');
    await playground.startTyping('Mine', 'B2', '=SC_WIN');
    await eventually(() => help().allTextContents()).toEqual([
      expect.stringContaining('The share of decided deals that were won'),
    ]);
    await page.keyboard.type('_RATE(deals!A:U,', { delay: 40 });
    await eventually(() => help().locator('.univer-text-primary-500').allTextContents()).toEqual([
      'process',
      'process',
    ]);
    const shown = help().filter({ hasText: 'SC_WIN_RATE(' });
    await shown.getByText('The share of decided deals that were won').waitFor();
    await shown.getByText('First day that counts.').waitFor();
    expect(await shown.textContent()).toMatch(/^SC_WIN_RATE\(deals,process,salesperson,from,to\)/);
    await shown.getByText('About', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('is listed where its comment says that it is one, and no other function is', async () => {
    await playground.open();
    await playground.insertTab('Mine');
    await playground.startTyping('Mine', 'B2', '=SC_C');
    await eventually(() => help().allTextContents()).toEqual([
      expect.stringMatching(/^SC_CONVERSION/),
    ]);
    expect(await help().textContent()).not.toContain('SC_CHECK');
    await playground.page.keyboard.press('Escape');
  });
});

describe('docs/functions.md, followed in the page', { timeout: 120_000 }, () => {
  it('gives what it says for each text that is pasted out of it', async () => {
    const document = await readFile('docs/functions.md', 'utf8');
    const [tally = '', ...formulas] = [...document.matchAll(/^```\n([\s\S]*?)\n```$/gm)].map(
      ([, text = '']) => text,
    );
    expect(formulas.length).toBe(CUSTOM_FUNCTIONS.length);
    const page = await playground.open();
    await playground.choose('Open sidebar');
    const sidebar = page.frameLocator('aside iframe');
    await sidebar.getByRole('button', { name: 'Set up the process' }).click();
    await sidebar.getByText('The process is set up.').waitFor();
    await page.getByRole('button', { name: 'Close Stagecoach' }).click();

    await pasteInto('Activities', tally);
    const results = new Map<string, string[][]>();
    for (const formula of formulas) {
      const name = /\w+/.exec(formula)?.[0] ?? '';
      await pasteInto(name, formula);
      await eventually(async () => (await playground.shown(name))[0]?.[0] ?? '').not.toBe('');
      results.set(name, await playground.shown(name));
    }
    const deals = await playground.shown('deals');
    const followed = functionsDocument(deals, (name) => results.get(name) ?? []);
    expect(followed.split('\n')).toEqual(document.split('\n'));
    expect(playground.errors).toEqual([]);
  });
});
