import { foldName } from '../../src/core/process/fold-name';
import type {
  ActivityTerms,
  PersonalActivity,
  ProcessActivity,
} from '../../src/core/process/process-activity';
import { EFFORT_STEPS } from '../../src/core/tabs/steps-and-outcomes';
import { numberText } from './number-text';
import { aliasesOf, numberOf } from './typed-values';

/** What can be agreed about a kind of activity, as typed. */
export interface ActivityTermsDraft {
  readonly weeklyTarget: string;
  readonly skip: boolean;
}

/** What one salesperson has of their own, as typed; blank inherits the team's. */
export interface PersonalActivityDraft extends ActivityTermsDraft {
  readonly salesperson: string;
  readonly saved: PersonalActivity | null;
}

/** A kind of activity as typed. */
export interface ActivityDraft extends ActivityTermsDraft {
  /** Stays the same while the kind is renamed; no stage has it either. */
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
  /** Blank for none. */
  readonly step: string;
  readonly personal: readonly PersonalActivityDraft[];
  /** As last saved; null for a new kind. */
  readonly saved: ProcessActivity | null;
}

/** Terms about which nothing is typed. */
export const BLANK_ACTIVITY_TERMS: ActivityTermsDraft = { weeklyTarget: '', skip: false };

/** A kind of activity as the form holds it. */
export function activityDraft(saved: ProcessActivity, id: number): ActivityDraft {
  return {
    id,
    name: saved.name,
    aliases: saved.aliases.join(', '),
    step: saved.step ?? '',
    ...termsDraft(saved),
    personal: saved.personal.map((own) => ({
      salesperson: own.salesperson,
      ...termsDraft(own),
      saved: own,
    })),
    saved,
  };
}

/** The kind of activity that is typed. What is blank again of a person's leaves no row behind. */
export function activityOf(draft: ActivityDraft): ProcessActivity {
  return {
    name: draft.name.trim(),
    aliases: aliasesOf(draft),
    step: EFFORT_STEPS.find((step) => step === draft.step) ?? null,
    ...termsOf(draft, draft.saved),
    personal: draft.personal
      .filter((own) => !isBlankActivity(own))
      .map((own) => ({ salesperson: own.salesperson, ...termsOf(own, own.saved) })),
  };
}

/** Whether nothing is typed, so that all is as the team's. */
export function isBlankActivity({ weeklyTarget, skip }: ActivityTermsDraft): boolean {
  return !skip && weeklyTarget.trim() === '';
}

/** What a person has of their own of a kind; blank terms where that is nothing. */
export function ownActivityTerms(
  { personal }: Pick<ActivityDraft, 'personal'>,
  salesperson: string,
): ActivityTermsDraft {
  return findPersonal(personal, salesperson) ?? BLANK_ACTIVITY_TERMS;
}

/** A person's own among those of a kind. */
export function findPersonal(
  personal: readonly PersonalActivityDraft[],
  salesperson: string,
): PersonalActivityDraft | undefined {
  return personal.find((own) => foldName(own.salesperson) === foldName(salesperson));
}

/** A kind that was typed in while an earlier state of it was being saved, over what is saved now. */
export function activityOnTopOf(
  saved: readonly ActivityDraft[],
  activity: ActivityDraft,
): ActivityDraft {
  const same = saved.find(({ id }) => id === activity.id);
  if (same === undefined) return activity;
  return {
    ...activity,
    saved: same.saved,
    personal: activity.personal.map((own) => ({
      ...own,
      saved: findPersonal(same.personal, own.salesperson)?.saved ?? own.saved,
    })),
  };
}

function termsDraft({ weeklyTarget, skip }: ActivityTerms): ActivityTermsDraft {
  return { weeklyTarget: numberText(weeklyTarget), skip };
}

function termsOf(
  { weeklyTarget, skip }: ActivityTermsDraft,
  saved: ActivityTerms | null,
): ActivityTerms {
  return { weeklyTarget: numberOf(weeklyTarget, saved?.weeklyTarget ?? null), skip };
}
