import type { SalesProcess, Stage, StageTerms } from '../../src/core/process/model';
import { parseStep } from '../../src/core/process/steps';
import { activityOf } from './activity-draft';
import { isBlank, type ProcessDraft, type StageDraft, type TermsDraft } from './draft';
import { aliasesOf, numberOf, shareOf } from './typed-values';

/**
 * The process that a form without errors stands for. A field that was not touched goes back
 * exactly as it came, so that saving changes nothing else.
 */
export function processOf(draft: ProcessDraft): SalesProcess {
  const nameById = new Map(draft.stages.map(({ id, name }) => [id, name.trim()]));
  const overrides = draft.overrides
    .map(({ salesperson, stageId, terms, saved }) => ({
      salesperson,
      stage: nameById.get(stageId) ?? '',
      terms: termsOf(terms, saved),
      isBlank: isBlank(terms),
    }))
    .filter(({ stage, isBlank: nothing }) => stage !== '' && !nothing)
    .map(({ salesperson, stage, terms }) => ({ salesperson, stage, terms }));
  return {
    activities: draft.activities.map(activityOf),
    stages: draft.stages.map(stageOf),
    overrides: [...overrides, ...draft.strays],
  };
}

function stageOf(stage: StageDraft): Stage {
  return {
    name: stage.name.trim(),
    aliases: aliasesOf(stage),
    outcome: stage.outcome,
    step: stage.outcome === 'open' ? parseStep(stage.step) : null,
    ...termsOf(stage.terms, stage.saved),
  };
}

function termsOf(draft: TermsDraft, saved: StageTerms | null): StageTerms {
  const exitCriteria = draft.exitCriteria.trim();
  return {
    exitCriteria: exitCriteria === '' ? null : exitCriteria,
    requiredColumns: draft.requiredColumns,
    targetConversion: shareOf(draft.targetConversion, saved?.targetConversion ?? null),
    maxDays: numberOf(draft.maxDays, saved?.maxDays ?? null),
    weeklyTarget: numberOf(draft.weeklyTarget, saved?.weeklyTarget ?? null),
    largestDiscount: shareOf(draft.largestDiscount, saved?.largestDiscount ?? null),
    skip: draft.skip,
  };
}
