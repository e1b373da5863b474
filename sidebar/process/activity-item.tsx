import { aWeek, PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import { stepName } from '../../src/core/language/step-names';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { type ActivityDraft, BLANK_ACTIVITY_TERMS, ownActivityTerms } from './activity-draft';
import { ActivityFields } from './activity-fields';
import { FoldedItem } from './folded-item';
import { numberText, parseNumber } from './number-text';
import { OwnActivityFields } from './own-activity-fields';
import type { ProcessStore } from './process-store';

interface ActivityItemProps {
  readonly activity: ActivityDraft;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** A kind of activity in the list: one line, its fields beneath once opened. */
export function ActivityItem({ activity, view, store, session }: ActivityItemProps) {
  const { id, name: typed } = activity;
  const salesperson = store.forWhom.value;
  const name = typed.trim() === '' ? WORKSHOP_TEXTS.activities.new : typed;
  const shared = { activity, view, store, session };
  return (
    <FoldedItem
      id={id}
      name={name}
      summary={activitySummary(activity, salesperson)}
      store={store}
      fields={() =>
        salesperson === null ? (
          <ActivityFields {...shared} />
        ) : (
          <OwnActivityFields {...shared} salesperson={salesperson} />
        )
      }
    />
  );
}

/** A kind in one line, such as "Prospecting · 40 a week"; what is a person's own is marked. */
function activitySummary(activity: ActivityDraft, salesperson: string | null): string {
  const texts = PROCESS_TEXTS;
  const own = salesperson === null ? BLANK_ACTIVITY_TERMS : ownActivityTerms(activity, salesperson);
  if (own.skip) return texts.skipped;
  const ownTarget = shown(own.weeklyTarget);
  const target = ownTarget === '' ? shown(activity.weeklyTarget) : ownTarget;
  return [
    activity.step === '' ? texts.stepMissing : stepName(activity.step),
    target === '' ? '' : `${aWeek(target)}${ownTarget === '' ? '' : ` (${texts.ownMark})`}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function shown(text: string): string {
  const value = parseNumber(text);
  return value === 'invalid' ? '' : numberText(value);
}
