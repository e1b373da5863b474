import { describe, expect, it } from 'vitest';
import type { AmountsSample } from '../../../../src/core/inference/samples/amounts';
import type { PaceSample } from '../../../../src/core/inference/samples/pace';
import type { ShareSample } from '../../../../src/core/inference/samples/share';
import { POINTERS, type PointerName } from '../../../../src/core/playbook/pointers';
import { type Points, pointerSentence } from '../../../../src/core/playbook/pointers/pointer';

const POINTER_NAMES = Object.keys(POINTERS) as PointerName[];

function shares(successes: number, trials: number): ShareSample {
  return { kind: 'share', successes, trials, strata: null, clustering: 1 };
}

function pace(events: number, weeks: number): PaceSample {
  return { kind: 'pace', events, weeks, weekly: [] };
}

/** Every figure that any pointer has. */
const FIGURES = {
  n: 3,
  of: 8,
  otherN: 5,
  otherOf: 40,
  rate: 0.3,
  otherRate: 0.1,
  rest: 5,
  restRate: 0.05,
  own: shares(3, 10),
  other: shares(4, 40),
  stage: 'Workshop',
  limit: 4,
  last: 5,
  discount: 0.15,
  name: 'Web',
  now: 1.5,
  otherNow: 3,
  deals: 5,
  weeks: 13,
  dealsBefore: 64,
  weeksBefore: 51,
  ofWhole: 0.8,
  explained: 0.6,
  over: null,
  contacts: { now: 1.1, otherNow: 2.3 },
  done: 214,
  brought: 13,
  otherDone: 1300,
  otherContacts: 150,
  activities: null,
  pace: null,
  result: 'reached',
  from: 46_000,
  to: 46_070,
  isAll: false,
  asOf: 46_100,
  unkept: { from: 46_000, to: 46_070, isAll: false },
  examples: [
    { name: 'Web', n: 14, of: 20, sum: 2, otherN: 30, otherOf: 100, otherSum: 12 },
    { name: 'Fair', n: 6, of: 20, sum: 1, otherN: 20, otherOf: 100, otherSum: 8 },
  ],
};

function sentence(name: PointerName, points: Points, figures: object = FIGURES): string {
  return pointerSentence(POINTERS[name], { points, p: 0.01, deals: [], figures });
}

