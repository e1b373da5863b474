import { describe, expect, it } from 'vitest';
import { problemSentence, problemsSummary } from '../../../src/core/language/problems';
import type { ProblemCode, RowProblem } from '../../../src/core/table';

function problem(row: number, code: ProblemCode, more: Partial<RowProblem> = {}): RowProblem {
  return Object.freeze({
    tab: 'Deals',
    row,
    column: 'Amount',
    value: 'tbd',
    problem: code,
    leftOut: false,
    ...more,
  });
}

/** One of each code; a code that is missing here does not compile. */
const SENTENCES: Readonly<Record<ProblemCode, string>> = {
  'no-stage': '“Deals”, row 57 has no stage.',
  'unknown-stage': '“Deals”, row 57 is in stage “tbd”, which the process does not have.',
  duplicate: '“Deals”, row 57 repeats row 12.',
  'totals-row': '“Deals”, row 57 adds up other rows.',
  'repeated-headers': '“Deals”, row 57 repeats the headers.',
  'group-title': '“Deals”, row 57 holds nothing but “tbd”, a title.',
  'status-contradicts-stage':
    '“Deals”, row 57: Amount is “tbd”, but the status or the check box says otherwise; the stage counts.',
  'missing-header': '“Deals”, row 57 has no header “tbd”, so the tab is not read (found: row 12).',
  'not-a-number': '“Deals”, row 57: Amount is “tbd”, which is not a number.',
  'not-a-count': '“Deals”, row 57: Amount is “tbd”; it must be a whole number of at least 0.',
  'unlikely-count':
    '“Deals”, row 57: Amount is “tbd”, more than anybody does in a week; the row is left out.',
  'blank-cell': '“Deals”, row 57: Amount is blank.',
  'not-a-date': '“Deals”, row 57: Amount is “tbd”, which is not a date.',
  'closed-before-created': '“Deals”, row 57: Amount tbd lies before the deal was created.',
  'date-in-future': '“Deals”, row 57: Amount tbd lies in the future.',
  'lone-day':
    '“Deals”, row 57: Amount tbd lies more than half a year from the nearest other day, row 12; the row is left out.',
  'visit-before-creation': '“Deals”, row 57 entered Amount on tbd, before the deal was created.',
  'visit-ends-before-start': '“Deals”, row 57 entered Amount on tbd, after it had left it.',
  'list-price-not-positive': '“Deals”, row 57: list price is tbd; it must be above 0.',
  'discount-out-of-range':
    '“Deals”, row 57: discount does not lie between −100 % and 100 % (Amount is tbd).',
  'unknown-lost-at-stage':
    '“Deals”, row 57 was lost at “tbd”, which is no open stage of the process.',
  'bad-event': '“Deals”, row 57 names “tbd”, which is no stage of the process and no deal.',
  'text-too-long':
    '“Deals”, row 57: Amount is a text of row 12 characters; only its beginning is used: “tbd”.',
  'unknown-step': '“Deals”, row 57: step is “tbd”; it must be one of the eight steps.',
  'unknown-outcome': '“Deals”, row 57: outcome is “tbd”; it must be open, won, lost or activity.',
  'target-out-of-range': '“Deals”, row 57: Amount is “tbd”; it must lie between 0 % and 100 %.',
  'target-of-lost-stage':
    '“Deals”, row 57: Amount is “tbd”, but nothing advances from a lost stage.',
  'target-of-all-proposals':
    '“Deals”, row 57: Amount of the won stage is “tbd”; it is the share of proposals that become deals, which must be under 100 %.',
  'discount-not-of-won-stage':
    '“Deals”, row 57: Amount is “tbd”; it counts only in the row of the won stage.',
  'days-not-positive': '“Deals”, row 57: Amount is “tbd”; it must be a number of at least 0.',
  'unknown-process-stage':
    "“Deals”, row 57 is about stage “tbd”, which the team's process does not have.",
  'duplicate-stage': '“Deals”, row 57 repeats the stage “tbd”.',
  'step-of-activity':
    '“Deals”, row 57: step is “tbd”; of an activity it must be lead generation or prospecting.',
  'term-of-stages':
    '“Deals”, row 57: Amount is “tbd”, but an activity has none; it counts only in the row of a stage.',
  'unknown-process-activity':
    "“Deals”, row 57 is about activity “tbd”, which the team's process does not have.",
  'repeated-activity': '“Deals”, row 57 repeats row row 12; both count.',
  'duplicate-activity': '“Deals”, row 57 repeats the activity “tbd”.',
  'unknown-period':
    '“Deals”, row 57: quota period is “tbd”; it must be week, month, quarter or year.',
  'left-before-start': '“Deals”, row 57 left on tbd, before starting.',
  'log-without-salesperson': '“Deals”, row 57 does not say which salesperson it is about.',
  'review-before-agreement': '“Deals”, row 57: the review on tbd lies before the agreement.',
  'unknown-person':
    '“Deals”, row 57: Amount is “tbd”; it must be a name that the deals or the tab “Salespeople” have.',
  'table-of-deals':
    '“Deals”, row 57 has the headers of a table of deals and none of these: tbd; so the tab is not read (found: row 12).',
};

