import { causeText, REPORT_TEXTS, recordNextTime } from '../language/report';
import type { Finding } from '../playbook/findings';
import type { RankedCauses } from '../playbook/rank-causes';
import { activitiesToTell } from '../shortfall/proposal-shortfall';
import { type Line, line } from './document';
import { shortfallLines } from './split-lines';

/** The causes of a finding, each with what points to it, and what to record where nothing does. */
export function causeLines({ rankedCauses, shortfall }: Finding): Line[] {
  if (rankedCauses === null) return [];
  const { causes, dataWanted } = rankedCauses;
  return [
    ...(shortfall === null ? [] : shortfallLines(shortfall, activitiesToTell(shortfall))),
    line('quiet', REPORT_TEXTS.couldBe),
    ...causes.map((cause) => line('bullet', causeText(cause))),
    ...(isUndecided(rankedCauses) ? [line('quiet', REPORT_TEXTS.undecided)] : []),
    ...(isDataWanted(rankedCauses) ? [line('quiet', recordNextTime(dataWanted))] : []),
  ];
}

function isUndecided({ causes }: RankedCauses): boolean {
  return causes.every(({ points }) => points !== 'for');
}

/** Whether more would have to be recorded to tell the causes apart. */
export function isDataWanted(rankedCauses: RankedCauses): boolean {
  return rankedCauses.isMissingData || isUndecided(rankedCauses);
}
