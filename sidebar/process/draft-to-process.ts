import {
  foldName,
  type SalesProcess,
  type Stage,
  type StageTerms,
} from '../../src/core/process/model';
import { parseStep } from '../../src/core/process/steps';
import { isBlank, type ProcessDraft, type StageDraft, type TermsDraft } from './draft';
import { numberText, parseNumber, percentText } from './number-text';

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
    activities: draft.activities,
    stages: draft.stages.map(stageOf),
    overrides: [...overrides, ...draft.strays],
  };
}

/** The old name of a renamed stage, which is kept among its other names; null where none is. */
export function keptName({ name, saved }: StageDraft): string | null {
  return saved !== null && foldName(saved.name) !== foldName(name) ? saved.name : null;
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

function aliasesOf(stage: StageDraft): readonly string[] {
  const { aliases, saved, name } = stage;
  const kept = keptName(stage);
  if (saved !== null && kept === null && aliases === saved.aliases.join(', ')) return saved.aliases;
  const typed = aliases.split(',').map((alias) => alias.trim());
  const byFolded = new Map<string, string>();
  for (const alias of [...typed, kept ?? '']) {
    const folded = foldName(alias);
    if (folded !== '' && folded !== foldName(name) && !byFolded.has(folded)) {
      byFolded.set(folded, alias);
    }
  }
  return [...byFolded.values()];
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

/** A share such as 1/3 does not survive being shown; untouched, it goes back as it came. */
function shareOf(text: string, saved: number | null): number | null {
  if (text === percentText(saved)) return saved;
  const value = parseNumber(text);
  return value === null || value === 'invalid' ? null : value / 100;
}

function numberOf(text: string, saved: number | null): number | null {
  if (text === numberText(saved)) return saved;
  const value = parseNumber(text);
  return value === 'invalid' ? null : value;
}
