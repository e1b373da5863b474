import { firstPlaceToLook } from '../language/first-look';
import { IN_SHORT_TEXTS, missedQuotas, moreWithout, quotaShare } from '../language/in-short';
import { notComparedInShort } from '../language/not-compared';
import { NUMBERS_TEXTS } from '../language/numbers';
import { markOf, nothingFound, ofWholeTeam, REPORT_TEXTS } from '../language/report';
import { isSameProblem } from '../playbook/first-look';
import { teamNotices } from '../playbook/notices';
import { leanNotes } from './about';
import { type Line, line } from './document';
import { foldedPeople } from './quiet-people';
import { missedQuotaText } from './quota-lines';
import type { CoachingReport, PersonReport } from './report-model';
import { noticesOfAll } from './shared-notices';
import { shortLine } from './short-line';

/** The first screen: a line a person, then what is to be said of the team. */
export function inShortLines(report: CoachingReport): Line[] {
  const { people } = report;
  const folded = foldedPeople(people);
  const shown = people.filter((person) => !folded.has(person));
  // In a large team those with a mark come first; the names keep their order otherwise.
  if (folded.size > 0) shown.sort((a, b) => rankOf(a) - rankOf(b));
  const isMarked = people.some(({ findings, look }) => findings.length > 0 || look !== null);
  return [
    { ...line('section', IN_SHORT_TEXTS.title), about: '' },
    ...personLines(shown, report),
    ...furtherLines([...folded], report),
    ...teamLines(report),
    ...(isMarked ? [line('lead', IN_SHORT_TEXTS.marks)] : []),
    ...leanNotes(people, firstLookLines(report).length > 0),
  ];
}

function rankOf({ findings, look }: PersonReport): number {
  if (findings.length > 0) return 0;
  return look !== null ? 1 : 2;
}

/** One line each: the one thing, its question, unless it is asked already, and a deal. */
function personLines(people: readonly PersonReport[], report: CoachingReport): Line[] {
  const asked = new Set<string>();
  return people.map((person) => {
    const { name, findings, look, strengths, discuss } = person;
    const [deal] = discuss;
    const told = findings[0] ?? look ?? strengths[0] ?? null;
    const own = told?.diagnosis?.questions[0] ?? deal?.question ?? null;
    const question = own === null || asked.has(own) ? null : own;
    if (question !== null) asked.add(question);
    const quota = missedQuotaText(person, report.asOf);
    const isFirst = report.firstLook?.lean.person === person.index;
    const text = [told?.short ?? withoutAny(person, isFirst), quota ?? ''].join(' ').trim();
    const mark = markOf(findings.length > 0, look !== null);
    return shortLine(name, `${mark}${name}`, text, question, deal);
  });
}

/** @param isFirst whether the person is the team's first place to look, so that something differs */
function withoutAny(
  { comparedWith, isApart, notCompared: [first] }: PersonReport,
  isFirst: boolean,
): string {
  if (comparedWith.length === 0) {
    return first === undefined ? REPORT_TEXTS.nobodyCompared : notComparedInShort(first);
  }
  return isApart || isFirst ? IN_SHORT_TEXTS.notBeyond : IN_SHORT_TEXTS.nothing;
}

/** The others of a large team, in one line, with those of them whose quota is missed or endangered. */
function furtherLines(people: readonly PersonReport[], { asOf }: CoachingReport): Line[] {
  if (people.length === 0) return [];
  const missed = people.flatMap((person) => {
    const { quota } = person.metrics;
    return 'absent' in quota || missedQuotaText(person, asOf) === null
      ? []
      : [quotaShare(person.name, quota.attained / quota.amount)];
  });
  return [line('lead', [moreWithout(people.length), missedQuotas(missed)].join(' ').trim())];
}

/** What holds of all together: the process first, then what was found or leans, else that nothing was. */
function teamLines(report: CoachingReport): Line[] {
  const { people, team, asOf, teamFindings, lookup } = report;
  if (people.length < 2) return [];
  const notices = [...noticesOfAll(people), ...teamNotices(lookup)];
  const quota = missedQuotaText(
    { metrics: team, notices: people.flatMap(({ notices }) => notices) },
    asOf,
  );
  return [
    ...notices.map(({ sentence, diagnosis }) => teamLine(sentence, diagnosis.questions[0])),
    ...teamFindings.map(({ short, diagnosis }) =>
      teamLine(ofWholeTeam(short), diagnosis?.questions[0]),
    ),
    ...(quota === null ? [] : [teamLine(quota)]),
    ...firstLookLines(report),
    ...nothingFoundTexts(report).map((text) => teamLine(text)),
  ];
}

function teamLine(text: string, question?: string): Line {
  return shortLine('', NUMBERS_TEXTS.team, text, question);
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
function nothingFoundTexts({ people, teamFindings, firstLook }: CoachingReport): string[] {
  if (teamFindings.length > 0 || people.some(({ findings }) => findings.length > 0)) return [];
  return [
    nothingFound(new Set(people.flatMap(({ comparedWith }) => comparedWith)), {
      isLeaning: firstLook !== null || people.some(({ look }) => look !== null),
      isAnyApart: people.some(({ isApart }) => isApart),
      hasStrength: people.some(({ strengths }) => strengths.length > 0),
    }),
  ];
}
