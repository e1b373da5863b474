import { effortLine } from '../language/effort';
import { type Line, line } from './document';
import type { PersonReport } from './report-model';

/** So many kinds have room in one line. */
const KINDS = 5;

/**
 * What somebody did before there was a deal, in one line: of the process's kinds, where it names
 * any, else of all. None where nothing is recorded.
 */
export function effortLines({
  metrics: {
    activities: { kinds, together },
  },
  agreement,
}: Pick<PersonReport, 'metrics' | 'agreement'>): Line[] {
  const ofProcess = kinds.filter(({ isOfProcess }) => isOfProcess);
  const told = (ofProcess.length > 0 ? ofProcess : kinds)
    .slice(0, KINDS)
    .flatMap(({ activity, count, perWeek, targetPerWeek }) =>
      count === null ? [] : [{ activity, count, perWeek: perWeek.value, targetPerWeek }],
    );
  if (told.length === 0) return [];
  return [
    line('quiet', effortLine(told, together.perFirstContact.value, agreement.kind === 'agreed')),
  ];
}
