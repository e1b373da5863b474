import { estimateText, estimateWithInterval } from '../language/estimates';
import { isCalledProposal } from '../language/evidence';
import { paces, percents, whole } from '../language/format';
import {
  ABOVE_LIST_PRICE,
  activitiesHead,
  currencyNote,
  dashNotes,
  discountNote,
  EACH_OF_TEAM,
  NUMBERS_TEXTS,
  proposalsNote,
  quotaNote,
  valueNote,
} from '../language/numbers';
import { activities } from '../metrics/activities';
import type { Estimate } from '../metrics/estimate';
import type { Column } from '../metrics/metric';
import { newDealsAWeek } from '../metrics/new-deals-a-week';
import { type Metrics, NUMBERS_COLUMNS, type NumbersRow } from '../metrics/table';
import type { AbsenceCode } from '../pipeline/absence';
import { partOf } from '../pipeline/by-person';
import { proposalTarget } from '../playbook/signals/targets';
import { sumOf } from '../sum';
import { shareBar } from '../text/bars';
import { type Line, line, textLines } from './document';
import type { CoachingReport } from './report-model';

/** The page's columns, and how many the name takes at least and at most. */
const PAGE = 38;
const NAME = { least: 1, most: 4 } as const;

/** In columns of the page: a letter of a figure and of a bold head, and the air around them. */
const WIDTH = { figure: 0.33, head: 0.295, air: 0.28 } as const;

/** The metrics of everybody, in alphabetical order: no ranking. */
export function numbersLines(report: CoachingReport): Line[] {
  const { people, team, stages, currency, lookup } = report;
  const rowOf = (metrics: Metrics, person: number | null): NumbersRow => ({
    ...metrics,
    newDeals: newDealsAWeek(lookup, person),
  });
  const measured = [
    ...people.map(({ metrics, index }) => rowOf(metrics, index)),
    rowOf(team, null),
  ];
  const columns = NUMBERS_COLUMNS.filter(
    (column) => !column.isLeftOutWithoutAny || measured.some((each) => isThere(column.cell(each))),
  );
  const cells = columns.map((column) => cellsOf(column, measured));
  const heads = columns.map((column) =>
    column === activities.columns.perWeek ? headOfActivities(team) : column.head,
  );
  const spans = spansOf(heads.map((head, index) => [head, ...(cells[index] ?? [])]));
  const lineOf = (name: string, about: string, row: number): Line => ({
    ...line('tableRow', name, ...cells.map((column) => column[row] ?? '')),
    about,
    spans,
  });
  const lines: Line[] = [
    { ...line('tableHead', NUMBERS_TEXTS.salesperson, ...heads), about: '', spans },
    ...people.map(({ name }, row) => lineOf(name, name, row)),
    // A team of one would have the same line twice.
    ...(lookup.pipeline.salespeople.length === 1
      ? []
      : [lineOf(NUMBERS_TEXTS.team, '', people.length)]),
  ];
  if (people.length > 1) lines.push(line('lead', EACH_OF_TEAM));
  const [target] = proposalTarget(lookup.pipeline.process);
  const stage = stages[target?.stage ?? -1]?.name ?? '';
  if (stage !== '' && !isCalledProposal(stage)) lines.push(line('lead', proposalsNote(stage)));
  const { won, open } = team.value;
  if (won.value !== null && currency !== null) lines.push(line('lead', currencyNote(currency)));
  const standing = partOf(lookup.standing, null);
  const blankOf = ({ value }: Estimate, of: readonly number[]): number =>
    value === null ? 0 : of.filter((deal) => !lookup.pipeline.deals[deal]?.amount).length;
  const [wonWithout, openWithout] = [blankOf(won, standing.won), blankOf(open, standing.open)];
  if (wonWithout + openWithout > 0) {
    lines.push(line('lead', valueNote(wonWithout, openWithout)));
  }
  const { median, without } = team.discount;
  if (median.n > 0 && without > 0) lines.push(line('lead', discountNote(without)));
  if (measured.some((each) => (each.discount.median.value ?? 0) < 0)) {
    lines.push(line('lead', ABOVE_LIST_PRICE));
  }
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

/**
 * The columns of the page that the name and each column take: as many as its figures need in one
 * line. Where that is too much, the widest give way, as their figures can break before an interval;
 * what is left goes to the names first.
 */
function spansOf(columns: ReadonlyArray<ReadonlyArray<string | number>>): number[] {
  const spans = columns.map(widthOf);
  const room = PAGE - NAME.least;
  for (let over = sumOf(spans) - room; over > 0; over--) {
    const widest = spans.indexOf(Math.max(...spans));
    spans[widest] = (spans[widest] ?? 0) - 1;
  }
  const left = room - sumOf(spans);
  const ofName = Math.min(NAME.most - NAME.least, left);
  return [
    NAME.least + ofName,
    ...spans.map((span, index) => span + (index < left - ofName ? 1 : 0)),
  ];
}

/** So many columns of the page hold each figure, and the longest word of the head before them. */
function widthOf([head, ...figures]: ReadonlyArray<string | number>): number {
  const widths = [
    ...String(head)
      .split(' ')
      .map((word) => word.length * WIDTH.head),
    ...figures.map((figure) => {
      const text = typeof figure === 'number' ? whole(figure) : figure;
      return lettersIn(text) * WIDTH.figure;
    }),
  ];
  return Math.ceil(Math.max(...widths) + WIDTH.air);
}

/** The blocks of a bar are half as wide again as a letter. */
function lettersIn(text: string): number {
  return text.length + text.replace(/[^\u2580-\u259f]/g, '').length / 2;
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
    return hasBar ? `${shareBar(each.value)} ${text}`.trim() : text;
  });
}
