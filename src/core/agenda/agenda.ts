import type { FollowedAgreement } from '../follow-up/followed-agreement';
import { DEED_AFTER_DAYS, REVIEW_AFTER_DAYS } from '../follow-up/review-day';
import type { Finding } from '../playbook/findings';
import type { Look } from '../playbook/first-look';
import type { Annotation } from '../playbook/flags/annotate';
import type { Notice } from '../playbook/notices/notice';
import type { CoachingReport, PersonReport } from '../report/report-model';
import { type ProposedAgreement, proposedAgreements } from './proposed-agreement';

/** What a half-hour talk has room for. */
const FINDINGS = 2;
const DEALS = 3;
const NOTICES = 2;

/** The page for a talk with one salesperson, as plain data. */
export interface Agenda {
  readonly report: CoachingReport;
  readonly person: PersonReport;
  /** Open ones first: were they kept, and what moved? */
  readonly agreements: readonly FollowedAgreement[];
  /** The one thing to name first; null where nothing stands out. */
  readonly strength: Finding | null;
  readonly findings: readonly Finding[];
  /** Where the figures lean to; null where a finding is told, or they lean to nothing. */
  readonly look: Look | null;
  /** But for one that comes first, which stands at the top. */
  readonly notices: readonly Notice[];
  readonly discuss: readonly Annotation[];
  readonly proposed: readonly ProposedAgreement[];
  /** Day on which something else that is agreed today is looked at again. */
  readonly reviewOn: number;
  /** Day on which it is first looked at whether it is done. */
  readonly deedOn: number;
}

/** Chooses what to talk about: less than the report says, in the order of the talk. */
export function agendaFor(report: CoachingReport, person: PersonReport): Agenda {
  const { agreements, strengths, findings, notices, discuss } = person;
  const look = findings.length === 0 ? person.look : null;
  const isOpen = ({ isClosed }: FollowedAgreement): boolean => !isClosed;
  const told = findings.slice(0, FINDINGS);
  const [strength = null] = strengths;
  const noted = notices.filter(({ comesFirst }) => !comesFirst).slice(0, NOTICES);
  return {
    report,
    person,
    agreements: [...agreements.filter(isOpen), ...agreements.filter((each) => !isOpen(each))],
    strength,
    findings: told,
    look,
    notices: noted,
    discuss: discuss.slice(0, DEALS),
    proposed: proposedAgreements(
      report,
      person,
      strength === null ? told : [...told, strength],
      look,
      noted,
    ),
    reviewOn: report.asOf + REVIEW_AFTER_DAYS,
    deedOn: report.asOf + DEED_AFTER_DAYS,
  };
}
