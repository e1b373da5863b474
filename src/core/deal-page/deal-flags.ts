import type { DealsTable } from '../deals';
import { FLAGS } from '../playbook/flags';
import type { Annotation } from '../playbook/flags/annotate';
import { missingForStage } from '../playbook/flags/missing-for-stage';
import type { AskedHere } from './asked-here';

/** A flag of a deal, why it has it, and the column that it is about. */
export interface DealFlag {
  readonly code: string;
  readonly label: string;
  readonly reason: string;
  /** 0 for the tab's first column; null where the tab has none that tells of it. */
  readonly column: number | null;
}

/** The flags beside a deal, most urgent first, each with the column to look at. */
export function dealFlags(
  annotation: Annotation | undefined,
  { columns }: DealsTable,
  asked: readonly AskedHere[],
): DealFlag[] {
  const missing = asked.find(({ state, isNext }) => state === 'blank' && !isNext);
  return (annotation?.codes ?? []).map((code, place) => {
    const flag = FLAGS.find((each) => each.code === code);
    const field = flag?.about.find((each) => columns[each] !== undefined);
    const own = field === undefined ? null : (columns[field] ?? null);
    return {
      code,
      label: flag?.label ?? code,
      reason: annotation?.reasons[place] ?? '',
      column: code === missingForStage.code ? (missing?.column ?? null) : own,
    };
  });
}
