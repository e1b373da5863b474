import fc from 'fast-check';
import {
  foldName,
  NO_TERMS,
  type ProcessActivity,
  type SalesProcess,
  STEPS,
  type Stage,
  type StageTerms,
  type TableChange,
} from '../../../src/core/process';
import { type Cell, readOptionalText, readText } from '../../../src/core/table';

/** A stage of which only what the test names is set. */
export function stage(name: string, own: Partial<Stage> = {}): Stage {
  return { name, aliases: [], outcome: 'open', step: 'proposal', ...NO_TERMS, ...own };
}

/** A process of some stages and nothing of anybody's own. */
export function processWith(...stages: Stage[]): SalesProcess {
  return { activities: [], stages, overrides: [] };
}

/** The table after a change. */
export function applied(rows: ReadonlyArray<readonly Cell[]>, change: TableChange): Cell[][] {
  const named = new Set(change.map(({ from }) => from));
  const rest = rows.filter((_, row) => !named.has(row)).map((cells) => [...cells]);
  const changed = change.map(({ from, cells }) =>
    cells.map((cell, column) => cell ?? (from === null ? '' : (rows[from]?.[column] ?? ''))),
  );
  return [...changed, ...rest];
}

/** Texts that people might type, and that a sheet or a list could misread. */
const ODD = [
  '=1+1',
  "'",
  '"a"',
  '+5',
  '-',
  '@x',
  '007',
  '1/2',
  'TRUE',
  'Q1, Q2',
  'é ñ ß',
  '需求',
  'a | b',
  '40 %',
];

const text = fc
  .oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map(readText)
  .filter((each) => readOptionalText(each) !== null && !/[;\n¦]/.test(each));

const share = fc.option(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  { nil: null },
);

const number = fc.option(fc.integer({ min: 0, max: 500 }), { nil: null });

const terms: fc.Arbitrary<StageTerms> = fc.record({
  exitCriteria: fc.option(text, { nil: null }),
  requiredColumns: fc.array(text, { maxLength: 3 }),
  targetConversion: share,
  maxDays: number,
  weeklyTarget: number,
  largestDiscount: share,
  skip: fc.boolean(),
});

const stages: fc.Arbitrary<Stage[]> = fc.uniqueArray(
  fc
    .record({
      name: text,
      aliases: fc.array(text, { maxLength: 2 }),
      outcome: fc.constantFrom('open', 'won', 'lost'),
      step: fc.constantFrom(...STEPS),
      terms,
    })
    .map(
      ({ terms: own, step, ...rest }): Stage => ({
        ...rest,
        step: rest.outcome === 'open' ? step : null,
        ...own,
      }),
    ),
  { maxLength: 6, minLength: 1, selector: ({ name }) => foldName(name) },
);

const activityTerms = { weeklyTarget: number, skip: fc.boolean() };

const activities: fc.Arbitrary<ProcessActivity[]> = fc.uniqueArray(
  fc.record({
    name: text,
    aliases: fc.array(text, { maxLength: 2 }),
    step: fc.constantFrom('lead generation', 'prospecting', null),
    ...activityTerms,
    personal: fc.uniqueArray(fc.record({ salesperson: text, ...activityTerms }), {
      maxLength: 2,
      selector: ({ salesperson }) => foldName(salesperson),
    }),
  }),
  { maxLength: 3, selector: ({ name }) => foldName(name) },
);

/** Any process: odd names, targets or none, some people's own terms, kinds of activities. */
export const anyProcess: fc.Arbitrary<SalesProcess> = fc
  .tuple(stages, activities)
  .chain(([list, efforts]) =>
    fc
      .uniqueArray(
        fc.record({
          salesperson: text,
          stage: fc.constantFrom(...list.map(({ name }) => name)),
          terms,
        }),
        {
          maxLength: 4,
          selector: ({ salesperson, stage: name }) => `${foldName(salesperson)}\n${name}`,
        },
      )
      .map((overrides) => ({ activities: efforts, stages: list, overrides })),
  );
