import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { eventually } from '../../sidebar/host/checks';
import { Playground } from './open-playground';

/** A script of the tests' own: what the page has to offer that the add-on does not use yet. */
const BUNDLE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Ask', 'ask').addItem('Draw', 'draw')
    .addItem('Page', 'page').addItem('Fail', 'fail').addToUi();
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('D1').setValue('before');
  var named = ui.prompt('Who?', 'Your name', ui.ButtonSet.OK_CANCEL);
  var sure = ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO_CANCEL);
  sheet.getRange('D2').setValue(named.getResponseText() + ' ' + named.getSelectedButton() + ' ' + sure);
}
function draw() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var chart = sheet.newChart().asComboChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
    .setOption('title', 'Deals by stage').setPosition(5, 1, 0, 0).build();
  sheet.insertChart(chart);
}
function page() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('A page'));
}
function double(value) { return { twice: value.n * 2 }.twice; }
function secret_() { return 1; }
function fail() { throw new Error('No such luck'); }
function onEdit(e) {
  e.range.getSheet().getRange('F1').setValue([e.range.getA1Notation(), e.oldValue, e.value].join('|'));
}
`;

/** A page of the tests' own, which calls the script in several ways. */
const PAGE = `<html lang="en"><body>
<button onclick="google.script.run.withSuccessHandler(show).withFailureHandler(fail).double({ n: 21 })">Double</button>
<button onclick="google.script.run.withFailureHandler(fail).double(null)">Break</button>
<button onclick="attempt(() => google.script.run.double([1, new Date()]))">Date</button>
<button onclick="attempt(() => google.script.host.close())">Host</button>
<p id="names"></p>
<script>
  const show = (value) => document.body.append(value);
  const fail = (error) => show(error.message);
  const attempt = (task) => { try { task(); } catch (error) { fail(error); } };
  document.getElementById('names').textContent = Object.keys(google.script.run).join(' ');
