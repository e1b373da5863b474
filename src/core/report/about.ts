import { IN_SHORT_TEXTS } from '../language/in-short';
import { notComparedSummary } from '../language/not-compared';
import { periodRests } from '../language/period';
import { readingNoteText } from '../language/reading-notes';
import {
  alsoNoted,
  dealsReadText,
  noneYet,
  ofNobody,
  openInUnknownStage,
  processAgreed,
  REPORT_TEXTS,
  recordNextTime,
} from '../language/report';
import { STANDING } from '../pipeline/pipeline';
import { unknownStageThen } from '../pipeline/unknown-stage-then';
import { NOTES_THAT_STAND_FIRST, type ReadingNote } from '../table';
import { isDataWanted } from './cause-lines';
import { type Line, line } from './document';
import { notComparedByAll } from './not-compared';
import { isOneOfSeveral } from './one-of-several';
import { onlyPerson } from './only-person';
import type { CoachingReport, PersonReport } from './report-model';
import { isAgreedByNobody } from './shared-notices';

const standsFirst = ({ code }: ReadingNote): boolean => NOTES_THAT_STAND_FIRST.includes(code);

/** What of the reading must be known before anything else. */
export function firstNotes(report: CoachingReport): Line[] {
  if (isOneOfSeveral(report)) return [];
  const { notes, lookup, asOf, readCount } = report;
  const { standing } = lookup.pipeline;
  const isBeforeAll = readCount > 0 && standing.every((code) => code === STANDING.notYet);
  const texts = [
    ...notes.filter(standsFirst).map(readingNoteText),
    ...(isBeforeAll ? [noneYet(asOf)] : []),
  ];
  return texts.map((text) => line('lead', text));
}

/**
 * Said where a figure only leans: its estimate is not to be taken for what the numbers count.
 * @param isTeamTold whether the team's first place to look is told
 */
export function leanNotes(people: readonly PersonReport[], isTeamTold: boolean): Line[] {
  const isTold = people.some(({ look }) => look !== null);
  return isTold || isTeamTold ? [line('lead', IN_SHORT_TEXTS.estimates)] : [];
}

/**
 * Last of all: what was read and left out, the process and who agreed, what was not compared, what
 * to record, and who can read this. A report on one person names nobody else, and so leaves to the
 * team's what was found in the sheet.
 */
export function aboutLines(report: CoachingReport): Line[] {
  const { people, isDrafted } = report;
  const texts = [
    ...(isOneOfSeveral(report) ? [REPORT_TEXTS.restInTeamReport] : readingTexts(report)),
    periodRests(report.window, report.asOf),
    ...(isDrafted || !isAgreedByNobody(report) ? [processText(people, isDrafted)] : []),
    notComparedSummary(notComparedByAll(people), true),
    people.some(({ comparedWith }) => comparedWith.includes('agreed'))
      ? REPORT_TEXTS.moreCompared
      : '',
    ...wantedTexts(people),
    REPORT_TEXTS.readers,
  ].filter((text) => text !== '');
  return [
    { ...line('section', REPORT_TEXTS.about), about: '' },
    ...texts.map((text) => line('lead', text)),
    ...(onlyPerson(people) === null ? [] : leanNotes(people, false)),
  ];
}

function readingTexts(report: CoachingReport): string[] {
  const { problems, tabs, notes, readCount, rowCount } = report;
  const leftOut = problems.filter((problem) => problem.leftOut && tabs.includes(problem.tab));
  const other = problems.filter((problem) => !leftOut.includes(problem));
  return [
    dealsReadText(tabs, readCount, rowCount, leftOut),
    ...notes.filter((note) => !standsFirst(note)).map(readingNoteText),
    ...whatCounts(report),
    ...(other.length > 0 ? [alsoNoted(other, tabs)] : []),
  ];
}

/** What of the deals read is in no figure, or in the team's only. */
function whatCounts({ asOf, lookup }: CoachingReport): string[] {
  const { standing, owner } = lookup.pipeline;
  const unplaced = unknownStageThen(lookup.pipeline);
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

/** What would tell causes apart next time, each once. */
function wantedTexts(people: readonly PersonReport[]): string[] {
  const wanted = people.flatMap(({ findings }) =>
    findings.flatMap(({ rankedCauses }) =>
      rankedCauses !== null && isDataWanted(rankedCauses) ? [rankedCauses.dataWanted] : [],
    ),
  );
  return wanted.length === 0 ? [] : [recordNextTime([...new Set(wanted)])];
}
