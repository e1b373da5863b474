import {
  BLANK_TERMS,
  findOverride,
  freshId,
  isBlank,
  type ProcessDraft,
  type StageDraft,
  type TermsDraft,
} from './draft';

/** The stages in use, in order. */
export function activeStages({ stages }: ProcessDraft): StageDraft[] {
  return stages.filter(({ terms }) => !terms.skip);
}

/** The open stage in use that comes after one; null behind the last one. */
export function nextOpenStage(draft: ProcessDraft, id: number): StageDraft | null {
  const { stages } = draft;
  const here = stages.findIndex((stage) => stage.id === id);
  const later = here === -1 ? [] : stages.slice(here + 1);
  return later.find(({ outcome, terms }) => outcome === 'open' && !terms.skip) ?? null;
}

/** The retired stages, in order. */
export function retiredStages({ stages }: ProcessDraft): StageDraft[] {
  return stages.filter(({ terms }) => terms.skip);
}

/** The form with a stage changed. */
export function editStage(
  draft: ProcessDraft,
  id: number,
  change: Partial<Omit<StageDraft, 'id' | 'saved' | 'terms'>>,
): ProcessDraft {
  return withStage(draft, id, (stage) => ({ ...stage, ...change }));
}

/** The form with the team's terms of a stage changed. */
export function editTerms(
  draft: ProcessDraft,
  id: number,
  change: Partial<TermsDraft>,
): ProcessDraft {
  return withStage(draft, id, (stage) => ({ ...stage, terms: { ...stage.terms, ...change } }));
}

/** The form with one person's own terms of a stage changed. */
export function editOwnTerms(
  draft: ProcessDraft,
  salesperson: string,
  stageId: number,
  change: Partial<TermsDraft>,
): ProcessDraft {
  const old = findOverride(draft, salesperson, stageId);
  const terms = { ...(old?.terms ?? BLANK_TERMS), ...change };
  const others = draft.overrides;
  if (old === undefined) {
    return { ...draft, overrides: [...others, { salesperson, stageId, terms, saved: null }] };
  }
  // What was only typed and deleted again leaves no trace; a saved row stays, to be written blank.
  const keepsRow = old.saved !== null || !isBlank(terms);
  return {
    ...draft,
    overrides: keepsRow
      ? others.map((each) => (each === old ? { ...old, terms } : each))
      : others.filter((each) => each !== old),
  };
}

/** The form with a new stage after the last open one, and the new stage's id. */
export function addStage(draft: ProcessDraft): { draft: ProcessDraft; id: number } {
  const { stages } = draft;
  const id = freshId(draft);
  const isOpen = stages.map(({ outcome }) => outcome === 'open');
  const at = isOpen.lastIndexOf(true) + 1;
  const added: StageDraft = {
    id,
    name: '',
    aliases: '',
    outcome: 'open',
    step: '',
    terms: BLANK_TERMS,
    saved: null,
  };
  return { draft: { ...draft, stages: [...stages.slice(0, at), added, ...stages.slice(at)] }, id };
}

/** The form without a stage that was never saved; a saved one is retired instead. */
export function removeStage(draft: ProcessDraft, id: number): ProcessDraft {
  return {
    ...draft,
    stages: draft.stages.filter((stage) => stage.id !== id || stage.saved !== null),
    overrides: draft.overrides.filter(({ stageId, saved }) => stageId !== id || saved !== null),
  };
}

/** The form with a stage one place up (−1) or down (1) among those in use. */
export function moveStage(draft: ProcessDraft, id: number, by: -1 | 1): ProcessDraft {
  const active = activeStages(draft);
  const at = active.findIndex((stage) => stage.id === id);
  const [stage, neighbour] = [active[at], active[at + by]];
  if (stage === undefined || neighbour === undefined) return draft;
  // Retired stages between the two stay where they are.
  const swapped = draft.stages.map((each) => {
    if (each === stage) return neighbour;
    return each === neighbour ? stage : each;
  });
  return { ...draft, stages: swapped };
}

function withStage(
  draft: ProcessDraft,
  id: number,
  change: (stage: StageDraft) => StageDraft,
): ProcessDraft {
  return {
    ...draft,
    stages: draft.stages.map((stage) => (stage.id === id ? change(stage) : stage)),
  };
}
