import { largestOpen, longestOpen } from '../../language/playbook/flags';
import { openVisits } from '../../pipeline/open-visits';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { personalProcess } from '../../process';
import type { Annotation } from './annotate';
import { stageQuestion } from './step-questions';

/** Fewer open deals than this have no longest and no largest. */
const FEWEST_OPEN = 2;

/**
 * The open deals of a salesperson that are worth a word where no flag names one, as in a sheet with
 * few columns: the one that has been open longest, and the largest. None where neither the days of
 * creation nor the amounts are known.
 */
export function longestAndLargest(lookup: PipelineIndex, person: number): Annotation[] {
  const { pipeline, standing } = lookup;
  const open = standing.people[person]?.open ?? [];
  if (open.length < FEWEST_OPEN) return [];
  const age = (deal: number): number => {
    const created = pipeline.deals[deal]?.created ?? null;
    return created === null ? 0 : pipeline.elapsed(created, pipeline.asOf);
  };
  const amount = (deal: number): number => pipeline.deals[deal]?.amount ?? 0;
  const oldest = mostOf(lookup, open, age);
  const largest = mostOf(lookup, open, amount);
  return [
    ...(oldest === null ? [] : [toDiscuss(lookup, oldest, longestOpen(age(oldest), open.length))]),
    ...(largest === null || largest === oldest
      ? []
      : [toDiscuss(lookup, largest, largestOpen(amount(largest), open.length))]),
  ];
}

/** The deal of which there is most, by its key where several are alike; null where all have 0. */
function mostOf(
  { pipeline }: PipelineIndex,
  open: readonly number[],
  of: (deal: number) => number,
): number | null {
  const keyOf = (deal: number): string => pipeline.deals[deal]?.key ?? '';
  const [most] = [...open].sort((a, b) => of(b) - of(a) || (keyOf(a) < keyOf(b) ? -1 : 1));
  return most === undefined || of(most) <= 0 ? null : most;
}

function toDiscuss({ pipeline }: PipelineIndex, index: number, reason: string): Annotation {
  const { tab = '', row = 0, name = '', salesperson = null } = pipeline.deals[index] ?? {};
  const visit = openVisits(pipeline).find(({ deal }) => deal === index);
  const stages = personalProcess(pipeline.process, salesperson);
  return {
    tab,
    row,
    index,
    deal: name,
    salesperson,
    codes: [],
    flags: '',
    reasons: [reason],
    toSay: [reason],
    question: stageQuestion(stages[visit?.stage ?? -1] ?? null),
    notes: reason,
  };
}
