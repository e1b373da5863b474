import { PROCESS_TEXTS } from '../../src/core/language/sidebar/process';
import { stepName } from '../../src/core/language/step-names';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { SelectField } from '../ui/fields';
import { CriterionOffer } from './criterion-offer';
import type { StageDraft } from './draft';
import { editStage, editTerms, removeStage } from './draft-edits';
import { type CheckedField, errorAt } from './draft-errors';
import { figureAt } from './figures';
import { ADD_ID, fieldId } from './ids';
import { NamedFields } from './named-fields';
import type { ProcessStore } from './process-store';
import { RetireButton } from './retire-button';
import { TermsFields } from './terms-fields';

interface StageFieldsProps {
  readonly stage: StageDraft;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

const OUTCOMES = ['open', 'won', 'lost'] as const;

/** The fields of one of the team's stages. */
export function StageFields({ stage, view, store, session }: StageFieldsProps) {
  const texts = PROCESS_TEXTS;
  const { id, name, outcome, step, terms } = stage;
  const edit = (change: Parameters<typeof editStage>[2]): void =>
    store.edit(editStage(store.draft.value, id, change));
  const errorOf = (field: CheckedField): string | undefined =>
    errorAt(store.errors.value, id, null, field);
  return (
    <>
      <NamedFields typed={stage} label={texts.name} store={store} onEdit={edit}>
        <div class="pair">
          <SelectField
            id={fieldId(id, 'outcome', false)}
            label={texts.outcome}
            value={outcome}
            options={OUTCOMES.map((value) => ({ value, text: texts.outcomes[value] }))}
            onChange={(value) =>
              edit({ outcome: OUTCOMES.find((each) => each === value) ?? outcome })
            }
          />
          {outcome === 'open' ? (
            <SelectField
              id={fieldId(id, 'step', false)}
              label={texts.step}
              value={step}
              options={[
                { value: '', text: texts.noStep },
                ...view.steps.map((value) => ({ value, text: stepName(value) })),
              ]}
              onChange={(value) => edit({ step: value })}
            />
          ) : null}
        </div>
        <TermsFields
          stageId={id}
          terms={terms}
          team={null}
          salesperson={null}
          outcome={outcome}
          figureOf={(field) => figureAt(view, null, stage, field)}
          headers={view.headers}
          errorOf={errorOf}
          session={session}
          onEdit={(change) => store.edit(editTerms(store.draft.value, id, change))}
        >
          <CriterionOffer stage={stage} view={view} store={store} session={session} />
        </TermsFields>
      </NamedFields>
      <RetireButton
        id={id}
        name={name.trim() === '' ? texts.newStage : name}
        isSaved={stage.saved !== null}
        addId={ADD_ID}
        session={session}
        onRetire={() => store.edit(editTerms(store.draft.value, id, { skip: true }))}
        onRemove={() => store.edit(removeStage(store.draft.value, id))}
      />
    </>
  );
}