describe('pointerSentence', () => {
  it.each(POINTER_NAMES)('has a whole sentence for "%s", whichever way it points', (name) => {
    for (const points of ['for', 'against', 'unknown'] as const) {
      const text = sentence(name, points);
      expect(text).toMatch(/\d/.test(text) || name === 'product mix' ? /\w/ : /never/);
      expect(text).not.toMatch(/[{}[\]|]|–|undefined|NaN/);
    }
  });

  it('reads as people say it', () => {
    expect(sentence('rushed before losses', 'for')).toBe(
      '3 of the 8 lost skipped Workshop or spent under 4 days in it (others: 5 of 40)',
    );
    expect(sentence('lead mix', 'for')).toBe(
      '14 of 20 are “Web” (others: 30 of 100), and within each source 60 % of the difference goes away',
    );
    expect(sentence('lead mix', 'against')).toBe(
      'within each source 40 % of the difference stays (Web 2 of 14, others 12 of 30; Fair 1 of 6, others 8 of 20)',
    );
    expect(sentence('part of effort', 'for')).toBe(
      '80 % of the shortfall: 1.5 first contacts a week (8 deals; others: 3.0, 40 deals)',
    );
  });

  it('compares discounts among one’s own deals where it can, else their share with the others’', () => {
    const { rest: _, restRate: __, ...shares } = FIGURES;
    expect(sentence('discount of a source', 'for')).toBe(
      'median 30 % off on the 3 from “Web”, 5 % on the other 5',
    );
    expect(sentence('discount of a source', 'for', shares)).toBe(
      '3 of the 8 won are “Web” (others: 5 of 40)',
    );
    expect(sentence('discounted were rushed', 'for')).toBe(
      'median 30 % off on the 3 that skipped Workshop or spent under 4 days in it, 5 % on the other 5',
    );
    expect(sentence('discounted were rushed', 'for', shares)).toBe(
      '3 of the 8 won skipped Workshop or spent under 4 days in it (others: 5 of 40)',
    );
  });

  it('tells beside a figure what it and the others’ rest on', () => {
    expect(sentence('lets through', 'for')).toBe(
      'Workshop lets 30 % through (3 of 10; others: 10 %, 4 of 40)',
    );
    const amounts = (...values: number[]): AmountsSample => ({ kind: 'amounts', values });
    const won = { rate: 5000, otherRate: 8000, own: amounts(5000), other: amounts(7000, 9000) };
    expect(sentence('smaller won', 'for', won)).toBe(
      'median amount 5,000 (1 deal; others: 8,000, 2 deals)',
    );
    expect(
      sentence('few new deals', 'for', {
        ...won,
        rate: 0.5,
        otherRate: 1.5,
        own: pace(13, 26),
        other: pace(78, 52),
      }),
    ).toBe('0.50 new deals a week (13 in 26 weeks; others: 1.50, 78 in 52 weeks)');
  });

  it('claims nothing within kinds of deals where the two sides have none in common', () => {
    const none = { explained: 1, examples: [] };
    expect(sentence('lead mix', 'for', none)).toBe('none are of a kind that the others have too');
    expect(sentence('product mix', 'for', none)).toBe(
      'none are of a kind that the others have too',
    );
  });

  it('says none where nothing of a difference stays', () => {
    expect(sentence('source mix', 'against', { ...FIGURES, explained: 1, examples: [] })).toBe(
      'within each source none of the difference stays',
    );
  });

  it('leaves out an example that there is not', () => {
    const examples = FIGURES.examples.slice(0, 1);
    expect(sentence('lead mix', 'against', { explained: 0, examples })).toBe(
      'within each source all of the difference stays (Web 2 of 14, others 12 of 30)',
    );
    expect(sentence('lead mix', 'against', { explained: 0, examples: [] })).toBe(
      'within each source all of the difference stays',
    );
  });

  it('says that other parts make up for what one part takes beyond the whole', () => {
    expect(sentence('part of tactics', 'for', { ofWhole: 1.48, over: 0.48 })).toBe(
      '148 % of the shortfall (other parts make up for 48 %)',
    );
    expect(sentence('part of tactics', 'for', { ofWhole: 0.8, over: null })).toBe(
      '80 % of the shortfall',
    );
  });

  it('takes names for what they are, whatever stands in them', () => {
    expect(sentence('source dried up', 'for', { ...FIGURES, name: '$& {n} [x]' })).toContain(
      '$& {n} [x]',
    );
  });

  it('writes both paces of a sentence with as many decimals', () => {
    expect(sentence('fewer than before', 'for')).toBe(
      '0.38 new deals a week in the last quarter (5 in 13 weeks), 1.25 before (64 in 51)',
    );
    expect(
      sentence('part of effort', 'for', { ...FIGURES, ofWhole: 0.5, now: 0, otherNow: 0.04 }),
    ).toBe('50 % of the shortfall: 0.00 first contacts a week (8 deals; others: 0.04, 40 deals)');
  });

  it('tells a kind of activity that is done no more than the others do by its pace', () => {
    expect(
      sentence('activity mix', 'against', { ...FIGURES, pace: { own: 2.5, other: 2.5 } }),
    ).toBe('2.5 “Web” a week (others: 2.5)');
  });

  it('tells fewer contacts of as many activities with the activities', () => {
    const activities = { own: 25, other: 20.5 };
    expect(sentence('part of effort', 'against', { ...FIGURES, activities })).toBe(
      '1.5 first contacts a week (8 deals; others: 3.0, 40 deals) come of 25.0 activities a week (others: 20.5)',
    );
  });
});
