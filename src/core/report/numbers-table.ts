import { isCalledProposal } from '../language/evidence';
import { paces } from '../language/format';
import { shareBar } from '../language/months';
import {
  currencyNote,
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
import { newDealsAWeek } from '../metrics/new-deals-a-week';
import { type Metrics, NUMBERS_COLUMNS, type NumbersRow } from '../metrics/table';
import type { AbsenceCode } from '../pipeline/absence';
import { proposalTarget } from '../playbook/signals/targets';
import { sumOf } from '../sum';
import { type Line, line, textLines } from './document';
import type { CoachingReport } from './report-model';

/** How much of the page's width the name takes, and all columns together may take. */
const NAME_SPAN = 1;
const PAGE = 38;
/** What a column gets at most where there is room. */
const MOST_ADDED = 3;

/** The metrics of everybody, in alphabetical order: no ranking. */
export function numbersLines(report: CoachingReport): Line[] {
  const { people, team, stages, currency, pipelineIndex } = report;
  const rowOf = (metrics: Metrics, person: number | null): NumbersRow => ({
    ...metrics,
    newDeals: newDealsAWeek(pipelineIndex, person),
  });
  const rows = people.map(({ name, metrics, index }) => ({ name, row: rowOf(metrics, index) }));
  const ofTeam = rowOf(team, null);
  const measured = [...rows.map(({ row }) => row), ofTeam];
  const columns = NUMBERS_COLUMNS.filter(
    (column) => !column.isLeftOutWithoutAny || measured.some((each) => isThere(column.cell(each))),
  );
  const spans = spansOf(columns);
  const cells = columns.map((column) => cellsOf(column, measured));
  const lineOf = (name: string, about: string, row: NumbersRow): Line => ({
    ...line('tableRow', name, ...cells.map((column) => column[measured.indexOf(row)] ?? '')),
    about,
    spans,
  });
  const heads = columns.map(({ head }) => head);
  const lines: Line[] = [
    { ...line('tableHead', NUMBERS_TEXTS.salesperson, ...heads), about: '', spans },
    ...rows.map(({ name, row }) => lineOf(name, name, row)),
    // A team of one would have the same line twice.
    ...(pipelineIndex.pipeline.salespeople.length === 1
      ? []
      : [lineOf(NUMBERS_TEXTS.team, '', ofTeam)]),
  ];
  const [target] = proposalTarget(pipelineIndex.pipeline.process);
  const stage = stages[target?.stage ?? -1]?.name ?? '';
  if (stage !== '' && !isCalledProposal(stage)) lines.push(line('lead', proposalsNote(stage)));
  if (currency !== null && team.value.won.value !== null)
    lines.push(line('lead', currencyNote(currency)));
  const { median, without } = team.discount;
  if (median.n > 0 && without > 0) lines.push(line('lead', discountNote(without)));
  const quotas = measured.flatMap(({ quota }) => ('absent' in quota ? [] : [quota]));
  lines.push(...textLines('lead', quotaNote(quotas)));
  for (const { head: name, cell } of columns) {
    const reasons = measured.flatMap((each) => whyDashed(cell(each)));
    if (reasons.length > 0) lines.push(line('lead', dashNote(name, reasons)));
  }
  return lines;
}

/** What is left of the page's width goes to the widest column and to the names. */
function spansOf(columns: ReadonlyArray<Column<NumbersRow>>): number[] {
  const spans = columns.map(({ span = 1 }) => span);
  const left = PAGE - NAME_SPAN - sumOf(spans);
  const ofWidest = Math.max(0, Math.min(MOST_ADDED, left));
  const widest = spans.indexOf(Math.max(...spans));
  spans[widest] = (spans[widest] ?? 0) + ofWidest;
  return [NAME_SPAN + Math.max(0, Math.min(MOST_ADDED, left - ofWidest)), ...spans];
}

/** Why a cell shows a dash; nothing where it shows a figure. */
function whyDashed(shown: number | Estimate): readonly AbsenceCode[] {
  return typeof shown === 'number' || shown.absent === null ? [] : [shown.absent];
}

function isThere(shown: number | Estimate): boolean {
  return typeof shown === 'number' || shown.value !== null;
}

/** A column's cells; paces have as many decimals as the least of them needs. */
function cellsOf(
  column: Column<NumbersRow>,
  rows: readonly NumbersRow[],
): ReadonlyArray<string | number> {
  const shown = rows.map(column.cell);
  const known = shown.flatMap((each) =>
    typeof each !== 'number' && each.unit === 'a week' && each.value !== null ? [each.value] : [],
  );
  if (known.length === 0) return shown.map((each) => cellOf(column, each));
  const written = paces(known).values();
  return shown.map((each) =>
    typeof each === 'number' || each.value === null
      ? cellOf(column, each)
      : (written.next().value ?? ''),
  );
}

function cellOf(
  { hasInterval = false, hasBar }: Column<NumbersRow>,
  shown: number | Estimate,
): string | number {
  if (typeof shown === 'number') return shown;
  const text = hasInterval ? estimateWithInterval(shown) : estimateText(shown);
  return hasBar && shown.value !== null ? `${text} ${shareBar(shown.value)}` : text;
}
