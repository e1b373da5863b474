import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { WORKSHOP_TEXTS } from '../../src/core/language/sidebar/workshop';
import { stepName } from '../../src/core/language/step-names';
import { EFFORT_STEPS } from '../../src/core/tabs/steps-and-outcomes';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { SelectField } from '../ui/fields';
import type { ActivityDraft } from './activity-draft';
import { editActivity, removeActivity } from './activity-edits';
import { errorAt } from './draft-errors';
import { effortAt } from './figures';
import { ADD_ACTIVITY_ID, fieldId } from './ids';
import { NamedFields } from './named-fields';
import type { ProcessStore } from './process-store';
import { RetireButton } from './retire-button';
import { TargetField } from './target-field';

interface ActivityFieldsProps {
  readonly activity: ActivityDraft;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** The fields of one of the team's kinds of activities. */
export function ActivityFields({ activity, view, store, session }: ActivityFieldsProps) {
  const texts = PROCESS_TEXTS;
  const own = WORKSHOP_TEXTS.activities;
  const { id, name, step, weeklyTarget, saved } = activity;
  const edit = (change: Parameters<typeof editActivity>[2]): void =>
    store.edit(editActivity(store.draft.value, id, change));
  return (
    <>
      <NamedFields typed={activity} label={own.name} store={store} onEdit={edit}>
        <SelectField
          id={fieldId(id, 'step', false)}
          label={own.step}
          value={step}
          options={[
            { value: '', text: texts.noStep },
            ...EFFORT_STEPS.map((value) => ({ value, text: stepName(value) })),
          ]}
          onChange={(value) => edit({ step: value })}
        />
        <div class="numbers">
          <TargetField
            id={fieldId(id, 'weeklyTarget', false)}
            label={texts.weekly}
            value={weeklyTarget}
            placeholder=""
            figure={effortAt(view, null, activity)}
            error={errorAt(store.errors.value, id, null, 'weeklyTarget')}
            session={session}
            onInput={(value) => edit({ weeklyTarget: value })}
          />
        </div>
      </NamedFields>
      <RetireButton
        id={id}
        name={name.trim() === '' ? own.new : name}
        isSaved={saved !== null}
        addId={ADD_ACTIVITY_ID}
        session={session}
        onRetire={() => edit({ skip: true })}
        onRemove={() => store.edit(removeActivity(store.draft.value, id))}
      />
    </>
  );
}
