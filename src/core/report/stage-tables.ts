import { oneDecimal, percent, percentRange, whole } from '../language/format';
import type { Estimate } from '../metrics/estimate';
import { expectedShape } from '../metrics/expected-shape';
import type { Metrics, StageFigures } from '../metrics/metrics';
import { steadyStateShares } from '../metrics/steady-state';
import { type ChartPlan, type Line, line } from './document';
import type { CoachingReport } from './report-model';

const FUNNEL_HEAD = [
  'entered',
  'advanced',
  'lost',
  'back',
  'open',
  'advance rate (95 %)',
  'typical days',
] as const;

/** The funnel of the team or of one person, stage by stage. */
export function funnelLines(title: string, metrics: Metrics, report: CoachingReport): Line[] {
  const lines = [
    { ...line('tableHead', title, ...FUNNEL_HEAD), about: '' },
    ...shownStages(metrics, report).map((figures) =>
      line('tableRow', stageName(figures, report), ...funnelCells(figures)),
    ),
  ];
  if (!metrics.lostStagesAreKnown) {
    const { lost, known } = report.pipelineIndex.lost.team;
    lines.push(
      line(
        'quiet',
        `No advance rates: for ${whole(lost - known)} of ${whole(lost)} lost deals the sheet does not say at which stage they were lost. A column "Lost at stage" is enough.`,
      ),
    );
  }
  return lines;
}

function funnelCells({ counts, rate, medianDays }: StageFigures): Array<string | number> {
  const { entered, advanced, lost, back, open } = counts;
  const typical = medianDays.value === null ? '–' : oneDecimal(medianDays.value);
  return [entered, advanced, lost, back, open, rateText(rate), typical];
}

/** A share with its likely range; a dash where there is none. */
export function rateText({ value, low, high }: Estimate): string {
  if (value === null) return '–';
  return low === null || high === null
    ? percent(value)
    : `${percent(value)} (${percentRange(low, high)})`;
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
  const whose = person?.name ?? 'the team';
  const { shares, reference } =
    person === null
      ? {
          shares: steadyStateShares(report.pipelineIndex, null),
          reference: 'what the process leads to',
        }
      : expectedShape(report.pipelineIndex, person.index);
  const isExpected = shares.some((share) => share !== null);
  const charts: ChartPlan[] = [
    {
      kind: 'shape',
      title: isExpected
        ? `Open deals of ${whose} against ${reference}`
        : `Open deals of ${whose} by stage`,
      columns: isExpected ? [0, SHAPE.share, SHAPE.expected] : [0, SHAPE.share],
    },
  ];
  if (metrics.stages.some(({ rate }) => rate.value !== null)) {
    charts.push({
      kind: 'conversion',
      title: `Share of ${whose}’s deals that advance`,
      columns: [0, CONVERSION.rate, CONVERSION.low, CONVERSION.high],
    });
  }
  const head = {
    ...line(
      'tableHead',
      `The stages in figures: ${whose}`,
      'open',
      'share',
      'expected',
      'advance',
      'low',
      'high',
    ),
    charts,
    about: '',
  };
  const stages = shownStages(metrics, report);
  return [head, ...stages.map((figures) => chartRow(figures, shares[figures.stage], report))];
}

function chartRow(
  figures: StageFigures,
  expected: number | null | undefined,
  report: CoachingReport,
): Line {
  const { open, rate } = figures;
  const shown = [open.share, expected, rate.value, rate.low, rate.high].map((value) => value ?? '');
  return {
    ...line('tableRow', stageName(figures, report), open.deals, ...shown),
    shares: [...Object.values(SHAPE), ...Object.values(CONVERSION)],
  };
}

/** Stages in force, and retired ones that deals went through. */
function shownStages({ stages }: Metrics, report: CoachingReport): StageFigures[] {
  return stages.filter(
    ({ stage, counts }) => !(report.stages[stage]?.skip ?? false) || counts.entered > 0,
  );
}

function stageName({ stage }: StageFigures, { stages }: CoachingReport): string {
  return stages[stage]?.name ?? '';
}
