import { describe, expect, it } from 'vitest';
import { POINTERS, type PointerName } from '../../../../src/core/playbook/pointers';
import { type Points, pointerSentence } from '../../../../src/core/playbook/pointers/pointer';

const POINTER_NAMES = Object.keys(POINTERS) as PointerName[];

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
  stage: 'Workshop',
  limit: 4,
  last: 5,
  discount: 0.15,
  name: 'Web',
  now: 1.5,
  otherNow: 3,
  before: 2,
  ofWhole: 0.8,
  explained: 0.6,
  over: null,
  examples: [
    { name: 'Web', own: 0.1, other: 0.2, share: 0.7, otherShare: 0.3 },
    { name: 'Fair', own: 0.3, other: 0.4, share: 0.3, otherShare: 0.2 },
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
      '3 of the 8 lost skipped Workshop or spent under 4 days in it; of the others’ lost ones 5 of 40',
    );
    expect(sentence('lead mix', 'for')).toBe(
      '70 % are “Web” (the others’: 30 %); by source, 60 % of the difference goes away',
    );
    expect(sentence('lead mix', 'against')).toBe(
      'by source, the difference stays within each (Web 10 % against 20 %, Fair 30 % against 40 %)',
    );
    expect(sentence('part of effort', 'for')).toBe(
      '80 % of the shortfall: 1.5 first contacts a week, with the others 3.0',
    );
  });

  it('compares discounts among one’s own deals where it can, else their share with the others’', () => {
    const { rest: _, restRate: __, ...shares } = FIGURES;
    expect(sentence('discount of a source', 'for')).toBe(
      'median 30 % off on the 3 from “Web”, 5 % on the other 5',
    );
    expect(sentence('discount of a source', 'for', shares)).toBe(
      '3 of the 8 won are “Web”; of the others’ 5 of 40',
    );
    expect(sentence('discounted were rushed', 'for')).toBe(
      'median 30 % off on the 3 that skipped Workshop or spent under 4 days in it, 5 % on the other 5',
    );
    expect(sentence('discounted were rushed', 'for', shares)).toBe(
      '3 of the 8 won skipped Workshop or spent under 4 days in it; of the others’ 5 of 40',
    );
  });

  it('leaves out an example that there is not', () => {
    const examples = FIGURES.examples.slice(0, 1);
    expect(sentence('lead mix', 'against', { explained: 0, examples })).toBe(
      'by source, the difference stays within each (Web 10 % against 20 %)',
    );
    expect(sentence('lead mix', 'against', { explained: 0, examples: [] })).toBe(
      'by source, the difference stays within each',
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
    expect(sentence('fewer than before', 'for', { now: 0.4, before: 1.26 })).toBe(
      '0.40 new deals a week in the last quarter, 1.26 before',
    );
    expect(
      sentence('part of effort', 'for', { ...FIGURES, ofWhole: 0.5, now: 0, otherNow: 0.04 }),
    ).toBe('50 % of the shortfall: 0.00 first contacts a week, with the others 0.04');
  });
});
