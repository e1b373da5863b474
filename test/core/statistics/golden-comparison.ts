import {
  benjaminiHochberg,
  cumulativeIncidence,
  fisherMidP,
  kaplanMeier,
  logRank,
  mannWhitney,
  poissonInterval,
  poissonMidP,
  quantile,
  wilsonInterval,
} from '../../../src/core/statistics';

/** A case of the golden file: inputs and R's results in one record. */
export type GoldenCase = Readonly<Record<string, unknown>>;

export interface GoldenFile {
  readonly cases: Readonly<Record<string, readonly GoldenCase[]>>;
}

/** What a family's function gives for a case, under the field names of the file. */
export interface Comparison {
  readonly inputs: readonly string[];
  readonly compute: (golden: GoldenCase) => Record<string, unknown>;
}

const RELATIVE_TOLERANCE = 1e-9;

/**
 * The one input of a family that has more than four decimals where all others have fewer: it was
 * changed after R answered, and many results do not show it (a stay a millionth of a day longer).
 * In a file with such inputs throughout there are several of them, and nothing is said; nor of a
 * tiny p-value.
 */
export function changedInputs(family: string, cases: readonly GoldenCase[]): string[] {
  const fields = comparisons.get(family)?.inputs ?? [];
  const odd = cases.flatMap((one, i) =>
    fields.flatMap((field) =>
      asList(one[field])
        .filter((value) => typeof value === 'number' && !hasFourDecimals(value))
        .filter((value) => field !== 'p' || (value as number) > 1e-4)
        .map((value) => `case ${i}: ${family}.${field} ${String(value)} is not like the others`),
    ),
  );
  return odd.length === 1 ? odd : [];
}

function hasFourDecimals(value: number): boolean {
  return Number(value.toFixed(4)) === value;
}

/** Differences between what the code gives and what the file says, one line each. */
export function differencesOf(family: string, golden: GoldenCase): string[] {
  const comparison = comparisons.get(family);
  if (comparison === undefined) return [`${family}: no comparison for this family`];
  const missing = comparison.inputs.filter((field) => !(field in golden));
  if (missing.length > 0) return missing.map((field) => `${family}: input ${field} is missing`);
  const actual = comparison.compute(golden);
  const results = Object.keys(golden).filter((field) => !comparison.inputs.includes(field));
  const absent = Object.keys(actual).filter((field) => !(field in golden));
  return [
    ...absent.map((field) => `${family}: result ${field} is missing in the file`),
    ...results.flatMap((field) =>
      field in actual
        ? compare(`${family}.${field}`, actual[field], golden[field])
        : [`${family}: field ${field} is unknown`],
    ),
  ];
}

/**
 * Compares value by value. Numbers agree when within 1e-9 of the expected one, relative to it, so
 * that a p of 1e-26 is compared as strictly as one of 0.5; an expected 0 allows 1e-15. However
 * large the number, a difference of 1e-6 counts.
 */
export function compare(path: string, actual: unknown, expected: unknown): string[] {
  if (Array.isArray(expected)) {
    const list = asList(actual);
    if (list.length !== expected.length) {
      return [`${path}: ${list.length} values instead of ${expected.length}`];
    }
    return expected.flatMap((value, i) => compare(`${path}[${i}]`, list[i], value));
  }
  if (isRecord(expected)) {
    if (!isRecord(actual)) return [`${path}: ${String(actual)} instead of a record`];
    const fields = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...fields].flatMap((field) =>
      compare(`${path}.${field}`, actual[field], expected[field]),
    );
  }
  // R writes a list of one as a bare value.
  if (Array.isArray(actual)) return compare(path, actual, [expected]);
  return agree(actual, expected) ? [] : [`${path}: ${String(actual)} instead of ${expected}`];
}

