import { describe, expect, it } from 'vitest';
import { ask, type HeadlessHost } from '../../playground/index';
import type { DealData } from '../../src/server/contract';
import { openAddOn } from './open-add-on';

const HEADERS = [
  'Deal',
  'Account',
  'Owner',
  'Stage',
  'Amount',
  'Created',
  'Next step',
  'Next step date',
];

function deals(headers: readonly string[] = HEADERS) {
  const rows = [
    ['Acme', 'Acme Ltd', 'Ana', 'Proposal', 100, '2026-09-01', 'Call Jane', '2026-11-20'],
    ['Bird', 'Bird & Co', 'Ana', 'Proposal', 200, '2026-09-02', '', ''],
    ['Cove', 'Cove AG', 'Bo', 'Prospecting', 300, '2026-10-02', '', ''],
    ['Dune', 'Dune SA', 'Bo', 'Won', 400, '2026-05-02', '', ''],
    ['Elm', 'Elm Inc', 'Ana', 'Lost', 500, '2026-05-02', '', ''],
  ].map((row) => headers.map((header) => row[HEADERS.indexOf(header)] ?? ''));
  return { name: 'Deals', values: [[...headers], ...rows], rows: 20, columns: 12 };
}

async function dealIn(host: HeadlessHost, a1: string): Promise<DealData> {
  host.user.select('Deals', a1);
  const page = await ask(host, 'dealPage', {});
  if (page.kind !== 'deal') throw new Error(page.sentence);
  return page.deal;
}

/** Writes a text and a date as the page does. */
function write(
  host: HeadlessHost,
  deal: DealData,
  text: string | null,
  date: string | null = null,
) {
  const { nextStepPlace: place, seen } = deal;
  if (place.kind !== 'row') throw new Error(`the next step goes to ${place.kind}`);
  return ask(host, 'writeNextStep', {
    deal: seen,
    nextStep: text === null || place.nextStep === null ? null : { ...place.nextStep, text },
    nextStepDate:
      date === null || place.nextStepDate === null ? null : { ...place.nextStepDate, date },
  });
}

/** Runs something right before the n-th call of a method, as another user may. */
function atCall(host: HeadlessHost, method: string, count: number, action: () => void): void {
  const { serviceCalls } = host.state;
  const set = serviceCalls.set.bind(serviceCalls);
  host.resetServiceCalls();
  let isDone = false;
  serviceCalls.set = (name, calls) => {
    if (!isDone && name === method && calls === count) {
      isDone = true;
      action();
    }
    return set(name, calls);
  };
}

