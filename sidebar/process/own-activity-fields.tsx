import { notPartOf, PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Checkbox } from '../ui/fields';
import { type ActivityDraft, ownActivityTerms } from './activity-draft';
import { editOwnActivity } from './activity-edits';
import { errorAt } from './draft-errors';
import { effortAt } from './figures';
import { fieldId } from './ids';
import type { ProcessStore } from './process-store';
import { TargetField } from './target-field';

interface OwnActivityFieldsProps {
  readonly activity: ActivityDraft;
  readonly salesperson: string;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** The fields of what one salesperson has of their own of a kind of activity. */
export function OwnActivityFields(props: OwnActivityFieldsProps) {
  const { activity, salesperson, view, store, session } = props;
  const { id } = activity;
  const { weeklyTarget, skip } = ownActivityTerms(activity, salesperson);
  const edit = (change: Parameters<typeof editOwnActivity>[3]): void =>
    store.edit(editOwnActivity(store.draft.value, salesperson, id, change));
  return (
    <>
      <div class="numbers">
        <TargetField
          id={fieldId(id, 'weeklyTarget', true)}
          label={PROCESS_TEXTS.weekly}
          value={weeklyTarget}
          placeholder={activity.weeklyTarget}
          figure={effortAt(view, salesperson, activity)}
          error={errorAt(store.errors.value, id, salesperson, 'weeklyTarget')}
          session={session}
          onInput={(value) => edit({ weeklyTarget: value })}
        />
      </div>
      <Checkbox
        id={fieldId(id, 'skip', true)}
        label={notPartOf(salesperson)}
        isChecked={skip}
        onChange={(isSkipped) => edit({ skip: isSkipped })}
      />
    </>
  );
}
