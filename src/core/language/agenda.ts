import {
  type Day,
  isUnlimited,
  partsOf,
  readableDay,
  readableMonth,
  type Window,
} from '../calendar';
import { counted, percent, upperFirst, whole } from './format';
import { periodText } from './period';

/** Headings and fixed lines of the page for a talk. */
export const AGENDA_TEXTS = {
  agreements: 'Agreed before: was it kept, and what moved?',
  strength: 'To name first',
  noStrength: 'No strength stands out in the numbers yet.',
  discuss: 'Deals to look at together',
  next: 'Next actions',
  /** Above the empty box. */
  agreed: 'Agreed today, and by when',
} as const;

/** `1:1 with Ana Berg · 23 Nov 2026`, and the days that its figures are of, unless it is all. */
export function agendaTitle(name: string, day: Day, window: Window): string {
  const period = isUnlimited(window) ? '' : ` · ${periodText(window, day)}`;
  return `1:1 with ${name} · ${readableDay(day)}${period}`;
}

/** The open deals of one stage. */
interface StageInShape {
  readonly deals: number;
  /** Of all open deals, 0–1. */
  readonly share: number;
  /** The share to expect; null where nothing tells. */
  readonly expected: number | null;
  /** Their money; null where too little of it is known. */
  readonly value: number | null;
}

/** Characters of a bar as long as all open deals. */
const LONGEST_BAR = 40;

/** A stage's open deals as a bar: `▇▇▇▇▇▇ 9 (28 %; to expect: 16 %), 127,045` */
export function stageInShape({ deals, share, expected, value }: StageInShape): string {
  const bar = '▇'.repeat(Math.round(share * LONGEST_BAR));
  const beside = expected === null ? '' : `; to expect: ${percent(expected)}`;
  const money = value === null || deals === 0 ? '' : `, ${whole(value)}`;
  return `${bar === '' ? '' : `${bar} `}${whole(deals)} (${percent(share)}${beside})${money}`;
}

/** How the process stands, as a sentence. */
export function processStands(text: string): string {
  return `${upperFirst(text)}.`;
}

/** An agreement that is still open. */
export function openAction(action: string, judgedOn: Day | null, today: Day): string {
  const day = judgedOn === null ? '' : readableDay(judgedOn, partsOf(today).year);
  const hasCome = judgedOn !== null && judgedOn <= today;
  const until = day === '' ? '' : hasCome ? `, was to be judged ${day}` : `, to be judged ${day}`;
  return `${action.replace(/\.$/, '')}${until}.`;
}

/** Something to agree on, and how one shall know. */
export function proposedAction({ action, told }: { action: string; told: string }): string {
  return `To agree on: ${action} ${told}`;
}

/** How one shall know that it helped, and when to look again; the same words on every page. */
export function howToTell(
  { measure, baseline, reviewOn, when }: ToldMeasure,
  deedOn: Day,
  today: Day,
): string {
  const { year } = partsOf(today);
  const start = `Measure: ${measureNow(measure, baseline)}.`;
  const again = readableDay(reviewOn, year);
  if (when === '') return `${start} Look again ${again}.`;
  const look = reviewOn === deedOn ? ', and look again.' : `; look again ${again}.`;
  return `${start} ${when} ${deedLook(deedOn, year).replace(/\.$/, '')}${look}`;
}

/** What shows whether it helped. */
interface ToldMeasure {
  readonly measure: string;
  readonly baseline: string;
  readonly reviewOn: Day;
  /** When the figure can be judged, a sentence or two; '' where nothing tells. */
  readonly when: string;
}

/** A measure with today's figure, where there is one: `Proposals a week, now 12 in 26 weeks`. */
export function measureNow(measure: string, baseline: string): string {
  return baseline === '' ? measure : `${measure}, now ${baseline}`;
}

/** When what is agreed about today can be judged, at this person's pace. */
export interface JudgedWhen {
  /** Null where it takes too long, or more than ever comes. */
  readonly on: Day | null;
  /** Outcomes in half a year. */
  readonly outcomes: number;
  /** How many it takes; null where none is enough. */
  readonly needed: number | null;
  readonly areWeeks: boolean;
}

/** What is counted where nothing more telling is known. */
export const OUTCOMES = ['outcome', 'outcomes'] as const;

/** From so many days on the month says enough. */
const DAY_IS_TOLD_FOR = 60;

/**
 * When the figure can be judged: `The figure tells from Sep 2027 on: it takes 21 decided proposals,
 * and about 12 come in half a year.`
 *
 * @param noun what is counted, one and several
 */
export function judgedWhen(
  { on, outcomes, needed, areWeeks }: JudgedWhen,
  noun: readonly [one: string, several: string],
  today: Day,
): string {
  if (needed === null) return TOO_LITTLE;
  const isNear = on !== null && on - today <= DAY_IS_TOLD_FOR;
  const from =
    on === null
      ? 'in more than two years'
      : `from ${isNear ? readableDay(on, partsOf(today).year) : readableMonth(on)} on`;
  const pace = `, and about ${whole(outcomes)} ${outcomes === 1 ? 'comes' : 'come'} in half a year`;
  return areWeeks
    ? `The figure tells ${from}: it takes ${counted(needed, 'week')}.`
    : `The figure tells ${from}: it takes ${counted(needed, ...noun)}${pace}.`;
}

const TOO_LITTLE = 'Too little is counted for the figure to tell whether it helped.';

/** When to look whether what was agreed on is done, long before the figure tells. */
export function deedLook(day: Day, year: number): string {
  return `Check on ${readableDay(day, year)} whether it is done.`;
}
