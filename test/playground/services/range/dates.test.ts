import { describe, expect, it } from 'vitest';
import { makeHost, onSheet } from '../../make-host';

/** A Berlin spreadsheet and an add-on whose author lives in New York. */
const zones = { spreadsheetTimeZone: 'Europe/Berlin', scriptTimeZone: 'America/New_York' };

const iso = (host: Awaited<ReturnType<typeof makeHost>>, a1: string) =>
  onSheet(host, `sheet.getRange('${a1}').getValue().toISOString()`);

describe('a date read from a cell', () => {
  it.each([
    ['1/15/2026', '2026-01-14T23:00:00.000Z'],
    ['7/15/2026', '2026-07-14T22:00:00.000Z'],
    ['3/29/2026', '2026-03-28T23:00:00.000Z'],
    ['3/30/2026', '2026-03-29T22:00:00.000Z'],
    ['10/25/2026', '2026-10-24T22:00:00.000Z'],
    ['10/26/2026', '2026-10-25T23:00:00.000Z'],
    ['3/29/2026 2:30', '2026-03-29T01:30:00.000Z'],
    ['3/8/2026 2:30', '2026-03-08T01:30:00.000Z'],
    ['10/25/2026 2:30', '2026-10-25T00:30:00.000Z'],
  ])('%s is that wall time in the spreadsheet’s zone', async (typed, instant) => {
    const host = await makeHost({ ...zones, tabs: [{ name: 'Deals', values: [[typed]] }] });
    expect(iso(host, 'A1')).toBe(instant);
  });

  it('shows another day through the script’s own clock', async () => {
    const host = await makeHost({ ...zones, tabs: [{ name: 'Deals', values: [['1/15/2026']] }] });
    expect(onSheet(host, "sheet.getRange('A1').getValue().getDate()")).toBe(14);
    expect(host.workbook.displayValues('Deals')).toEqual([['1/15/2026']]);
  });

  it('is on 1899-12-30 where the cell holds only a time', async () => {
    const host = await makeHost({ ...zones, tabs: [{ name: 'Deals', values: [['14:30']] }] });
    expect(iso(host, 'A1')).toBe('1899-12-30T13:30:00.000Z');
  });

  it('is a number under another number format', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: [['1/15/2026']] }] });
    expect(onSheet(host, "sheet.getRange('A1').setNumberFormat('0').getValue()")).toBe(46037);
    expect(onSheet(host, "sheet.getRange('A1').getDisplayValues()")).toEqual([['46037']]);
  });
});

describe('a Date written to a cell', () => {
  it('is shown as the spreadsheet’s clock shows it, in a date format of the locale', async () => {
    const host = await makeHost(zones);
    onSheet(
      host,
      `sheet.getRange('A1:A3').setValues([[new Date('2026-03-29T01:30:00Z')], [new Date('2026-07-14T22:00:00Z')],
        [new Date(2026, 0, 15)]])`,
    );
    expect(host.workbook.displayValues('Deals').flat()).toEqual([
      '3/29/2026 3:30:00',
      '7/15/2026',
      '1/15/2026 6:00:00',
    ]);
    expect(onSheet(host, "sheet.getRange('A2').getNumberFormat()")).toBe('M/d/yyyy');
  });

  it('keeps the cell’s own number format', async () => {
    const host = await makeHost(zones);
    onSheet(
      host,
      "sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(new Date('2026-07-14T22:00:00Z'))",
    );
    expect(host.workbook.displayValues('Deals')).toEqual([['2026-07-15']]);
  });

  it.each([
    '2026-03-29T00:30:00Z',
    '2026-03-29T01:30:00Z',
    '2026-10-25T00:30:00Z',
    '1999-12-31T23:00:00Z',
  ])('comes back as the same instant: %s', async (instant) => {
    const host = await makeHost(zones);
    onSheet(host, `sheet.getRange('A1').setValue(new Date('${instant}'))`);
    expect(iso(host, 'A1')).toBe(new Date(instant).toISOString());
  });

  it('survives reading and writing back', async () => {
    const host = await makeHost({
      ...zones,
      tabs: [{ name: 'Deals', values: [['3/29/2026', '1/2/2026 5:06']] }],
    });
    onSheet(host, "sheet.getRange('A1:B1').setValues(sheet.getRange('A1:B1').getValues())");
    expect(host.workbook.displayValues('Deals')).toEqual([['3/29/2026', '1/2/2026 5:06:00']]);
  });
});

it('shows dates by the locale of the spreadsheet', async () => {
  const host = await makeHost({
    locale: 'de_DE',
    tabs: [{ name: 'Deals', values: [['23.02.2026', '1.234,5']] }],
  });
  expect(host.workbook.displayValues('Deals')).toEqual([['23.02.2026', '1.234,50']]);
  expect(onSheet(host, 'SpreadsheetApp.getActive().getSpreadsheetLocale()')).toBe('de_DE');
});
