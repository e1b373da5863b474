import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changedInputs,
  compare,
  comparisons,
  differencesOf,
  type GoldenCase,
  type GoldenFile,
} from './golden-comparison';

const ownFile = new URL('../../fixtures/golden/stats.json', import.meta.url);
// Another file of the same form may be put in its place.
const file = process.env.STAGECOACH_GOLDEN || ownFile;
const golden = JSON.parse(readFileSync(file, 'utf8')) as GoldenFile;
const families = Object.keys(golden.cases ?? {});

describe(`golden values of R in ${file}`, () => {
  it('cover every public function that R was asked about', () => {
    expect([...families].sort()).toEqual([...comparisons.keys()].sort());
  });

  for (const family of families) {
    it(`${family} agrees with R in every value`, () => {
      const cases = golden.cases[family] ?? [];
      expect(cases.length).toBeGreaterThan(0);
      const differences = cases.flatMap((one, i) =>
        differencesOf(family, one).map((difference) => `case ${i}: ${difference}`),
      );
      expect([...differences, ...changedInputs(family, cases)]).toEqual([]);
    });
  }
});

describe('the comparison with golden values', () => {
  it.each([
    ['a number off by 1e-6', 0.5, 0.5000005],
    ['a tiny number off by 1e-6 of itself', 1e-26, 1.000001e-26],
    ['a large number off by 1e-6', 100_000, 100_000.000001],
    ['a 0 that should be 1e-6', 0, 1e-6],
    ['1e-6 that should be 0', 1e-6, 0],
    ['0 that should be tiny', 0, 1e-200],
    ['NaN', Number.NaN, 0.5],
    ['undefined', undefined, 0.5],
    ['null for a number', null, 0.5],
    ['a number for null', 0.5, null],
    ['undefined for null', undefined, null],
    ['NaN for null', Number.NaN, null],
    ['a list too short', [1], [1, 2]],
    ['a list too long', [1, 2, 3], [1, 2]],
    ['a list for a bare value', [1, 2], 1],
    ['a field too many', { a: 1, b: 2 }, { a: 1 }],
    ['a field missing', { a: 1 }, { a: 1, b: 2 }],
    ['a text', 'NA', 'NA'],
  ])('fails for %s', (_, actual, expected) => {
    expect(compare('value', actual, expected)).not.toEqual([]);
  });

  it('takes a bare value for a list of one, as R writes it', () => {
    expect(compare('value', [0.25], 0.25)).toEqual([]);
  });

  it('fails for a family, a result or an input that it does not know or find', () => {
    const known = { successes: 0, trials: 5, level: 0.95, lower: 0, upper: 0.434482464783175 };
    const { upper: _upper, ...withoutResult } = known;
    const { level: _level, ...withoutInput } = known;
    expect(differencesOf('wilson', known)).toEqual([]);
    expect(differencesOf('wald', known)).not.toEqual([]);
    expect(differencesOf('wilson', { ...known, middle: 0.2 })).not.toEqual([]);
    expect(differencesOf('wilson', withoutResult)).not.toEqual([]);
    expect(differencesOf('wilson', withoutInput)).not.toEqual([]);
  });
});

describe('the golden file', () => {
  it('has no result that could be off by 1e-6 without a difference', () => {
    const isResult = (family: string, field: string): boolean =>
      comparisons.get(family)?.inputs.includes(field) === false;
    expect(unnoticedIn(golden, isResult)).toEqual([]);
  });

  it('has no input that could be off by 1e-6 without a difference', () => {
    // Of our own: another file may have been made from inputs that are not round.
    const own = JSON.parse(readFileSync(ownFile, 'utf8')) as GoldenFile;
    const isInput = (family: string, field: string): boolean =>
      comparisons.get(family)?.inputs.includes(field) === true;
    expect(unnoticedIn(own, isInput)).toEqual([]);
  });

  it('may have inputs of many decimals, if there are several', () => {
    const odd = { p: [0.123456789, 0.987654321], q: [] };
    expect(changedInputs('benjaminiHochberg', [odd])).toEqual([]);
    expect(changedInputs('benjaminiHochberg', [{ p: [0.5, 0.123456789] }])).toHaveLength(1);
  });
});

/** Values of these fields that could be off by 1e-6 and nobody would see it. */
function unnoticedIn(
  { cases }: GoldenFile,
  isWanted: (family: string, field: string) => boolean,
): string[] {
  return Object.entries(cases).flatMap(([family, list]) =>
    list.flatMap((one, i) =>
      Object.keys(one)
        .filter((field) => isWanted(family, field))
        .flatMap((field) =>
          spoiledCopies(one[field])
            .filter((spoiled) => !isNoticed(family, { ...one, [field]: spoiled }))
            .map((spoiled) => `${family} case ${i} ${field}: ${JSON.stringify(spoiled)}`),
        ),
    ),
  );
}

/** Whether the file would fail with this case; an input that no function takes throws. */
function isNoticed(family: string, one: GoldenCase): boolean {
  try {
    return differencesOf(family, one).length > 0 || changedInputs(family, [one]).length > 0;
  } catch {
    return true;
  }
}

/** Copies of a value, in each one number off by 1e-6 (or one null made a number). */
function spoiledCopies(value: unknown): unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, i) =>
      spoiledCopies(entry).map((spoiled) => value.map((old, j) => (j === i ? spoiled : old))),
    );
  }
  if (value !== null && typeof value === 'object') {
    return Object.entries(value).flatMap(([field, entry]) =>
      // The share asked for is an input; R's answer to another share would be another case.
      field === 'q' ? [] : spoiledCopies(entry).map((spoiled) => ({ ...value, [field]: spoiled })),
    );
  }
  if (typeof value !== 'number') return [0.000001];
  const relative = (Math.abs(value) || 1) * 1e-6;
  return [value + relative, value - relative, value + 1e-6, value - 1e-6, null];
}
