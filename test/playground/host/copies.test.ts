import { describe, expect, it } from 'vitest';
import { makeHost, onSheet } from '../make-host';

const marked = `SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('k').find()
  .map((each) => each.getLocation().getColumn().getSheet().getName() + each.getLocation().getColumn().getColumn())`;

describe('a copy of a file', () => {
  async function original() {
    const host = await makeHost({
      tabs: [
        {
          name: 'Deals',
          values: [
            ['Deal', '=1+1'],
            ["'007", '2026-02-01'],
          ],
        },
      ],
      documentProperties: { key: 'value' },
    });
    onSheet(
      host,
      `(sheet.getRange('C:C').addDeveloperMetadata('k', 'v', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT), sheet.getRange('A1').setNote('mine'))`,
    );
    return host;
  }

  it('has the cells, notes and ids of tabs, and none of the properties', async () => {
    const host = await original();
    const copy = await makeHost({ copyOf: host.state });
    expect(copy.workbook.tabs).toEqual(['Deals']);
    expect(copy.workbook.formulas('Deals')).toEqual(host.workbook.formulas('Deals'));
    expect(copy.workbook.displayValues('Deals', 'A2:B2')).toEqual([['007', '2026-02-01']]);
    expect(copy.workbook.notes('Deals')).toEqual({ A1: 'mine' });
    expect(onSheet(copy, 'sheet.getSheetId()')).toBe(onSheet(host, 'sheet.getSheetId()'));
    expect(copy.state.properties.document.size).toBe(0);
    copy.user.typeInto('Deals', 'A1', 'Other');
    expect(host.workbook.values('Deals', 'A1')).toEqual([['Deal']]);
  });

  it('has the developer metadata, unless the host is told otherwise', async () => {
    const host = await original();
    expect((await makeHost({ copyOf: host.state })).evaluate(marked)).toEqual(['Deals3']);
    const without = await makeHost({ copyOf: host.state, keepsMetadataInCopies: false });
    expect(without.evaluate(marked)).toEqual([]);
  });

  it('of a tab stands at the end under another name', async () => {
    const host = await original();
    onSheet(host, 'sheet.copyTo(SpreadsheetApp.getActive())');
    onSheet(host, 'sheet.copyTo(SpreadsheetApp.getActive())');
    expect(host.workbook.tabs).toEqual(['Deals', 'Copy of Deals', 'Copy of Deals 2']);
    expect(host.workbook.values('Copy of Deals')[1]?.[0]).toBe('007');
    expect(host.evaluate(marked)).toEqual(['Deals3', 'Copy of Deals3', 'Copy of Deals 23']);
  });
});

describe('a formula that imports a range', () => {
  it('shows Loading... until the range arrives', async () => {
    const host = await makeHost();
    host.user.typeInto('Deals', 'A1', '=IMPORTRANGE("https://x", "Deals!A:B")');
    await host.settle();
    expect(host.workbook.values('Deals')).toEqual([['Loading...']]);
    host.user.importArrives('https://x', 'Deals!A:B', [
      ['Deal', 'Stage'],
      ['One', 'Won'],
    ]);
    await host.settle();
    expect(host.workbook.values('Deals')).toEqual([
      ['Deal', 'Stage'],
      ['One', 'Won'],
    ]);
  });
});

describe('a page', () => {
  it('reaches no script where several accounts are signed in', async () => {
    const host = await makeHost({ bundle: 'function f() { return 1 }', severalAccounts: true });
    await expect(host.googleScriptRun('f')).rejects.toThrow('PERMISSION_DENIED');
  });
});
