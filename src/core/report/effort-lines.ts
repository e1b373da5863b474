import { effortLine } from '../language/effort';
import type { Metrics } from '../metrics/table';
import { type Line, line } from './document';

/** So many kinds have room in one line. */
const KINDS = 5;

/**
 * What somebody did before there was a deal, in one line: of the process's kinds, where it names
 * any, else of all. None where nothing is recorded.
 */
export function effortLines({ activities: { kinds, together } }: Metrics): Line[] {
  const ofProcess = kinds.filter(({ isOfProcess }) => isOfProcess);
  const told = (ofProcess.length > 0 ? ofProcess : kinds)
    .slice(0, KINDS)
    .flatMap(({ activity, count, perWeek, targetPerWeek }) =>
      count === null ? [] : [{ activity, count, perWeek: perWeek.value, targetPerWeek }],
    );
  if (told.length === 0) return [];
  return [line('quiet', effortLine(told, together.perFirstContact.value))];
}
