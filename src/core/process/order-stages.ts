import { foldText } from '../texts/fold-text';
import { foldName } from './model';
import { USUAL_PIPELINES } from './stage-name-synonyms';
import { type Step, stepOrder } from './steps';

/**
 * Orders open stages. Of each pair, the one that deals reached first comes first; where deals do
 * not tell, the one that comes first in a usual CRM; else the one whose step is earlier; where
 * nothing tells, the one seen first. A stage's
 * place is the number of pairs it wins (Copeland's method), which settles circles as well.
 */
export function orderStages(
  names: readonly string[],
  stepOf: (name: string) => Step | null,
  paths: ReadonlyArray<readonly string[]>,
): string[] {
  const before = countPrecedences(names, paths);
  const wins = names.map((name, index) => {
    let count = 0;
    names.forEach((other, otherIndex) => {
      if (otherIndex === index) return;
      const lead = (before[index]?.[otherIndex] ?? 0) - (before[otherIndex]?.[index] ?? 0);
      if (lead !== 0) count += lead > 0 ? 1 : 0;
      else {
        const usual = usualPlace(name, other);
        const isFirst = comesFirstByName(stepOf(name), stepOf(other), index < otherIndex);
        count += (usual === 0 ? isFirst : usual < 0) ? 1 : 0;
      }
    });
    return count;
  });
  return names
    .map((name, index) => ({ name, index, wins: wins[index] ?? 0 }))
    .sort((a, b) => b.wins - a.wins || a.index - b.index)
    .map(({ name }) => name);
}

/** Below 0 where the stage comes before the other in a usual pipeline, above where after. */
function usualPlace(name: string, other: string): number {
  const [one, two] = [foldText(name), foldText(other)];
  const known = USUAL_PIPELINES.find((names) => names.includes(one) && names.includes(two));
  return known === undefined ? 0 : known.indexOf(one) - known.indexOf(two);
}

function comesFirstByName(step: Step | null, other: Step | null, isSeenFirst: boolean): boolean {
  if (step === null || other === null || step === other) return isSeenFirst;
  return stepOrder(step) < stepOrder(other);
}

/** How many deals reached stage i before stage j, by the first time they reached each. */
function countPrecedences(
  names: readonly string[],
  paths: ReadonlyArray<readonly string[]>,
): number[][] {
  const indexByName = new Map(names.map((name, index) => [foldName(name), index]));
  const before = names.map(() => names.map(() => 0));
  for (const path of paths) {
    const reached = [
      ...new Set(
        path
          .map((name) => indexByName.get(foldName(name)))
          .filter((index): index is number => index !== undefined),
      ),
    ];
    reached.forEach((earlier, position) => {
      for (const later of reached.slice(position + 1)) {
        const row = before[earlier];
        if (row !== undefined) row[later] = (row[later] ?? 0) + 1;
      }
    });
  }
  return before;
}
