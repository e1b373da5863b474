import { memoize } from '../memoize';
import { teamNotices } from '../playbook/notices';
import type { Notice } from '../playbook/notices/notice';
import type { CoachingReport, PersonReport } from './report-model';

/** What is to be noted of everybody alike, the process first: the head says it once. */
export const noticesOfAll = memoize((people: readonly PersonReport[]): readonly Notice[] => {
  const [first, ...others] = people;
  if (first === undefined || others.length === 0) return [];
  return first.notices.filter(({ sentence: wanted }) =>
    others.every(({ notices }) => notices.some(({ sentence }) => sentence === wanted)),
  );
});

/** The notices of one person that the head of the report does not tell of all, or of the team as one. */
export function ownNotices(
  { notices }: PersonReport,
  { people, lookup }: CoachingReport,
): Notice[] {
  const said = noticesOfAll(people).map(({ sentence }) => sentence);
  const ofTeam = people.length > 1 ? teamNotices(lookup).map(({ code }) => code) : [];
  return notices.filter(({ code, sentence }) => !said.includes(sentence) && !ofTeam.includes(code));
}

/** Whether nobody in a team has agreed to the process, so that no name needs to say so. */
export const isAgreedByNobody = memoize(
  ({ people }: CoachingReport): boolean =>
    people.length > 1 && people.every(({ agreement }) => agreement.kind === 'none'),
);
