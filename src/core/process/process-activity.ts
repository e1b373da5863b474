import { EFFORT_STEPS } from '../tabs/steps-and-outcomes';
import { foldName } from './fold-name';

/** A step at which effort is spent before there is a deal. */
export type EffortStep = (typeof EFFORT_STEPS)[number];

/** What can be agreed about a kind of activity, for the team or for one salesperson. */
export interface ActivityTerms {
  /** How many of them a week; null where nothing is said. */
  readonly weeklyTarget: number | null;
  /** For the team: the kind is retired and keeps its past. For one person: not part of theirs. */
  readonly skip: boolean;
}

/** A kind of activity of the team's process, such as calls, before the first stage. */
export interface ProcessActivity extends ActivityTerms {
  readonly name: string;
  /** Other names of the kind, found in the activities. */
  readonly aliases: readonly string[];
  /** Null where nothing tells. */
  readonly step: EffortStep | null;
  /** What is different for single salespeople; null inherits the team's. */
  readonly personal: readonly PersonalActivity[];
}

/** What one salesperson's row changes of a kind of activity. */
export interface PersonalActivity extends ActivityTerms {
  readonly salesperson: string;
}

/** A kind of activity out of what its row or line says as of a stage, without anybody's own. */
export function activityOf({
  name,
  aliases,
  step,
  weeklyTarget,
  skip,
}: Omit<ProcessActivity, 'step' | 'personal'> & { readonly step: string | null }): ProcessActivity {
  return { name, aliases, step: effortStepOf(step), weeklyTarget, skip, personal: [] };
}

/** The step, if it is one at which effort is spent; else null. */
export function effortStepOf(step: string | null): EffortStep | null {
  return EFFORT_STEPS.find((each) => each === step) ?? null;
}

/**
 * The kinds of activities as they hold for one salesperson, with their own targets and what they
 * skip; null or a person without rows of their own: the team's.
 */
export function personalActivities(
  activities: readonly ProcessActivity[],
  salesperson: string | null,
): readonly ProcessActivity[] {
  if (salesperson === null) return activities;
  const folded = foldName(salesperson);
  return activities.map((activity) => {
    const own = activity.personal.find((each) => foldName(each.salesperson) === folded);
    return own === undefined
      ? activity
      : {
          ...activity,
          weeklyTarget: own.weeklyTarget ?? activity.weeklyTarget,
          skip: activity.skip || own.skip,
        };
  });
}
