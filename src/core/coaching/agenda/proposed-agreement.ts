import { foldName } from '../../process';
import type { Diagnosis } from '../diagnosis';
import type { Judged } from '../evidence';
import { baselineText, figureOf, measureOf, measureText } from '../follow-up';
import { signalKey } from '../measured';
import type { Notice } from '../notices';
import type { CoachingReport, PersonReport, ToldFinding } from '../report/report-model';
import { WHOLE_PIPELINE } from '../targets';

/** What may be agreed on because of a diagnosis: all but the days. */
export interface ProposedAgreement {
  /** Code and title of the diagnosis. */
  readonly code: string;
  readonly diagnosis: string;
  readonly action: string;
  /** How the log writes the measure, and the figure as it is now; '' where none can follow it. */
  readonly measure: string;
  readonly baseline: string;
}

/**
 * What may be agreed on with a salesperson: an action for each diagnosis of the findings, the
 * strength and the notices, unless it is agreed on already and still open. Of a notice only where
 * a figure can follow it.
 */
export function proposedAgreements(
  report: CoachingReport,
  { index, agreements }: PersonReport,
  told: readonly ToldFinding[],
  notices: readonly Notice[],
): ProposedAgreement[] {
  const open = agreements
    .filter(({ isClosed }) => !isClosed)
    .map(({ entry }) => foldName(entry.diagnosis));
  const propose = (diagnosis: Diagnosis | null, judged: Judged | null): ProposedAgreement[] =>
    diagnosis === null || open.includes(foldName(diagnosis.title))
      ? []
      : [proposedAgreement(report, index, diagnosis, judged)];
  return [
    ...told.flatMap(({ diagnosis, judged }) => propose(diagnosis, judged)),
    ...notices
      .flatMap(({ diagnosis }) => propose(diagnosis, null))
      .filter(({ baseline }) => baseline !== ''),
  ];
}

/** @param judged the finding or strength that it is about; null for the pipeline as a whole */
function proposedAgreement(
  { measures }: CoachingReport,
  person: number,
  { code, title, action, followUp }: Diagnosis,
  judged: Judged | null,
): ProposedAgreement {
  const nothing = { code, diagnosis: title, action, measure: '', baseline: '' };
  const { process } = measures.pipeline;
  const measure = measureOf(followUp, measures.pipeline, judged?.target ?? WHOLE_PIPELINE);
  const text = measure === null ? null : measureText(measure, process);
  if (measure === null || text === null) return nothing;
  const found = judged !== null && signalKey(measure) === signalKey(judged) ? judged : null;
  const sample =
    found?.own ?? measure.signal.sample({ measures, people: [person] }, measure.target);
  if (typeof sample === 'string') return { ...nothing, measure: text };
  const value = found?.difference.observed ?? figureOf(sample);
  const baseline = value === null ? '' : baselineText(measure.signal, sample, value);
  return { ...nothing, measure: text, baseline };
}
