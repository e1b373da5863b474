import { isCalledProposal } from '../language/evidence';
import { paces, percents } from '../language/format';
import { shareBar } from '../language/months';
import {
  activitiesHead,
  currencyNote,
  dashNotes,
  discountNote,
  EACH_OF_TEAM,
  estimateText,
  estimateWithInterval,
  NUMBERS_TEXTS,
  proposalsNote,
  quotaNote,
} from '../language/numbers';
import { activities } from '../metrics/activities';
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
  const heads = columns.map((column) =>
    column === activities.columns.perWeek ? headOfActivities(team) : column.head,
  );
  const lines: Line[] = [
    { ...line('tableHead', NUMBERS_TEXTS.salesperson, ...heads), about: '', spans },
    ...rows.map(({ name, row }) => lineOf(name, name, row)),
    // A team of one would have the same line twice.
    ...(pipelineIndex.pipeline.salespeople.length === 1
      ? []
      : [lineOf(NUMBERS_TEXTS.team, '', ofTeam)]),
  ];
  if (people.length > 1) lines.push(line('lead', EACH_OF_TEAM));
  const [target] = proposalTarget(pipelineIndex.pipeline.process);
  const stage = stages[target?.stage ?? -1]?.name ?? '';
  if (stage !== '' && !isCalledProposal(stage)) lines.push(line('lead', proposalsNote(stage)));
  if (currency !== null && team.value.won.value !== null)
    lines.push(line('lead', currencyNote(currency)));
  const { median, without } = team.discount;
  if (median.n > 0 && without > 0) lines.push(line('lead', discountNote(without)));
  const quotas = measured.flatMap(({ quota }) => ('absent' in quota ? [] : [quota]));
  lines.push(...textLines('lead', quotaNote(quotas)));
  const dashed = columns.map(({ head, cell }) => ({
    head,
    reasons: measured.flatMap((each) => whyDashed(cell(each))),
  }));
  lines.push(...dashNotes(dashed).map((text) => line('lead', text)));
  return lines;
}

/** The process's kinds, where others are recorded as well. */
function headOfActivities({ activities: { kinds } }: Metrics): string {
  const named = kinds.filter(({ isOfProcess }) => isOfProcess).map(({ activity }) => activity);
  const areAll = named.length === 0 || named.length === kinds.length;
  return areAll ? activities.columns.perWeek.head : activitiesHead(named);
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

/** A column's cells: all figures of a kind with as many decimals as the least of them needs. */
function cellsOf(
  column: Column<NumbersRow>,
  rows: readonly NumbersRow[],
): ReadonlyArray<string | number> {
  const { cell, hasInterval = false, hasBar = false, most } = column;
  const shown = rows.map(cell);
  const values = shown.map((each) => (typeof each === 'number' ? null : each.value));
  const known = values.filter((value) => value !== null);
  const unit = shown.flatMap((each) => (typeof each === 'number' ? [] : [each.unit]))[0];
  const alike =
    unit === 'a week' ? paces(known) : unit === 'share' && !hasInterval ? percents(known) : null;
  const written = alike?.values();
  return rows.map((row, index) => {
    const each = shown[index] as number | Estimate;
    if (typeof each === 'number') return each;
    if (each.value === null) return estimateText(each);
    const text =
      written?.next().value ??
      (hasInterval ? estimateWithInterval(each, most?.(row) ?? undefined) : estimateText(each));
    return hasBar ? `${text} ${shareBar(each.value)}` : text;
  });
}
