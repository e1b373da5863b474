import type { Day } from '../calendar';
import { parseAgreementContent } from './agreement-content';
import { agreementsOf, inForceSince, type ProcessAgreement } from './agreements';
import { foldName, type Stage } from './model';

/** A version of a person's process with the time in which it was in force. */
export interface VersionInForce {
  readonly since: Day;
  /** Last day; null while it is in force. */
  readonly until: Day | null;
  readonly stages: readonly Stage[];
}

/** The versions that both agreed to, in order, each until the next one. */
export function versionsInForce(
  agreements: readonly ProcessAgreement[],
  salesperson: string,
): VersionInForce[] {
  const agreed = agreementsOf(agreements, salesperson)
    .flatMap((agreement) => {
      const since = inForceSince(agreement);
      return since === null ? [] : [{ since, stages: parseAgreementContent(agreement.content) }];
    })
    .sort((a, b) => a.since - b.since);
  return agreed.map(({ since, stages }, index) => {
    const next = agreed[index + 1];
    return { since, until: next === undefined ? null : next.since - 1, stages };
  });
}

/** The stage of a version that is this stage now, by its name or an old one. */
export function stageInVersion(
  { stages }: VersionInForce,
  { name, aliases }: Pick<Stage, 'name' | 'aliases'>,
): Stage | undefined {
  const names = [name, ...aliases].map(foldName);
  return stages.find((stage) => names.includes(foldName(stage.name)));
}
