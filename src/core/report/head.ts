import { isUnlimited, readableDay, type Window } from '../calendar';
import { counted, listed, whole } from '../language/format';
import { problemsSummary } from '../language/problems';
import { STANDING } from '../pipeline/pipeline';
import { type Line, line } from './document';
import { noticeText } from './finding-lines';
import type { CoachingReport, PersonReport } from './report-model';
import { isAgreedByNobody, noticesOfAll } from './report-texts';

/** The head: the day, what was read and left out, the process, and where to look first. */
export function headLines(report: CoachingReport): Line[] {
  const { asOf, window, problems, tabs, people, isDrafted } = report;
  const leftOut = problems.filter((problem) => problem.leftOut && tabs.includes(problem.tab));
  const other = problems.filter((problem) => !leftOut.includes(problem));
  const whose = people.length === 1 ? `${people[0]?.name} · ` : '';
  const lines = [
    line('title', `Coaching report · ${whose}as of ${readableDay(asOf)} · ${windowText(window)}`),
    line('lead', readText(report, leftOut)),
  ];
  lines.push(...whatCounts(report).map((text) => line('lead', text)));
  if (other.length > 0) lines.push(line('lead', `Also noted: ${problemsSummary(other)}`));
  if (isDrafted || !isAgreedByNobody(report)) {
    lines.push(line('lead', processText(people, isDrafted)));
  }
  for (const notice of noticesOfAll(people)) {
    lines.push(line('lead', `For all: ${noticeText(notice)}`));
  }
  if (people.length > 1) lines.push(line('lead', whereToLook(people)));
  lines.push(line('lead', 'Everybody who can open this spreadsheet can read this report.'));
  return lines;
}

function readText(
  { tabs, readCount, rowCount }: CoachingReport,
  leftOut: CoachingReport['problems'],
): string {
  const names = listed(tabs.map((tab) => `"${tab}"`));
  const read = `${counted(readCount, 'deal')} read from ${names} (${counted(rowCount, 'row')}).`;
  if (leftOut.length === 0) return read;
  return `${read} ${whole(leftOut.length)} left out: ${problemsSummary(leftOut)}`;
}

/** What of the deals read is in no figure, or in the team's only. */
function whatCounts({ asOf, readCount, pipelineIndex }: CoachingReport): string[] {
  const { standing, owner } = pipelineIndex.pipeline;
  if (readCount > 0 && standing.every((code) => code === STANDING.notYet)) {
    return [`None of these deals was there yet on ${readableDay(asOf)}.`];
  }
  const ofNobody = owner.filter((person, deal) => person < 0 && standing[deal] !== STANDING.notYet);
  if (ofNobody.length === 0) return [];
  const verbs = ofNobody.length === 1 ? ['names', 'counts'] : ['name', 'count'];
  return [
    `${counted(ofNobody.length, 'deal')} ${verbs[0]} no salesperson and ${verbs[1]} for the team only.`,
  ];
}

function windowText(window: Window): string {
  if (isUnlimited(window)) return 'all deals';
  if (window.from === null) return `until ${readableDay(window.to ?? 0)}`;
  if (window.to === null) return `since ${readableDay(window.from)}`;
  return `${readableDay(window.from)} to ${readableDay(window.to)}`;
}

function processText(people: readonly PersonReport[], isDrafted: boolean): string {
  if (isDrafted) {
    return 'Process: drafted from the stages found. Correct it in the sidebar, then agree on it.';
  }
  const agreed = people.filter(({ agreement }) => agreement.kind === 'agreed').length;
  const changed = people.filter(({ agreement }) => agreement.kind === 'changed');
  const start = `Process: agreed by ${whole(agreed)} of ${whole(people.length)}.`;
  if (changed.length === 0) return start;
  return `${start} Changed since it was agreed: ${listed(changed.map(({ name }) => name))}.`;
}

/** Who has something worth a conversation, so that nobody must search for the marks. */
function whereToLook(people: readonly PersonReport[]): string {
  const marked = people.filter(({ findings }) => findings.length > 0).map(({ name }) => name);
  if (marked.length === 0) return 'No difference between people that the numbers support.';
  return `${FINDING_MARK}= worth a conversation: ${listed(marked)}.`;
}

/** Stands before the names of those with a finding. */
export const FINDING_MARK = '● ';
