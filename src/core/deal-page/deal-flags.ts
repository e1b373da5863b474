import type { DealField, DealsTable } from '../deals';
import { FLAGS } from '../playbook/flags';
import type { Annotation } from '../playbook/flags/annotate';
import type { AskedColumn } from './asked-here';

/** A flag of a deal, why it has it, and the column that it is about. */
export interface DealFlag {
  readonly code: string;
  readonly label: string;
  readonly reason: string;
  /** 0 for the tab's first column; null where the tab has none that tells of it. */
  readonly column: number | null;
}

/** The field that each flag is about, the nearest first; flags of a deal as a whole have none. */
const FIELDS: Readonly<Record<string, readonly DealField[]>> = {
  'close-date-passed': ['closeDate'],
  stalled: ['stage'],
  'next-step-overdue': ['nextStepDate'],
  pushed: ['closeDate'],
  'closes-too-soon': ['closeDate'],
  'no-decision-date': ['closeDate'],
  quiet: ['lastActivity'],
  'amount-cut': ['amount'],
  'big-discount': ['discount', 'listPrice', 'amount'],
  'older-than-any-win': ['created'],
  'went-back': ['stage'],
  skipped: ['stage'],
  outsized: ['amount'],
  'no-next-step': ['nextStep', 'nextStepDate'],
  'unknown-stage': ['stage'],
  duplicate: ['dealId', 'deal'],
  'no-owner': ['salesperson'],
  'no-amount': ['amount'],
  'won-no-date': ['wonOn', 'closedOn', 'closeDate'],
  'lost-no-reason': ['lostReason'],
};

/** The flags beside a deal, most urgent first, each with the column to look at. */
export function dealFlags(
  annotation: Annotation | undefined,
  { columns }: DealsTable,
  asked: readonly AskedColumn[],
): DealFlag[] {
  const missing = asked.find(({ state, isNext }) => state === 'blank' && !isNext);
  return (annotation?.codes ?? []).map((code, place) => {
    const field = FIELDS[code]?.find((each) => columns[each] !== undefined);
    return {
      code,
      label: FLAGS.find((flag) => flag.code === code)?.label ?? code,
      reason: annotation?.reasons[place] ?? '',
      column:
        code === 'missing-for-stage'
          ? (missing?.column ?? null)
          : field === undefined
            ? null
            : (columns[field] ?? null),
    };
  });
}
