import type { Day } from '../calendar';
import { proposedMeasure, type ToldFigure } from '../follow-up/proposed-measure';
import { judgedWhen, OUTCOMES } from '../language/agenda';
import type { Advice } from '../playbook/advice';
import type { Finding } from '../playbook/findings';
import type { Look } from '../playbook/first-look';
import type { Notice } from '../playbook/notices/notice';
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
  const propose = (diagnosis: Advice | null, told: ToldFigure | null): ProposedAgreement[] =>
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

/** @param told the figure that it is about; null for the pipeline as a whole */
function proposedAgreement(
  { pipelineIndex, asOf }: CoachingReport,
  person: number,
  advice: Advice,
  told: ToldFigure | null,
): ProposedAgreement {
  const { measure, baseline, judged, reviewOn } = proposedMeasure(
    pipelineIndex,
    person,
    advice,
    told,
  );
  const noun = judged?.figure.signal.followUp.counts?.en ?? OUTCOMES;
  return {
    code: advice.code,
    diagnosis: advice.title,
    action: advice.action,
    measure,
    baseline,
    reviewOn,
    when: judged === null ? '' : judgedWhen(judged, noun, asOf),
  };
}
