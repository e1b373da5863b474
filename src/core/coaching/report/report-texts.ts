import { partsOf, readableDay } from '../../calendar';
import { inForceSince } from '../../process';
import { counted, oneDecimal, whole } from '../../texts/format';
import type { PersonPlan } from '../person-plan';
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

/** What is to be noted of everybody alike, but for the process, which the head speaks of anyway. */
export function noticesOfAll(people: readonly PersonReport[]): string[] {
  const [first, ...others] = people;
  if (first === undefined || others.length === 0) return [];
  return first.notices
    .filter(({ code }) => code !== 'process-not-agreed')
    .map(({ sentence }) => sentence)
    .filter((wanted) =>
      others.every(({ notices }) => notices.some(({ sentence }) => sentence === wanted)),
    );
}

/** The plan back from the quota: the wins it takes, and what must enter each stage a week. */
export function planText(plan: PersonPlan, { stages }: CoachingReport): string {
  const { quota, period, neededWins, expectedWins } = plan;
  const [needed, expected] = [neededWins, expectedWins].map(oneDecimal);
  const paces = plan.stages.map(({ stage, needed: wanted, now }) => {
    const present = now === null ? '' : ` (now ${oneDecimal(now)})`;
    return `${stages[stage]?.name ?? ''} ${oneDecimal(wanted)}${present}`;
  });
  return `A quota of ${whole(quota)} a ${period} takes ${needed} wins; the open deals should bring ${expected}. Needed a week: ${paces.join(', ')}.`;
}