describe('writing a next step', () => {
  it('changes the two cells of the deal and nothing else', async () => {
    const host = await openAddOn([deals()]);
    const before = host.workbook.values('Deals');
    const answer = await write(host, await dealIn(host, 'C3'), 'Send the offer', '2026-11-30');
    expect(answer).toEqual({
      isWritten: true,
      sentence:
        'Row 3 of “Deals” now has the next step “Send the offer” and the date 30 Nov 2026 for it.',
    });
    const after = host.workbook.values('Deals');
    expect(host.workbook.displayValues('Deals', 'G3:H3')).toEqual([
      ['Send the offer', '2026-11-30'],
    ]);
    expect(Object.prototype.toString.call(after[2]?.[7])).toBe('[object Date]');
    expect(after.map((row, at) => (at === 2 ? row.slice(0, 6) : row))).toEqual(
      before.map((row, at) => (at === 2 ? row.slice(0, 6) : row)),
    );
    expect((await dealIn(host, 'C3')).nextStepDate).toBe('2026-11-30');
  });

  it('keeps a text as text, whatever it looks like', async () => {
    const host = await openAddOn([deals()]);
    for (const text of ['=1+1', '+49 30 1234', '1/2', '007', '@Jane']) {
      await write(host, await dealIn(host, 'C3'), text);
      expect(host.workbook.values('Deals', 'G3')).toEqual([[text]]);
      expect(host.workbook.formulas('Deals', 'G3')).toEqual([['']]);
    }
  });

  it('writes one cell alone, and empties one', async () => {
    const host = await openAddOn([deals()]);
    await write(host, await dealIn(host, 'A2'), '');
    expect(host.workbook.displayValues('Deals', 'G2:H2')).toEqual([['', '2026-11-20']]);
    await write(host, await dealIn(host, 'A2'), null, '2026-12-01');
    expect(host.workbook.displayValues('Deals', 'G2:H2')).toEqual([['', '2026-12-01']]);
  });

  it('follows the deal to another row and its columns to another place', async () => {
    const host = await openAddOn([deals()]);
    const deal = await dealIn(host, 'A3');
    host.user.sortRows('Deals', 'A2:H6', 'A', false);
    host.user.moveColumn('Deals', 'G', 'B');
    const answer = await write(host, deal, 'Send the offer', '2026-11-30');
    expect(answer.sentence).toMatch(/^Row 5 of “Deals”/);
    const row = host.workbook.values('Deals')[4];
    expect(row?.slice(0, 3)).toEqual(['Bird', 'Send the offer', 'Bird & Co']);
    expect(host.workbook.displayValues('Deals', 'H5')).toEqual([['2026-11-30']]);
  });

  it('writes nothing where the deal is gone, stands twice, or its column is gone', async () => {
    const host = await openAddOn([deals()]);
    const deal = await dealIn(host, 'A3');
    const all = () => JSON.stringify(host.workbook.values('Deals'));
    host.user.typeInto('Deals', 'A3', 'Eagle');
    let before = all();
    await expect(write(host, deal, 'x')).rejects.toThrow(
      /^Nothing was written\. The deal is no longer/,
    );
    expect(all()).toBe(before);
    host.user.paste('Deals', 'A7', [host.workbook.values('Deals')[3] ?? []]);
    const cove = await dealIn(host, 'A4');
    before = all();
    await expect(write(host, cove, 'x')).rejects.toThrow(/^Nothing was written\. Several rows/);
    expect(all()).toBe(before);
    const acme = await dealIn(host, 'A2');
    host.user.typeInto('Deals', 'G1', 'Remarks');
    before = all();
    await expect(write(host, acme, 'x')).rejects.toThrow(/^Nothing was written\. The columns/);
    expect(all()).toBe(before);
  });

  it('asks before it writes over what somebody wrote meanwhile', async () => {
    const host = await openAddOn([deals()]);
    const deal = await dealIn(host, 'A2');
    host.user.typeInto('Deals', 'G2', 'Call Joe');
    expect(await write(host, deal, 'Call Jim')).toEqual({
      isWritten: false,
      sentence:
        'Nothing was written: somebody has changed row 2 of “Deals” since. It has next step “Call Joe” and date “20 Nov 2026” now.',
      found: { nextStep: 'Call Joe', nextStepDate: '2026-11-20' },
    });
    expect(host.workbook.values('Deals', 'G2')).toEqual([['Call Joe']]);
    const { seen } = deal;
    await ask(host, 'writeNextStep', {
      deal: seen,
      nextStep: { header: 'Next step', seen: 'Call Joe', text: 'Call Jim' },
      nextStepDate: null,
    });
    expect(host.workbook.values('Deals', 'G2')).toEqual([['Call Jim']]);
  });

  it('says so where the day has passed, and writes it all the same', async () => {
    const host = await openAddOn([deals()]);
    const { sentence } = await write(host, await dealIn(host, 'A3'), 'Call', '2026-11-22');
    expect(sentence).toMatch(/the date 22 Nov 2026 for it\. 22 Nov 2026 has passed\.$/);
    expect(host.workbook.displayValues('Deals', 'H3')).toEqual([['2026-11-22']]);
    const { sentence: ofToday } = await write(host, await dealIn(host, 'A4'), 'x', '2026-11-23');
    expect(ofToday).not.toMatch(/passed/);
  });

  it('leads to the deal wherever its row stands by now, and says where it is gone', async () => {
    const host = await openAddOn([deals()]);
    const { seen } = await dealIn(host, 'A3');
    host.user.sortRows('Deals', 'A2:H6', 'A', false);
    host.user.select('Deals', 'A2');
    await ask(host, 'showDeal', { deal: seen });
    expect((await ask(host, 'selection', {}))?.row).toBe(5);
    host.user.deleteRow('Deals', 5);
    await expect(ask(host, 'showDeal', { deal: seen })).rejects.toThrow(/no longer found/);
  });

  it('begins anew where rows move while it looks, at every call', async () => {
    for (const method of ['Range.getValues', 'Range.getFormula', 'Range.canEdit']) {
      for (const count of [1, 2, 3]) {
        const host = await openAddOn([deals()]);
        const deal = await dealIn(host, 'A3');
        atCall(host, method, count, () => host.user.insertRow('Deals', 2));
        await write(host, deal, 'Send the offer', '2026-11-30');
        const rows = host.workbook.displayValues('Deals');
        const written = rows.filter((row) => row.includes('Send the offer'));
        expect(written.map(([name]) => name)).toEqual(['Bird']);
        expect(rows.filter((row) => row.includes('2026-11-30'))).toHaveLength(1);
      }
    }
  });

  it('does not lose what somebody writes into the cell while it looks', async () => {
    for (const count of [1, 2, 3]) {
      const host = await openAddOn([deals()]);
      const deal = await dealIn(host, 'A3');
      atCall(host, 'Range.getValues', count, () => host.user.typeInto('Deals', 'G3', 'Theirs'));
      expect((await write(host, deal, 'Mine')).isWritten).toBe(false);
      expect(host.workbook.values('Deals', 'G3')).toEqual([['Theirs']]);
    }
  });

  it('is whole or not done at all when any call fails, and says which', async () => {
    const [before, after] = [
      ['', ''],
      ['Send the offer', '2026-11-30'],
    ];
    let calls = Number.POSITIVE_INFINITY;
    for (let failing = 1; failing <= calls; failing++) {
      const host = await openAddOn([deals()]);
      const deal = await dealIn(host, 'A3');
      host.resetServiceCalls();
      let count = 0;
      const { serviceCalls } = host.state;
      serviceCalls.set = (name, times) => {
        count++;
        if (count === failing) throw new Error(`Service Spreadsheets failed (${name})`);
        return Map.prototype.set.call(serviceCalls, name, times) as typeof serviceCalls;
      };
      const said = await write(host, deal, 'Send the offer', '2026-11-30').then(
        ({ isWritten }) => isWritten,
        ({ message }: Error) => {
          expect(message).toMatch(/^Nothing was written\.|Nothing of yours was changed\./);
          return false;
        },
      );
      const cells = host.workbook.displayValues('Deals', 'G3:H3')[0];
      expect([failing, cells]).toEqual([failing, said ? after : before]);
      if (count < failing) calls = count;
    }
    expect(calls).toBeGreaterThan(15);
  });

  it('leaves formulas and protected cells alone, and says so', async () => {
    const host = await openAddOn([deals()]);
    const deal = await dealIn(host, 'A3');
    host.user.typeInto('Deals', 'G3', '=A3');
    host.user.typeInto('Deals', 'H3', '=F3');
    await host.settle();
    await expect(
      ask(host, 'writeNextStep', {
        deal: deal.seen,
        nextStep: { header: 'Next step', seen: 'Bird', text: 'x' },
        nextStepDate: null,
      }),
    ).rejects.toThrow(
      'Nothing was written. A formula stands in “Next step” of row 3, and it is left as it is.',
    );
    expect(host.workbook.formulas('Deals', 'G3')).toEqual([['=A3']]);
    expect((await dealIn(host, 'A3')).nextStepPlace).toEqual({
      kind: 'fixed',
      why: 'A formula fills the next step of this row, so it is not changed here.',
    });

    const guarded = await openAddOn([deals()], {
      user: { isOwner: false, email: 'bo@example.com' },
    });
    const seen = await dealIn(guarded, 'A3');
    guarded.workbook.protect('Deals', 'G1:G20');
    await expect(write(guarded, seen, 'x')).rejects.toThrow(
      'Nothing was written. You may not edit “Next step” in row 3 of “Deals”. Ask the owner of the spreadsheet to let you.',
    );
    expect((await dealIn(guarded, 'A3')).nextStepPlace).toEqual({
      kind: 'row',
      nextStep: null,
      nextStepDate: { header: 'Next step date', seen: '' },
    });
    guarded.workbook.protect('Deals', 'H1:H20');
    expect((await dealIn(guarded, 'A3')).nextStepPlace.kind).toBe('fixed');
  });

  it.each(['call', 'flush'] as const)(
    'says so where a column takes only some values (refused at the %s)',
    async (refusals) => {
      const host = await openAddOn([deals()], { refusals });
      host.evaluate(
        "SpreadsheetApp.getActive().getSheetByName('Deals').getRange('G2:G9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Call Jane', 'Visit']).setAllowInvalid(false).build())",
      );
      const deal = await dealIn(host, 'A3');
      await expect(write(host, deal, 'Fly to Mars')).rejects.toThrow(
        'Nothing was written. “Next step” in row 3 of “Deals” did not take it. The column may allow only some values.',
      );
      expect(host.workbook.values('Deals', 'G3')).toEqual([['']]);
      await write(host, deal, 'Visit');
      expect(host.workbook.values('Deals', 'G3')).toEqual([['Visit']]);
    },
  );

  it('shows the deals of a tab that a formula fills, and writes nothing there', async () => {
    const host = await openAddOn([
      {
        name: 'Deals',
        values: [['=FILTER(Source!A1:H6,Source!A1:A6<>"")']],
        rows: 20,
        columns: 10,
      },
      { ...deals(), name: 'Source' },
    ]);
    await host.settle();
    const deal = await dealIn(host, 'A3');
    expect(deal.name).toBe('Bird');
    expect(deal.nextStepPlace).toEqual({
      kind: 'fixed',
      why: 'This tab is filled by a formula, so the next step is changed where the deals come from.',
    });
    await expect(
      ask(host, 'writeNextStep', {
        deal: deal.seen,
        nextStep: { header: 'Next step', seen: '', text: 'x' },
        nextStepDate: null,
      }),
    ).rejects.toThrow(/^Nothing was written\. “Deals” is filled by a formula\./);
  });

  it('refuses a day that the calendar does not have, or that no next step has', async () => {
    const host = await openAddOn([deals()]);
    const deal = await dealIn(host, 'A3');
    await expect(write(host, deal, null, '2026-02-30')).rejects.toThrow();
    await expect(write(host, deal, null, '0202-02-03')).rejects.toThrow(
      /^Nothing was written\. 0202-02-03/,
    );
    expect(host.workbook.values('Deals', 'H3')).toEqual([['']]);
  });

  it('writes into columns that stand apart', async () => {
    const apart = [
      'Next step',
      'Deal',
      'Account',
      'Owner',
      'Stage',
      'Amount',
      'Created',
      'Next step date',
    ];
    const host = await openAddOn([deals(apart)]);
    const deal = await dealIn(host, 'A3');
    await write(host, deal, 'Send the offer', '2026-11-30');
    expect(host.workbook.displayValues('Deals', 'A3:H3')[0]).toEqual([
      'Send the offer',
      'Bird',
      'Bird & Co',
      'Ana',
      'Proposal',
      '200',
      '2026-09-02',
      '2026-11-30',
    ]);
  });
});

