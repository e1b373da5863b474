import {
  type ActivityDraft,
  type ActivityTermsDraft,
  BLANK_ACTIVITY_TERMS,
  findPersonal,
  isBlankActivity,
} from './activity-draft';
import { freshId, type ProcessDraft } from './draft';

/** The kinds of activities in use, in order. */
export function activeActivities({ activities }: ProcessDraft): ActivityDraft[] {
  return activities.filter(({ skip }) => !skip);
}

/** The retired kinds, in order. */
export function retiredActivities({ activities }: ProcessDraft): ActivityDraft[] {
  return activities.filter(({ skip }) => skip);
}

/** The form with a kind of activity changed. */
export function editActivity(
  draft: ProcessDraft,
  id: number,
  change: Partial<Omit<ActivityDraft, 'id' | 'saved' | 'personal'>>,
): ProcessDraft {
  return withActivity(draft, id, (activity) => ({ ...activity, ...change }));
}

/** The form with one person's own terms of a kind changed. */
export function editOwnActivity(
  draft: ProcessDraft,
  salesperson: string,
  id: number,
  change: Partial<ActivityTermsDraft>,
): ProcessDraft {
  return withActivity(draft, id, (activity) => {
    const old = findPersonal(activity.personal, salesperson);
    const blank = { salesperson, ...BLANK_ACTIVITY_TERMS, saved: null };
    const own = { ...(old ?? blank), ...change };
    const others = activity.personal.filter((each) => each !== old);
    // What was only typed and deleted again leaves no trace; a saved row stays, to be written blank.
    if (own.saved === null && isBlankActivity(own)) return { ...activity, personal: others };
    return {
      ...activity,
      personal:
        old === undefined
          ? [...others, own]
          : activity.personal.map((each) => (each === old ? own : each)),
    };
  });
}

/** The form with a new kind of activity at the end of them, and its id. */
export function addActivity(
  draft: ProcessDraft,
  named: Partial<Pick<ActivityDraft, 'name' | 'step'>> = {},
): { draft: ProcessDraft; id: number } {
  const id = freshId(draft);
  const added: ActivityDraft = {
    id,
    name: '',
    aliases: '',
    step: '',
    ...BLANK_ACTIVITY_TERMS,
    ...named,
    personal: [],
    saved: null,
  };
  return { draft: { ...draft, activities: [...draft.activities, added] }, id };
}

/** The form without a kind that was never saved; a saved one is retired instead. */
export function removeActivity(draft: ProcessDraft, id: number): ProcessDraft {
  return {
    ...draft,
    activities: draft.activities.filter((each) => each.id !== id || each.saved !== null),
  };
}

function withActivity(
  draft: ProcessDraft,
  id: number,
  change: (activity: ActivityDraft) => ActivityDraft,
): ProcessDraft {
  return {
    ...draft,
    activities: draft.activities.map((each) => (each.id === id ? change(each) : each)),
  };
}
