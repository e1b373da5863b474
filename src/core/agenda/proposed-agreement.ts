import {
  type ProposedMeasure,
  proposedMeasure,
  type ToldFigure,
} from '../follow-up/proposed-measure';
import type { Advice } from '../playbook/advice';
import type { Finding } from '../playbook/findings';
import type { Look } from '../playbook/first-look';
import type { Notice } from '../playbook/notices/notice';
import { foldName } from '../process';
import type { CoachingReport, PersonReport } from '../report/report-model';

/** What may be agreed on because of a diagnosis. */
export interface ProposedAgreement extends ProposedMeasure {
  /** Code and title of the diagnosis. */
  readonly code: string;
  readonly diagnosis: string;
  readonly action: string;
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
  { lookup }: CoachingReport,
  person: number,
  advice: Advice,
  told: ToldFigure | null,
): ProposedAgreement {
  return {
    code: advice.code,
    diagnosis: advice.title,
    action: advice.action,
    ...proposedMeasure(lookup, person, advice, told),
  };
}
