import { describe, expect, it } from 'vitest';
import { FLAG_CODES, FLAGS } from '../../../../src/core/playbook/flags';
import { ago, ahead, type Change, flagged, flagsOf, QUIET_DEAL, type Row, wins } from './flagged';

interface Case {
  readonly code: string;
  readonly fires: Row;
  /** The neighbour on which the flag stays silent. */
  readonly silent: Row;
  readonly reason: string;
  readonly others?: Row[];
  readonly history?: readonly Change[];
  readonly silentHistory?: readonly Change[];
}

const deal = (changes: Row): Row => ({ ...QUIET_DEAL, ...changes });
const NO_STEP = { 'Next step': '', 'Next step date': '' } as const;
/** Twenty decided deals of which two only are won, the longest 39 days. */
const MOSTLY_LOST: Row[] = [
  ...wins(2),
  ...Array.from({ length: 18 }, (_, index) => ({
    Salesperson: 'Ana',
    Stage: 'Lost',
    Amount: 1000,
    'Lost reason': 'Price',
    Created: ago(300),
    'Close date': ago(300 - 22 - index),
  })),
];

const CASES: readonly Case[] = [
  {
    code: 'stalled',
    // The twelve won deals stayed 10 days; with this one, 12 of 13 have left within 10.
    fires: deal({ 'Proposal date': ago(11), 'Next step date': '' }),
    silent: deal({ 'Proposal date': ago(10), 'Next step date': '' }),
    reason: '11 days in Proposal; 9 of 10 here leave within 10.',
  },
  {
    code: 'stalled',
    fires: deal({
      Salesperson: 'Cy',
      Stage: 'Contract',
      'Contract date': ago(6),
      Created: ago(20),
      'Contact date': ago(20),
      'Proposal date': ago(15),
      'Next step date': '',
      Amount: 1,
    }),
    silent: deal({ Stage: 'Contract', 'Contract date': ago(6), 'Next step date': '' }),
    reason: '6 days in Contract; the process allows 5 days.',
  },
  {
    code: 'no-decision-date',
    fires: deal({ 'Close date': '' }),
    silent: deal({ 'Close date': '', Stage: 'Contact', 'Proposal date': '' }),
    reason: 'There is no date for the decision.',
  },
  {
    code: 'close-date-passed',
    fires: deal({ 'Close date': ago(1) }),
    silent: deal({ 'Close date': ahead(0) }),
    reason: 'The close date was 22 Nov 2026.',
  },
  {
    code: 'pushed',
    fires: QUIET_DEAL,
    silent: QUIET_DEAL,
    reason: 'The close date was pushed 2 times, by 40 days in all.',
    history: [
      [9, 'Close date', '2026-11-13', '2026-11-20'],
      [3, 'Close date', '2026-11-20', '2026-12-23'],
    ],
    silentHistory: [
      [9, 'Close date', '2026-11-13', '2026-12-24'],
      [3, 'Close date', '2026-12-24', '2026-12-23'],
    ],
  },
  {
    // From Proposal to won the twelve took 11, 12, … 22 days; a quarter of twelve is three.
    code: 'closes-too-soon',
    fires: deal({ 'Close date': ahead(7) }),
    silent: deal({ 'Close date': ahead(8) }),
    reason:
      'It is to close on 30 Nov 2026, 12 days after it came to Proposal. 2 of 12 won deals were as quick from there.',
  },
  {
    code: 'older-than-any-win',
    fires: deal({ Created: ago(33), 'Contact date': ago(33) }),
    silent: deal({ Created: ago(32), 'Contact date': ago(32) }),
    reason: 'None of 12 won deals took 33 days; the longest took 32 days.',
  },
  {
    code: 'older-than-any-win',
    others: MOSTLY_LOST,
    // The cycles are 21, 22, 22, 23 … 39; type 7 puts the 95th percentile of twenty at 38.05.
    fires: deal({ Created: ago(39), 'Contact date': ago(39) }),
    silent: deal({ Created: ago(38), 'Contact date': ago(38) }),
    reason: 'It is 39 days old; 95 % of decided deals took at most 38 days.',
  },
  {
    code: 'no-next-step',
    fires: deal(NO_STEP),
    silent: deal({ ...NO_STEP, 'Next step': 'Call' }),
    reason: 'No next step is booked.',
  },
  {
    code: 'next-step-overdue',
    fires: deal({ 'Next step date': ago(1) }),
    silent: deal({ 'Next step date': ahead(0) }),
    reason: 'The next step was due on 22 Nov 2026.',
  },
  {
    code: 'quiet',
    fires: deal({ 'Last activity': ago(11) }),
    silent: deal({ 'Last activity': ago(10) }),
    reason: 'Nothing has happened since 12 Nov 2026, for 11 days.',
  },
  {
    code: 'missing-for-stage',
    fires: deal({ Budget: '', Stage: 'Contract', 'Contract date': ago(1) }),
    silent: deal({ Budget: '', Stage: 'Contact', 'Proposal date': '' }),
    reason: 'Budget is blank; the process asks for it by Proposal.',
  },
  {
    code: 'skipped',
    fires: deal({ 'Contact date': '' }),
    // For Dev the process has no Contact.
    silent: deal({ 'Contact date': '', Salesperson: 'Dev' }),
    reason: 'It skipped Contact.',
  },
  {
    code: 'went-back',
    fires: QUIET_DEAL,
    silent: QUIET_DEAL,
    reason: 'It went back from Contract.',
    history: [
      [12, 'Stage', '', 'Contact'],
      [9, 'Stage', 'Contact', 'Contract'],
      [5, 'Stage', 'Contract', 'Proposal'],
    ],
    silentHistory: [
      [12, 'Stage', '', 'Contact'],
      [5, 'Stage', 'Contact', 'Proposal'],
    ],
  },
  {
    code: 'big-discount',
    others: wins(12).map((row, index) => ({ ...row, Amount: 1000 - 10 * index })),
    // Discounts of 0, 1, … 11 %: nine of ten are at most 9.9 %.
    fires: deal({ Amount: 900 }),
    silent: deal({ Amount: 902 }),
    reason: 'The discount is 10 %; nine of ten won deals had at most 10 %.',
  },
  {
    code: 'amount-cut',
    fires: deal({ Amount: 800, 'List price': '' }),
    silent: deal({ Amount: 800, 'List price': '' }),
    reason: 'Since the proposal the amount was cut from 1,200 to 800.',
    history: [[2, 'Amount', 1200, 800]],
    silentHistory: [[8, 'Amount', 1200, 800]],
  },
  {
    code: 'outsized',
    fires: deal({ Amount: 3001, 'List price': '' }),
    silent: deal({ Amount: 3000, 'List price': '' }),
    reason: 'It is 100 % of the open value; a typical win is 1,000.',
  },
  {
    code: 'no-amount',
    fires: { Stage: 'Lost', Salesperson: 'Ana', Created: ago(9), 'Lost reason': 'Price' },
    silent: { Stage: 'Lost', Salesperson: 'Ana', Amount: 0, 'Lost reason': 'Price' },
    reason: 'There is no amount.',
  },
  {
    code: 'no-owner',
    fires: deal({ Salesperson: '' }),
    silent: QUIET_DEAL,
    reason: 'Nobody is named as salesperson.',
  },
  {
    code: 'unknown-stage',
    fires: deal({ Stage: 'On hold' }),
    silent: QUIET_DEAL,
    reason: 'The process has no stage “On hold”.',
  },
  {
    code: 'lost-no-reason',
    fires: { Stage: 'Lost', Salesperson: 'Ana', Amount: 1 },
    silent: { Stage: 'Lost', Salesperson: 'Ana', Amount: 1, 'Lost reason': 'Price' },
    reason: 'It is lost; the reason is missing.',
  },
  {
    code: 'won-no-date',
    fires: { Stage: 'Won', Salesperson: 'Ana', Amount: 1000 },
    silent: { Stage: 'Won', Salesperson: 'Ana', Amount: 1000, 'Close date': ago(1) },
    reason: 'It is won; the day is missing.',
  },
];

