import type { ProblemCode, RowProblem } from '../table';
import { counted, listed } from './format';

/** What is said of each problem after the place: what was found, and what was expected. */
const SENTENCES: Readonly<Record<ProblemCode, (problem: RowProblem) => string>> = {
  'no-stage': () => 'has no stage',
  'unknown-stage': ({ value }) => `is in stage "${value}", which the process does not have`,
  duplicate: ({ detail }) => `repeats ${detail}`,
  'totals-row': () => 'adds up other rows',
  'not-a-number': ({ column, value }) => `${column} is "${value}", which is not a number`,
  'not-a-date': ({ column, value }) => `${column} is "${value}", which is not a date`,
  'closed-before-created': ({ column, value }) =>
    `${column} ${value} lies before the deal was created`,
  'date-in-future': ({ column, value }) => `${column} ${value} lies in the future`,
  'visit-before-creation': ({ column, value }) =>
    `entered ${column} on ${value}, before the deal was created`,
  'visit-ends-before-start': ({ column, value }) =>
    `entered ${column} on ${value}, after it had left it`,
  'list-price-not-positive': ({ value }) => `list price is ${value}; it must be above 0`,
  'discount-out-of-range': ({ value }) =>
    `discount does not lie between −100 % and 100 % (${value})`,
  'mixed-currency': ({ column, value }) =>
    `${column} is ${value}, in another currency than the rest`,
  'unknown-lost-at-stage': ({ value }) =>
    `was lost at "${value}", which is no open stage of the process`,
  'bad-event': ({ value }) => `names "${value}", which is no stage of the process and no deal`,
  'unknown-step': ({ value }) => `step is "${value}"; it must be one of the eight steps`,
  'unknown-outcome': ({ value }) => `outcome is "${value}"; it must be open, won or lost`,
  'target-out-of-range': ({ value }) =>
    `target conversion is "${value}"; it must lie between 0 % and 100 %`,
  'days-not-positive': ({ column, value }) =>
    `${column} is "${value}"; it must be a number of at least 0`,
  'unknown-process-stage': ({ value }) =>
    `is about stage "${value}", which the team's process does not have`,
  'duplicate-stage': ({ value }) => `repeats the stage "${value}"`,
  'unknown-period': ({ value }) =>
    `quota period is "${value}"; it must be week, month, quarter or year`,
  'left-before-start': ({ value }) => `left on ${value}, before starting`,
};

/** A problem as a sentence part with its place: `row 57 has no stage`. */
export function problemText(problem: RowProblem): string {
  const verb = SENTENCES[problem.problem](problem);
  return /^(has|is|repeats|adds|entered|was|names|left) /.test(verb)
    ? `row ${problem.row} ${verb}`
    : `row ${problem.row}: ${verb}`;
}

/** A problem as a whole sentence with the tab: `"Deals", row 57 has no stage.` */
export function problemSentence(problem: RowProblem): string {
  return `"${problem.tab}", ${problemText(problem)}.`;
}

/** At most this many rows are named one by one. */
const NAMED = 5;

/** Several problems in one or two sentences, by what is wrong. */
export function problemsSummary(problems: readonly RowProblem[]): string {
  if (problems.length === 0) return '';
  if (problems.length <= NAMED) return `${listed(problems.map(problemText))}.`;
  const byCode = new Map<ProblemCode, RowProblem[]>();
  for (const problem of problems) {
    byCode.set(problem.problem, [...(byCode.get(problem.problem) ?? []), problem]);
  }
  const parts = [...byCode.values()].map((same) => {
    const [first] = same as [RowProblem];
    if (same.length === 1) return problemText(first);
    const rows = same.slice(0, NAMED).map(({ row }) => String(row));
    const more = same.length > NAMED ? ' …' : '';
    return `${counted(same.length, 'row')} (${rows.join(', ')}${more}): ${SUMMARIES[first.problem]}`;
  });
  return `${parts.join('; ')}.`;
}

/** What is said of several rows with the same problem. */
const SUMMARIES: Readonly<Record<ProblemCode, string>> = {
  'no-stage': 'no stage',
  'unknown-stage': 'a stage that the process does not have',
  duplicate: 'they repeat other rows',
  'totals-row': 'they add up other rows',
  'not-a-number': 'not a number',
  'not-a-date': 'not a date',
  'closed-before-created': 'closed before created',
  'date-in-future': 'a date in the future',
  'visit-before-creation': 'a stage entered before the deal was created',
  'visit-ends-before-start': 'a stage left before it was entered',
  'list-price-not-positive': 'a list price that is not above 0',
  'discount-out-of-range': 'a discount outside −100 % to 100 %',
  'mixed-currency': 'another currency than the rest',
  'unknown-lost-at-stage': 'lost at a stage that the process does not have',
  'bad-event': 'a change that names no stage or no deal',
  'unknown-step': 'a step that is none of the eight',
  'unknown-outcome': 'an outcome that is not open, won or lost',
  'target-out-of-range': 'a target outside 0 % to 100 %',
  'days-not-positive': 'a number below 0',
  'unknown-process-stage': "a stage that the team's process does not have",
  'duplicate-stage': 'a stage twice',
  'unknown-period': 'an unknown quota period',
  'left-before-start': 'left before starting',
};
