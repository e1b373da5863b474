import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../make-host';

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

  it('stays where it is when rows are sorted or values rewritten', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['b'], ['a']] }] });
    onSheet(host, "sheet.getRange('2:2').addDeveloperMetadata('row')");
    host.user.sortRows('Deals', 'A1:A2', 'A');
    const code = `sheet.createDeveloperMetadataFinder().withKey('row').find()[0].getLocation().getRow().getA1Notation()`;
    expect(onSheet(host, code)).toBe('2:2');
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
  it('finds by key, value, visibility and place', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    const code = `(() => {
      const { PROJECT, DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
      const book = SpreadsheetApp.getActive();
      book.addDeveloperMetadata('k', 'book', PROJECT);
      sheet.addDeveloperMetadata('k', 'sheet');
      sheet.getRange('A:A').addDeveloperMetadata('k', 'column', PROJECT);
      sheet.getRange('1:1').addDeveloperMetadata('k', DOCUMENT);
      book.getSheetByName('Other').addDeveloperMetadata('other');
      const values = (finder) => finder.find().map(m => m.getValue());
      const on = (place) => place.createDeveloperMetadataFinder();
      return [
        values(on(book).withKey('k')),
        values(on(sheet)),
        values(on(sheet.getRange('A:C'))),
        values(on(book).withVisibility(PROJECT)),
        values(on(book).withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.ROW)),
        values(on(book).withValue('sheet')),
        on(book).withKey('none').find(),
        sheet.getDeveloperMetadata().map(m => m.getValue()),
        sheet.getRange('A:A').getDeveloperMetadata().map(m => m.getKey()),
        new Set(on(book).find().map(m => m.getId())).size,
      ];
    })()`;
    expect(onSheet(host, code)).toEqual([
      ['book', 'sheet', 'column', null],
      ['sheet', 'column', null],
      ['column'],
      ['book', 'column'],
      [null],
      ['sheet'],
      [],
      ['sheet'],
      ['k'],
      5,
    ]);
  });

  it('finds what can then be changed and removed', async () => {
    const host = await makeHost();
    const code = `(() => {
      sheet.getRange('A:A').addDeveloperMetadata('k', 'one');
      const [found] = sheet.createDeveloperMetadataFinder().withKey('k').find();
      found.setValue('two').moveToColumn(sheet.getRange('C:C'));
      const seen = [found.getValue(), String(found.getVisibility()), String(found.getLocation().getLocationType()),
        found.getLocation().getColumn().getColumn(), found.getLocation().getRow(), found.getLocation().getSheet().getName()];
      found.remove();
      return [seen, sheet.createDeveloperMetadataFinder().find().length];
    })()`;
    expect(onSheet(host, code)).toEqual([['two', 'DOCUMENT', 'COLUMN', 3, null, 'Deals'], 0]);
  });
});
