/** Which median of the days in a stage: of the visits that ended, or with open ones as censored. */
export type MedianKind = 'plain' | 'kaplan-meier';

/** One salesperson's figures of one stage, as every engine has to give them. */
export interface GroupFigures {
  /** Index of the salesperson, and of the stage. */
  readonly person: number;
  readonly stage: number;
  readonly entered: number;
  readonly advanced: number;
  readonly lost: number;
  readonly open: number;
  /** Median days; null where there is none. */
  readonly median: number | null;
}

/** How two engines' results differ, in words; null where they agree. */
export function disagreement(
  ours: readonly GroupFigures[],
  theirs: readonly GroupFigures[],
): string | null {
  if (ours.length !== theirs.length) return `${ours.length} groups and ${theirs.length}`;
  const sorted = [...theirs].sort((a, b) => a.person - b.person || a.stage - b.stage);
  for (const [index, own] of ours.entries()) {
    const other = sorted[index] as GroupFigures;
    for (const key of Object.keys(own) as Array<keyof GroupFigures>) {
      if (!isSame(own[key], other[key])) {
        return `person ${own.person}, stage ${own.stage}: ${key} ${own[key]} and ${other[key]}`;
      }
    }
  }
  return null;
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
