import { quoted } from '../../src/core/language/format';
import {
  addColumn,
  columnShows,
  columnWouldShow,
  requireColumn,
  WORKSHOP_TEXTS,
} from '../../src/core/language/sidebar/workshop';
import type { ProcessViewData } from '../../src/server/contract';
import type { Session } from '../state/session';
import { Button } from '../ui/button';
import { focusSoon } from '../ui/focus';
import type { ProcessDraft, StageDraft } from './draft';
import { activeStages, editTerms, nextOpenStage } from './draft-edits';
import { fieldId } from './ids';
import type { ProcessStore } from './process-store';

/** What is proposed for the step of an open stage; undefined for nothing. */
function proposedFor({ outcome, step }: StageDraft, { criteria }: ProcessViewData) {
  return outcome === 'open' ? criteria.find((each) => each.step === step) : undefined;
}

function hasCriterion({ terms }: StageDraft): boolean {
  return terms.exitCriteria.trim() !== '';
}

/** The stages in use without a criterion, with the one that is proposed for their step. */
export function lackingCriterion(
  draft: ProcessDraft,
  view: ProcessViewData,
): Array<{ readonly id: number; readonly criterion: string }> {
  return activeStages(draft).flatMap((stage) => {
    const proposed = proposedFor(stage, view);
    if (proposed === undefined || hasCriterion(stage)) return [];
    return [{ id: stage.id, criterion: proposed.criterion }];
  });
}

interface CriterionOfferProps {
  readonly stage: StageDraft;
  readonly view: ProcessViewData;
  readonly store: ProcessStore;
  readonly session: Session;
}

/**
 * What is proposed for the stage's step: first a criterion, and once there is one and the next stage
 * requires no column, the column that would show whether it is met. A deal has it when it is through
 * with the stage, so the next one requires it; behind the last one there is none that could.
 */
export function CriterionOffer({ stage, view, store, session }: CriterionOfferProps) {
  const texts = WORKSHOP_TEXTS.criterion;
  const { id, step, terms } = stage;
  const proposed = proposedFor(stage, view);
  if (proposed === undefined) return null;
  const { criterion, column, isThere } = proposed;
  if (!hasCriterion(stage)) {
    return (
      <div class="offer">
        <p class="hint">
          {texts.proposed} {quoted(criterion)}
        </p>
        <Button
          onClick={() => {
            store.edit(editTerms(store.draft.value, id, { exitCriteria: criterion }));
            session.say(texts.taken);
            focusSoon(fieldId(id, 'exitCriteria', false));
          }}
        >
          {texts.use}
        </Button>
      </div>
    );
  }
  if (terms.requiredColumns.includes(column)) return null;
  const next = nextOpenStage(store.draft.value, id);
  if (next !== null && next.terms.requiredColumns.length > 0) return null;
  const by = next?.name ?? null;
  return (
    <div class="offer">
      <p class="hint">{isThere ? columnShows(column) : columnWouldShow(column, by)}</p>
      {isThere ? (
        by === null ? null : (
          <Button onClick={() => store.requireColumn(id, column)}>
            {requireColumn(column, by)}
          </Button>
        )
      ) : (
        <Button isOff={session.isBusy.value} onClick={() => store.addColumn(id, step)}>
          {addColumn(column)}
        </Button>
      )}
    </div>
  );
}
