import { describe, expect, it } from 'vitest';
import {
  type ClassName,
  fullClassName,
  officialClasses,
} from '../../../playground/services/official/official';
import { registry } from '../../../playground/services/registry';
import { makeHost } from '../make-host';

const METADATA = `(sheet => (sheet.getRange('A:A').addDeveloperMetadata('k'),
  sheet.createDeveloperMetadataFinder().find()[0]))(SpreadsheetApp.getActiveSheet())`;

/** How a script comes to an object of each class. */
const samples: Readonly<Partial<Record<ClassName, string>>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'SpreadsheetApp.getActive()',
  Sheet: 'SpreadsheetApp.getActiveSheet()',
  Range: "SpreadsheetApp.getActiveSheet().getRange('A1')",
  RangeList: "SpreadsheetApp.getActiveSheet().getRangeList(['A1', 'B2'])",
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  DataValidation: 'SpreadsheetApp.newDataValidation().build()',
  RichTextValueBuilder: 'SpreadsheetApp.newRichTextValue()',
  RichTextValue: "SpreadsheetApp.newRichTextValue().setText('x').build()",
  DeveloperMetadata: METADATA,
  DeveloperMetadataFinder: 'SpreadsheetApp.getActive().createDeveloperMetadataFinder()',
  DeveloperMetadataLocation: `${METADATA}.getLocation()`,
  Protection: 'SpreadsheetApp.getActiveSheet().protect()',
  EmbeddedChartBuilder: 'SpreadsheetApp.getActiveSheet().newChart()',
  EmbeddedBarChartBuilder: 'SpreadsheetApp.getActiveSheet().newChart().asBarChart()',
  EmbeddedComboChartBuilder: 'SpreadsheetApp.getActiveSheet().newChart().asComboChart()',
  EmbeddedChart: 'SpreadsheetApp.getActiveSheet().newChart().build()',
  Ui: 'SpreadsheetApp.getUi()',
  Menu: 'SpreadsheetApp.getUi().createAddonMenu()',
  Console: 'console',
  Session: 'Session',
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getDocumentProperties()',
  LockService: 'LockService',
  Lock: 'LockService.getDocumentLock()',
  HtmlService: 'HtmlService',
  HtmlOutput: "HtmlService.createHtmlOutputFromFile('Page')",
  HtmlTemplate: "HtmlService.createTemplateFromFile('Page')",
  ScriptApp: 'ScriptApp',
  AuthorizationInfo: 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)',
  Utilities: 'Utilities',
};

const thrownBy = (expression: string, use: string) =>
  `(() => { const it = ${expression}; try { ${use}; return 'nothing'; } catch (e) { return e instanceof Error && e.message; } })()`;

describe('a name that Apps Script does not have', () => {
  it.each(Object.entries(samples))(
    'throws on %s, also when taken apart',
    async (name, expression) => {
      const host = await makeHost({ pages: { Page: '' } });
      const message = `${fullClassName(name as ClassName)}.fooBar does not exist in Apps Script.`;
      expect(host.evaluate(thrownBy(expression, 'it.fooBar'))).toBe(message);
      expect(host.evaluate(thrownBy(expression, 'it.fooBar()'))).toBe(message);
      expect(host.evaluate(thrownBy(expression, 'const { fooBar } = it'))).toBe(message);
      expect(host.evaluate(thrownBy(expression, "it['fooBar']"))).toBe(message);
      expect(host.evaluate(`'fooBar' in ${expression}`)).toBe(false);
    },
  );

  it('throws on an enumeration and on its values', async () => {
    const host = await makeHost({ pages: { Page: '' } });
    expect(host.evaluate(thrownBy('SpreadsheetApp.BorderStyle', 'it.WAVY'))).toBe(
      'SpreadsheetApp.BorderStyle.WAVY does not exist in Apps Script.',
    );
    expect(host.evaluate(thrownBy('SpreadsheetApp.BorderStyle.SOLID', 'it.foo'))).toBe(
      'BorderStyle.SOLID.foo does not exist in Apps Script.',
    );
  });
});

it('tells a method that is not here yet from one that does not exist', async () => {
  const host = await makeHost({ pages: { Page: '' } });
  for (const [name, expression] of Object.entries(samples)) {
    const className = name as ClassName;
    const missing = Object.keys(officialClasses[className].methods).find(
      (method) => !registry[className][method],
    );
    if (!missing) continue;
    expect(host.evaluate(thrownBy(expression, `it.${missing}`))).toBe(
      `${fullClassName(className)}.${missing} is not yet in the local host (docs/host.md lists what is).`,
    );
  }
});

it('refuses to have a member assigned', async () => {
  const host = await makeHost({ pages: { Page: '' } });
  expect(host.evaluate(thrownBy('SpreadsheetApp', 'it.flush = () => 1'))).toBe(
    'SpreadsheetApp.flush cannot be assigned.',
  );
});

describe('what the language asks of every object', () => {
  it('is answered without a refusal', async () => {
    const host = await makeHost({ pages: { Page: '' } });
    expect(host.evaluate("String(SpreadsheetApp.getActiveSheet().getRange('A1'))")).toBe('Range');
    expect(host.evaluate("'' + SpreadsheetApp.BorderStyle.SOLID")).toBe('SOLID');
    expect(host.evaluate('JSON.stringify({ a: SpreadsheetApp.getActiveSheet() })')).toBe(
      '{"a":{}}',
    );
    expect(host.evaluate('Object.keys(SpreadsheetApp).length')).toBe(0);
    expect(host.evaluate('typeof SpreadsheetApp.flush')).toBe('function');
    expect(host.evaluate('SpreadsheetApp instanceof Object')).toBe(true);
  });

  it('lets a promise resolve to a sheet', async () => {
    const bundle = `async function name() {
      const sheet = await Promise.resolve(SpreadsheetApp.getActiveSheet());
      return sheet.getName();
    }`;
    const host = await makeHost({ bundle });
    expect(host.run('name')).toBe('Deals');
  });

  it('compares values of an enumeration by identity', async () => {
    const host = await makeHost({ pages: { Page: '' } });
    host.answers.push({ button: 'YES' });
    const code = `(ui => ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES)(SpreadsheetApp.getUi())`;
    expect(host.evaluate(code)).toBe(true);
  });
});
