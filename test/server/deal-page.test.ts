import { beforeAll, describe, expect, it } from 'vitest';
import { ask, type HeadlessHost, loadWorkbook } from '../../playground/index';
import type { DealData, DealPageData } from '../../src/server/contract';
import { openAddOn } from '../add-on/open-add-on';

const PROCESS = {
  name: 'Sales Process',
  values: [
    ['Salesperson', 'Stage', 'Step', 'Outcome', 'Exit criteria', 'Required columns', 'Max days'],
    ['', 'First call', 'prospecting', 'open', '', '', ''],
    ['', 'Fit check', 'qualification', 'open', 'Budget holder named.', 'Source', ''],
    ['', 'Needs workshop', 'needs analysis', 'open', '', '', ''],
    ['', 'Offer', 'proposal', 'open', 'The need is confirmed in writing.', 'Next step, Needs', 21],
    ['', 'Redlines', 'negotiation', 'open', '', 'Lost reason', ''],
    ['', 'Won', '', 'won', '', '', ''],
    ['', 'Lost', '', 'lost', '', '', ''],
  ],
};

const factOf = ({ facts }: DealData, wanted: string): string | undefined =>
  facts.find(({ name }) => name === wanted)?.text;

describe('what the Deal view shows on the sample pipeline', () => {
  let host: HeadlessHost;
  let rows: readonly (readonly unknown[])[];

  beforeAll(async () => {
    const { tabs } = await loadWorkbook(['playground/sample/deals.csv']);
    host = await openAddOn([...tabs, PROCESS, { name: 'Ideas', values: [['One'], ['Two']] }]);
    rows = host.workbook.values('deals');
  }, 60_000);

  async function pageAt(tab: string, a1: string): Promise<DealPageData> {
    host.user.select(tab, a1);
    return ask(host, 'dealPage', {});
  }

  const sentenceAt = async (tab: string, a1: string): Promise<string> => {
    const page = await pageAt(tab, a1);
    return page.kind === 'no-deal' ? page.sentence : `deal ${page.deal.name}`;
  };

  async function dealIn(stage: string): Promise<DealData> {
    const row = rows.findIndex((each) => each[4] === stage) + 1;
    const page = await pageAt('deals', `D${row}`);
    if (page.kind !== 'deal') throw new Error(page.sentence);
    expect(page.deal.name).toBe(rows[row - 1]?.[1]);
    return page.deal;
  }

  it('follows the selection, and says of a row that is no deal what it is', async () => {
    expect(await sentenceAt('deals', 'B2')).toBe(`deal ${rows[1]?.[1]}`);
    expect(await sentenceAt('deals', 'A3:C9')).toBe(`deal ${rows[2]?.[1]}`);
    expect(await sentenceAt('deals', 'B1')).toBe(
      'This row holds the headers. Click a row below them.',
    );
    expect(await sentenceAt('deals', `A${rows.length + 1}`)).toBe(
      'This row is blank. Click a row with a deal.',
    );
    expect(await sentenceAt('Sales Process', 'A2')).toBe(
      '“Sales Process” is a tab of Stagecoach. Click a deal in the tab with your deals.',
    );
    expect(await sentenceAt('Ideas', 'A2')).toMatch(/^No deals are read from “Ideas”\./);
  });

  it('tells the same place by the same mark until the row says something else', async () => {
    host.user.select('deals', 'B5');
    const first = await ask(host, 'selection', {});
    host.user.select('deals', 'D5');
    expect(await ask(host, 'selection', {})).toEqual(first);
    host.user.typeInto('deals', 'L5', 'Deluxe');
    expect(await ask(host, 'selection', {})).not.toEqual(first);
    host.user.typeInto('deals', 'L5', String(rows[4]?.[11]));
    expect((await pageAt('deals', 'A5')).at).toEqual(first);
  });

  it('is asked where the user is in a few calls of the spreadsheet', async () => {
    host.resetServiceCalls();
    await ask(host, 'selection', {});
    const calls = Object.values(host.serviceCalls).reduce((sum, count) => sum + count, 0);
    expect(calls).toBeLessThanOrEqual(14);
  });

  it('asks the exit criterion first and names what the process asks for, with its cells', async () => {
    const deal = await dealIn('Offer');
    expect(deal.criterion).toBe('The need is confirmed in writing.');
    expect(deal.questions[0]).toBe('The need is confirmed in writing: what shows it?');
    expect(deal.questions).toHaveLength(3);
    expect(
      deal.asked.map(({ header, column, by, isNext }) => [header, column, by, isNext]),
    ).toEqual([
      ['Source', 10, 'Fit check', false],
      ['Next step', 13, 'Offer', false],
      ['Needs', null, 'Offer', false],
      ['Lost reason', 16, 'Redlines', true],
    ]);
    expect(deal.asked.map(({ state }) => state)).toEqual([
      'filled',
      rows.find((row) => row[1] === deal.name)?.[12] === '' ? 'blank' : 'filled',
      'no-column',
      'blank',
    ]);
    expect(deal.usual).toMatch(
      /^Half of the team’s deals leave Offer within \d+ days, 8 of 10 within \d+\. The process allows 21 days\.$/,
    );
  });

  it('counts what became of deals like it', async () => {
    const deal = await dealIn('Offer');
    expect(deal.like).toMatch(
      /^Of \d+ other deals that were still in Offer after \d+ days, \d+ were won, \d+ lost and \d+ (are|is) open\.$/,
    );
  });

  it('tells of a decided deal its way and what became of it, and asks nothing', async () => {
    const deal = await dealIn('Won');
    expect(deal.standing).toMatch(/^Won on /);
    expect(deal.way.every(({ isNow }) => !isNow)).toBe(true);
    expect([deal.questions, deal.asked, deal.like, deal.isOpen]).toEqual([[], [], null, false]);
  });

  it('says in which row it stands, for which account, and why it was lost', async () => {
    const deal = await dealIn('Lost');
    const header = (name: string) =>
      String(rows[deal.seen.row - 1]?.[rows[0]?.indexOf(name) ?? -1]);
    expect(deal.place).toMatch(new RegExp(`^Row ${deal.seen.row} of .deals.$`));
    expect(factOf(deal, 'Account')).toBe(header('Account'));
    expect(factOf(deal, 'Lost reason')).toBe(header('Lost reason'));
    expect(factOf(await dealIn('Won'), 'Lost reason')).toBeUndefined();
  });

  it('goes to a cell', async () => {
    await ask(host, 'showCell', { tab: 'deals', row: 7, column: 13 });
    expect(host.evaluate('SpreadsheetApp.getActiveRange().getA1Notation()')).toBe('M7');
    await ask(host, 'showCell', { tab: 'deals', row: 7, column: 900 });
    expect(host.evaluate('SpreadsheetApp.getActiveRange().getA1Notation()')).toBe('M7');
  });

  it('names the deal’s own salesperson, and nobody else', async () => {
    const people = new Set(rows.slice(1).map((row) => String(row[3])));
    people.delete('');
    for (const stage of ['Offer', 'First call', 'Won', 'Lost']) {
      const deal = await dealIn(stage);
      const own = String(rows[deal.seen.row - 1]?.[3]);
      expect(factOf(deal, 'Salesperson')).toBe(own);
      const text = JSON.stringify(deal);
      for (const name of people) if (name !== own) expect(text).not.toContain(name);
    }
  });
});

