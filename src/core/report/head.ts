import { enoughEvidence } from '../language/evidence';
import { firstPlaceToLook } from '../language/first-look';
import { notComparedSummary } from '../language/not-compared';
import { readingNoteText } from '../language/reading-notes';
import {
  alsoNoted,
  askAndTry,
  dealsReadText,
  forAll,
  noneYet,
  ofNobody,
  ofWholeTeam,
  openInUnknownStage,
  processAgreed,
  REPORT_TEXTS,
  reportTitle,
  whereToLook,
  whoToLookAt,
} from '../language/report';
import { STANDING } from '../pipeline/pipeline';
import { unknownStageThen } from '../pipeline/unknown-stage-then';
import type { Finding } from '../playbook/findings';
import { isSameProblem } from '../playbook/first-look';
import { teamNotices } from '../playbook/notices';
import { NOTES_THAT_STAND_FIRST, type ReadingNote } from '../table';
import { type Line, line } from './document';
import { noticeText } from './finding-lines';
import { notComparedByAll } from './not-compared';
import type { CoachingReport, PersonReport } from './report-model';
import { isAgreedByNobody, noticesOfAll } from './shared-notices';

/** The head: the day, what was read and left out, the process, and where to look first. */
export function headLines(report: CoachingReport): Line[] {
  const { asOf, window, problems, tabs, people, isDrafted, readCount, rowCount } = report;
  const leftOut = problems.filter((problem) => problem.leftOut && tabs.includes(problem.tab));
  const other = problems.filter((problem) => !leftOut.includes(problem));
  const whose = people.length === 1 ? (people[0]?.name ?? null) : null;
  const standsFirst = ({ code }: ReadingNote): boolean => NOTES_THAT_STAND_FIRST.includes(code);
  const leads = [
    ...report.notes.filter(standsFirst).map(readingNoteText),
    dealsReadText(tabs, readCount, rowCount, leftOut),
    ...report.notes.filter((note) => !standsFirst(note)).map(readingNoteText),
    ...whatCounts(report),
    ...(other.length > 0 ? [alsoNoted(other, tabs)] : []),
    ...(isDrafted || !isAgreedByNobody(report) ? [processText(people, isDrafted)] : []),
    ...noticesOfAll(people).map((notice) => forAll(noticeText(notice))),
    ...(people.length > 1 ? teamNotices(report.pipelineIndex) : []).map((notice) =>
      forAll(noticeText(notice)),
    ),
    ...whereToLookTexts(report),
    ...report.teamFindings.map(teamFindingText),
    ...firstLookTexts(report),
    ...[notComparedSummary(notComparedByAll(people), true)].filter((text) => text !== ''),
    REPORT_TEXTS.readers,
  ];
  return [
    line('title', reportTitle(whose, asOf, window)),
    ...leads.map((text) => line('lead', text)),
  ];
}

/** What of the deals read is in no figure, or in the team's only. */
function whatCounts({ asOf, readCount, pipelineIndex }: CoachingReport): string[] {
  const { standing, owner } = pipelineIndex.pipeline;
  if (readCount > 0 && standing.every((code) => code === STANDING.notYet)) return [noneYet(asOf)];
  const unplaced = unknownStageThen(pipelineIndex.pipeline);
  const orphans = owner.filter((person, deal) => person < 0 && standing[deal] !== STANDING.notYet);
  return [
    ...(orphans.length === 0 ? [] : [ofNobody(orphans.length)]),
    ...(unplaced === 0 ? [] : [openInUnknownStage(unplaced, asOf)]),
  ];
}

function processText(people: readonly PersonReport[], isDrafted: boolean): string {
  if (isDrafted) return REPORT_TEXTS.drafted;
  const agreed = people.filter(({ agreement }) => agreement.kind === 'agreed').length;
  const changed = people.filter(({ agreement }) => agreement.kind === 'changed');
  return processAgreed(
    agreed,
    people.length,
    changed.map(({ name }) => name),
  );
}

/** Who has a finding; that there is none is not said beside one of the whole team. */
function whereToLookTexts({ people, teamFindings }: CoachingReport): string[] {
  const names = namesWithFinding(people);
  if (people.length < 2 || (names.length === 0 && teamFindings.length > 0)) return [];
  const references = new Set(people.flatMap(({ comparedWith }) => comparedWith));
  return [
    whereToLook(
      names,
      references,
      people.some(({ isApart }) => isApart),
    ),
  ];
}

/** What was found of the whole team as one, with a question and what to try. */
function teamFindingText({ sentence, diagnosis }: Finding): string {
  const [question = null] = diagnosis?.questions ?? [];
  const advice =
    diagnosis === null || question === null ? '' : ` ${askAndTry(question, diagnosis.action)}`;
  return `${ofWholeTeam(enoughEvidence(sentence))}${advice}`;
}

/** The team's one likeliest place, unless a finding tells it, and who else has one. */
function firstLookTexts({ firstLook, people }: CoachingReport): string[] {
  if (people.length < 2) return [];
  const first = people.find(({ index }) => index === firstLook?.lean.person);
  const isUntold =
    firstLook !== null && !first?.findings.some((found) => isSameProblem(firstLook, found));
  const marked = people.filter(({ findings, look }) => findings.length === 0 && look !== null);
  return [
    ...(isUntold ? [firstPlaceToLook(first?.name ?? '', firstLook.sentence)] : []),
    ...(marked.length > 0 ? [whoToLookAt(marked.map(({ name }) => name))] : []),
  ];
}

/** Who has something worth a conversation, so that nobody must search for the marks. */
function namesWithFinding(people: readonly PersonReport[]): string[] {
  return people.filter(({ findings }) => findings.length > 0).map(({ name }) => name);
}