const codesOf = (row: Row, options?: Parameters<typeof flagged>[1]): readonly string[] =>
  flagged(row, options)?.codes ?? [];

describe('the flags', () => {
  it.each(CASES)('$code fires, says why, and stays silent next door ($reason)', (each) => {
    const { code, fires, silent, reason, others = wins(12), history = [] } = each;
    const found = flagged(fires, { others, history });
    expect(found?.codes).toContain(code);
    expect(found?.reasons).toContain(reason);
    const next = codesOf(silent, { others, history: each.silentHistory ?? history });
    expect(next).not.toContain(code);
  });

  it('are all tried here, and each has a record, a label and a place in the order', () => {
    const tried = new Set([...CASES.map(({ code }) => code), 'duplicate']);
    expect([...tried].sort()).toEqual([...FLAG_CODES].sort());
    expect(new Set(FLAG_CODES).size).toBe(FLAGS.length);
    expect(new Set(FLAGS.map(({ label }) => label)).size).toBe(FLAGS.length);
  });

  it('are none for a deal about which there is nothing to say', () => {
    expect(flagged(QUIET_DEAL)).toBeUndefined();
  });

  it('mark a repeated deal at each of its rows', () => {
    const twice = { ...QUIET_DEAL, 'Deal ID': 'T', Deal: 'Twice' };
    const found = flagsOf([...wins(12), twice, twice]);
    expect(found.map(({ row, codes, notes }) => [row, codes, notes])).toEqual([
      [14, ['duplicate'], '1 other row with the same deal: row 15.'],
      [15, ['duplicate'], '1 other row with the same deal: row 14.'],
    ]);
  });

  it('learn no limit from fewer than ten wins', () => {
    const others = wins(9);
    expect(codesOf(deal({ 'Close date': ahead(0) }), { others })).toEqual([]);
    expect(codesOf(deal({ Created: ago(99), 'Contact date': ago(99) }), { others })).toEqual([]);
  });
});

