import { problemsSummary } from '../../src/core/language/problems';
import { type RowProblem, readDay, readNumber } from '../../src/core/table';
import { growthOf } from './growth';
import { heading, ms, table, times, type Verdicts } from './print';

/** Characters; a cell of Sheets holds 50,000. */
const CHARACTERS = { small: 6_000, large: 48_000 };
const PROBLEMS = { small: 25_000, large: 200_000 };

/** How much more a character may cost in a text that is eight times as long; its square costs 8. */
const MOST_GROWTH = 3;

/** Reads in one run, because one may be too short for the clock. */
const READS = 100;

const filled = (unit: string, length: number): string => unit.repeat(length / unit.length);

/** Cells that are nearly a number or a date, up to their last character, and what reads them. */
const CELLS: ReadonlyArray<
  readonly [string, (cell: string) => unknown, (length: number) => string]
> = [
  ['no number, blanks', readNumber, (length) => `1${filled(' ', length)}x`],
  ['no number, digits', readNumber, (length) => `${filled('1 ', length)}x`],
  ['no date, months', dayFirst, (length) => `3 ${filled('Nov ', length)}x`],
  ['no date, blanks', dayFirst, (length) => `3${filled(' ', length)}x`],
  ['no date, commas', dayFirst, (length) => `${filled(' ,', length)}3:30x`],
];

function dayFirst(cell: string): unknown {
  return readDay(cell, 'day first');
}

/** Whether long cells, and many rows that cannot be read, take a time in line with their length. */
export async function longTextsPart({ goal }: Verdicts): Promise<void> {
  heading('Long cells that are no number or date (6,000 and 48,000 characters); many row problems');
  const rows: string[][] = [];
  let most = 0;
  const measure = async (
    name: string,
    sizes: typeof CHARACTERS,
    taskOf: (size: number) => () => unknown,
  ): Promise<void> => {
    const { small, large, perUnit } = await growthOf(sizes, taskOf);
    rows.push([name, ms(small), ms(large), times(perUnit)]);
    most = Math.max(most, perUnit);
  };
  for (const [name, read, cellOf] of CELLS) {
    await measure(`${name}, ${READS} reads`, CHARACTERS, (length) => {
      const cell = cellOf(length);
      return () => {
        for (let time = 0; time < READS; time++) read(cell);
      };
    });
  }
  await measure('summary of row problems', PROBLEMS, (count) => {
    const facts = { tab: 'Deals', column: null, value: '', leftOut: true } as const;
    const problems = Array.from(
      { length: count },
      (_, row): RowProblem => ({ ...facts, row, problem: 'no-stage' }),
    );
    return () => problemsSummary(problems);
  });
  table(['', 'ms', 'ms, 8 times as long', 'a unit'], rows);
  goal(
    `at most ${MOST_GROWTH} times as much a unit at 8 times the length`,
    most <= MOST_GROWTH,
    times(most),
  );
}
