import { firstPlaceToLook } from '../language/first-look';
import { dealInShort, IN_SHORT_TEXTS, moreWithout, quoted } from '../language/in-short';
import { NUMBERS_TEXTS } from '../language/numbers';
import { markOf, nothingFound, ofWholeTeam } from '../language/report';
import { isSameProblem } from '../playbook/first-look';
import { teamNotices } from '../playbook/notices';
import { type Line, line } from './document';
import type { CoachingReport, PersonReport } from './report-model';
import { noticesOfAll } from './shared-notices';

/** How much of the page's width each cell takes: whose line, what, what to ask, one deal. */
const SPANS: readonly number[] = [2, 15, 10, 11];

/** More people than this are not all named one by one. */
const MOST_PEOPLE = 30;

/** The first screen: a line a person, then what is to be said of the team. */
export function inShortLines(report: CoachingReport): Line[] {
  const { people } = report;
  const isLarge = people.length > MOST_PEOPLE;
  const shown = isLarge ? people.filter(standsOut).slice(0, 2 * MOST_PEOPLE) : people;
  const further = people.length - shown.length;
  const isMarked = people.some(({ findings, look }) => findings.length > 0 || look !== null);
  return [
    { ...line('section', IN_SHORT_TEXTS.title), about: '' },
    ...shown.map(personLine),
    ...teamLines(report),
    ...(further === 0 ? [] : [line('lead', moreWithout(further))]),
    ...(isMarked ? [line('lead', IN_SHORT_TEXTS.marks)] : []),
  ];
}

function standsOut({ findings, look, strengths }: PersonReport): boolean {
  return findings.length + strengths.length > 0 || look !== null;
}

/** One person's line: the one thing, its question, and a deal. */
function personLine(person: PersonReport): Line {
  const { name, findings, look, strengths, discuss } = person;
  const [deal] = discuss;
  const told = findings[0] ?? look ?? strengths[0] ?? null;
  const question = told?.diagnosis?.questions[0] ?? deal?.question ?? null;
  const mark = markOf(findings.length > 0, look !== null);
  return {
    ...line(
      'short',
      `${mark}${name}`,
      told?.short ?? withoutAny(person),
      question === null ? '' : quoted(question),
      deal === undefined ? '' : dealInShort(deal.deal, deal.toSay[0] ?? ''),
    ),
    about: name,
    spans: SPANS,
    ...(deal === undefined
      ? {}
      : { link: { tab: deal.tab, row: deal.row, cell: 3, text: deal.deal } }),
  };
}

function withoutAny({ comparedWith, isApart }: PersonReport): string {
  if (comparedWith.length === 0) return IN_SHORT_TEXTS.notCompared;
  return isApart ? IN_SHORT_TEXTS.notBeyond : IN_SHORT_TEXTS.nothing;
}

/** What holds of all together: the process first, then what was found or leans, else that nothing was. */
function teamLines(report: CoachingReport): Line[] {
  const { people, teamFindings, pipelineIndex } = report;
  if (people.length < 2) return [];
  const notices = [...noticesOfAll(people), ...teamNotices(pipelineIndex)];
  return [
    ...notices.map(({ sentence, diagnosis }) => teamLine(sentence, diagnosis.questions[0])),
    ...teamFindings.map(({ short, diagnosis }) =>
      teamLine(ofWholeTeam(short), diagnosis?.questions[0]),
    ),
    ...firstLookLines(report),
    ...nothingFoundTexts(report).map((text) => teamLine(text)),
  ];
}

function teamLine(text: string, question?: string): Line {
  const cells = [NUMBERS_TEXTS.team, text, question === undefined ? '' : quoted(question), ''];
  return { ...line('short', ...cells), about: '', spans: SPANS };
}

/** The team's one likeliest place, unless the person's own line tells it. */
function firstLookLines({ firstLook, people }: CoachingReport): Line[] {
  const first = people.find(({ index }) => index === firstLook?.lean.person);
  if (firstLook === null || first === undefined || first.look !== null) return [];
  if (first.findings.some((found) => isSameProblem(firstLook, found))) return [];
  const text = firstPlaceToLook(first.name, firstLook.short);
  return [teamLine(text, firstLook.diagnosis.questions[0])];
}

/** Said where nobody has a finding; not beside one of the whole team. */
function nothingFoundTexts({ people, teamFindings }: CoachingReport): string[] {
  if (teamFindings.length > 0 || people.some(({ findings }) => findings.length > 0)) return [];
  const references = new Set(people.flatMap(({ comparedWith }) => comparedWith));
  const isAnyApart = people.some(({ isApart }) => isApart);
  return [nothingFound(references, isAnyApart)];
}