describe('noting a next step', () => {
  const without = HEADERS.slice(0, 6);

  it('adds a row to the Coaching Log where the tab has no column for it', async () => {
    const host = await openAddOn([deals(without)]);
    const deal = await dealIn(host, 'A3');
    expect(deal.nextStepPlace).toEqual({ kind: 'log', noted: '' });
    const before = host.workbook.values('Deals');
    const sentence = await ask(host, 'noteNextStep', {
      deal: deal.seen,
      text: 'Call Jane',
      date: '2026-11-30',
    });
    expect(sentence).toBe('The next step of Bird is noted in the tab “Coaching Log”.');
    expect(host.workbook.values('Deals')).toEqual(before);
    const [headers = [], row = []] = host.workbook.displayValues('Coaching Log');
    const cell = (header: string) => row[headers.indexOf(header)];
    expect(
      ['Salesperson', 'Agreed on', 'Diagnosis', 'Action', 'Review on', 'Measure', 'Notes'].map(
        cell,
      ),
    ).toEqual([
      'Ana',
      '2026-11-23',
      'Bird',
      'Call Jane',
      '2026-11-30',
      '',
      'Deal note: Row 3 of “Deals”',
    ]);
    expect((await dealIn(host, 'A3')).nextStepPlace).toEqual({
      kind: 'log',
      noted: 'Noted on 23 Nov 2026: Call Jane, for 30 Nov 2026.',
    });
  });

  it('is told in the report as a note on its deal, and the report writes nothing into its row', async () => {
    const host = await openAddOn([deals(without)]);
    const { seen } = await dealIn(host, 'A3');
    await ask(host, 'noteNextStep', { deal: seen, text: 'Call Jane', date: '' });
    const log = host.workbook.values('Coaching Log');
    host.chooseMenu('Coaching report');
    expect(host.workbook.values('Coaching Log')).toEqual(log);
    expect(host.workbook.displayValues('Coaching Report').flat().join('\n')).toContain('Call Jane');
  });

  it.each(['', ' \n', '\u200b'])('needs a text: %j', async (text) => {
    const host = await openAddOn([deals(without)]);
    const { seen } = await dealIn(host, 'A3');
    await expect(ask(host, 'noteNextStep', { deal: seen, text, date: '' })).rejects.toThrow(
      'Nothing has changed, so nothing was written.',
    );
    expect(host.workbook.tabs).not.toContain('Coaching Log');
  });

  it('needs the deal’s salesperson', async () => {
    const host = await openAddOn([deals(without)]);
    host.user.typeInto('Deals', 'C3', '');
    const { seen } = await dealIn(host, 'A3');
    await expect(ask(host, 'noteNextStep', { deal: seen, text: 'x', date: '' })).rejects.toThrow(
      /^Nothing was written\. A note in the Coaching Log belongs to a salesperson/,
    );
    expect(host.workbook.tabs).not.toContain('Coaching Log');
  });
});
