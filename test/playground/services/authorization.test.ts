import { describe, expect, it } from 'vitest';
import { makeHost, refusal } from '../make-host';

describe('NONE', () => {
  it('allows menus, Logger, Utilities and the locale', async () => {
    const host = await makeHost();
    const code = `SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi();
      Logger.log('x'); console.log('y'); Utilities.getUuid();
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
      Session.getActiveUserLocale()`;
    expect(host.evaluate(code, 'NONE')).toBe('en');
    expect(host.menu).toHaveLength(1);
  });

  it.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['CacheService.getUserCache()', 'CacheService.getUserCache'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ["HtmlService.createHtmlOutput('')", 'HtmlService.createHtmlOutput'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
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
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))", 'Ui.showSidebar'],
    ["SpreadsheetApp.getUi().alert('x')", 'Ui.alert'],
    ["SpreadsheetApp.getUi().prompt('x')", 'Ui.prompt'],
    ['Session.getEffectiveUser()', 'Session.getEffectiveUser'],
  ])('refuses %s', async (code, method) => {
    const host = await makeHost();
    expect(refusal(() => host.evaluate(code, 'LIMITED'))).toBe(
      `You do not have permission to call ${method}`,
    );
  });
});

describe('CUSTOM_FUNCTION', () => {
  it('reads the document and uses properties, cache and lock', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['a']] }] });
    const code = `CacheService.getDocumentCache().put('k', 'v');
      LockService.getDocumentLock().tryLock(1);
      PropertiesService.getDocumentProperties().getProperty('k');
      SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`;
    expect(host.evaluate(code, 'CUSTOM_FUNCTION')).toBe('a');
  });

  it.each([
    ["sheet.getRange('A1').setValue(1)", 'setValue'],
    ["sheet.getRange('A1').setValues([[1]])", 'setValues'],
    ["sheet.getRange('A1').setBackground('red')", 'setBackground'],
    ["sheet.getRange('A1').clearContent()", 'clearContent'],
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

  it('has no user interface and no user', async () => {
    const host = await makeHost();
    expect(refusal(() => host.evaluate('SpreadsheetApp.getUi()', 'CUSTOM_FUNCTION'))).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
    expect(refusal(() => host.evaluate('Session.getActiveUser()', 'CUSTOM_FUNCTION'))).toBe(
      'You do not have permission to call Session service.',
    );
  });
});
