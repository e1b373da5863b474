import { effortLine } from '../language/effort';
import type { Metrics } from '../metrics/table';
import { type Line, line } from './document';

/** So many kinds have room in one line; the process's own come first. */
const KINDS = 5;

/** What somebody did before there was a deal, in one line; none where nothing is recorded. */
export function effortLines({ activities: { kinds, together } }: Metrics): Line[] {
  const told = kinds
    .slice(0, KINDS)
    .flatMap(({ activity, count, perWeek, targetPerWeek }) =>
      count === null ? [] : [{ activity, count, perWeek: perWeek.value, targetPerWeek }],
    );
  if (told.length === 0) return [];
  return [line('quiet', effortLine(told, together.perFirstContact.value))];
}
