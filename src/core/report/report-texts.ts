import { partsOf, readableDay } from '../calendar';
import { pInDirection } from '../inference/comparison';
import { inflatePValue } from '../inference/inflate-p-value';
import type { AssessedComparison } from '../inference/judge';
import { counted, oneDecimal, paces, whole } from '../language/format';
import type { PersonPlan } from '../metrics/person-plan';
import type { Notice } from '../playbook/notices/notice';
import { inForceSince } from '../process';
import type { CoachingReport, Finding, PersonReport } from './report-model';

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

/** Nobody waits for more outcomes than these. */
const MOST_OUTCOMES = 200;

/** Why a watch is no finding, and what would settle it. */
export function moreText({ moreOutcomesNeeded, judged }: Finding): string {
  const more =
    moreOutcomesNeeded === null || moreOutcomesNeeded > MOST_OUTCOMES
      ? ''
      : `; ${whole(moreOutcomesNeeded)} more outcomes like these would tell`;
  return `${doubt(judged)}${more}.`;
}

/** What keeps a difference from being evident: chance, else the others' spread, else the leads. */
function doubt({
  difference,
  direction,
  threshold,
  spread,
  reference,
}: AssessedComparison): string {
  const byChance = pInDirection(difference, direction);
  if (byChance > threshold) return 'May be chance';
  if (inflatePValue(byChance, spread) <= threshold) return 'May come from other lead sources';
  return reference === 'others'
    ? 'The others differ among themselves about as much'
    : 'The others changed about as much';
}

/** What is to be noted of everybody alike, the process first: the head says it once. */
export function noticesOfAll(people: readonly PersonReport[]): Notice[] {
  const [first, ...others] = people;
  if (first === undefined || others.length === 0) return [];
  return first.notices.filter(({ sentence: wanted }) =>
    others.every(({ notices }) => notices.some(({ sentence }) => sentence === wanted)),
  );
}

/** Whether nobody in a team has agreed to the process, so that no name needs to say so. */
export function isAgreedByNobody({ people }: CoachingReport): boolean {
  return people.length > 1 && people.every(({ agreement }) => agreement.kind === 'none');
}

/** The plan back from the quota: the wins it takes, and what must enter each stage a week. */
export function planText(plan: PersonPlan, { stages }: CoachingReport): string {
  const { quota, period, neededWins, expectedWins } = plan;
  const [needed, expected] = [neededWins, expectedWins].map(oneDecimal);
  const wanted = plan.stages.map(({ needed: pace }) => pace);
  const aWeek = plan.stages.map(({ stage, needed: pace, low, high, now }) => {
    const [need, from, to, present] = paces([pace, low, high, now ?? 0], wanted);
    const beside = now === null ? '' : `; now ${present}`;
    return `${stages[stage]?.name ?? ''} ${need} (${from}–${to}${beside})`;
  });
  return `A quota of ${whole(quota)} a ${period} takes ${needed} wins; the open deals should bring ${expected}. Needed a week, with the likely range: ${aWeek.join(', ')}.`;
}
