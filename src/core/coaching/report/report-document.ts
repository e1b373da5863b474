import { isUnlimited, readableDay, type Window } from '../../calendar';
import type { Estimate, Metrics, StageFigures } from '../../metrics';
import { counted, listed, oneDecimal, percent, percentRange, whole } from '../../texts/format';
import { problemsSummary } from '../../texts/problems';
import type { Annotation } from '../flags/annotate';
import { type Line, line, type ReportDocument, SPACE, toDocument } from './document';
import type { CoachingReport, PersonReport, ToldFinding } from './report-model';
import { agreementText, moreText, noFindingText } from './report-texts';

/** Days from a talk until its measure is looked at again. */
const REVIEW_AFTER_DAYS = 60;

const TABLE_HEAD = [
  'entered',
  'advanced',
  'lost',
  'back',
  'open',
  'advance rate (95 %)',
  'typical days',
] as const;

/** Lays the report out, top to bottom: head, team funnel, a block a salesperson, numbers. */
export function reportDocument(report: CoachingReport): ReportDocument {
  return toDocument([
    ...head(report),
    SPACE,
    ...funnel('The team’s funnel', report.team, report),
    ...report.people.flatMap((person) => [SPACE, ...personBlock(person, report)]),
    SPACE,
    ...numbers(report),
  ]);
}

function head(report: CoachingReport): Line[] {
  const { asOf, window, tabs, rowCount, readCount, problems, people, isDrafted } = report;
  const leftOut = problems.filter((problem) => problem.leftOut && tabs.includes(problem.tab));
  const other = problems.filter((problem) => !leftOut.includes(problem));
  const names = listed(tabs.map((tab) => `"${tab}"`));
  const lines = [
    line('title', `Coaching report · as of ${readableDay(asOf)} · ${windowText(window)}`),
    line(
      'lead',
      `${counted(readCount, 'deal')} read from ${names} (${counted(rowCount, 'row')}).${
        leftOut.length === 0
          ? ''
          : ` ${whole(leftOut.length)} left out: ${problemsSummary(leftOut)}`
      }`,
    ),
  ];
  if (other.length > 0) lines.push(line('lead', `Also noted: ${problemsSummary(other)}`));
  lines.push(line('lead', processText(people, isDrafted)));
  lines.push(line('lead', 'Everybody who can open this spreadsheet can read this report.'));
  return lines;
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

function funnel(title: string, metrics: Metrics, { stages, measures }: CoachingReport): Line[] {
  const lines = [
    line('tableHead', title, ...TABLE_HEAD),
    ...metrics.stages
      .filter(({ stage, counts }) => !(stages[stage]?.skip ?? false) || counts.entered > 0)
      .map((figures) =>
        line('tableRow', stages[figures.stage]?.name ?? '', ...funnelCells(figures)),
      ),
  ];
  if (!metrics.lostStagesAreKnown) {
    const { lost, known } = measures.lost.team;
    lines.push(
      line(
        'quiet',
        `No advance rates: for ${whole(lost - known)} of ${whole(lost)} lost deals the sheet does not say at which stage they were lost. A column "Lost at stage" is enough.`,
      ),
    );
  }
  return lines;
}

function funnelCells({ counts, rate, medianDays }: StageFigures): Array<string | number> {
  const { entered, advanced, lost, back, open } = counts;
  return [
    entered,
    advanced,
    lost,
    back,
    open,
    rateText(rate),
    medianDays.value === null ? '–' : oneDecimal(medianDays.value),
  ];
}

/** A share with its likely range; a dash where there is none. */
function rateText({ value, low, high }: Estimate): string {
  if (value === null) return '–';
  return low === null || high === null
    ? percent(value)
    : `${percent(value)} (${percentRange(low, high)})`;
}

function personBlock(person: PersonReport, report: CoachingReport): Line[] {
  const { name, strengths, findings, watch, notices, discuss } = person;
  const mark = findings.length > 0 ? '● ' : '';
  const lines = [line('person', `${mark}${name} — ${agreementText(person, report)}`)];
  if (strengths.length > 0) {
    lines.push(line('heading', 'What goes well'));
    for (const { sentence } of strengths) lines.push(line('text', sentence));
  }
  if (findings.length > 0) {
    lines.push(line('heading', 'Worth a conversation'));
    for (const finding of findings) lines.push(...findingLines(finding, report));
  } else {
    lines.push(line('text', noFindingText(person)));
  }
  if (watch.length > 0) {
    lines.push(line('heading', 'Keep an eye on'));
    for (const each of watch) lines.push(line('text', `${each.sentence} ${moreText(each)}`));
  }
  if (notices.length > 0) {
    lines.push(line('heading', 'To note'));
    for (const { sentence } of notices) lines.push(line('text', sentence));
  }
  if (discuss.length > 0) {
    lines.push(line('heading', 'Deals to discuss'));
    for (const annotation of discuss) lines.push(discussLine(annotation));
  }
  return lines;
}

function findingLines(finding: ToldFinding, { asOf }: CoachingReport): Line[] {
  const { sentence, diagnosis, also } = finding;
  const lines = [line('text', `${sentence} Not chance.`)];
  if (diagnosis === null) return lines;
  lines.push(line('quiet', 'It could be'));
  for (const { cause } of diagnosis.causes) lines.push(line('bullet', cause));
  lines.push(line('quiet', 'The sheet does not tell these apart; ask.'));
  diagnosis.questions.forEach((question, index) => {
    lines.push(line('text', `${index === 0 ? 'Ask' : '   '}  “${question}”`));
  });
  lines.push(line('text', `Try  ${diagnosis.action}`));
  lines.push(
    line(
      'text',
      `Measure  ${diagnosis.followUp.text}. Look again ${readableDay(asOf + REVIEW_AFTER_DAYS)}.`,
    ),
  );
  lines.push(line('quiet', `To know more next time, record: ${lowerFirst(diagnosis.dataWanted)}`));
  if (also.length > 0) {
    lines.push(
      line('quiet', `Fits as well: ${listed(also.map(({ title }) => lowerFirst(title)))}.`),
    );
  }
  return lines;
}

function discussLine({ tab, row, deal, flags, notes }: Annotation): Line {
  return {
    style: 'bullet',
    cells: [`row ${row} · ${deal} · ${flags}. ${notes}`],
    link: { tab, row },
  };
}

/** The numbers of everybody, below everything else. */
function numbers(report: CoachingReport): Line[] {
  const lines = [
    line('section', 'The numbers'),
    line(
      'tableHead',
      'Salesperson',
      'won',
      'lost',
      'open',
      'proposals',
      'into deals',
      'win rate (95 %)',
      'median discount',
    ),
  ];
  const row = (name: string, { winRate, proposals, discount, stages }: Metrics): Line =>
    line(
      'tableRow',
      name,
      winRate.won,
      winRate.lost,
      stages.reduce((sum, { counts }) => sum + counts.open, 0),
      proposals.entered,
      proposals.rate.value === null ? '–' : percent(proposals.rate.value),
      rateText(winRate.byCount),
      discount.median.value === null ? '–' : percent(discount.median.value),
    );
  for (const { name, metrics } of report.people) lines.push(row(name, metrics));
  lines.push(row('Team', report.team));
  const { discount, winRate } = report.team;
  const { n } = discount.median;
  if (n > 0 && n < winRate.won) {
    lines.push(
      line(
        'quiet',
        `${counted(winRate.won - n, 'won deal')} without a list price or discount left out of the discounts.`,
      ),
    );
  }
  return lines;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
