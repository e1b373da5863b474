import type { ProcessViewData } from '../../src/server/contract';
import { ownTerms, type StageDraft } from './draft';
import { editOwnTerms } from './draft-edits';
import type { CheckedField } from './draft-errors';
import { figureAt } from './figures';
import { isSamePerson } from './people';
import type { ProcessStore } from './process-store';
import { TermsFields } from './terms-fields';

interface OwnFieldsProps {
  readonly stage: StageDraft;
  readonly salesperson: string;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
}

/** The fields of what one salesperson's process has of its own at a stage. */
export function OwnFields({ stage, salesperson, view, store }: OwnFieldsProps) {
  const { draft, errors } = store;
  const errorOf = (field: CheckedField): string | undefined =>
    errors.value.find(
      (error) =>
        error.stageId === stage.id &&
        isSamePerson(error.salesperson, salesperson) &&
        error.field === field,
    )?.sentence;
  return (
    <TermsFields
      stageId={stage.id}
      terms={ownTerms(draft.value, salesperson, stage.id)}
      team={stage.terms}
      salesperson={salesperson}
      outcome={stage.outcome}
      figureOf={(field) => figureAt(view, salesperson, stage, field)}
      headers={view.headers}
      errorOf={errorOf}
      onEdit={(change) => store.edit(editOwnTerms(draft.value, salesperson, stage.id, change))}
    />
  );
}
