import {
  foldName,
  type SalesProcess,
  type Stage,
  type StageOverride,
  type StageTerms,
} from '../../src/core/process/model';
import { numberText, percentText } from './number-text';

/** A stage's terms as typed. */
export interface TermsDraft {
  readonly exitCriteria: string;
  readonly requiredColumns: readonly string[];
  /** Per cent. */
  readonly targetConversion: string;
  readonly maxDays: string;
  readonly weeklyTarget: string;
  /** Per cent. */
  readonly largestDiscount: string;
  readonly skip: boolean;
}

/** A stage as typed. */
export interface StageDraft {
  /** Stays the same while the stage is renamed and moved. */
  readonly id: number;
  readonly name: string;
  readonly aliases: string;
  readonly outcome: Stage['outcome'];
  /** Blank for none. */
  readonly step: string;
  readonly terms: TermsDraft;
  /** As last saved; null for a new stage. */
  readonly saved: Stage | null;
}

/** What one salesperson's process has of its own, as typed; blank inherits the team's. */
export interface OverrideDraft {
  readonly salesperson: string;
  readonly stageId: number;
  readonly terms: TermsDraft;
  readonly saved: StageTerms | null;
}

/** The process as the form holds it: whatever is typed, right or wrong, is kept. */
export interface ProcessDraft {
  /** What is done before there is a deal; the form keeps it as it came. */
  readonly activities: SalesProcess['activities'];
  readonly stages: readonly StageDraft[];
  readonly overrides: readonly OverrideDraft[];
  /** About stages that the process does not have; they go back as they came. */
  readonly strays: readonly StageOverride[];
}

/** Terms about which nothing is typed. */
export const BLANK_TERMS: TermsDraft = {
  exitCriteria: '',
  requiredColumns: [],
  targetConversion: '',
  maxDays: '',
  weeklyTarget: '',
  largestDiscount: '',
  skip: false,
};

/**
 * The form over a process.
 *
 * @param before an earlier form: a stage of the same name keeps its id, so that what is open and
 *   where the focus is stays after saving
 */
export function draftOf(process: SalesProcess, before: ProcessDraft | null = null): ProcessDraft {
  const earlier = before?.stages ?? [];
  let nextId = 1 + Math.max(0, ...earlier.map(({ id }) => id));
  const stages = process.stages.map((saved): StageDraft => {
    const same = earlier.find(({ name }) => foldName(name) === foldName(saved.name));
    return {
      id: same?.id ?? nextId++,
      name: saved.name,
      aliases: saved.aliases.join(', '),
      outcome: saved.outcome,
      step: saved.step ?? '',
      terms: termsDraft(saved),
      saved,
    };
  });
  const overrides: OverrideDraft[] = [];
  const strays: StageOverride[] = [];
  for (const override of process.overrides) {
    const stage = stages.find(({ name }) => foldName(name) === foldName(override.stage));
    if (stage === undefined) strays.push(override);
    else {
      const { salesperson, terms: saved } = override;
      overrides.push({ salesperson, stageId: stage.id, terms: termsDraft(saved), saved });
    }
  }
  return { activities: process.activities, stages, overrides, strays };
}

/** A form that was typed in while an earlier state of it was being saved, over what is saved now. */
export function onTopOf(saved: ProcessDraft, draft: ProcessDraft): ProcessDraft {
  return {
    ...draft,
    stages: draft.stages.map((stage) => {
      const same = saved.stages.find(({ id }) => id === stage.id);
      return same === undefined ? stage : { ...stage, saved: same.saved };
    }),
    overrides: draft.overrides.map((override) => {
      const same = findOverride(saved, override.salesperson, override.stageId);
      return same === undefined ? override : { ...override, saved: same.saved };
    }),
  };
}

/** Whether two forms hold the same. */
export function isSameDraft(one: ProcessDraft, other: ProcessDraft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether nothing is typed, so that all is as the team's. */
export function isBlank(terms: TermsDraft): boolean {
  return (
    !terms.skip &&
    terms.requiredColumns.length === 0 &&
    [
      terms.exitCriteria,
      terms.targetConversion,
      terms.maxDays,
      terms.weeklyTarget,
      terms.largestDiscount,
    ].every((text) => text.trim() === '')
  );
}

/** What a person's process has of its own at a stage; blank terms where it has nothing. */
export function ownTerms(draft: ProcessDraft, salesperson: string, stageId: number): TermsDraft {
  return findOverride(draft, salesperson, stageId)?.terms ?? BLANK_TERMS;
}

/** The override of a person at a stage. */
export function findOverride(
  { overrides }: ProcessDraft,
  salesperson: string,
  stageId: number,
): OverrideDraft | undefined {
  return overrides.find(
    (each) => each.stageId === stageId && foldName(each.salesperson) === foldName(salesperson),
  );
}

function termsDraft(terms: StageTerms): TermsDraft {
  return {
    exitCriteria: terms.exitCriteria ?? '',
    requiredColumns: terms.requiredColumns,
    targetConversion: percentText(terms.targetConversion),
    maxDays: numberText(terms.maxDays),
    weeklyTarget: numberText(terms.weeklyTarget),
    largestDiscount: percentText(terms.largestDiscount),
    skip: terms.skip,
  };
}
