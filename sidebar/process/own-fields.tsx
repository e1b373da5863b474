import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { ownTerms, type StageDraft } from './draft';
import { editOwnTerms } from './draft-edits';
import { errorAt } from './draft-errors';
import { figureAt } from './figures';
import type { ProcessStore } from './process-store';
import { TermsFields } from './terms-fields';

interface OwnFieldsProps {
  readonly stage: StageDraft;
  readonly salesperson: string;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/** The fields of what one salesperson's process has of its own at a stage. */
export function OwnFields({ stage, salesperson, view, store, session }: OwnFieldsProps) {
  const { draft, errors } = store;
  return (
    <TermsFields
      stageId={stage.id}
      terms={ownTerms(draft.value, salesperson, stage.id)}
      team={stage.terms}
      salesperson={salesperson}
      outcome={stage.outcome}
      figureOf={(field) => figureAt(view, salesperson, stage, field)}
      headers={view.headers}
      session={session}
      errorOf={(field) => errorAt(errors.value, stage.id, salesperson, field)}
      onEdit={(change) => store.edit(editOwnTerms(draft.value, salesperson, stage.id, change))}
    />
  );
}
