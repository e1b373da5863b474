import { describe, expect, it } from 'vitest';
import type { HeadlessHost, TabSpec } from '../../playground/index';
import { ask } from '../../playground/index';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

const said = (host: HeadlessHost): string =>
  `${host.toasts.map(({ message }) => message).join('\n')}\n${host.questions.map(({ message }) => message).join('\n')}`;

const reported = (host: HeadlessHost): string => {
  host.chooseMenu('Coaching report');
  return host.workbook.values('Coaching Report').flat().join('\n');
};

describe('a spreadsheet with tabs that have no cells', () => {
  const others: TabSpec[] = [
    { name: 'Chart1', type: 'OBJECT' },
    { name: 'Timeline', type: 'OBJECT' },
    { name: 'Extract', type: 'DATASOURCE' },
  ];

  it('is read, annotated and recorded as if they were not there', async () => {
    const host = await openAddOn([...others, smallPipeline()]);
    host.user.select('Chart1');
    expect(reported(host)).toContain('29 deals read from “Deals”');
    for (const label of ['Annotate deals', 'Record stage changes now', 'Clear annotations']) {
      host.user.select('Chart1');
      host.chooseMenu(label);
    }
    expect(said(host)).not.toContain('did not expect');
    expect((await ask(host, 'overview', {})).tabs.map(({ tab }) => tab)).toEqual(['Deals']);
  });
});

describe('a spreadsheet whose time zone', () => {
  it.each(['GMT-07:00', 'GMT', 'UTC+5:30', 'GMT+0200'])('is %s is read in it', async (zone) => {
    const host = await openAddOn([smallPipeline()], { spreadsheetTimeZone: zone });
    const report = reported(host);
    expect(report).toContain('29 deals read from “Deals”');
    expect(report).not.toContain('time zone');
    expect(said(host)).not.toContain('did not expect');
  });

  it.each([
    [null, 'The spreadsheet has no time zone'],
    ['', 'The spreadsheet has no time zone'],
    ['Mars/Olympus', "The spreadsheet's time zone “Mars/Olympus” is not known"],
  ])('is %j is read in the script’s, and that is said', async (zone, why) => {
    const host = await openAddOn([smallPipeline()], { spreadsheetTimeZone: zone });
    const report = reported(host);
    expect(report).toContain('29 deals read from “Deals”');
    expect(report).toContain(`${why}, so days are read in America/New_York.`);
    host.user.insertTab('Mine');
    host.user.paste('Mine', 'C1', [
      ['Stage', 'Outcome'],
      ['Prospecting', 'open'],
      ['Proposal', 'open'],
      ['Won', 'won'],
      ['Lost', 'lost'],
    ]);
    host.user.typeInto('Mine', 'A1', '=SC_WIN_RATE(Deals!A:H, C1:D5)');
    await host.settle();
    expect(host.workbook.values('Mine', 'A1')).toEqual([[expect.any(Number)]]);
  });
});

describe('a tab of deals that a formula fills', () => {
  const source: TabSpec = { ...smallPipeline(), name: 'Source' };
  const typed = smallPipeline().values ?? [];

  /** What "Annotate deals" says of a tab whose first cells are these. */
  async function annotated(first: unknown[][]): Promise<string> {
    const rows = typed.map((row, at) => row.map((cell, column) => first[at]?.[column] ?? cell));
    const host = await openAddOn([source, { name: 'Deals', values: rows }]);
    host.user.deleteTab('Source');
    await host.settle();
    host.chooseMenu('Annotate deals');
    return said(host);
  }

  // What the formula spills cannot be told from what is typed, so typed cells stand in for it.
  it.each([
    ['in the first deal row', [[], ['=VSTACK("a","b")']]],
    ['in the header', [['=UNIQUE("Deal")']]],
    ['of any other name', [[], ['=LAMBDA(x,x)("a")']]],
    ['left of the name', [['=TOCOL("Deal")']]],
  ])('%s is not annotated', async (_, first) => {
    expect(await annotated(first)).toContain('“Deals” is filled by a formula');
  });

  it('only right of the names is annotated', async () => {
    expect(await annotated([[], ['Ana 1', 'Account 1', 'Ana', '="Lost"']])).not.toContain(
      'filled by a formula',
    );
  });
});

describe('a report in a tab whose columns somebody froze', () => {
  it('is written anew', async () => {
    const host = await openAddOn([smallPipeline()]);
    reported(host);
    host.evaluate(`(() => {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Coaching Report');
      sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
      sheet.setFrozenColumns(3);
    })()`);
    expect(reported(host)).toContain('29 deals read from “Deals”');
    expect(said(host)).not.toContain('did not expect');
  });
});

describe('SC_FLAGS beside the deals', () => {
  it.each([
    ['A:Z', '#REF!'],
    ['A:L', '#REF!'],
    ['A:J', 'Flags'],
  ])('of the columns %s shows %s in column K', async (columns, shown) => {
    const host = await openAddOn([
      smallPipeline(),
      { name: 'Mine', values: [['Stage', 'Outcome'], ['Proposal', 'open'], ['2026-11-23']] },
    ]);
    host.user.typeInto('Deals', 'K1', `=SC_FLAGS(Deals!${columns}, Mine!A1:B2, Mine!A3)`);
    await host.settle();
    expect(host.workbook.values('Deals', 'K1')).toEqual([[shown]]);
  });
});
