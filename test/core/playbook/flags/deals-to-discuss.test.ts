import { describe, expect, it } from 'vitest';
import { coachingReport } from '../../../../src/core/report/report-model';
import type { Cell } from '../../../../src/core/table';
import { ago, ahead, QUIET_DEAL, type Row, teamOf, wins } from './flagged';

const deal = (id: string, changes: Row): Row => ({ ...QUIET_DEAL, 'Deal ID': id, ...changes });

/** Rows of the deals named for a talk with Ana, in order. */
function discussed(deals: readonly Row[]): number[] {
  const before = wins(12);
  const report = coachingReport(teamOf([...before, ...deals]));
  const own = report.people.find(({ name }) => name === 'Ana');
  return (own?.discuss ?? []).map(({ row }) => row - before.length - 1);
}

describe('the deals to discuss', () => {
  it('are those with the most to talk about, then the more urgent, then the larger', () => {
    const overdue = { 'Next step date': ago(1) };
    expect(
      discussed([
        deal('small', { ...overdue, Amount: 100, 'List price': '' }),
        deal('large', { ...overdue, Amount: 900, 'List price': '' }),
        deal('urgent', { 'Close date': ago(1), Amount: 1 }),
        deal('two', { ...overdue, 'Close date': ago(1), Amount: 1, 'List price': '' }),
      ]),
    ).toEqual([4, 3, 2, 1]);
  });

  it('are five at most', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      deal(`d${index}`, { 'Next step date': ago(1) }),
    );
    expect(discussed(many)).toHaveLength(5);
  });

  it('are none with gaps in the data alone, none decided, and none of somebody else', () => {
    expect(
      discussed([
        deal('late', { 'Next step date': ago(1) }),
        deal('gap', { Budget: '' }),
        deal('waiting', { 'Proposal date': ago(11) }),
        deal('lost', { Stage: 'Lost', 'Close date': ago(1), 'Next step date': ago(9) }),
        deal('other', { Salesperson: 'Bo', 'Close date': ago(1) }),
        deal('fine', { 'Close date': ahead(40) }),
      ]),
    ).toEqual([1]);
  });

  it('are the longest open and the largest one where nothing else is to be said of any', () => {
    const created = (day: Cell, amount: number | string): Row => ({
      Created: day,
      Amount: amount,
      'List price': '',
    });
    const rows = [
      deal('b', created(ago(9), 500)),
      deal('old', created(ago(12), '')),
      deal('large', created(ago(8), 900)),
      deal('other', { ...created(ago(30), 9000), Salesperson: 'Bo' }),
    ];
    expect(discussed(rows)).toEqual([2, 3]);
    expect(discussed(rows.slice(1, 2))).toEqual([]);
    const [first, second] = coachingReport(teamOf([...wins(12), ...rows])).people[0]?.discuss ?? [];
    expect(first?.toSay).toEqual(['Open for 12 days, the longest of 3 open deals.']);
    expect(second?.toSay).toEqual(['900, the largest of 3 open deals.']);
    expect(first?.question).not.toBeNull();
  });

  it('are told with what the process asks for and the row lacks, not with other gaps', () => {
    const [first] =
      coachingReport(
        teamOf([...wins(12), deal('bare', { Budget: '', 'Contact date': '', Amount: '' })]),
      ).people[0]?.discuss ?? [];
    expect(first?.toSay).toEqual([
      'It skipped Contact.',
      'Budget is blank; the process asks for it by Proposal.',
    ]);
  });
});
