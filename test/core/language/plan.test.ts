import { describe, expect, it } from 'vitest';
import { plannedStepText, rangeCaution, targetCaution } from '../../../src/core/language/plan';

const step = (needed: number, now: number | null) =>
  plannedStepText({ needed, low: needed / 2, high: needed * 2, now });

describe('a step of a plan', () => {
  it('says what is needed against today, to two figures', () => {
    expect(step(33.2, 10)).toBe('about 33 a week (likely 17–66); today 10, so 3.3 times as many');
    expect(step(2, 0.66)).toBe('about 2.0 a week (likely 1.0–4.0); today 0.66, so 3 times as many');
    expect(step(5, 4.8)).toBe('about 5.0 a week (likely 2.5–10); today 4.8, about as many');
    expect(step(4, 5)).toBe('about 4.0 a week (likely 2.0–8.0); today 5.0, which is more');
    expect(step(4, 0)).toBe('about 4.0 a week (likely 2.0–8.0); today none');
    expect(step(4, null)).toBe('about 4.0 a week (likely 2.0–8.0)');
  });

  it('says before it is made a target what speaks against it', () => {
    expect(targetCaution(33, 40)).toBe('');
    expect(targetCaution(33, null)).toBe('');
    // 2.2 is no more than what reads as 2.2.
    expect(targetCaution(2.2, 2.17)).toBe('');
    expect(targetCaution(33, 26)).toBe(
      'Nobody here has come to more than 26 a week over a quarter.',
    );
  });

  it('says once of which targets the range is too wide', () => {
    const narrow = { name: 'Lead', low: 20, high: 60 };
    const wide = { low: 15, high: 74 };
    expect(rangeCaution([narrow])).toBe('');
    expect(rangeCaution([{ name: 'Call', ...wide }, narrow, { name: 'Offer', ...wide }])).toBe(
      'Too wide a range for a firm target: Call and Offer.',
    );
  });
});
