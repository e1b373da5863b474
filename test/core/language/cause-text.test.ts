import { describe, expect, it } from 'vitest';
import { causeText } from '../../../src/core/language/report';

const OFFER = { name: 'The offer', cause: 'The offer: the price decides against it' };

describe('the text of a cause', () => {
  it('has each thing that points to it in a sentence of its own', () => {
    const pointers = ['8 of 34 were for price (others: 23 of 48)', 'discounts came late'];
    expect(causeText({ ...OFFER, points: 'for', pointers })).toBe(
      'The offer — 8 of 34 were for price (others: 23 of 48). Discounts came late.',
    );
    expect(causeText({ ...OFFER, points: 'unknown', pointers: [...pointers].reverse() })).toBe(
      'The offer — too little to tell: discounts came late. 8 of 34 were for price (others: 23 of 48).',
    );
    expect(causeText({ ...OFFER, points: 'against', pointers: pointers.slice(1) })).toBe(
      'The offer — nothing points there: discounts came late.',
    );
  });

  it('is what the cause would mean where nothing was looked at', () => {
    expect(causeText({ ...OFFER, points: 'unknown', pointers: [] })).toBe(OFFER.cause);
  });
});
