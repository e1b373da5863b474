import { type DealField, FURTHER_FIELDS } from '../../../deals';
import { askedColumns, servesField } from '../../../pipeline/asked-columns';
import { type FilledColumn, filledColumn } from '../../../pipeline/filled-column';
import type { Pipeline } from '../../../pipeline/pipeline';
import { personalProcess, type Step } from '../../../process';
import { foldText } from '../../../text/fold-text';
import { stepProvedBy } from '../../proving-column';

/** A column that the process asks for, by the name that the tab has for it. */
export interface AskedFor {
  readonly name: string;
}

/**
 * Columns that belong to an earlier step than the stage that asks for them, by words in their
 * headers (folded; English, German, Spanish, French, Portuguese): a need is found out before the
 * proposal for which it must be written down.
 */
const STEP_OF_COLUMN: ReadonlyArray<readonly [Step, RegExp]> = [
  [
    'qualification',
    /budget|presupuesto|orcamento|decision maker|decides|entscheid(?:er|ungstrager)|decisor|decideur|authority|autorid/,
  ],
  [
    'needs analysis',
    /\b(?:needs?|pains?|problems?|bedarf|besoins?|necesidad(?:es)?|necessidades?|problemas?|problemes?)\b/,
  ],
];

/** What these hold is told by pointers of their own, or is cleared when a deal is decided. */
const TOLD_ELSEWHERE: readonly DealField[] = ['nextStep', 'nextStepDate', ...FURTHER_FIELDS];

/** The columns, among those that the person's process asks for, that belong to a step. */
export function columnsOfStep(
  pipeline: Pipeline,
  person: number,
  step: Step,
): ReadonlyArray<FilledColumn & AskedFor> {
  const { process, salespeople } = pipeline;
  const stages = personalProcess(process, salespeople[person]?.name ?? null);
  return askedColumns(stages).flatMap(({ header, stage }) => {
    if ((stepOfColumn(header) ?? stages[stage]?.step) !== step) return [];
    if (servesField(pipeline, header, TOLD_ELSEWHERE)) return [];
    const column = filledColumn(pipeline, header);
    return column === null || !column.isUsed ? [] : [{ ...column, name: column.header }];
  });
}

function stepOfColumn(header: string): Step | undefined {
  const folded = foldText(header);
  // What proves that a step is done is asked for by the stage after it.
  return STEP_OF_COLUMN.find(([, words]) => words.test(folded))?.[0] ?? stepProvedBy(header);
}
