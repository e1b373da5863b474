import { lowerFirst } from '../language/format';
import type { RankedCause, RankedCauses } from '../playbook/rank-causes';
import { type Line, line } from './document';
import type { Finding } from './report-model';
import { shortfallLines } from './split-lines';

/** The causes of a finding, each with what points to it, and what to record where nothing does. */
export function causeLines({ rankedCauses, shortfall }: Finding): Line[] {
  if (rankedCauses === null) return [];
  const { causes, dataWanted } = rankedCauses;
  return [
    ...(shortfall === null ? [] : shortfallLines(shortfall)),
    line('quiet', 'It could be'),
    ...causes.map((cause) => line('bullet', causeText(cause))),
    ...(isUndecided(rankedCauses)
      ? [line('quiet', 'The sheet does not tell these apart; ask.')]
      : []),
    ...(isDataWanted(rankedCauses)
      ? [line('quiet', `To know more next time, record: ${lowerFirst(dataWanted)}`)]
      : []),
  ];
}

function isUndecided({ causes }: RankedCauses): boolean {
  return causes.every(({ points }) => points !== 'for');
}

/** Whether more would have to be recorded to tell the causes apart. */
export function isDataWanted(rankedCauses: RankedCauses): boolean {
  return rankedCauses.isMissingData || isUndecided(rankedCauses);
}

function causeText({ cause, points, pointers }: RankedCause): string {
  if (pointers.length === 0) return cause;
  const found = pointers.join('; ');
  // With figures beside it a name is enough; what it would mean is in the full text.
  const [name = cause] = cause.split(':');
  if (points === 'for') return `${name} — ${found}`;
  return `${name} — ${points === 'against' ? 'nothing points there' : 'too little to tell'}: ${found}`;
}
