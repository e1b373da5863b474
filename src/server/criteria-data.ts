import type { DealsTable } from '../core/deals';
import { EXIT_CRITERIA } from '../core/playbook/exit-criteria';
import { provingColumn } from '../core/playbook/proving-column';
import { STEPS } from '../core/process';
import type { ProposedCriterionData } from './contract';

/** What is proposed for each step, with the column that would show it as the deals tabs stand. */
export function criteriaData(tables: readonly DealsTable[]): ProposedCriterionData[] {
  return STEPS.map((step) => {
    const { header, missingIn } = provingColumn(step, tables);
    return {
      step,
      criterion: EXIT_CRITERIA[step].criterion,
      column: header,
      isThere: tables.length > 0 && missingIn.length === 0,
    };
  });
}
