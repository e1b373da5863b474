import { describe, expect, it } from 'vitest';
import { makeHost, onSheet } from '../../make-host';

describe('notes', () => {
  it('are set, read and taken away, by null and by an empty text', async () => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('A1').setNote('one')");
    onSheet(host, "sheet.getRange('B2').setNote('two')");
    expect(onSheet(host, "sheet.getRange('A1:B2').getNotes()")).toEqual([
      ['one', ''],
      ['', 'two'],
    ]);
    onSheet(host, "sheet.getRange('A1').setNote('other')");
    onSheet(host, "sheet.getRange('B2').clearNote()");
    expect(host.workbook.notes('Deals')).toEqual({ A1: 'other' });
    onSheet(host, "sheet.getRange('A1').setNote(null)");
    expect(host.workbook.notes('Deals')).toEqual({});
    onSheet(host, "sheet.getRange('A1:B1').setNote('both').setNote('')");
    expect(host.workbook.notes('Deals')).toEqual({});
  });

  it('move with their rows and columns', async () => {
    const host = await makeHost();
    onSheet(host, "sheet.getRange('B3').setNote('here')");
    host.user.insertRow('Deals', 1, 2);
    expect(host.workbook.notes('Deals')).toEqual({ B5: 'here' });
    host.user.moveColumn('Deals', 'B', 'E');
    expect(host.workbook.notes('Deals')).toEqual({ D5: 'here' });
    host.user.deleteRow('Deals', 5);
    expect(host.workbook.notes('Deals')).toEqual({});
  });

  it('takes figures and keeps them as texts', async () => {
    const host = await makeHost();
    onSheet(host, `sheet.getRange('A1').setNote(25)`);
    expect(onSheet(host, `sheet.getRange('A1').getNote()`)).toBe('25');
  });
});