</script></body></html>`;

const ABSENT =
  'setTimeout setInterval clearTimeout queueMicrotask ReadableStream TextEncoder TextDecoder fetch Headers FormData File Blob URL URLSearchParams DOMException Event AbortController atob btoa crypto window self document navigator performance location top parent frames structuredClone addEventListener alert'.split(
    ' ',
  );

const workbook = {
  tabs: [
    {
      name: 'Deals',
      values: [
        ['Stage', 'Deals'],
        ['Offer', 3],
        ['Won', 5],
      ],
    },
  ],
};

// A browser beside other tests takes its time.
vi.setConfig({ testTimeout: 60_000 });

let playground: Playground;
const sidebar = () => playground.page.getByRole('complementary', { name: 'A page' });

beforeAll(async () => {
  playground = await Playground.start();
  await playground.open({ bundle: BUNDLE, pages: { Page: PAGE }, workbook });
}, 120_000);
afterAll(() => playground.close());

it('hides from scripts what Apps Script does not have, and keeps the language', async () => {
  const typeOf = (name: string) => playground.evaluate(`typeof ${name}`);
  for (const name of ABSENT) expect(await typeOf(name), name).toBe('undefined');
  for (const name of ['Promise', 'Map', 'Intl', 'WeakRef', 'SpreadsheetApp', 'console']) {
    expect(await typeOf(name), name).not.toBe('undefined');
  }
});

it('gives each execution a scope of its own, with its own Array and the fixed clock', async () => {
  await playground.evaluate('Array.prototype.spoiled = true; globalThis.count = 1');
  expect(await playground.evaluate('typeof count + [].spoiled')).toBe('undefinedundefined');
  expect(await playground.evaluate('SpreadsheetApp.getActive().getSheets() instanceof Array')).toBe(
    true,
  );
  expect(await playground.evaluate('new Date().toISOString()')).toBe('2026-11-23T12:00:00.000Z');
});

it('leaves no frame behind', async () => {
  await playground.evaluate('1');
  expect(await playground.page.locator('iframe').count()).toBe(0);
});

it('waits within the script for the answers to prompt and alert', async () => {
  playground.answers.push('Ana', false, true);
  await playground.choose('Ask');
  await eventually(() => playground.shown('Deals', 'D1:D2')).toEqual([['before'], ['Ana OK NO']]);
  expect(playground.dialogs).toEqual([
    'Who?\n\nYour name',
    'Sure?\n\nReally?\n\nOK means Yes.',
    'Sure?\n\nReally?\n\nOK means No. Cancel stops.',
  ]);
});

it('fires onEdit once for what the user types, with the values before and after', async () => {
  await playground.type('Deals', 'B2', '4');
  await eventually(() => playground.shown('Deals', 'F1')).toEqual([['B2|3|4']]);
  const edits = (await playground.executions()).filter(
    ({ functionName }) => functionName === 'onEdit',
  );
  expect(edits).toHaveLength(1);
});

it('reads typed texts as Sheets does', async () => {
  await playground.type('Deals', 'C2', '7/4/2026');
  await playground.type('Deals', 'C3', "'007");
  const values = `SpreadsheetApp.getActiveSheet().getRange('C2:C3').getValues()`;
  await eventually(() => playground.evaluate(`JSON.stringify(${values})`)).toBe(
    '[["2026-07-04T00:00:00.000Z"],["007"]]',
  );
});

it('draws charts over the grid where they are anchored, with their figures as a table', async () => {
  await playground.choose('Draw');
  const { page } = playground;
  const picture = page.getByRole('img', { name: /^Deals by stage: Deals of 2 rows/ });
  await picture.waitFor();
  expect(await picture.locator('rect').count()).toBe(2);
  const layer = await page.getByRole('region', { name: 'Charts of this tab' }).boundingBox();
  const chart = await page.locator('.chart').boundingBox();
  // Above the fifth row are four of 21 pixels.
  expect((chart?.y ?? 0) - (layer?.y ?? 0)).toBe(4 * 21);
  await page.getByText('Figures', { exact: true }).click();
  expect(await page.locator('.chart tbody tr').allTextContents()).toEqual([
    expect.stringMatching(/^Offer\d$/),
    'Won5',
  ]);
});

it('makes rows as high as their texts are drawn, whatever the machine has for Arial', async () => {
  const text = 'A text of a few words that runs over several lines. '.repeat(6).trim();
  const height = await playground.evaluate(`(function () {
    var sheet = SpreadsheetApp.getActive().insertSheet('Heights');
    sheet.setColumnWidth(1, 200);
    sheet.getRange('A1').setWrap(true).setValue(${JSON.stringify(text)});
    sheet.autoResizeRows(1, 1);
    return sheet.getRowHeight(1);
  })()`);
  const drawn = await playground.page.evaluate((words) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.font = `${40 / 3}px Arial`;
    return context.measureText(words).width;
  }, text);
  // At least as many lines as the text is long, of 15 pixels each; at most two more for its breaks.
  const lines = Math.ceil(drawn / 200);
  expect(height).toBeGreaterThanOrEqual(lines * 15);
  expect(height).toBeLessThanOrEqual((lines + 2) * 16 + 5);
});

it('says what ended a script that failed', async () => {
  await playground.choose('Fail');
  await eventually(() => playground.page.locator('.corner').textContent()).toContain(
    'No such luck',
  );
});

it('shows a page in the sidebar, which may call only the script’s public functions', async () => {
  await playground.choose('Page');
  const frame = sidebar().locator('iframe').contentFrame();
  const names = (await frame.locator('#names').textContent())?.split(' ') ?? [];
  expect(names).toContain('double');
  expect(names).not.toContain('secret_');
  await frame.getByRole('button', { name: 'Double' }).click();
  await eventually(() => frame.locator('body').textContent()).toContain('42');
  await frame.getByRole('button', { name: 'Break' }).click();
  await eventually(() => frame.locator('body').textContent()).toMatch(/null/);
  await frame.getByRole('button', { name: 'Date' }).click();
  await eventually(() => frame.locator('body').textContent()).toContain(
    'Failed due to illegal value in property: 1',
  );
  await frame.getByRole('button', { name: 'Host' }).click();
  await eventually(() => frame.locator('body').textContent()).toContain(
    'google.script.host.close is not yet in the playground.',
  );
});

it('listens to no other window, and to no function that is not the script’s', async () => {
  const before = (await playground.executions()).length;
  const { page } = playground;
  const call = { id: 900, name: 'double', args: [{ n: 1 }] };
  await page.evaluate((message) => window.postMessage(message, '*'), call);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  await frame?.evaluate((message) => window.parent.postMessage(message, '*'), {
    ...call,
    name: 'secret_',
  });
  // A call that is answered comes after both.
  const own = sidebar().locator('iframe').contentFrame();
  await own.getByRole('button', { name: 'Double' }).click();
  await eventually(async () => (await playground.executions()).length).toBe(before + 1);
});

it('loads nothing from elsewhere', async () => {
  const refused = await playground.page.evaluate(() =>
    fetch('https://example.com').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
});
