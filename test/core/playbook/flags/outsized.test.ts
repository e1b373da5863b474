import { describe, expect, it } from 'vitest';
import { flagsOf, QUIET_DEAL, wins } from './flagged';

/** What is said of an open deal of this amount beside another one; the others are for 1,000. */
function said(amount: number, beside: number): string | undefined {
  const deal = { ...QUIET_DEAL, Deal: 'Big', Amount: amount, 'List price': '' };
  const other = { ...QUIET_DEAL, Amount: beside, 'List price': '' };
  const found = flagsOf([...wins(12), deal, other]).find((each) => each.deal === 'Big');
  return found?.codes.includes('outsized') ? found.reasons.join(' ') : undefined;
}

describe('an outsized deal', () => {
  it('is more than half of what its salesperson has open', () => {
    expect(said(4001, 4000)).toBe('It is 50 % of the open value; a typical win is 1,000.');
    expect(said(4000, 4000)).toBeUndefined();
  });

  it('is more than three typical wins', () => {
    expect(said(3001, 0)).toBe('It is 100 % of the open value; a typical win is 1,000.');
    expect(said(3000, 0)).toBeUndefined();
  });
});
