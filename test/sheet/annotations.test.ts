import { describe, expect, it } from 'vitest';
import { builtAddOn, type TabSpec } from '../../playground/index';
import { openAddOn, smallPipeline } from '../add-on/open-add-on';

type Host = Awaited<ReturnType<typeof openAddOn>>;

const OWN = ['Coaching flags', 'Coaching notes'];

async function withDeals(
  deals: TabSpec = smallPipeline(),
  options: Parameters<typeof openAddOn>[1] = {},
): Promise<Host> {
  const host = await openAddOn([deals], options);
  await host.settle();
  return host;
}

/** Evaluates on the tab with deals. */
function onDeals(host: Host, code: string): unknown {
  return host.evaluate(
    `(() => { const sheet = SpreadsheetApp.getActive().getSheetByName('Deals'); return ${code}; })()`,
  );
}

const said = (host: Host): string => host.toasts.at(-1)?.message ?? '';

/** Row number of the deal "Fresh", which has no amount. */
const freshRow = (host: Host): number =>
  host.workbook.values('Deals').findIndex(([name]) => name === 'Fresh') + 1;

const noteOfFresh = (host: Host, column = 'J'): unknown =>
  host.workbook.values('Deals', `${column}${freshRow(host)}`)[0]?.[0];

describe('what people typed into the annotation columns', () => {
  it.each<[string, string, unknown]>([
    ['a day', '2026-12-24', new Date('2026-12-23T23:00:00Z')],
    ['a number', '42', 42],
    ['true', 'TRUE', true],
    ['a text like a formula', "'=1+1", '=1+1'],
    ['a text like a number', "'007", '007'],
  ])('stays what it is: %s', async (_, typed, value) => {
    const host = await withDeals();
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'J3', typed);
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals', 'J3')[0]?.[0]).toEqual(value);
    expect(said(host)).toContain('1 cell holds a text of your own');
    host.chooseMenu('Clear annotations');
    expect(host.workbook.values('Deals').flat()).toContainEqual(value);
  });

  it('keeps its format, its formula and its note', async () => {
    const host = await withDeals();
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'J3', '=E3*2');
    onDeals(host, `sheet.getRange('J3').setBackground('#ff0000').setNote('mine')`);
    host.chooseMenu('Annotate deals');
    host.chooseMenu('Clear annotations');
    const column = host.workbook.formulas('Deals')[2]?.indexOf('=E3*2') ?? -1;
    expect(column).toBeGreaterThan(7);
    expect(onDeals(host, `sheet.getRange(3, ${column + 1}).getBackground()`)).toBe('#ff0000');
    expect(onDeals(host, `sheet.getRange(3, ${column + 1}).getNote()`)).toBe('mine');
  });
});

describe('columns that are not free', () => {
  it('are added where the grid ends with the data', async () => {
    const host = await withDeals({ ...smallPipeline(), columns: 8, rows: 30 });
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')[0]?.slice(8)).toEqual(OWN);
    expect(noteOfFresh(host)).toBe('There is no amount.');
  });

  it('are passed over where the next one only takes values of a list', async () => {
    const host = await withDeals();
    onDeals(
      host,
      `sheet.getRange('I1:J100').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build())`,
    );
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')[0]?.slice(8)).toEqual(OWN);
    expect(noteOfFresh(host)).toBe('There is no amount.');
    // The user's rules moved aside with their columns.
    expect(onDeals(host, `sheet.getRange('K5').getDataValidation() !== null`)).toBe(true);
    expect(onDeals(host, `sheet.getRange('I5').getDataValidation() === null`)).toBe(true);
  });

  it('are named where they are protected, and nothing is written', async () => {
    const host = await withDeals(smallPipeline(), {
      user: { email: 'rep@example.com', isOwner: false },
    });
    host.workbook.protect('Deals', 'I5:J9');
    const before = host.workbook.values('Deals');
    host.chooseMenu('Annotate deals');
    expect(host.questions.at(-1)?.message).toMatch(
      /^Nothing was written\. “Deals” is protected and you may not edit columns I and J\./,
    );
    expect(host.workbook.values('Deals')).toEqual(before);
  });

  it('are not spoiled by titles, merged cells and frozen rows', async () => {
    const deals = smallPipeline();
    const host = await withDeals({ ...deals, values: [['Pipeline'], [], ...(deals.values ?? [])] });
    onDeals(host, `(sheet.getRange('A1:H1').merge(), sheet.setFrozenRows(3))`);
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')[2]?.slice(8)).toEqual(OWN);
    expect(noteOfFresh(host)).toBe('There is no amount.');
    expect(host.workbook.values('Deals')[0]?.[8]).toBe('');
  });
});

