import type { Sample } from '../inference/samples/sample';
import type { SignalUnit } from '../inference/unit';
import {
  counted,
  dayNumber,
  days,
  oneDecimal,
  paces,
  percent,
  percentRange,
  whole,
} from './format';

/**
 * A figure in its unit: `16 %`, `1.5 a week`, `41 days`, `12,300`.
 * @param beside another figure that stands beside it, so that both have as many decimals
 */
export function figureText(unit: SignalUnit, value: number, beside = value): string {
  switch (unit) {
    case 'share':
    case 'discount':
      return percent(value);
    case 'a week':
      return `${paces([value, beside])[0]} a week`;
    case 'days':
      return days(value);
    case 'money':
      return whole(value);
  }
}

/** A sample's figure as it is told: with its unit, its likely range, and what stands beside it. */
export interface ToldFigure {
  readonly unit: SignalUnit;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Another figure that stands beside it, so that both have as many decimals. */
  readonly beside: number;
  /** The figure is of several people: what is a week is so for each of them. */
  readonly isEach?: boolean;
}

type OfKind<Kind extends Sample['kind']> = Extract<Sample, { kind: Kind }>;

/** How samples of one kind are told. */
interface SampleWords<S> {
  /** The sample with its counts and, where it is known, its likely range. */
  readonly inFull: (sample: S, figure: ToldFigure) => string;
  /** What it was counted on. */
  readonly counts: (sample: S) => string;
  /** The sample as the Coaching Log keeps it: with its counts, short. */
  readonly inShort: (sample: S, unit: SignalUnit, value: number) => string;
}

const WORDS: { readonly [Kind in Sample['kind']]: SampleWords<OfKind<Kind>> } = {
  share: {
    inFull({ successes, trials }, { value, low, high }) {
      const likely = low !== null && high !== null ? `, likely ${percentRange(low, high)}` : '';
      return `${whole(successes)} of ${whole(trials)} (${percent(value)}${likely})`;
    },
    counts: shareCounts,
    inShort: shareCounts,
  },
  pace: {
    inFull(sample, { value, low, high, beside, isEach = false }) {
      const [pace, from, to] = paces([value, low ?? value, high ?? value], [value, beside]);
      const likely = low !== null && high !== null ? `, likely ${from}–${to}` : '';
      const people = sample.weekly.length;
      // The weeks of several people are more than the sheet covers.
      const ofPeople = isEach && people > 1 ? ` of ${counted(people, 'person', 'people')}` : '';
      return `${pace} a week${isEach ? ' each' : ''} (${paceCounts(sample)}${ofPeople}${likely})`;
    },
    counts: paceCounts,
    inShort: paceCounts,
  },
  times: {
    inFull(sample, { value, low, high }) {
      const from = low === null ? '0' : dayNumber(low);
      const to = high === null ? 'unknown' : dayNumber(high);
      const likely = low === null && high === null ? '' : `, likely ${from}–${to}`;
      return `typically ${days(value)} (${whole(sample.days.length)} deals${likely})`;
    },
    counts: ({ days: { length } }) => counted(length, 'deal'),
    inShort: (sample, unit, value) =>
      `${figureText(unit, value)} (${counted(sample.days.length, 'deal')})`,
  },
  amounts: {
    inFull: ({ values }, { unit, value }) =>
      `median ${figureText(unit, value)} (${counted(values.length, 'won deal')})`,
    counts: ({ values: { length } }) => counted(length, 'deal'),
    inShort: ({ values }, unit, value) =>
      `${figureText(unit, value)} (${counted(values.length, 'deal')})`,
  },
};

function shareCounts({ successes, trials }: OfKind<'share'>): string {
  return `${whole(successes)} of ${whole(trials)}`;
}

/** Of fewer weeks than this a part of one shows in the figure, so that it is told. */
const WEEKS_IN_WHOLE = 20;

function paceCounts({ events, weeks }: Pick<OfKind<'pace'>, 'events' | 'weeks'>): string {
  const told = weeks < WEEKS_IN_WHOLE ? oneDecimal(weeks) : whole(weeks);
  return `${whole(events)} in ${told} ${told === '1' ? 'week' : 'weeks'}`;
}

function wordsOf<S extends Sample>(sample: S): SampleWords<S> {
  return WORDS[sample.kind] as unknown as SampleWords<S>;
}

/** `5 of 31 (16 %, likely 7–33 %)`, `typically 18 days (31 deals)`. */
export function sampleText(sample: Sample, figure: ToldFigure): string {
  return wordsOf(sample).inFull(sample, figure);
}

/** What a figure was counted on: `5 of 31`, `12 in 26 weeks`, `9 deals`. */
export function countsText(sample: Sample): string {
  return wordsOf(sample).counts(sample);
}

/** A figure at an agreement, with its counts: `5 of 31`, `12 in 26 weeks`, `12 % (9 deals)`. */
export function baselineText(sample: Sample, unit: SignalUnit, value: number): string {
  return wordsOf(sample).inShort(sample, unit, value);
}
