import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealPage } from '../../../src/core/deal-page/deal-page';
import { AS_OF, ago, type Row, teamOf } from '../playbook/flags/flagged';

/** A deal that came to Proposal so many days ago and left it, or is there still. */
const DEAL = fc.record({
  since: fc.integer({ min: 0, max: 60 }),
  length: fc.integer({ min: 0, max: 60 }),
  stage: fc.constantFrom('Proposal', 'Won', 'Lost'),
});

type Made = { readonly since: number; readonly length: number; readonly stage: string };

function rowOf({ since, length, stage }: Made): Row {
  const left = Math.max(0, since - length);
  return {
    Salesperson: 'Ana',
    Stage: stage,
    Amount: 1000,
    Created: ago(since + 5),
    'Contact date': ago(since + 5),
    'Proposal date': ago(since),
    ...(stage === 'Proposal' ? {} : { 'Close date': ago(left) }),
    ...(stage === 'Won' ? { 'Contract date': ago(left) } : {}),
  };
}

describe('deals like a deal', () => {
  it('are those of the others that were in the stage as long, counted one by one', () => {
    const decided: Made[] = [
      { since: 50, length: 1, stage: 'Lost' },
      { since: 50, length: 1, stage: 'Won' },
    ];
    fc.assert(
      fc.property(
        fc.array(DEAL, { maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (made, days) => {
          const all = [...decided, ...made];
          const own = { since: days, length: 0, stage: 'Proposal' };
          const team = teamOf([...all, own].map(rowOf));
          const { like, deal } = dealPage(team, all.length);
          expect(deal.stageDates[1]).toBe(AS_OF - days);
          const asLong = all.filter(({ since, length, stage }) =>
            stage === 'Proposal' ? since >= days : Math.min(since, length) > days,
          );
          const count = (stage: string): number =>
            asLong.filter((each) => each.stage === stage).length;
          expect(like).toEqual({
            kind: 'as-long',
            stage: 'Proposal',
            days,
            won: count('Won'),
            lost: count('Lost'),
            open: count('Proposal'),
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});
