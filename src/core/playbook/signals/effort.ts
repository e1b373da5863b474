import { kindsTogether } from '../../activities/kinds';
import type { PaceSample } from '../../inference/samples/pace';
import type { Target } from '../../inference/signal';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import type { Effort, WeeklyActivities } from '../../pipeline/effort';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import type { SalesProcess } from '../../process';
import type { FollowedSample } from './agreement-spans';
import { DETAIL, type Signal } from './signal';
import { WHOLE_PIPELINE } from './targets';

const ALL_KINDS: Target = { ...WHOLE_PIPELINE, activity: '' };

/** Activities a week of each kind that the process names; where it names none, of all together. */
export const EFFORT: Signal = {
  ...DETAIL,
  code: 'effort',
  teamWeight: 0.5,
  adverse: ['low'],
  hasGoodSide: true,
  unit: 'a week',
  targets: (process, { activities }) => {
    if (activities.length === 0) return [];
    const kinds = kindTargets(process);
    return kinds.length > 0 ? kinds : [ALL_KINDS];
  },
  sample: ({ lookup, people }, target) =>
    together(doneAt(lookup, target, people), ({ absent }) => absent),
  isComparedWithOwnPast: true,
  agreedTerm: { term: 'activities per week', targets: kindTargets },
  sentenceStart: {
    low: 'Fewer activities a week{kind}',
    high: 'More activities a week{kind}',
  },
  followUp: {
    // As earlier versions wrote it into the log too.
    nameIn: {
      en: 'Activities a week{ of the kind *}',
      de: 'Aktivitäten pro Woche{ der Art *}',
      es: 'Actividades por semana{ del tipo *}',
      fr: 'Activités par semaine{ du type « * »}',
      pt: 'Atividades por semana{ do tipo *}',
      before: 'Activities a week{ (*)}',
    },
    before: ({ before }, target, people) => followed(before, target, people),
    since: ({ since }, target, people) => followed(since, target, people),
    together: ALL_KINDS,
  },
};

/** The same of all kinds of the process together; where it names one, of that one. */
export const EFFORT_TOGETHER: Signal = {
  ...EFFORT,
  targets(process, pipeline) {
    const kinds = EFFORT.targets(process, pipeline);
    return kinds.length > 1 ? [ALL_KINDS] : kinds;
  },
};

/** A target for each kind of activity that the process names and has not retired. */
function kindTargets({ activities }: SalesProcess): Target[] {
  return activities
    .filter(({ skip }) => !skip)
    .map(({ name, step }) => ({ ...WHOLE_PIPELINE, step, activity: name }));
}

/** What some people did of the kind at a target, each person's. */
function doneAt(
  { effort }: PipelineIndex,
  { activity }: Target,
  people: readonly number[],
): WeeklyActivities[] {
  return pick(effort.of(kindsAt(effort, activity)), people);
}

/** The indexes of a kind by its name, or of all that make up the effort. */
function kindsAt({ kinds }: Effort, activity = ''): readonly number[] {
  return activity === '' ? kindsTogether(kinds) : [kinds.indexOf(activity)];
}

/** However short the time is, as an agreement is followed from its first day on. */
function followed(
  lookup: PipelineIndex,
  target: Target,
  people: readonly number[],
): ReturnType<FollowedSample> {
  const sample = together(doneAt(lookup, target, people), ({ absent }) =>
    absent === 'too-new' ? null : absent,
  );
  return typeof sample === 'string' ? null : sample;
}

/** Several people's activities a week; those without a pace left out. */
function together(
  all: readonly WeeklyActivities[],
  whyNot: (own: WeeklyActivities) => AbsenceCode | null,
): PaceSample | AbsenceCode {
  const told = all.filter((own) => whyNot(own) === null);
  if (told.length === 0) {
    const reasons = all.map(whyNot);
    return reasons.find((reason) => reason === 'too-new') ?? 'no-activities';
  }
  return {
    kind: 'pace',
    events: told.reduce((sum, { events }) => sum + events, 0),
    weeks: told.reduce((sum, { exposure }) => sum + exposure.weeks, 0),
    weekly: told.map(({ weekly }) => weekly),
  };
}
