import type { ProblemCode, RowProblem } from '../table';
import { counted } from './format';

/** What is said of one kind of problem. */
interface ProblemTexts {
  /** Of one row, after its place; begins with the verb of "row 57" or with a subject of its own. */
  readonly one: (problem: RowProblem) => string;
  /** Of several rows, after their numbers. */
  readonly several: string;
}

/** What was found, and what was expected, for every problem. */
const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemTexts>> = {
  'no-stage': {
    one: () => ' has no stage',
    several: 'no stage',
  },
  'unknown-stage': {
    one: ({ value }) => ` is in stage "${value}", which the process does not have`,
    several: 'a stage that the process does not have',
  },
  duplicate: {
    one: ({ detail = 'another row' }) => ` repeats ${detail}`,
    several: 'they repeat other rows',
  },
  'totals-row': {
    one: () => ' adds up other rows',
    several: 'they add up other rows',
  },
  'repeated-headers': {
    one: () => ' repeats the headers',
    several: 'they repeat the headers',
  },
  'missing-header': {
    one: ({ value }) => ` has no header "${value}", so the tab is not read`,
    several: 'a header is missing',
  },
  'not-a-number': {
    one: ({ column, value }) => `: ${column} is "${value}", which is not a number`,
    several: 'not a number',
  },
  'not-a-date': {
    one: ({ column, value }) => `: ${column} is "${value}", which is not a date`,
    several: 'not a date',
  },
  'closed-before-created': {
    one: ({ column, value }) => `: ${column} ${value} lies before the deal was created`,
    several: 'closed before created',
  },
  'date-in-future': {
    one: ({ column, value }) => `: ${column} ${value} lies in the future`,
    several: 'a date in the future',
  },
  'visit-before-creation': {
    one: ({ column, value }) => ` entered ${column} on ${value}, before the deal was created`,
    several: 'a stage entered before the deal was created',
  },
  'visit-ends-before-start': {
    one: ({ column, value }) => ` entered ${column} on ${value}, after it had left it`,
    several: 'a stage left before it was entered',
  },
  'list-price-not-positive': {
    one: ({ value }) => `: list price is ${value}; it must be above 0`,
    several: 'a list price that is not above 0',
  },
  'discount-out-of-range': {
    one: ({ column, value }) =>
      `: discount does not lie between −100 % and 100 % (${column} is ${value})`,
    several: 'a discount outside −100 % to 100 %',
  },
  'mixed-currency': {
    one: ({ column, value }) => `: ${column} is ${value}, in another currency than the rest`,
    several: 'another currency than the rest',
  },
  'unknown-lost-at-stage': {
    one: ({ value }) => ` was lost at "${value}", which is no open stage of the process`,
    several: 'lost at a stage that the process does not have',
  },
  'bad-event': {
    one: ({ column, value }) =>
      value === ''
        ? `: ${column} is blank`
        : ` names "${value}", which is no stage of the process and no deal`,
    several: 'a change that names no stage or no deal',
  },
  'unknown-step': {
    one: ({ value }) => `: step is "${value}"; it must be one of the eight steps`,
    several: 'a step that is none of the eight',
  },
  'unknown-outcome': {
    one: ({ value }) => `: outcome is "${value}"; it must be open, won or lost`,
    several: 'an outcome that is not open, won or lost',
  },
  'target-out-of-range': {
    one: ({ value }) => `: target conversion is "${value}"; it must lie between 0 % and 100 %`,
    several: 'a target outside 0 % to 100 %',
  },
  'days-not-positive': {
    one: ({ column, value }) => `: ${column} is "${value}"; it must be a number of at least 0`,
    several: 'no number of at least 0',
  },
  'unknown-process-stage': {
    one: ({ value }) => ` is about stage "${value}", which the team's process does not have`,
    several: "a stage that the team's process does not have",
  },
  'duplicate-stage': {
    one: ({ value }) => ` repeats the stage "${value}"`,
    several: 'a stage twice',
  },
  'unknown-period': {
    one: ({ value }) => `: quota period is "${value}"; it must be week, month, quarter or year`,
    several: 'an unknown quota period',
  },
  'left-before-start': {
    one: ({ value }) => ` left on ${value}, before starting`,
    several: 'left before starting',
  },
  'log-without-salesperson': {
    one: () => ' does not say which salesperson it is about',
    several: 'no salesperson',
  },
  'review-before-agreement': {
    one: ({ value }) => `: the review on ${value} lies before the agreement`,
    several: 'a review before the agreement',
  },
};

/** A problem as a whole sentence with the tab: `"Deals", row 57 has no stage.` */
export function problemSentence(problem: RowProblem): string {
  return `"${problem.tab}", ${problemText(problem)}.`;
}

/** At most this many rows are named one by one. */
const NAMED = 5;

/**
 * Several problems in one or two sentences, by what is wrong: `row 57 has no stage and row 90
 * repeats row 12.` The tab is named where they come from more than one.
 */
export function problemsSummary(problems: readonly RowProblem[]): string {
  if (problems.length === 0) return '';
  const [first, ...others] = problems as readonly [RowProblem, ...RowProblem[]];
  const isOneTab = others.every(({ tab }) => tab === first.tab);
  const inTab = (tab: string): string => (isOneTab ? '' : ` of "${tab}"`);
  const text = (problem: RowProblem): string => problemText(problem, inTab(problem.tab));
  if (problems.length <= NAMED) return `${problems.map(text).join('; ')}.`;
  const parts = groupsOf(problems).map((group) => {
    const [one] = group as [RowProblem];
    if (group.length === 1) return text(one);
    const rows = group.slice(0, NAMED).map(({ row }) => String(row));
    const more = group.length > NAMED ? ' …' : '';
    const place = `${counted(group.length, 'row')}${inTab(one.tab)} (${rows.join(', ')}${more})`;
    return `${place}: ${PROBLEM_TEXTS[one.problem].several}`;
  });
  return `${parts.join('; ')}.`;
}

function problemText(problem: RowProblem, inTab = ''): string {
  return `row ${problem.row}${inTab}${PROBLEM_TEXTS[problem.problem].one(problem)}`;
}

/** Problems of the same kind in the same tab together, in the order in which they were met. */
function groupsOf(problems: readonly RowProblem[]): RowProblem[][] {
  const groups = new Map<string, RowProblem[]>();
  for (const problem of problems) {
    const key = `${problem.problem} ${problem.tab}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}
