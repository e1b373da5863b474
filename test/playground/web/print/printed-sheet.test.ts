import { describe, expect, it } from 'vitest';
import {
  type PrintedCell,
  type PrintedSheet,
  printedSheet,
} from '../../../../playground/web/print/printed-sheet';
import { makeHost, onSheet } from '../../make-host';

const VALUES = [
  ['Deal', 'Stage', 'Note'],
  ['Birch', 'Offer', 7],
  ['A text that is longer than its cell', '', ''],
  ['Alder', 'Won', 'Call'],
];

async function printOf(...calls: string[]): Promise<PrintedSheet> {
  const host = await makeHost({ tabs: [{ name: 'Deals', values: VALUES }] });
  for (const call of calls) onSheet(host, `sheet.${call}`);
  return printedSheet(host.state.book.activeTab);
}

const textOf = ({ pieces }: PrintedCell): string => pieces.map(({ text }) => text).join('');

const texts = ({ head, body }: PrintedSheet): string[][] =>
  [...head, ...body].map(({ cells }) => cells.map(textOf));

describe('a printed tab', () => {
  it('goes up to the last cell, and as wide as its columns are together', async () => {
    const sheet = await printOf('setColumnWidth(2, 50)');
    expect(texts(sheet)).toEqual(VALUES.map((row) => row.map(String)));
    expect(sheet.width).toBe(250);
    expect(sheet.head).toEqual([]);
  });

  it('repeats the frozen rows, and leaves hidden rows and columns out', async () => {
    const host = await makeHost({ tabs: [{ name: 'Deals', values: VALUES }] });
    onSheet(host, 'sheet.setFrozenRows(1)');
    const { activeTab } = host.state.book;
    activeTab.facade.hideRows(1);
    activeTab.facade.hideColumns(1);
    const sheet = printedSheet(activeTab);
    expect(sheet.head.map(({ row }) => row)).toEqual([0]);
    expect(sheet.body.map(({ row }) => row)).toEqual([2, 3]);
    expect(texts(sheet)[2]).toEqual(['Alder', 'Call']);
    expect(sheet.width).toBe(200);
  });

  it('has a merged cell once, and no page ends within it', async () => {
    const sheet = await printOf("getRange('A3:B4').merge()");
    const [, , third, fourth] = sheet.body;
    expect(third?.cells[0]).toMatchObject({ rowSpan: 2, columnSpan: 2, width: 200 });
    expect(third?.cells.length).toBe(2);
    expect(fourth?.cells.map(({ column }) => column)).toEqual([2]);
    expect(sheet.body.map(({ goesOn }) => goesOn)).toEqual([false, false, true, false]);
  });

  it('lets a text run over the empty cells beside it, and no farther', async () => {
    const { body } = await printOf();
    expect(body[2]?.cells[0]).toMatchObject({ roomRight: 200, roomLeft: 0, isNumber: false });
    expect(body[1]?.cells[0]?.roomRight).toBe(0);
    expect(body[1]?.cells[2]).toMatchObject({ side: 'right', isNumber: true });
  });

  it('keeps looks, alignments, wraps and links', async () => {
    const { body } = await printOf(
      "getRange('A1').setFontWeight('bold').setFontSizes([[12]]).setBackground('#d2e3fc')",
      "getRange('B1').setHorizontalAlignment('center').setWrap(true)",
      `getRange('C4').setRichTextValues([[SpreadsheetApp.newRichTextValue().setText('Call Joe')
        .setLinkUrl(0, 4, 'https://example.com').build()]])`,
    );
    expect(body[0]?.cells[0]?.look).toEqual({
      background: '#d2e3fc',
      'font-size': 'calc(16 * var(--pixel))',
      'font-weight': 'bold',
    });
    expect(body[0]?.cells[1]).toMatchObject({ side: 'center', wrapping: 'wrap' });
    expect(body[3]?.cells[2]?.pieces.map(({ text, isLink }) => [text, isLink])).toEqual([
      ['Call', true],
      [' Joe', false],
    ]);
  });

  it('reaches to the last ground, and to the end of a chart, on one page', async () => {
    const sheet = await printOf(
      "getRange('D9').setBackground('#eeeeee')",
      `insertChart(sheet.newChart().asComboChart().addRange(sheet.getRange('A1:B2'))
        .setOption('width', 350).setOption('height', 100).setPosition(6, 1, 0, 0).build())`,
    );
    expect(sheet.columns.length).toBe(4);
    // Of 21 pixels each: five rows hold 100 pixels.
    expect(sheet.body.map(({ goesOn }) => goesOn)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => row >= 5 && row < 9),
    );
  });

  it('is nothing where the tab is empty', async () => {
    const host = await makeHost();
    expect(printedSheet(host.state.book.activeTab).columns).toEqual([]);
  });
});
