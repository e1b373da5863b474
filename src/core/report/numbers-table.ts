import { isCalledProposal } from '../language/evidence';
import {
  dashNote,
  discountNote,
  estimateText,
  estimateWithInterval,
  NUMBERS_TEXTS,
  proposalsNote,
  quotaNote,
} from '../language/numbers';
import type { Estimate } from '../metrics/estimate';
import type { Column } from '../metrics/metric';
import { type Metrics, NUMBERS_COLUMNS } from '../metrics/table';
import type { AbsenceCode } from '../pipeline/absence';
import { proposalTarget } from '../playbook/signals/targets';
import { type Line, line, textLines } from './document';
import type { CoachingReport } from './report-model';

/** The metrics of everybody, in alphabetical order: no ranking. */
export function numbersLines({ people, team, stages, pipelineIndex }: CoachingReport): Line[] {
  const measured = [...people.map(({ metrics }) => metrics), team];
  const columns = NUMBERS_COLUMNS.filter(
    (column) => !column.isLeftOutWithoutAny || measured.some((each) => isThere(column.cell(each))),
  );
  const head = columns.map((column) => column.head);
  const lines: Line[] = [
    { ...line('tableHead', NUMBERS_TEXTS.salesperson, ...head), about: '' },
    ...people.map(({ name, metrics }) => ({ ...numbersLine(name, metrics, columns), about: name })),
    { ...numbersLine(NUMBERS_TEXTS.team, team, columns), about: '' },
  ];
  const [target] = proposalTarget(pipelineIndex.pipeline.process);
  const stage = stages[target?.stage ?? -1]?.name ?? '';
  if (stage !== '' && !isCalledProposal(stage)) lines.push(line('quiet', proposalsNote(stage)));
  const { median, without } = team.discount;
  if (median.n > 0 && without > 0) lines.push(line('quiet', discountNote(without)));
  const quotas = measured.flatMap(({ quota }) => ('absent' in quota ? [] : [quota]));
  lines.push(...textLines('quiet', quotaNote(quotas)));
  for (const { head: name, cell } of columns) {
    const reasons = measured.flatMap((each) => whyDashed(cell(each)));
    if (reasons.length > 0) lines.push(line('quiet', dashNote(name, reasons)));
  }
  return lines;
}

/** Why a cell shows a dash; nothing where it shows a figure. */
function whyDashed(shown: number | Estimate): readonly AbsenceCode[] {
  return typeof shown === 'number' || shown.absent === null ? [] : [shown.absent];
}

function numbersLine(
  name: string,
  metrics: Metrics,
  columns: ReadonlyArray<Column<Metrics>>,
): Line {
  return line('tableRow', name, ...columns.map((column) => cellOf(column, metrics)));
}

function isThere(shown: number | Estimate): boolean {
  return typeof shown === 'number' || shown.value !== null;
}

function cellOf({ cell, hasInterval = false }: Column<Metrics>, metrics: Metrics): string | number {
  const shown = cell(metrics);
  if (typeof shown === 'number') return shown;
  return hasInterval ? estimateWithInterval(shown) : estimateText(shown);
}
