import { foldName } from '../../process';
import { baselineText, figureOf, measureOf, measureText } from '../follow-up';
import { signalKey } from '../measured';
import type { CoachingReport, PersonReport, ToldFinding } from '../report/report-model';

/** What may be agreed on because of a finding: all but the days. */
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
 * What may be agreed on with a salesperson: an action for each finding's diagnosis, unless it is
 * agreed on already and still open.
 */
export function proposedAgreements(
  report: CoachingReport,
  person: PersonReport,
): ProposedAgreement[] {
  const open = person.agreements
    .filter(({ isClosed }) => !isClosed)
    .map(({ entry }) => foldName(entry.diagnosis));
  return person.findings.flatMap((finding) => {
    const proposed = proposedAgreement(report, person, finding);
    return proposed === null || open.includes(foldName(proposed.diagnosis)) ? [] : [proposed];
  });
}

function proposedAgreement(
  { measures }: CoachingReport,
  { index }: PersonReport,
  { judged, diagnosis }: ToldFinding,
): ProposedAgreement | null {
  if (diagnosis === null) return null;
  const { code, title, action, followUp } = diagnosis;
  const nothing = { code, diagnosis: title, action, measure: '', baseline: '' };
  const { process } = measures.pipeline;
  const measure = measureOf(followUp, measures.pipeline, judged.target);
  const text = measure === null ? null : measureText(measure, process);
  if (measure === null || text === null) return nothing;
  const isFound = signalKey(measure) === signalKey(judged);
  const sample = isFound
    ? judged.own
    : measure.signal.sample({ measures, people: [index] }, measure.target);
  if (typeof sample === 'string') return { ...nothing, measure: text };
  const value = isFound ? judged.difference.observed : figureOf(sample);
  const baseline = value === null ? '' : baselineText(measure.signal, sample, value);
  return { ...nothing, measure: text, baseline };
}
