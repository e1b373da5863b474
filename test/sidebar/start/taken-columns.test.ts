import { describe, expect, it } from 'vitest';
import { isWorthALook, takenColumns } from '../../../sidebar/start/taken-columns';
import { dealsTab, overview } from '../host/fixtures';

type Column = ReturnType<typeof dealsTab>['columns'][number];

const column = (field: string, header: string | null, change: Partial<Column> = {}): Column => ({
  field,
  label: field,
  header,
  isChosenByUser: false,
  isGuess: false,
  runnersUp: [],
  ...change,
});

const SURE = [
  column('deal', 'Deal'),
  column('account', 'Customer'),
  column('salesperson', 'Rep'),
  column('stage', 'Status'),
  column('amount', 'Value'),
  column('created', 'Created'),
  column('closeDate', null),
  column('closedOn', 'Closed'),
];

function taken(...tabs: Array<readonly Column[]>) {
  return takenColumns(
    overview({ tabs: tabs.map((columns, at) => dealsTab({ tab: `Tab ${at}`, columns })) }),
  );
}

/** The columns with some in the place of others of their field. */
const having = (...others: Column[]): Column[] =>
  SURE.map((each) => others.find(({ field }) => field === each.field) ?? each);

const namesOf = (columns: readonly Column[]) =>
  taken(columns)[0]?.columns.map(({ label, header }) => [label, header]);

describe('what the columns were taken for', () => {
  it('is told of those on which most hangs, with one day of closing', () => {
    expect(namesOf(SURE)).toEqual([
      ['deal', 'Deal'],
      ['salesperson', 'Rep'],
      ['stage', 'Status'],
      ['amount', 'Value'],
      ['created', 'Created'],
      ['closedOn', 'Closed'],
    ]);
    expect(isWorthALook(taken(SURE))).toBe(false);
  });

  it('names the customer where no other column names the deal', () => {
    const columns = having(column('deal', null));
    expect(namesOf(columns)?.[0]).toEqual(['account', 'Customer']);
    expect(isWorthALook(taken(columns))).toBe(false);
  });

  it.each([
    ['nothing names the deal', [column('deal', null), column('account', null)]],
    ['there is no amount', [column('amount', null)]],
    ['there is no day of creation', [column('created', null)]],
    ['nobody is named', [column('salesperson', null)]],
    ['there is no day of closing', [column('closedOn', null)]],
    ['a column is only the nearest', [column('amount', 'Quote', { isGuess: true })]],
    ['others would do as well', [column('stage', 'Status', { runnersUp: ['Phase'] })]],
  ])('is worth a look where %s', (_, others) => {
    expect(isWorthALook(taken(having(...others)))).toBe(true);
  });

  it('is no guess where somebody chose it', () => {
    const chosen = { isChosenByUser: true, isGuess: true, runnersUp: ['Phase'] };
    expect(isWorthALook(taken(having(column('stage', 'Status', chosen))))).toBe(false);
  });

  it('stands once for tabs that were understood alike, each one person’s', () => {
    const own = having(column('salesperson', null));
    const groups = taken(own, own, having(column('salesperson', null), column('amount', 'Price')));
    expect(groups.map(({ tabs }) => tabs)).toEqual([['Tab 0', 'Tab 1'], ['Tab 2']]);
    expect(isWorthALook(groups)).toBe(false);
  });
});
