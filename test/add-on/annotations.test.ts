import { describe, expect, it } from 'vitest';
import { ask } from '../../playground/index';
import { openAddOn, smallPipeline } from './open-add-on';

function column(host: Awaited<ReturnType<typeof openAddOn>>, header: string): string[] {
  const rows = host.workbook.values('Deals');
  const at = (rows[0] ?? []).indexOf(header);
  return at === -1 ? [] : rows.slice(1).map((row) => String(row[at]));
}

function rowOf(host: Awaited<ReturnType<typeof openAddOn>>, deal: string): number {
  return host.workbook.values('Deals').findIndex(([name]) => name === deal);
}

/** The colours of a column's cells below the header; null for none. */
function colors(host: Awaited<ReturnType<typeof openAddOn>>, header: string): (string | null)[] {
  const at = (host.workbook.values('Deals')[0] ?? []).indexOf(header) + 1;
  const column = `getRange(2, ${at}, sheet.getLastRow() - 1, 1)`;
  const found = on(host, `sheet.${column}.getBackgrounds()`) as string[][];
  return found.map(([color = '']) => (color === '#ffffff' ? null : color));
}

function on(host: Awaited<ReturnType<typeof openAddOn>>, code: string): unknown {
  return host.evaluate(
    `(() => { const sheet = SpreadsheetApp.getActive().getSheetByName('Deals'); return ${code}; })()`,
  );
}

describe('“Annotate deals”', () => {
  it('says where its columns are, also once they were moved', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    expect(host.toasts.at(-1)?.message).toMatch(
      / Flags and notes are in columns I and J of “Deals”\.$/,
    );
    host.user.moveColumn('Deals', 'J', 'B');
    const { sentence, places } = await ask(host, 'annotate', { salesperson: null });
    expect(sentence).toContain('columns J and B of “Deals”');
    expect(places).toEqual([{ tab: 'Deals', row: 1, column: 10 }]);
  });

  it('colours flags by their urgency, and nothing else', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    const flags = column(host, 'Coaching flags');
    const painted = colors(host, 'Coaching flags');
    const colorOf = (flag: string) => painted[flags.findIndex((text) => text.startsWith(flag))];
    expect(colorOf('No amount')).not.toBe(colorOf('Stalled'));
    expect(painted.map((color) => color !== null)).toEqual(flags.map((text) => text !== ''));
    expect(new Set(colors(host, 'Coaching notes'))).toEqual(new Set([null]));
  });

  it('takes the colour away with the flag, and leaves one that a person chose', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    const fresh = rowOf(host, 'Fresh');
    on(host, "sheet.getRange('I3').setBackground('#00ff00')");
    host.user.typeInto('Deals', `E${fresh + 1}`, '700');
    host.chooseMenu('Annotate deals');
    expect(colors(host, 'Coaching flags')[fresh - 1]).toBeNull();
    host.chooseMenu('Clear annotations');
    const left = on(host, "sheet.getRange('I1:I40').getBackgrounds()") as string[][];
    expect(left.flat().filter((color) => color !== '#ffffff')).toEqual(['#00ff00']);
  });

  it('writes flags and notes behind the last column, beside the right rows', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')[0]).toEqual([
      'Deal',
      'Account',
      'Owner',
      'Stage',
      'Amount',
      'Created',
      'Close date',
      'Proposal date',
      'Coaching flags',
      'Coaching notes',
    ]);
    const fresh = rowOf(host, 'Fresh') - 1;
    expect(column(host, 'Coaching flags')[fresh]).toBe('No amount');
    expect(column(host, 'Coaching notes')[fresh]).toBe('There is no amount.');
  });

  it('finds its columns again after the user has moved them', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    host.user.moveColumn('Deals', 'J', 'B');
    host.chooseMenu('Annotate deals');
    const headers = host.workbook.values('Deals')[0] ?? [];
    expect(headers[1]).toBe('Coaching notes');
    expect(headers.filter((header) => String(header).startsWith('Coaching'))).toHaveLength(2);
    expect(column(host, 'Coaching notes')[rowOf(host, 'Fresh') - 1]).toBe('There is no amount.');
  });

  it('takes an old flag away when it no longer applies', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', `E${rowOf(host, 'Fresh') + 1}`, '700');
    host.chooseMenu('Annotate deals');
    expect(column(host, 'Coaching flags')[rowOf(host, 'Fresh') - 1]).toBe('');
  });

  it('keeps what a person typed into its columns', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'J2', 'Called her, waits for the board');
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')[1]?.[9]).toBe('Called her, waits for the board');
    expect(host.toasts.at(-1)?.message).toContain('1 cell holds a text of your own');
  });

  it('is the same when it is done again', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    const first = host.workbook.values('Deals');
    host.chooseMenu('Annotate deals');
    expect(host.workbook.values('Deals')).toEqual(first);
  });

  it('leaves a tab alone that a formula fills, and says what to use instead', async () => {
    const source = smallPipeline();
    const host = await openAddOn([
      { name: 'Source', values: (source.values ?? []).map((row) => [...row]) },
      {
        name: 'Mine',
        values: [['=FILTER(Source!A1:H40,Source!A1:A40<>"")']],
        rows: 60,
        columns: 12,
      },
    ]);
    await host.settle();
    host.chooseMenu('Annotate deals');
    expect(host.workbook.formulas('Mine')[0]?.[0]).toContain('Source!A1:H40');
    expect(host.workbook.values('Mine')[0]).toHaveLength(8);
    expect(host.toasts.at(-1)?.message).toContain('“Mine” is filled by a formula');
  });

  it('follows sorted rows', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    host.user.sortRows('Deals', 'A2:J30', 'A', false);
    host.chooseMenu('Annotate deals');
    expect(column(host, 'Coaching flags')[rowOf(host, 'Fresh') - 1]).toBe('No amount');
  });
});

describe('“Clear annotations”', () => {
  it('takes away exactly what was written', async () => {
    const host = await openAddOn([smallPipeline()]);
    const before = host.workbook.values('Deals');
    host.chooseMenu('Annotate deals');
    host.chooseMenu('Clear annotations');
    expect(host.workbook.values('Deals')).toEqual(before);
    expect(host.toasts.at(-1)?.message).toBe('The annotations are gone.');
  });

  it('leaves what a person typed between the notes', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Annotate deals');
    host.user.typeInto('Deals', 'J3', 'My own note');
    host.chooseMenu('Clear annotations');
    const cells = host.workbook.values('Deals').flat();
    expect(cells).toContain('My own note');
    expect(cells).not.toContain('There is no amount.');
  });

  it('says that there is nothing to clear', async () => {
    const host = await openAddOn([smallPipeline()]);
    host.chooseMenu('Clear annotations');
    expect(host.toasts.at(-1)?.message).toBe('There were no annotations.');
  });
});
