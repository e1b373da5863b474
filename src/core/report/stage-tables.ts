import {
  CHART_HEAD,
  chartTitles,
  estimateText,
  estimateWithInterval,
  FUNNEL_HEAD,
  funnelTitle,
  lostNowhere,
  NOT_KNOWN,
  noAdvanceRates,
} from '../language/numbers';
import { type ExpectedShape, expectedShape } from '../metrics/expected-shape';
import { knownLosses, type StageMetrics } from '../metrics/stages';
import { steadyStateShares } from '../metrics/steady-state';
import type { Metrics } from '../metrics/table';
import { partOf } from '../pipeline/by-person';
import { type ChartPlan, type Line, line } from './document';
import type { CoachingReport, PersonReport } from './report-model';

/** The funnel of one person, or of the team for null, stage by stage. */
export function funnelLines(person: PersonReport | null, report: CoachingReport): Line[] {
  const lines = [
    { ...line('tableHead', funnelTitle(person?.name ?? null), ...FUNNEL_HEAD), about: '' },
    ...shownStages(person?.metrics ?? report.team, report).map((stage) =>
      line('tableRow', stageName(stage, report), ...funnelCells(stage)),
    ),
  ];
  const { lost } = report.pipelineIndex;
  const own = partOf(lost, person?.index ?? null);
  if (!own.areKnown) {
    lines.push(line('quiet', noAdvanceRates(lost.team.lost - lost.team.known, lost.team.lost)));
  } else if (own.known < own.lost) lines.push(line('quiet', lostNowhere(own.lost - own.known)));
  return lines;
}

function funnelCells({ counts, rate, medianDays }: StageMetrics): Array<string | number> {
  const { entered, advanced, back, open } = counts;
  const days = estimateText(medianDays);
  const lost = knownLosses({ counts, rate }) ?? NOT_KNOWN;
  return [entered, advanced, lost, back, open, estimateWithInterval(rate), days];
}

/** Columns of the table that the charts are drawn from. */
const SHAPE = { share: 2, expected: 3 } as const;
const CONVERSION = { rate: 4, low: 5, high: 6 } as const;

/**
 * The stages in figures, which the charts are drawn from: the shape of the open deals against the
 * expected one, and the advance rate with its likely range. Of the one person in a report on one
 * person, else of the team.
 */
export function chartTable(report: CoachingReport): Line[] {
  const [first, ...others] = report.people;
  const person = first !== undefined && others.length === 0 ? first : null;
  const metrics = person?.metrics ?? report.team;
  const titles = chartTitles(person?.name ?? null);
  const { shares, reference } = shapeFor(person, report);
  const charts: ChartPlan[] = [
    {
      kind: 'shape',
      title: titles.shape(reference),
      columns: reference === null ? [0, SHAPE.share] : [0, SHAPE.share, SHAPE.expected],
    },
  ];
  if (metrics.stages.some(({ rate }) => rate.value !== null)) {
    charts.push({
      kind: 'conversion',
      title: titles.conversion,
      columns: [0, CONVERSION.rate, CONVERSION.low, CONVERSION.high],
    });
  }
  const head = { ...line('tableHead', titles.table, ...CHART_HEAD), charts, about: '' };
  const stages = shownStages(metrics, report);
  return [head, ...stages.map((stage) => chartRow(stage, shares[stage.stage], report))];
}

/** The team has nobody beside it: it is set against the process alone. */
function shapeFor(person: PersonReport | null, { pipelineIndex }: CoachingReport): ExpectedShape {
  if (person !== null) return expectedShape(pipelineIndex, person.index);
  const shares = steadyStateShares(pipelineIndex, null);
  return { shares, reference: shares.some((share) => share !== null) ? 'process' : null };
}

function chartRow(
  stage: StageMetrics,
  expected: number | null | undefined,
  report: CoachingReport,
): Line {
  const { open, rate } = stage;
  const shown = [open.share, expected, rate.value, rate.low, rate.high].map((value) => value ?? '');
  return {
    ...line('tableRow', stageName(stage, report), open.deals, ...shown),
    shares: [...Object.values(SHAPE), ...Object.values(CONVERSION)],
  };
}

/** Stages in force, and retired ones that deals went through. */
function shownStages({ stages }: Metrics, report: CoachingReport): StageMetrics[] {
  return stages.filter(
    ({ stage, counts }) => !(report.stages[stage]?.skip ?? false) || counts.entered > 0,
  );
}

function stageName({ stage }: StageMetrics, { stages }: CoachingReport): string {
  return stages[stage]?.name ?? '';
}
