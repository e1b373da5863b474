import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

/** Where metadata of a key is, as A1. */
const columnOf = (key: string) =>
  `SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('${key}').find()
    .map(m => m.getLocation().getColumn()).map(c => c && c.getA1Notation())`;

describe('a column’s metadata', () => {
  it('follows the column wherever the user or a script moves it', async () => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('D:D').addDeveloperMetadata('owned', 'flags')");
    const at = () => onSheet(host, columnOf('owned'));
    expect(at()).toEqual(['D:D']);
    host.user.insertColumn('Deals', 'A', 2);
    expect(at()).toEqual(['F:F']);
    host.user.moveColumn('Deals', 'F', 'B');
    expect(at()).toEqual(['B:B']);
    host.user.moveColumn('Deals', 'A', 'D');
    expect(at()).toEqual(['A:A']);
    onSheet(host, 'sheet.insertColumnsAfter(1, 1)');
    expect(at()).toEqual(['A:A']);
    onSheet(host, "sheet.moveColumns(sheet.getRange('A:A'), 6)");
    expect(at()).toEqual(['E:E']);
    host.user.deleteColumn('Deals', 'B');
    expect(at()).toEqual(['D:D']);
    host.user.insertRow('Deals', 1);
    expect(at()).toEqual(['D:D']);
    host.user.deleteColumn('Deals', 'D');
    expect(at()).toEqual([]);
  });

  it('goes with its sheet', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    onSheet(host, "sheet.getRange('D:D').addDeveloperMetadata('owned')");
    host.user.deleteTab('Deals');
    expect(host.evaluate(columnOf('owned'))).toEqual([]);
  });
});

it('is refused on any other range, in Sheets’ words', async () => {
  const host = await makeHost();
  for (const a1 of ['A1', 'A1:B2', 'A:B', 'A1:A5']) {
    expect(refusal(() => onSheet(host, `sheet.getRange('${a1}').addDeveloperMetadata('k')`))).toBe(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
});

describe('the finder', () => {
  it('finds by key, in one sheet or in all', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    const code = `(() => {
      const book = SpreadsheetApp.getActive();
      const other = book.getSheetByName('Other');
      const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet.getRange('A:A').addDeveloperMetadata('k', 'column', DOCUMENT);
      sheet.getRange('1:1').addDeveloperMetadata('k', DOCUMENT);
      sheet.getRange('B:B').addDeveloperMetadata('l');
      other.getRange('A:A').addDeveloperMetadata('k', 'other');
      const found = (place, key) =>
        place.createDeveloperMetadataFinder().withKey(key).find().map(m => m.getValue());
      return [
        found(book, 'k'),
        found(sheet, 'k'),
        found(sheet, 'none'),
        other.createDeveloperMetadataFinder().find().map(m => m.getKey()),
      ];
    })()`;
    expect(onSheet(host, code)).toEqual([['column', null, 'other'], ['column', null], [], ['k']]);
  });
});