describe('a tab that formulas fill', () => {
  const annotated = async (rows: unknown[][]) => {
    const source = smallPipeline();
    const host = await openAddOn([
      { ...source, name: 'Source' },
      { name: 'Deals', values: rows, rows: 60, columns: 14 },
    ]);
    await host.settle();
    host.evaluate(`SpreadsheetApp.getActive().getSheetByName('Source').hideSheet()`);
    host.chooseMenu('Annotate deals');
    return host;
  };

  it('is read as values and never annotated, and that is said', async () => {
    const host = await annotated([['=FILTER(Source!A1:H40,Source!A1:A40<>"")']]);
    expect(said(host)).toContain(
      '“Deals” is filled by a formula, so its rows can move and nothing is written beside them. Use SC_FLAGS in a tab of your own instead.',
    );
    expect(host.workbook.values('Deals')[0]).not.toContain(OWN[0]);
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('Coaching Report').flat().join(' ')).toContain(
      '29 deals read from “Deals”',
    );
  });

  it('is not annotated where each row is taken from another tab', async () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      ['A', 'B', 'C', 'D', 'E'].map((letter) => `=Source!${letter}${row + 1}`),
    );
    const host = await annotated(rows);
    expect(said(host)).toContain('“Deals” is filled by a formula');
  });

  it('is annotated where people type the deals and a formula only computes the stage or the ID', async () => {
    const rows: unknown[][] = [['Deal ID', 'Deal', 'Owner', 'Signed', 'Stage', 'Amount']];
    for (let row = 2; row <= 12; row++)
      rows.push([
        `="D"&ROW()`,
        `Deal ${row}`,
        'Ana',
        row % 2 ? 'x' : '',
        `=IF(D${row}="x","Won","Proposal")`,
        '',
      ]);
    const host = await annotated(rows);
    expect(host.workbook.values('Deals')[0]?.slice(6)).toEqual(OWN);
    expect(host.workbook.formulas('Deals')[3]?.[4]).toBe('=IF(D4="x","Won","Proposal")');
  });
});

describe('annotating', () => {
  it('follows its columns by their metadata, whatever their header is called now', async () => {
    const host = await withDeals();
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'J1', 'What to ask');
    host.user.moveColumn('Deals', 'J', 'A');
    host.chooseMenu('Annotate deals');
    expect(
      host.workbook.values('Deals')[0]?.filter((header) => OWN.includes(String(header))),
    ).toEqual(['Coaching flags']);
    expect(host.workbook.values('Deals')[0]?.[0]).toBe('What to ask');
    const row = host.workbook.values('Deals').findIndex((cells) => cells[1] === 'Fresh');
    expect(host.workbook.values('Deals')[row]?.[0]).toBe('There is no amount.');
  });

  it('makes a column anew that the user has deleted', async () => {
    const host = await withDeals();
    host.chooseMenu('Annotate deals');
    host.user.deleteColumn('Deals', 'I');
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')[0]?.slice(8)).toEqual([
      'Coaching notes',
      'Coaching flags',
    ]);
  });

  it('writes into several tabs, each beside its own rows, and none of them where one is protected', async () => {
    const rows = smallPipeline().values ?? [];
    const host = await openAddOn(
      [
        { name: 'One', values: rows.slice(0, 15) },
        { name: 'Two', values: [rows[0] ?? [], ...rows.slice(15)] },
      ],
      { user: { email: 'rep@example.com', isOwner: false } },
    );
    host.chooseMenu('Annotate deals');
    expect(
      [...host.workbook.tabs].filter((tab) => host.workbook.values(tab)[0]?.includes(OWN[0] ?? '')),
    ).toEqual(['One', 'Two']);
    host.chooseMenu('Clear annotations');
    host.workbook.protect('Two', null);
    host.chooseMenu('Annotate deals');
    expect(
      [...host.workbook.tabs].filter((tab) => host.workbook.values(tab)[0]?.includes(OWN[0] ?? '')),
    ).toEqual([]);
  });

  it('changes nothing and asks for as few calls the second time', async () => {
    const host = await withDeals();
    host.chooseMenu('Annotate deals');
    const before = host.workbook.values('Deals');
    host.resetServiceCalls();
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')).toEqual(before);
    expect(host.serviceCalls['Range.setValues'] ?? 0).toBe(0);
  });

  it('stands beside its deals where a row comes in while the command waits for the lock', async () => {
    const { bundle, ...rest } = await builtAddOn();
    const race = `
      function annotateWhileSorting() {
        const real = LockService;
        LockService = { getDocumentLock() {
          SpreadsheetApp.getActive().getSheetByName('Deals').insertRowBefore(5);
          return real.getDocumentLock();
        } };
        annotateDealsCommand();
      }`;
    const host = await openAddOn([smallPipeline()], { ...rest, bundle: bundle + race });
    host.run('annotateWhileSorting');
    expect(noteOfFresh(host)).toBe('There is no amount.');
  });
});
