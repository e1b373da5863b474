import type { DealsTable } from '../../deals';
import { openVisits } from '../../pipeline/open-visits';
import { STANDING } from '../../pipeline/pipeline';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { personalProcess, type Stage } from '../../process';
import type { RowProblem } from '../../table';
import { FLAG_CODES, type FlagCode, type FlaggedDeal } from './flag';
import { duplicateNote, nextStepBooked } from './flag-judges';
import { flagLimits } from './flag-limits';
import { DUPLICATE_LABEL, FLAGS } from './flag-table';
import { GENERAL_QUESTION, STEP_QUESTIONS } from './step-questions';

/** What is written beside a row. */
export interface Annotation {
  readonly tab: string;
  readonly row: number;
  /** Index of the deal; -1 for a row that repeats one. */
  readonly index: number;
  /** The deal's name. */
  readonly deal: string;
  readonly salesperson: string | null;
  /** Most urgent first. */
  readonly codes: readonly FlagCode[];
  /** The flags column: at most three labels, `+n` for the rest. */
  readonly flags: string;
  /** A sentence for each flag, and one about a booked next step where that is why it waits. */
  readonly reasons: readonly string[];
  /** Those of them that are worth a word in a talk; gaps in the data are not. */
  readonly toSay: readonly string[];
  /** What to ask, by the step that the deal is in; null where the flags ask for no talk. */
  readonly question: string | null;
  /** The notes column: the reasons, then the question. */
  readonly notes: string;
}

/** Labels written in the flags column before the rest becomes `+n`. */
const MOST_LABELS = 3;

interface Applied {
  readonly code: FlagCode;
  readonly label: string;
  readonly reason: string;
  readonly hasQuestion: boolean;
}

/**
 * Flags every deal; rows without any flag are left out, but for those that only wait for a next
 * step that is booked: they have a note and no code. Sorted by tab and row.
 */
export function annotate(
  pipelineIndex: PipelineIndex,
  tables: readonly DealsTable[],
  problems: readonly RowProblem[],
): Annotation[] {
  const limits = flagLimits(pipelineIndex, tables);
  const duplicates = duplicateRows(pipelineIndex, problems);
  const annotations: Annotation[] = [];
  for (const flagged of flaggedDeals(pipelineIndex)) {
    const { deal, index, standing, stage } = flagged;
    const applied: Applied[] = [];
    for (const { code, label, asksOf, judge, hasQuestion } of FLAGS) {
      const reason = asksOf === 'any' || asksOf === standing ? judge(flagged, limits) : null;
      if (reason !== null) applied.push({ code, label, reason, hasQuestion });
    }
    const place = duplicates.size === 0 ? '' : placeOf(deal);
    const repeatedBy = duplicates.get(place);
    if (repeatedBy !== undefined) applied.push(duplicate(repeatedBy));
    const booked = standing === 'open' ? nextStepBooked(flagged, limits) : null;
    if (applied.length === 0 && booked === null) continue;
    const { tab, row, name, salesperson } = deal;
    annotations.push({
      tab,
      row,
      index,
      deal: name,
      salesperson,
      ...written(applied, stage, booked),
    });
    duplicates.delete(place);
  }
  // What is left are the repeating rows themselves, which are no deals.
  for (const [place, others] of duplicates) {
    const [tab, row] = JSON.parse(place) as [string, number];
    const deal = problems.find((each) => each.tab === tab && each.row === row)?.value ?? '';
    const applied = [duplicate(others)];
    annotations.push({ tab, row, index: -1, deal, salesperson: null, ...written(applied, null) });
  }
  const tabOrder = new Map(tables.map(({ tab }, index) => [tab, index]));
  return annotations.sort(
    (a, b) => (tabOrder.get(a.tab) ?? 0) - (tabOrder.get(b.tab) ?? 0) || a.row - b.row,
  );
}

function* flaggedDeals({ pipeline }: PipelineIndex): Generator<FlaggedDeal> {
  const { deals, standing, owner, process, salespeople } = pipeline;
  const openVisit = new Map(openVisits(pipeline).map((visit) => [visit.deal, visit]));
  const stagesOf = salespeople.map(({ name }) => personalProcess(process, name));
  for (let index = 0; index < deals.length; index++) {
    const deal = deals[index];
    const code = standing[index];
    if (deal === undefined || code === STANDING.notYet) continue;
    const person = owner[index] as number;
    const visit = openVisit.get(index);
    const stages: readonly Stage[] = stagesOf[person] ?? process.stages;
    yield {
      deal,
      index,
      standing: code === STANDING.open ? 'open' : code === STANDING.won ? 'won' : 'lost',
      person,
      stage: visit === undefined ? null : (stages[visit.stage] ?? null),
      stageIndex: visit?.stage ?? -1,
      stagesSoFar: stages.slice(0, (visit?.stage ?? -1) + 1).filter(({ skip }) => !skip),
      daysInStage: visit === undefined || Number.isNaN(visit.days) ? null : visit.days,
    };
  }
}

function written(
  applied: readonly Applied[],
  stage: Stage | null,
  booked: string | null = null,
): Omit<Annotation, 'tab' | 'row' | 'index' | 'deal' | 'salesperson'> {
  const sorted = [...applied].sort(
    (a, b) => FLAG_CODES.indexOf(a.code) - FLAG_CODES.indexOf(b.code),
  );
  const labels = sorted.map(({ label }) => label);
  const more = labels.length - MOST_LABELS;
  const shown = labels.slice(0, MOST_LABELS).join(' · ');
  const step = stage?.step ?? null;
  const asks = sorted.some(({ hasQuestion }) => hasQuestion);
  const question = !asks ? null : step === null ? GENERAL_QUESTION : STEP_QUESTIONS[step];
  const waiting = booked === null ? [] : [booked];
  const reasons = [...sorted.map(({ reason }) => reason), ...waiting];
  const asking = sorted.filter(({ hasQuestion }) => hasQuestion);
  return {
    codes: sorted.map(({ code }) => code),
    flags: more > 0 ? `${shown} +${more}` : shown,
    reasons,
    toSay: [...asking.map(({ reason }) => reason), ...waiting],
    question,
    notes: [...reasons, ...(question === null ? [] : [question])].join(' '),
  };
}

function duplicate(rows: readonly number[]): Applied {
  const reason = duplicateNote(rows);
  return { code: 'duplicate', label: DUPLICATE_LABEL, reason, hasQuestion: false };
}

function placeOf({ tab, row }: { readonly tab: string; readonly row: number }): string {
  return JSON.stringify([tab, row]);
}

/** For each row that repeats a deal or is repeated: the other rows, by place. */
function duplicateRows(
  { pipeline }: PipelineIndex,
  problems: readonly RowProblem[],
): Map<string, readonly number[]> {
  const rowsByKey = new Map<string, RowProblem[]>();
  for (const problem of problems) {
    if (problem.problem !== 'duplicate') continue;
    rowsByKey.set(problem.value, [...(rowsByKey.get(problem.value) ?? []), problem]);
  }
  const others = new Map<string, readonly number[]>();
  if (rowsByKey.size === 0) return others;
  const firstByKey = new Map(pipeline.deals.map((deal) => [deal.key, deal]));
  for (const [key, repeats] of rowsByKey) {
    const first = firstByKey.get(key);
    if (first === undefined) continue;
    const places = [first, ...repeats];
    for (const place of places) {
      others.set(
        placeOf(place),
        places.filter((other) => other !== place).map(({ row }) => row),
      );
    }
  }
  return others;
}
