import { readableDate } from '../calendar';
import { groupProblems } from './group-problems';
import type { ProblemCode, RowProblem } from './problem';
import { shortened } from './shortened';

/**
 * What is said of one row, after its place, and of several rows, after their numbers; of what is
 * rarely found in many rows the first one is told instead. Facts stand in braces, `{found}` for what
 * several rows hold, and `=` at the beginning for the column with what stands in it.
 */
export type ProblemTexts = Readonly<Record<ProblemCode, readonly [one: string, several?: string]>>;

/** A language's words for what is wrong in rows. */
export interface ProblemWords {
  readonly texts: ProblemTexts;
  /** What `=` stands for: `: {column} is “{value}”`. */
  readonly holds: string;
  /** Said of an event of which a cell is blank. */
  readonly blank: string;
  /** Where a row is repeated that has no number. */
  readonly anotherRow: string;
  /** Between problems, and before what is wrong with several rows. */
  readonly joints: readonly [between: string, before: string];
  readonly quoted: (text: string) => string;
  /** A row by its number: `row 12`, and `row 12 of “Deals”` where its tab is to be named. */
  readonly row: (row: number, tab: string | null) => string;
  /** Several rows: `7 rows`, `7 rows of “Deals”`. */
  readonly rows: (count: number, tab: string | null) => string;
}

/** At most this many rows are named one by one. */
const NAMED = 5;

/** Of several values each shows at its beginning. */
const LONGEST_OF_SEVERAL = 40;

/** What was found shows at its beginning. */
const LONGEST_VALUE = 300;

/**
 * Puts problems into sentences with a language's words.
 *
 * - `problemSentence`: a problem as a whole sentence with the tab: `“Deals”, row 57 has no stage.`
 * - `problemsSummary`: several problems in one or two sentences, by what is wrong: `row 57 has no
 *   stage; row 90 repeats row 12.` The tab is named where they come from more than one, or not from
 *   the one that everybody thinks of: rows of the only tab that is `understood` need not say where
 *   they stand.
 */
export function problemSentences({
  texts,
  holds,
  blank,
  anotherRow,
  joints: [between, before],
  quoted,
  row: rowNamed,
  rows: rowsNamed,
}: ProblemWords) {
  const textOf = (problem: RowProblem, tab: string | null): string => {
    const { row, problem: code, value } = problem;
    const text = (code === 'bad-event' && value === '' ? blank : texts[code][0])
      .replace(/^=/, holds)
      .replace(/\{(\w+)\}/g, (_, fact: 'column' | 'value' | 'detail') =>
        readableDate(
          fact === 'value' ? shortened(value, LONGEST_VALUE) : (problem[fact] ?? anotherRow),
        ),
      );
    return rowNamed(row, tab) + text;
  };

  /** What the first rows hold, each once: `“-12”, “many”` */
  const foundIn = (group: readonly RowProblem[]): string =>
    [...new Set(group.map(({ value }) => quoted(shortened(value, LONGEST_OF_SEVERAL))))]
      .slice(0, NAMED)
      .join(', ');

  const problemSentence = (problem: RowProblem): string =>
    `${quoted(problem.tab)}, ${textOf(problem, null)}.`;

  const problemsSummary = (
    problems: readonly RowProblem[],
    understood: readonly string[] | null = null,
  ): string => {
    if (problems.length === 0) return '';
    const [first, ...others] = problems as readonly [RowProblem, ...RowProblem[]];
    const isUnderstood = understood === null || understood.includes(first.tab);
    const isOneTab = isUnderstood && others.every(({ tab }) => tab === first.tab);
    const named = (tab: string): string | null => (isOneTab ? null : tab);
    const text = (problem: RowProblem): string => textOf(problem, named(problem.tab));
    if (problems.length <= NAMED) return `${problems.map(text).join(between)}.`;
    const parts = groupProblems(problems).map((group) => {
      const [one] = group as [RowProblem];
      if (group.length === 1) return text(one);
      const rows = group.slice(0, NAMED).map(({ row }) => row);
      const more = group.length > NAMED ? ' …' : '';
      const several = texts[one.problem][1] ?? textOf(one, null);
      return `${rowsNamed(group.length, named(one.tab))} (${rows.join(', ')}${more})${before}${several.replace('{found}', () => foundIn(group))}`;
    });
    return `${parts.join(between)}.`;
  };

  return { problemSentence, problemsSummary };
}
