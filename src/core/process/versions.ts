import type { Day } from '../calendar';
import { parseAgreedParts } from './agreement-content';
import { agreementsOf, inForceSince, type ProcessAgreement } from './agreements';
import type { ProcessParts } from './changes';
import { foldName, type Stage } from './model';
import type { ProcessActivity } from './process-activity';

/** A version of a person's process with the time in which it was in force. */
export interface VersionInForce extends ProcessParts {
  readonly since: Day;
  /** Last day; null while it is in force. */
  readonly until: Day | null;
}

/** The versions that both agreed to, in order, each until the next one. */
export function versionsInForce(
  agreements: readonly ProcessAgreement[],
  salesperson: string,
): VersionInForce[] {
  const agreed = agreementsOf(agreements, salesperson)
    .flatMap((agreement) => {
      const since = inForceSince(agreement);
      const { content } = agreement;
      return since === null
        ? []
        : [
            {
              since,
              ...parseAgreedParts(content),
            },
          ];
    })
    .sort((a, b) => a.since - b.since);
  return agreed.map((version, index) => {
    const next = agreed[index + 1];
    return { ...version, until: next === undefined ? null : next.since - 1 };
  });
}

/** The stage of a version that is this stage now, by its name or an old one. */
export function stageInVersion({ stages }: VersionInForce, stage: Named): Stage | undefined {
  return namedNow(stages, stage);
}

/** The kind of activity of a version that is this kind now, by its name or an old one. */
export function activityInVersion(
  { activities }: VersionInForce,
  activity: Named,
): ProcessActivity | undefined {
  return namedNow(activities, activity);
}

type Named = Pick<Stage, 'name' | 'aliases'>;

function namedNow<Old extends Named>(
  old: readonly Old[],
  { name, aliases }: Named,
): Old | undefined {
  const names = [name, ...aliases].map(foldName);
  return old.find((each) => names.includes(foldName(each.name)));
}
