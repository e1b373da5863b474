import { stageInShape } from '../language/agenda';
import { chartTitles } from '../language/numbers';
import { expectedShape } from '../metrics/expected-shape';
import { type Line, line } from '../report/document';
import type { CoachingReport, PersonReport } from '../report/report-model';

/** How much of the page's width a stage's name and its bar take. */
const SPANS: readonly number[] = [3, 35];

/** The shape of somebody's open deals as a picture: a bar a stage. None where nothing is open. */
export function shapeLines(
  { pipelineIndex, stages }: CoachingReport,
  { index, metrics }: PersonReport,
): Line[] {
  const shown = metrics.stages.filter(({ stage }) => !(stages[stage]?.skip ?? false));
  if (shown.every(({ open }) => open.deals === 0)) return [];
  const { shares } = expectedShape(pipelineIndex, index);
  return shown.map(({ stage, open }) => ({
    ...line(
      'short',
      stages[stage]?.name ?? '',
      stageInShape({
        deals: open.deals,
        share: open.share ?? 0,
        expected: shares[stage] ?? null,
        value: open.value,
      }),
    ),
    spans: SPANS,
  }));
}

/** What the picture is of, and what it is set against. */
export function shapeTitle(
  { pipelineIndex }: CoachingReport,
  { index, name }: PersonReport,
): string {
  return chartTitles(name).shape(expectedShape(pipelineIndex, index).reference);
}
