import type { Counted } from '../table';

/** Which of several is measured, because they cannot be measured together. */
export interface MeasuredChoice {
  readonly measured: Counted;
  /** The most frequent first. */
  readonly others: readonly Counted[];
}

/**
 * Chooses the wanted one, where it is among them, else the most frequent; null where there is none.
 * Of equally frequent ones the first by their keys counts, whatever the order of rows.
 *
 * @param counts each with how often it was found, by its key
 * @param wanted the wanted one's key, asked only where there are several
 */
export function chooseMeasured(
  counts: ReadonlyMap<string, Counted>,
  wanted: () => string | null,
): MeasuredChoice | null {
  const keys = [...counts].sort(
    ([a, { count: ofA }], [b, { count: ofB }]) => ofB - ofA || (a < b ? -1 : 1),
  );
  const [first] = keys;
  if (first === undefined) return null;
  const key = keys.length > 1 ? wanted() : null;
  const [chosen, measured] = keys.find(([each]) => each === key) ?? first;
  return {
    measured,
    others: keys.filter(([each]) => each !== chosen).map(([, counted]) => counted),
  };
}
