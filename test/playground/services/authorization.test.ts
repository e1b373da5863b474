import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../make-host';

describe('NONE', () => {
  it('allows menus, console, Utilities and the script’s zone', async () => {
    const host = await makeHost();
    const code = `SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi();
      console.log('x'); Utilities.sleep(1);
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      Session.getScriptTimeZone()`;
    expect(host.evaluate(code, 'NONE')).toBe('America/New_York');
    expect(host.menu).toHaveLength(1);
  });

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ["HtmlService.createHtmlOutputFromFile('')", 'HtmlService.createHtmlOutputFromFile'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
  ])('refuses %s', async (code, method) => {
    const host = await makeHost();
    expect(refusal(() => host.evaluate(code, 'NONE'))).toBe(
      `You do not have permission to call ${method}`,
    );
  });
});

describe('LIMITED', () => {
  it('allows the document, its properties and a toast', async () => {
    const host = await makeHost();
    const code = `SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5);
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      SpreadsheetApp.getActive().toast('done');
      LockService.getDocumentLock().tryLock(1)`;
    expect(host.evaluate(code, 'LIMITED')).toBe(true);
    expect(host.workbook.values('Deals')).toEqual([[5]]);
  });

  it.each([
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page'))",
      'Ui.showSidebar',
    ],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
    ["SpreadsheetApp.getUi().prompt('x')", 'Ui.prompt'],
  ])('refuses %s', async (code, method) => {
    const host = await makeHost({ pages: { Page: '' } });
    expect(refusal(() => host.evaluate(code, 'LIMITED'))).toBe(
      `You do not have permission to call ${method}`,
    );
  });
});

describe('CUSTOM_FUNCTION', () => {
  it('reads the document and uses properties and lock', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['a']] }] });
    const code = `LockService.getDocumentLock().tryLock(1);
      PropertiesService.getDocumentProperties().getProperty('k');
      SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`;
    expect(host.evaluate(code, 'CUSTOM_FUNCTION')).toBe('a');
  });

  it.each([
    ["sheet.getRange('A1').setValue(1)", 'setValue'],
    ["sheet.getRange('A1').setValues([[1]])", 'setValues'],
    ["sheet.getRange('A1').setBackground('red')", 'setBackground'],
    ["sheet.getRange('A1').clearNote()", 'clearNote'],
    ['sheet.insertRowsAfter(1, 1)', 'insertRowsAfter'],
    ["SpreadsheetApp.getActive().insertSheet('x')", 'insertSheet'],
    ["SpreadsheetApp.getActive().toast('x')", 'toast'],
  ])('refuses the setter %s by its name alone', async (code, method) => {
    const host = await makeHost();
    const withSheet = `(() => { const sheet = SpreadsheetApp.getActiveSheet(); ${code}; })()`;
    expect(refusal(() => host.evaluate(withSheet, 'CUSTOM_FUNCTION'))).toBe(
      `You do not have permission to call ${method}`,
    );
  });

  it('has no user interface', async () => {
    const host = await makeHost();
    expect(refusal(() => host.evaluate('SpreadsheetApp.getUi()', 'CUSTOM_FUNCTION'))).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
