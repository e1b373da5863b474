import { describe, expect, it } from 'vitest';
import { makeHost, onSheet, refusal } from '../../make-host';

const book = (code: string) =>
  `(() => { const book = SpreadsheetApp.getActive(); return ${code}; })()`;
const NAMES = 'book.getSheets().map(s => s.getName())';

describe('tabs', () => {
  it('are inserted right of the active one or where asked, and become active', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    host.evaluate(book("book.insertSheet('New')"));
    expect(host.workbook.tabs).toEqual(['Deals', 'New', 'Other']);
    expect(host.evaluate(book('book.getActiveSheet().getName()'))).toBe('New');
    host.evaluate(book("book.insertSheet('First', 0)"));
    expect(host.evaluate(book('book.insertSheet().getName()'))).toBe('Sheet5');
    expect(host.evaluate(book(NAMES))).toEqual(['First', 'Sheet5', 'Deals', 'New', 'Other']);
    expect(
      host.evaluate(book("(s => [s.getMaxRows(), s.getMaxColumns()])(book.getSheetByName('New'))")),
    ).toEqual([1000, 26]);
  });

  it('have names that differ in more than case', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'Other' }] });
    expect(refusal(() => host.evaluate(book("book.insertSheet('dEALS')")))).toBe(
      'A sheet with the name "dEALS" already exists. Please enter another name.',
    );
    expect(host.evaluate(book("book.getSheetByName('none')"))).toBeNull();
  });

  it('are hidden and deleted, but never the last one', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals' }, { name: 'B' }, { name: 'C' }] });
    host.evaluate(book("book.getSheetByName('B').hideSheet()"));
    expect(host.workbook.isHidden('B')).toBe(true);
    host.evaluate(book("book.deleteSheet(book.getSheetByName('C'))"));
    expect(refusal(() => onSheet(host, 'sheet.hideSheet()'))).toBe(
      "You can't hide all the sheets in a document.",
    );
    host.evaluate(book("book.deleteSheet(book.getSheetByName('B'))"));
    expect(refusal(() => host.evaluate(book('book.deleteSheet(book.getActiveSheet())')))).toBe(
      "You can't remove all the sheets in a document.",
    );
  });

  it('are found by their number', async () => {
    const host = await makeHost();
    const code = book(
      "(s => book.getSheetById(s.getSheetId()).getName())(book.insertSheet('New'))",
    );
    expect(host.evaluate(code)).toBe('New');
    expect(host.evaluate(book('book.getSheetById(99)'))).toBeNull();
  });
});

describe('rows and columns', () => {
  const tabs = [
    {
      name: 'Deals',
      rows: 4,
      columns: 3,
      values: [
        ['a', 'b', 'c'],
        [1, 2, '=A2+B2'],
      ],
    },
  ];

  it('are put in and taken out, and formulas follow', async () => {
    const host = await makeHost({ tabs });
    onSheet(host, 'sheet.insertRowBefore(1).insertRowsAfter(1, 1)');
    onSheet(host, 'sheet.insertColumnAfter(1)');
    await host.settle();
    expect(onSheet(host, '[sheet.getMaxRows(), sheet.getMaxColumns()]')).toEqual([6, 4]);
    expect(host.workbook.formulas('Deals', 'D4')).toEqual([['=A4+C4']]);
    onSheet(host, 'sheet.deleteRow(1).deleteRow(1)');
    onSheet(host, 'sheet.deleteColumn(2)');
    await host.settle();
    expect(host.workbook.values('Deals')).toEqual([
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
  });

  it('cannot all be deleted, nor beyond the grid', async () => {
    const host = await makeHost({ tabs });
    expect(
      refusal(() => onSheet(host, 'sheet.deleteRow(1).deleteRow(1).deleteRow(1).deleteRow(1)')),
    ).toBe("You can't delete all the rows on the sheet.");
    expect(
      refusal(() => onSheet(host, 'sheet.deleteColumn(1).deleteColumn(1).deleteColumn(1)')),
    ).toBe("You can't delete all the columns on the sheet.");
    expect(refusal(() => onSheet(host, 'sheet.deleteRow(5)'))).toBe(
      'Those rows are out of bounds.',
    );
    expect(refusal(() => onSheet(host, 'sheet.insertRowsAfter(9, 1)'))).toBe(
      'Those rows are out of bounds.',
    );
  });

  it('stop at ten million cells', async () => {
    const host = await makeHost();
    expect(refusal(() => onSheet(host, 'sheet.insertRowsAfter(1000, 400000)'))).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('move to before a place counted before the move', async () => {
    const host = await makeHost({ tabs });
    onSheet(host, "sheet.moveColumns(sheet.getRange('A:A'), 4)");
    expect(host.workbook.values('Deals')[0]).toEqual(['b', 'c', 'a']);
    onSheet(host, "sheet.moveRows(sheet.getRange('2:2'), 1)");
    expect(host.workbook.values('Deals').map((row) => row[2])).toEqual([1, 'a']);
  });
});

describe('the look of a sheet', () => {
  it('has frozen rows and columns, widths and gridlines', async () => {
    const host = await makeHost();
    const code = `(() => {
      sheet.setFrozenRows(1); sheet.setFrozenColumns(2);
      sheet.setColumnWidth(1, 250).setHiddenGridlines(true);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(1),
        sheet.getColumnWidth(9), sheet.getRowHeight(2), sheet.hasHiddenGridlines()];
    })()`;
    expect(onSheet(host, code)).toEqual([1, 2, 250, 100, 21, true]);
    onSheet(host, 'sheet.setFrozenRows(0)');
    expect(onSheet(host, '[sheet.getFrozenRows(), sheet.getFrozenColumns()]')).toEqual([0, 2]);
  });

  it('is cleared of content and formats, not of notes', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['x', '=1']] }] });
    onSheet(host, "sheet.getRange('A1:D9').setBackground('red')");
    onSheet(host, "sheet.getRange('A1').setFontWeight('bold').setNote('n')");
    onSheet(host, 'sheet.clear()');
    const looks = "[sheet.getRange('A1').getFontWeight(), sheet.getRange('D9').getBackground()]";
    expect(onSheet(host, looks)).toEqual(['normal', '#ffffff']);
    expect(host.workbook.values('Deals')).toEqual([['']]);
    expect(host.workbook.notes('Deals')).toEqual({ A1: 'n' });
  });
});
