import type { RowProblem } from './problem';

/** Problems of the same kind in the same tab together, in the order in which they were met. */
export function groupProblems(problems: readonly RowProblem[]): RowProblem[][] {
  const groups = new Map<string, RowProblem[]>();
  for (const problem of problems) {
    const key = `${problem.problem} ${problem.tab}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}
