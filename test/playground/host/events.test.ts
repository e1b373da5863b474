import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../make-host';

const RECORD = `function onEdit(e) {
  const seen = { mode: String(e.authMode), source: e.source.getName() !== '', a1: e.range.getA1Notation(),
    sheet: e.range.getSheet().getName(), rows: [e.range.rowStart, e.range.rowEnd, e.range.columnStart, e.range.columnEnd] };
  if ('value' in e) seen.value = e.value;
  if ('oldValue' in e) seen.oldValue = e.oldValue;
  PropertiesService.getDocumentProperties().setProperty('seen', JSON.stringify(seen));
}`;

async function editing(values: unknown[][] = []) {
  const host = await makeHost({
    bundle: RECORD,
    tabs: [{ name: 'Deals', values }, { name: 'Other' }],
  });
  const seen = () => {
    const text = host.state.properties.document.get('seen');
    host.state.properties.document.delete('seen');
    return text === undefined ? null : JSON.parse(text);
  };
  return { host, seen };
}

describe('onEdit', () => {
  it('of a single cell has the value and what was there before', async () => {
    const { host, seen } = await editing([['old']]);
    host.user.typeInto('Deals', 'A1', '10%');
    expect(seen()).toEqual({
      mode: 'LIMITED',
      source: true,
      a1: 'A1',
      sheet: 'Deals',
      rows: [1, 1, 1, 1],
      value: '0.1',
      oldValue: 'old',
    });
  });

  it('has no old value for an empty cell and no value for a cleared one', async () => {
    const { host, seen } = await editing();
    host.user.typeInto('Deals', 'B2', true);
    expect(seen()).toMatchObject({ value: 'TRUE' });
    host.user.typeInto('Deals', 'B2', '1/2/2026');
    expect(seen()).toMatchObject({ value: '46024', oldValue: 'TRUE' });
    host.user.clear('Deals', 'B2');
    const cleared = seen();
    expect(cleared).toMatchObject({ oldValue: '46024' });
    expect(cleared).not.toHaveProperty('value');
  });

  it('of several cells has only the range', async () => {
    const { host, seen } = await editing([['a', 'b']]);
    host.user.paste('Deals', 'B2', [
      [1, 2],
      [3, 4],
    ]);
    const pasted = seen();
    expect(pasted).toMatchObject({ a1: 'B2:C3', rows: [2, 3, 2, 3] });
    expect(pasted).not.toHaveProperty('value');
    expect(pasted).not.toHaveProperty('oldValue');
    host.user.clear('Deals', 'A1:B1');
    expect(seen()).toMatchObject({ a1: 'A1:B1' });
  });

  it('is not fired by scripts, by moves nor by sorting', async () => {
    const { host, seen } = await editing([['b'], ['a']]);
    onSheet(host, "sheet.getRange('A1').setValue('x')");
    host.user.insertRow('Deals', 1);
    host.user.insertColumn('Deals', 'A');
    host.user.moveColumn('Deals', 'B', 'A');
    host.user.deleteRow('Deals', 1);
    host.user.sortRows('Deals', 'A1:A2', 'A');
    host.user.renameTab('Other', 'Another');
    expect(seen()).toBeNull();
  });

  it('fails silently, but for the log', async () => {
    const host = await makeHost({
      bundle: "function onEdit(e) { SpreadsheetApp.getUi().alert('x'); }",
    });
    host.user.typeInto('Deals', 'A1', 'x');
    expect(host.workbook.values('Deals')).toEqual([['x']]);
    expect(host.executionLog.at(-1)).toMatchObject({
      functionName: 'onEdit',
      mode: 'LIMITED',
      error: 'You do not have permission to call Ui.alert',
    });
  });
});

describe('the user', () => {
  it('pastes beyond the grid, which grows', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', rows: 2, columns: 2 }] });
    host.user.paste('Deals', 'B2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(host.workbook.values('Deals', 'B2:C3')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('is told what is not there', async () => {
    const host = await makeHost();
    expect(refusal(() => host.user.typeInto('None', 'A1', 1))).toBe('There is no tab "None".');
    expect(refusal(() => host.workbook.values('None'))).toBe(
      'There is no tab "None"; there are Deals.',
    );
    expect(refusal(() => host.user.moveColumn('Deals', '5', 'A'))).toBe('"5" is not a column.');
  });
});

describe('opening', () => {
  const bundle = `function onInstall(e) { onOpen(e); }
    function onOpen(e) {
      const menu = SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'showSidebar').addSeparator()
        .addItem('Help', 'help');
      if (e.authMode !== ScriptApp.AuthMode.NONE) PropertiesService.getDocumentProperties().setProperty('opened', e.source.getName());
      menu.addToUi();
    }
    function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Coach')); }
    function help() { SpreadsheetApp.getActive().toast('help'); }`;

  it('collects the menu, in NONE as in LIMITED', async () => {
    for (const mode of ['NONE', 'LIMITED'] as const) {
      const host = await makeHost({ bundle });
      host.open(mode);
      expect(host.menu).toEqual([
        { label: 'Open sidebar', functionName: 'showSidebar' },
        { label: 'Help', functionName: 'help' },
      ]);
      expect(host.state.properties.document.has('opened')).toBe(mode === 'LIMITED');
    }
  });

  it('a menu entry runs in FULL', async () => {
    const host = await makeHost({ bundle, pages: { Page: '<p>' } });
    host.install();
    host.chooseMenu('Open sidebar');
    expect(host.page).toEqual({ kind: 'sidebar', title: 'Coach', html: '<p>' });
    host.chooseMenu('Help');
    expect(host.toasts).toHaveLength(1);
    expect(refusal(() => host.chooseMenu('None'))).toBe(
      'The menu has no "None"; it has Open sidebar, Help.',
    );
  });

  it('fails in NONE when module scope calls a service', async () => {
    const host = makeHost({
      bundle: 'const name = SpreadsheetApp.getActive().getName(); function onOpen() {}',
    });
    await expect(host).rejects.toThrow(
      'You do not have permission to call SpreadsheetApp.getActive',
    );
  });
});

it('counts calls of services until they are reset', async () => {
  const host = await makeHost();
  onSheet(host, "sheet.getRange('A1:B1').setValues([[1, 2]]).getValues()");
  expect(host.serviceCalls).toMatchObject({
    'Sheet.getRange': 1,
    'Range.setValues': 1,
    'Range.getValues': 1,
  });
  host.resetServiceCalls();
  host.user.typeInto('Deals', 'A1', 5);
  host.workbook.values('Deals');
  expect(host.serviceCalls).toEqual({});
});