describe('what is written beside a deal', () => {
  it('is the three most urgent labels, the count of the others, all reasons and one question', () => {
    const found = flagged(
      deal({
        'Close date': ago(3),
        'Proposal date': ago(11),
        'Next step date': ago(2),
        'Last activity': ago(12),
        Budget: '',
      }),
    );
    expect(found?.codes).toEqual([
      'close-date-passed',
      'stalled',
      'next-step-overdue',
      'quiet',
      'missing-for-stage',
    ]);
    expect(found?.flags).toBe('Close date passed · Stalled · Next step overdue +2');
    expect(found?.notes).toBe(
      [
        'The close date was 20 Nov 2026.',
        '11 days in Proposal; 9 of 10 here leave within 10.',
        'The next step was due on 21 Nov 2026.',
        'Nothing has happened since 11 Nov 2026, for 12 days.',
        'Budget is blank; the process asks for it by Proposal.',
        'What has to happen for the customer to decide?',
      ].join(' '),
    );
  });

  it('asks what fits the step of the stage', () => {
    const early = flagged(deal({ ...NO_STEP, Stage: 'Contact', 'Proposal date': '' }));
    expect(early?.question).toBe('What would make this customer want the next talk?');
    const late = flagged(deal({ ...NO_STEP, Stage: 'Contract', 'Contract date': ago(1) }));
    expect(late?.question).toBe('What is left to do before they sign, and who does it by when?');
  });

  it('asks nothing where only data are missing', () => {
    expect(flagged(deal({ Budget: '' }))?.question).toBeNull();
  });

  it('says of a deal over its limit when its next step is booked, and flags nothing', () => {
    const waiting = flagged(deal({ 'Proposal date': ago(11) }));
    expect(waiting?.codes).toEqual([]);
    expect(waiting?.flags).toBe('');
    expect(waiting?.notes).toBe('11 days in Proposal; next step booked for 25 Nov 2026.');
  });

  it('takes what is due today as not yet late', () => {
    expect(codesOf(deal({ 'Next step date': ahead(0), 'Close date': ahead(30) }))).toEqual([]);
  });
});
