import { baselineText, figureOf } from '../follow-up/counts-text';
import { measureOf, measureText } from '../follow-up/measure';
import type { AssessedComparison } from '../inference/judge';
import { signalKey } from '../inference/references/peers';
import type { Advice } from '../playbook/advice';
import type { Notice } from '../playbook/notices/notice';
import { WHOLE_PIPELINE } from '../playbook/signals/targets';
import { foldName } from '../process';
import type { CoachingReport, Finding, PersonReport } from '../report/report-model';

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
  told: readonly Finding[],
  notices: readonly Notice[],
): ProposedAgreement[] {
  const open = agreements
    .filter(({ isClosed }) => !isClosed)
    .map(({ entry }) => foldName(entry.diagnosis));
  const propose = (
    diagnosis: Advice | null,
    judged: AssessedComparison | null,
  ): ProposedAgreement[] =>
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
  { pipelineIndex }: CoachingReport,
  person: number,
  { code, title, action, followUp }: Advice,
  judged: AssessedComparison | null,
): ProposedAgreement {
  const nothing = { code, diagnosis: title, action, measure: '', baseline: '' };
  const { process } = pipelineIndex.pipeline;
  const measure = measureOf(followUp, pipelineIndex.pipeline, judged?.target ?? WHOLE_PIPELINE);
  const text = measure === null ? null : measureText(measure, process);
  if (measure === null || text === null) return nothing;
  const found = judged !== null && signalKey(measure) === signalKey(judged) ? judged : null;
  const sample =
    found?.own ?? measure.signal.sample({ pipelineIndex, people: [person] }, measure.target);
  if (typeof sample === 'string') return { ...nothing, measure: text };
  const value = found?.difference.observed ?? figureOf(sample);
  const baseline = value === null ? '' : baselineText(measure.signal, sample, value);
  return { ...nothing, measure: text, baseline };
}