describe('rows that are no deals', () => {
  it('are told as what they are', async () => {
    const host = await openAddOn([
      {
        name: 'Deals',
        values: [
          ['Pipeline of November', '', '', '', ''],
          ['Deal ID', 'Deal', 'Stage', 'Amount', 'Product'],
          ['D1', 'Acme', 'Proposal', 100, 'Basic'],
          ['D1', 'Acme', 'Proposal', 50, 'Plus'],
          ['D2', 'Bird', '', 100, 'Basic'],
          ['D3', 'Cove', 'Won', 70, 'Basic'],
          ['D3', 'Cove', 'Won', 70, 'Basic'],
          ['Total', '', '', 390, ''],
        ],
      },
    ]);
    const sentence = async (row: number): Promise<string> => {
      host.user.select('Deals', `B${row}`);
      const page = await ask(host, 'dealPage', {});
      return page.kind === 'no-deal' ? page.sentence : `deal ${page.deal.name}`;
    };
    expect(await Promise.all([1, 3, 4, 5, 7, 8].map(sentence))).toEqual([
      'This row stands above the headers. Click a row below them.',
      'deal Acme',
      'This row is a part of the deal in row 3: they have the same Deal ID.',
      'This row is left out of all figures. “Deals”, row 5 has no stage.',
      'This row is left out of all figures. “Deals”, row 7 repeats row 6.',
      'This row is left out of all figures. “Deals”, row 8 adds up other rows.',
    ]);
  });

  it('say that there are no deals in a spreadsheet without any', async () => {
    const host = await openAddOn([{ name: 'Notes', values: [['Buy milk']] }]);
    const page = await ask(host, 'dealPage', {});
    expect(page).toMatchObject({ kind: 'no-deal', place: 'Row 1 of “Notes”' });
  });
});
