import { describe, expect, it } from 'vitest';
import {
  standingText,
  undatedWay,
  usualStay,
  wayDays,
  wayWhen,
} from '../../../src/core/language/deal-page';
import { nextStepWritten } from '../../../src/core/language/next-step';

const TODAY = 46_349;

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
      'In “offer”, which is no stage of the process. Open for 70 days.',
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
      'Row 3 of “Deals” now has the next step “Call” and the date 23 Nov 2026 for it.',
    );
    expect(nextStepWritten('Deals', 3, '', null)).toBe('Row 3 of “Deals” now has no next step.');
    expect(nextStepWritten('Deals', 3, null, '')).toBe(
      'Row 3 of “Deals” now has no date for its next step.',
    );
    expect(nextStepWritten('Deals', 3, null, TODAY)).toBe(
      'Row 3 of “Deals” now has its next step on 23 Nov 2026.',
    );
  });
});
