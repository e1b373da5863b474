import type { Day } from '../calendar';
import { figureFor } from '../follow-up/followed-figure';
import { DEED_AFTER_DAYS, REVIEW_AFTER_DAYS } from '../follow-up/review-day';
import { whenJudged } from '../follow-up/when-judged';
import type { Difference } from '../inference/samples/difference';
import { figureOf, type Sample } from '../inference/samples/sample';
import { type SignalAtTarget, signalKey } from '../inference/signal';
import { judgedWhen, OUTCOMES } from '../language/agenda';
import { baselineText } from '../language/samples';
import type { Advice } from '../playbook/advice';
import type { Finding } from '../playbook/findings';
import type { Look } from '../playbook/first-look';
import type { Notice } from '../playbook/notices/notice';
import { figureName } from '../playbook/signals/figure-name';
import { WHOLE_PIPELINE } from '../playbook/signals/targets';
import { foldName } from '../process';
import type { CoachingReport, PersonReport } from '../report/report-model';

/** What may be agreed on because of a diagnosis. */
export interface ProposedAgreement {
  /** Code and title of the diagnosis. */
  readonly code: string;
  readonly diagnosis: string;
  readonly action: string;
  /** How the log writes the measure, and the figure as it is now; '' where none can follow it. */
  readonly measure: string;
  readonly baseline: string;
  /** When to look again: when the figure can be judged, else after the usual time. */
  readonly reviewOn: Day;
  /** Says when the figure can be judged at this person's pace; '' where nothing tells. */
  readonly when: string;
}

/**
 * What may be agreed on with a salesperson: an action for each diagnosis of the findings, the
 * strength, the first place to look and the notices, unless it is agreed on already and still open. Of a notice only where
 * a figure can follow it.
 */
export function proposedAgreements(
  report: CoachingReport,
  { index, agreements }: PersonReport,
  told: readonly Finding[],
  look: Look | null,
  notices: readonly Notice[],
): ProposedAgreement[] {
  const open = agreements
    .filter(({ isClosed }) => !isClosed)
    .map(({ entry }) => foldName(entry.diagnosis));
  const propose = (diagnosis: Advice | null, told: Told | null): ProposedAgreement[] =>
    diagnosis === null || open.includes(foldName(diagnosis.title))
      ? []
      : [proposedAgreement(report, index, diagnosis, told)];
  return [
    ...told.flatMap(({ diagnosis, comparison }) =>
      propose(diagnosis, { ...comparison, observed: comparison.difference.observed }),
    ),
    ...(look === null ? [] : propose(look.diagnosis, look.lean)),
    ...notices
      .flatMap(({ diagnosis }) => propose(diagnosis, null))
      .filter(({ baseline }) => baseline !== ''),
  ];
}

/** A figure as it is told: where, and the sample behind it. */
interface Told extends SignalAtTarget {
  readonly own: Sample;
  readonly observed: Difference['observed'];
}

/** @param told the figure that it is about; null for the pipeline as a whole */
function proposedAgreement(
  { pipelineIndex }: CoachingReport,
  person: number,
  { code, title, action, followUp }: Advice,
  told: Told | null,
): ProposedAgreement {
  const { pipeline } = pipelineIndex;
  const { asOf } = pipeline;
  const nothing = {
    code,
    diagnosis: title,
    action,
    measure: '',
    baseline: '',
    reviewOn: asOf + REVIEW_AFTER_DAYS,
    when: '',
  };
  const figure = figureFor(followUp, pipeline, told?.target ?? WHOLE_PIPELINE);
  if (figure === null) return nothing;
  const measure = figureName(figure, pipeline.process);
  const found = told !== null && signalKey(figure) === signalKey(told) ? told : null;
  const sample =
    found?.own ?? figure.signal.sample({ pipelineIndex, people: [person] }, figure.target);
  if (typeof sample === 'string') return { ...nothing, measure };
  const value = found?.observed ?? figureOf(sample);
  const baseline = value === null ? '' : baselineText(sample, figure.signal.unit, value);
  const judged = baseline === '' ? null : whenJudged(pipeline, figure, baseline, person);
  if (judged === null) return { ...nothing, measure, baseline };
  const noun = figure.signal.followUp.counts?.en ?? OUTCOMES;
  return {
    ...nothing,
    measure,
    baseline,
    reviewOn: Math.max(judged.on ?? nothing.reviewOn, asOf + DEED_AFTER_DAYS),
    when: judgedWhen(judged, noun, asOf),
  };
}