function agree(actual: unknown, expected: unknown): boolean {
  if (expected === null) return actual === null;
  if (typeof expected !== 'number' || typeof actual !== 'number') return false;
  const allowed = expected === 0 ? 1e-15 : Math.min(5e-7, RELATIVE_TOLERANCE * Math.abs(expected));
  return Math.abs(actual - expected) <= allowed;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function numberAt(golden: GoldenCase, field: string): number {
  const value = golden[field];
  if (typeof value !== 'number') throw new TypeError(`${field} is no number: ${String(value)}`);
  return value;
}

/** A share asked for is a round number; one that is not was changed after R answered. */
function shareAt(golden: GoldenCase): number {
  const share = numberAt(golden, 'q');
  if (Number(share.toFixed(4)) !== share) throw new RangeError(`q is no round share: ${share}`);
  return share;
}

/** Frozen, so that a function that changes its input fails. */
function numbersAt(golden: GoldenCase, field: string): readonly number[] {
  const list = asList(golden[field]);
  for (const value of list) {
    if (typeof value !== 'number') throw new TypeError(`${field} holds ${String(value)}`);
  }
  return Object.freeze([...list]) as readonly number[];
}

export const comparisons: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  [
    'wilson',
    {
      inputs: ['successes', 'trials', 'level'],
      compute: (golden) => ({
        ...wilsonInterval({
          successes: numberAt(golden, 'successes'),
          trials: numberAt(golden, 'trials'),
          level: numberAt(golden, 'level'),
        }),
      }),
    },
  ],
  [
    'fisherMidP',
    {
      inputs: ['successes', 'trials', 'otherSuccesses', 'otherTrials'],
      compute: (golden) => ({
        ...fisherMidP({
          successes: numberAt(golden, 'successes'),
          trials: numberAt(golden, 'trials'),
          otherSuccesses: numberAt(golden, 'otherSuccesses'),
          otherTrials: numberAt(golden, 'otherTrials'),
        }),
      }),
    },
  ],
  [
    'benjaminiHochberg',
    {
      inputs: ['p'],
      compute: (golden) => ({ ...benjaminiHochberg({ p: numbersAt(golden, 'p') }) }),
    },
  ],
  [
    'kaplanMeier',
    {
      inputs: ['days', 'left'],
      compute: (golden) => {
        const shares = asList(golden.quantiles).map((entry) => shareAt(entry as GoldenCase));
        const { quantiles } = kaplanMeier({
          days: numbersAt(golden, 'days'),
          left: numbersAt(golden, 'left'),
          q: shares,
        });
        return { quantiles };
      },
    },
  ],
  [
    'cumulativeIncidence',
    {
      inputs: ['days', 'cause', 'at'],
      compute: (golden) => {
        const { advanced, lost } = cumulativeIncidence({
          days: numbersAt(golden, 'days'),
          cause: numbersAt(golden, 'cause'),
          at: numbersAt(golden, 'at'),
        });
        return { advanced, lost };
      },
    },
  ],
  [
    'logRank',
    {
      inputs: ['days', 'left', 'group'],
      compute: (golden) => {
        const { chisq, p, observed, expected } = logRank({
          days: numbersAt(golden, 'days'),
          left: numbersAt(golden, 'left'),
          group: numbersAt(golden, 'group'),
        });
        return { chisq, p, observed, expected };
      },
    },
  ],
  [
    'mannWhitney',
    {
      inputs: ['a', 'b'],
      compute: (golden) => ({
        ...mannWhitney({ a: numbersAt(golden, 'a'), b: numbersAt(golden, 'b') }),
      }),
    },
  ],
  [
    'poissonMidP',
    {
      inputs: ['events', 'weeks', 'otherEvents', 'otherWeeks'],
      compute: (golden) => ({
        ...poissonMidP({
          events: numberAt(golden, 'events'),
          weeks: numberAt(golden, 'weeks'),
          otherEvents: numberAt(golden, 'otherEvents'),
          otherWeeks: numberAt(golden, 'otherWeeks'),
        }),
      }),
    },
  ],
  [
    'poissonInterval',
    {
      inputs: ['events', 'weeks'],
      compute: (golden) => ({
        ...poissonInterval({
          events: numberAt(golden, 'events'),
          weeks: numberAt(golden, 'weeks'),
        }),
      }),
    },
  ],
  [
    'quantile',
    {
      inputs: ['values', 'q'],
      compute: (golden) => ({
        expected: quantile({ values: numbersAt(golden, 'values'), q: numbersAt(golden, 'q') }),
      }),
    },
  ],
]);