describe('problemSentence', () => {
  it('says of every problem where it is, what was found and what was expected', () => {
    for (const [code, sentence] of Object.entries(SENTENCES)) {
      const found = problem(57, code as ProblemCode, { detail: 'row 12' });
      expect(problemSentence(found)).toBe(sentence);
    }
  });

  it('says of a change without a deal that the cell is blank', () => {
    const blank = problem(3, 'bad-event', { tab: 'Stage History', column: 'Deal', value: '' });
    expect(problemSentence(blank)).toBe('“Stage History”, row 3: Deal is blank.');
  });
});

describe('problemsSummary', () => {
  it('says nothing of no problems', () => {
    expect(problemsSummary([])).toBe('');
  });

  it('names a few one by one', () => {
    const few = [problem(57, 'no-stage'), problem(90, 'duplicate', { detail: 'row 12' })];
    expect(problemsSummary(few)).toBe('row 57 has no stage; row 90 repeats row 12.');
  });

  it('counts many by what is wrong, and names the first rows', () => {
    const many = [
      ...[2, 3, 4, 5, 6, 7].map((row) => problem(row, 'no-stage')),
      problem(8, 'not-a-number'),
    ];
    expect(problemsSummary(many)).toBe(
      '6 rows (2, 3, 4, 5, 6 …): no stage; row 8: Amount is “tbd”, which is not a number.',
    );
  });

  it('says of many what was found in them, and what is expected', () => {
    const counts = ['-12', 'many', '2.5', 'many', '?', '1/2', 'x'].map((value, row) =>
      problem(row + 2, 'not-a-count', { value }),
    );
    expect(problemsSummary(counts)).toBe(
      '7 rows (2, 3, 4, 5, 6 …): “-12”, “many”, “2.5”, “?”, “1/2”, where a whole number of at least 0 is expected.',
    );
    const amounts = [2, 3, 4, 5, 6, 7].map((row) => problem(row, 'not-a-number'));
    expect(problemsSummary(amounts)).toBe('6 rows (2, 3, 4, 5, 6 …): not a number: “tbd”.');
  });

  it('names the tab where they come from several', () => {
    const few = [problem(57, 'no-stage', { tab: 'North' }), problem(57, 'no-stage')];
    expect(problemsSummary(few)).toBe(
      'row 57 of “North” has no stage; row 57 of “Deals” has no stage.',
    );
    const many = [2, 3, 4].flatMap((row) => [
      problem(row, 'no-stage', { tab: 'North' }),
      problem(row, 'no-stage'),
    ]);
    expect(problemsSummary(many)).toBe(
      '3 rows of “North” (2, 3, 4): no stage; 3 rows of “Deals” (2, 3, 4): no stage.',
    );
  });
});
