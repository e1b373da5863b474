import type { Pipeline } from '../../pipeline/pipeline';
import type { RowProblem } from '../../table';

/** A row of a tab. */
export interface Place {
  readonly tab: string;
  readonly row: number;
}

/** A row that repeats a deal or is repeated, and the other rows with the same deal. */
export interface RepeatedRow extends Place {
  readonly others: readonly number[];
}

/** The rows with a deal that stands in several, by `placeKey`; each deal's own row before the others. */
export function repeatedRows(
  { deals }: Pipeline,
  problems: readonly RowProblem[],
): Map<string, RepeatedRow> {
  const repeatsOf = new Map<string, RowProblem[]>();
  for (const problem of problems) {
    if (problem.problem !== 'duplicate') continue;
    repeatsOf.set(problem.value, [...(repeatsOf.get(problem.value) ?? []), problem]);
  }
  const repeated = new Map<string, RepeatedRow>();
  if (repeatsOf.size === 0) return repeated;
  const dealOf = new Map(deals.map((deal) => [deal.key, deal]));
  for (const [key, repeats] of repeatsOf) {
    const deal = dealOf.get(key);
    if (deal === undefined) continue;
    const places: readonly Place[] = [deal, ...repeats];
    for (const place of places) {
      const { tab, row } = place;
      const others = places.filter((other) => other !== place).map((other) => other.row);
      repeated.set(placeKey(place), { tab, row, others });
    }
  }
  return repeated;
}

/** A text that only this row has. */
export function placeKey({ tab, row }: Place): string {
  return JSON.stringify([tab, row]);
}
