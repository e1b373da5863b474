import { describe, expect, it } from 'vitest';
import { likeItText } from '../../../src/core/language/deals-like-it';

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
