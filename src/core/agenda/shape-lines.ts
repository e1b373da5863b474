import { stageInShape } from '../language/agenda';
import { chartTitles } from '../language/numbers';
import { expectedShape } from '../metrics/expected-shape';
import { type Line, line } from '../report/document';
import type { CoachingReport, PersonReport } from '../report/report-model';

/** How much of the page's width a stage's name and its bar take. */
const SPANS: readonly number[] = [3, 35];

/**
 * The shape of somebody's open deals as a picture: a bar a stage, none where nothing is open; and
 * what it is of and set against.
 */
export function shapeOf(
  { lookup, stages }: CoachingReport,
  { index, name, metrics }: PersonReport,
): { readonly title: string; readonly lines: readonly Line[] } {
  const { shares, reference } = expectedShape(lookup, index);
  const title = chartTitles(name).shape(reference);
  const shown = metrics.stages.filter(({ stage }) => !(stages[stage]?.skip ?? false));
  if (shown.every(({ open }) => open.deals === 0)) return { title, lines: [] };
  const lines = shown.map(({ stage, open }) => ({
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
  return { title, lines };
}
