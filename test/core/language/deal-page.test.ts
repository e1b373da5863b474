import { describe, expect, it } from 'vitest';
import {
  likeItText,
  standingText,
  undatedWay,
  usualStay,
  wayDays,
  wayWhen,
} from '../../../src/core/language/deal-page';
import { nextStepWritten } from '../../../src/core/language/next-step';

const TODAY = 46_349;

describe('what became of deals like it', () => {
  const asLong = { kind: 'as-long', stage: 'Offer', days: 30 } as const;

  it('is told with all counts', () => {
    expect(likeItText({ ...asLong, won: 6, lost: 20, open: 5 })).toBe(
      'Of 31 other deals that were still in Offer after 30 days, 6 were won, 20 lost and 5 are open.',
    );
    expect(likeItText({ ...asLong, won: 1, lost: 5, open: 1 })).toBe(
      'Of 7 other deals that were still in Offer after 30 days, 1 was won, 5 lost and 1 is open.',
    );
    expect(likeItText({ ...asLong, days: 1, won: 0, lost: 5, open: 0 })).toBe(
      'Of 5 other deals that were still in Offer after 1 day, none was won and 5 lost.',
    );
  });

  it('says that too few are decided, with the counts', () => {
    expect(likeItText({ ...asLong, won: 1, lost: 0, open: 0 })).toBe(
      'Of 1 other deal that was still in Offer after 30 days, 1 was won and none lost. Too few are decided to say what will become of this one.',
    );
    expect(likeItText({ ...asLong, won: 0, lost: 0, open: 3 })).toMatch(/, all are open\. Too few/);
    expect(likeItText({ ...asLong, won: 0, lost: 0, open: 0 })).toBe(
      'No other deal was still in Offer after 30 days.',
    );
  });

  it('says what to record where days or stages are missing', () => {
    const counts = { won: 3, lost: 9, open: 0 };
    expect(likeItText({ kind: 'reached', stage: 'Offer', missing: 'own-day', ...counts })).toBe(
      'Of 12 other deals that reached Offer, 3 were won and 9 lost. To compare by how long it waits, record the day on which it came to this stage.',
    );
    expect(likeItText({ kind: 'reached', stage: 'Offer', missing: null, ...counts })).not.toContain(
      'record',
    );
    expect(likeItText({ kind: 'as-old', days: 90, ...counts })).toMatch(
      /^Of 12 other deals that were still open 90 days after creation, 3 were won and 9 lost\. Deals of all stages/,
    );
    expect(likeItText({ kind: 'not-known', why: 'no-losses-recorded' })).toContain(
      'Keep lost deals in the sheet',
    );
  });
});

describe('how a deal stands', () => {
  const open = {
    standing: 'open',
    closedAt: null,
    age: 70,
    stage: 'Offer',
    stageText: 'offer',
    daysInStage: 41,
  } as const;

  it('is told as far as it is recorded', () => {
    expect(standingText(open)).toBe('In Offer for 41 days. Open for 70 days.');
    expect(standingText({ ...open, daysInStage: null, age: null })).toBe(
      'In Offer; since when is not recorded.',
    );
    expect(standingText({ ...open, stage: null })).toBe(
      'In "offer", which is no stage of the process. Open for 70 days.',
    );
    expect(standingText({ ...open, standing: 'won', closedAt: TODAY, age: 71 })).toBe(
      'Won on 23 Nov 2026, 71 days after it was created.',
    );
    expect(standingText({ ...open, standing: 'lost' })).toBe('Lost; the day is not recorded.');
  });
});

describe('a stage on the way', () => {
  const now = { state: 'now', entered: TODAY - 5, days: 5, visits: 1 } as const;

  it('has its day without the year where that is this year', () => {
    expect(wayWhen(now, TODAY)).toBe('now, since 18 Nov');
    expect(wayWhen({ ...now, visits: 2 }, TODAY)).toBe('now, from 18 Nov, twice');
    expect(wayWhen({ ...now, entered: TODAY - 400, state: 'left' }, TODAY)).toBe(
      'from 19 Oct 2025',
    );
    expect(wayWhen({ ...now, entered: null }, TODAY)).toBe('now');
    expect([
      wayDays(now),
      wayDays({ ...now, days: null }),
      wayDays({ ...now, state: 'ahead', days: null }),
    ]).toEqual(['5', 'not recorded', '–']);
  });

  it('is told by its place alone where no day is recorded', () => {
    expect(undatedWay(['Lead', 'Offer'], 1)).toMatch(/^Stage 2 of 2: Lead › Offer\. On which days/);
    expect(undatedWay(['Lead', 'Offer'], -1)).toMatch(
      /^Which of these stages it came to, and when, is not recorded: Lead › Offer\./,
    );
  });

  it('tells what is usual as far as it is known', () => {
    expect(usualStay('Offer', { median: 11, most: 18 }, 21)).toBe(
      'Half of the team’s deals leave Offer within 11 days, 8 of 10 within 18. The process allows 21 days.',
    );
    expect(usualStay('Offer', { median: null, most: null }, 21)).toBe(
      'The process allows 21 days.',
    );
    expect(usualStay('Offer', { median: null, most: null }, null)).toBe('');
  });
});

describe('a next step that was written', () => {
  it('is told with its place, whatever of it was written or emptied', () => {
    expect(nextStepWritten('Deals', 3, 'Call', TODAY)).toBe(
      'Row 3 of "Deals" now has the next step "Call" and the date 23 Nov 2026 for it.',
    );
    expect(nextStepWritten('Deals', 3, '', null)).toBe('Row 3 of "Deals" now has no next step.');
    expect(nextStepWritten('Deals', 3, null, '')).toBe(
      'Row 3 of "Deals" now has no date for its next step.',
    );
    expect(nextStepWritten('Deals', 3, null, TODAY)).toBe(
      'Row 3 of "Deals" now has its next step on 23 Nov 2026.',
    );
  });
});
