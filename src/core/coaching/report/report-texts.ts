import { partsOf, readableDay } from '../../calendar';
import { inForceSince } from '../../process';
import { counted, whole } from '../../texts/format';
import type { CoachingReport, PersonReport, ToldFinding } from './report-model';

/** How a person's process stands, for the line with the name. */
export function agreementText({ agreement }: PersonReport, { asOf }: CoachingReport): string {
  const { year } = partsOf(asOf);
  switch (agreement.kind) {
    case 'none':
      return 'no process agreed yet';
    case 'half':
      return `process not yet agreed by the ${agreement.missing}`;
    case 'agreed':
      return `process agreed ${readableDay(inForceSince(agreement.agreement) ?? 0, year)} by both`;
    case 'changed':
      return `process changed since it was agreed ${readableDay(inForceSince(agreement.agreement) ?? 0, year)}`;
  }
}

/** Said where a person has no finding. */
export function noFindingText({ metrics }: PersonReport): string {
  const decided = metrics.winRate.won + metrics.winRate.lost;
  return `No difference here that the numbers support (${counted(decided, 'decided deal')}).`;
}

/** How sure a watch is, and what would settle it. */
export function moreText({ moreOutcomesNeeded }: ToldFinding): string {
  return moreOutcomesNeeded === null
    ? 'May be chance.'
    : `May be chance; ${whole(moreOutcomesNeeded)} more outcomes like these would tell.`;
}
