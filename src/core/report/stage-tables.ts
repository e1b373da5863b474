import { NOT_KNOWN } from '../language/estimates';
import { dayColumn } from '../language/format';
import {
  barText,
  chartTitles,
  FUNNEL_HEADS,
  funnelTitle,
  lostNowhere,
  noAdvanceRates,
  openNowhere,
} from '../language/numbers';
import { type ExpectedShape, expectedShape } from '../metrics/expected-shape';
import { knownLosses, type StageMetrics } from '../metrics/stages';
import { steadyStateShares } from '../metrics/steady-state';
import type { Metrics } from '../metrics/table';
import { partOf } from '../pipeline/by-person';
import { sumOf } from '../sum';
import { type ChartPlan, chartLines, type Line, line } from './document';
import { onlyPerson } from './only-person';
import type { CoachingReport, PersonReport } from './report-model';

/** A column of the table of stages. */
interface StageColumn {
  readonly head: string;
  /** How much of the page's width it takes: what its head needs in the longest of the languages. */
  readonly span: number;
  readonly cell: (stage: StageMetrics, expected: number | null) => number | string;
  readonly isShare?: true;
  readonly isExpected?: true;
  readonly areDays?: true;
}

/** Null where there is no figure: a chart leaves it out. */
const shown = (value: number | null): number | string => value ?? '';

const COLUMNS: readonly StageColumn[] = [
  { head: FUNNEL_HEADS.entered, span: 3, cell: ({ counts }) => counts.entered },
  { head: FUNNEL_HEADS.advanced, span: 4, cell: ({ counts }) => counts.advanced },
  { head: FUNNEL_HEADS.lost, span: 3, cell: (stage) => knownLosses(stage) ?? NOT_KNOWN },
  { head: FUNNEL_HEADS.back, span: 3, cell: ({ counts }) => counts.back },
  { head: FUNNEL_HEADS.open, span: 3, cell: ({ counts }) => counts.open },
  { head: FUNNEL_HEADS.share, span: 3, isShare: true, cell: ({ open }) => shown(open.share) },
  {
    head: FUNNEL_HEADS.expected,
    span: 3,
    isShare: true,
    isExpected: true,
    cell: (_, expected) => shown(expected),
  },
  { head: FUNNEL_HEADS.rate, span: 5, isShare: true, cell: ({ rate }) => shown(rate.value) },
  { head: FUNNEL_HEADS.low, span: 2, isShare: true, cell: ({ rate }) => shown(rate.low) },
  { head: FUNNEL_HEADS.high, span: 2, isShare: true, cell: ({ rate }) => shown(rate.high) },
  {
    head: FUNNEL_HEADS.days,
    span: 4,
    cell: ({ medianDays }) => medianDays.value ?? NOT_KNOWN,
    areDays: true,
  },
];

/** An axis of shares that grew by itself could go beyond all from here on. */
const MOST_FREE = 0.5;

/** Columns that the stage's name takes. */
const NAME_SPAN = 3;

/**
 * The stages, one by one, in counts and shares: how deals get through each, and the shape of the
 * open ones against the expected one; then both as charts. Of the one person in a report on one
 * person, else of the team.
 */
export function funnelLines(report: CoachingReport): Line[] {
  const person = onlyPerson(report.people);
  const metrics = person?.metrics ?? report.team;
  const { shares, reference } = shapeFor(person, report);
  const columns = COLUMNS.filter(({ isExpected }) => isExpected !== true || reference !== null);
  const spans = [NAME_SPAN, ...columns.map(({ span }) => span)];
  const shareCells = columns.flatMap(({ isShare }, index) => (isShare === true ? [index + 1] : []));
  const heads = columns.map(({ head }) => head);
  const rows = shownStages(metrics, report);
  const nameOf = ({ stage }: StageMetrics): string => report.stages[stage]?.name ?? '';
  const cells = columns.map(({ cell, areDays }) => {
    const shown = rows.map((stage) => cell(stage, shares[stage.stage] ?? null));
    return areDays === true ? alikeDays(shown) : shown;
  });
  return [
    { ...line('tableHead', funnelTitle(person?.name ?? null), ...heads), about: '', spans },
    ...rows.map((stage, row) => ({
      ...line('tableRow', nameOf(stage), ...cells.map((column) => column[row] ?? '')),
      spans,
      shares: shareCells,
    })),
    ...lostLines(person, report),
    ...openLines(metrics, rows),
    ...chartLines(chartsOf(rows, nameOf, { shares, reference }, chartTitles(person?.name ?? null))),
  ];
}

/** The open deals by stage and, where it is known, which share advances. */
function chartsOf(
  rows: readonly StageMetrics[],
  nameOf: (stage: StageMetrics) => string,
  { shares, reference }: ExpectedShape,
  titles: ReturnType<typeof chartTitles>,
): ChartPlan[] {
  const plan = (
    title: string,
    isToAll: boolean,
    heads: readonly string[],
    barOf: (stage: StageMetrics) => readonly [counts: number[], ...shares: Array<number | null>],
  ): ChartPlan => ({
    title,
    isToAll,
    rows: [
      [title, ...heads],
      ...rows.map((stage) => {
        const [counts, ...bars] = barOf(stage);
        return [barText(nameOf(stage), counts, bars[0] ?? null), ...bars.map(shown)];
      }),
    ],
  });
  const { share, expected, rate } = FUNNEL_HEADS;
  const isKnown = reference !== null;
  const isToAll = rows.some(({ open }) => (open.share ?? 0) > MOST_FREE);
  const shape = plan(
    titles.shape(reference),
    isToAll,
    isKnown ? [share, expected] : [share],
    ({ open, stage }) => [[open.deals], open.share, ...(isKnown ? [shares[stage] ?? null] : [])],
  );
  if (rows.every((each) => each.rate.value === null)) return [shape];
  const advance = plan(titles.conversion, true, [rate], ({ counts, rate }) => [
    [counts.advanced, counts.advanced + counts.lost],
    rate.value,
  ]);
  return [shape, advance];
}

function lostLines(person: PersonReport | null, { lookup: { lost } }: CoachingReport): Line[] {
  const own = partOf(lost, person?.index ?? null);
  if (!own.areKnown) {
    return [line('lead', noAdvanceRates(lost.team.lost - lost.team.known, lost.team.lost))];
  }
  return own.known < own.lost ? [line('lead', lostNowhere(own.lost - own.known))] : [];
}

/** Days with as many decimals each. */
function alikeDays(cells: ReadonlyArray<number | string>): string[] {
  const written = dayColumn(cells.filter((cell) => typeof cell === 'number')).values();
  return cells.map((cell) => (typeof cell === 'number' ? (written.next().value ?? '') : cell));
}

/** Open deals that are among the numbers and in no row. */
function openLines({ winRate }: Metrics, rows: readonly StageMetrics[]): Line[] {
  const left = winRate.open - sumOf(rows.map(({ open }) => open.deals));
  return left > 0 ? [line('lead', openNowhere(left))] : [];
}

/** The team has nobody beside it: it is set against the process alone. */
function shapeFor(person: PersonReport | null, { lookup }: CoachingReport): ExpectedShape {
  if (person !== null) return expectedShape(lookup, person.index);
  const shares = steadyStateShares(lookup, null);
  return { shares, reference: shares.some((share) => share !== null) ? 'process' : null };
}

/** Stages in force, and retired ones that deals went through. */
function shownStages({ stages }: Metrics, report: CoachingReport): StageMetrics[] {
  return stages.filter(
    ({ stage, counts }) => !(report.stages[stage]?.skip ?? false) || counts.entered > 0,
  );
}
