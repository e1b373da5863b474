import type { numberTexts } from '../../text/number-texts';
import type { SignalUnit } from '../unit';
import type { Sample } from './sample';

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

/** A language's words for samples. Figures come as texts where they are only to be put in. */
export interface SampleWords {
  /** How numbers are written. */
  readonly numbers: ReturnType<typeof numberTexts>;
  /** `41 days` */
  readonly days: (value: number) => string;
  /** `1.5 a week`, and of several people `1.5 a week each`. */
  readonly aWeek: (pace: string, isEach: boolean) => string;
  /** `5 of 31` */
  readonly shareOf: (part: string, all: string) => string;
  /** `12 in 26 weeks` */
  readonly inWeeks: (count: string, weeks: string) => string;
  /** Behind weeks of several people: ` of 5 people`. */
  readonly ofPeople: (count: number) => string;
  /** `9 deals` */
  readonly deals: (count: number) => string;
  /** `9 won deals` */
  readonly wonDeals: (count: number) => string;
  /** `typically 18 days` */
  readonly typically: (days: string) => string;
  /** `median 12 %` */
  readonly median: (value: string) => string;
  /** Behind a figure's counts: `, likely 7–33 %`. */
  readonly likely: (range: string) => string;
  /** A range without an upper end: `5–unknown`. */
  readonly atLeast: (from: string) => string;
}

type OfKind<Kind extends Sample['kind']> = Extract<Sample, { kind: Kind }>;

/** How samples of one kind are told. */
interface Telling<S> {
  readonly inFull: (sample: S, figure: ToldFigure) => string;
  readonly counts: (sample: S) => string;
  readonly inShort: (sample: S, unit: SignalUnit, value: number) => string;
}

/** Of fewer weeks than this a part of one shows in the figure, so that it is told. */
const WEEKS_IN_WHOLE = 20;

/**
 * Tells samples in a language's words.
 *
 * - `figureText`: a figure in its unit: `16 %`, `1.5 a week`, `41 days`, `12,300`; `beside` stands
 *   beside it, so that both have as many decimals
 * - `sampleText`: `5 of 31 (16 %, likely 7–33 %)`, `typically 18 days (31 deals)`
 * - `countsText`: what a figure was counted on: `5 of 31`, `12 in 26 weeks`, `9 deals`
 * - `baselineText`: a figure as the Coaching Log keeps it: `5 of 31`, `12 % (9 deals)`
 */
export function sampleTexts(words: SampleWords) {
  const { days, deals, likely, numbers } = words;
  const { dayNumber, oneDecimal, paces, percent, percentRange, whole } = numbers;

  const figureText = (unit: SignalUnit, value: number, beside = value): string =>
    ({
      share: percent,
      discount: percent,
      'a week': () => words.aWeek(paces([value, beside])[0] as string, false),
      days,
      money: whole,
    })[unit](value);

  const shareCounts = ({ successes, trials }: OfKind<'share'>): string =>
    words.shareOf(whole(successes), whole(trials));

  const paceCounts = ({ events, weeks }: OfKind<'pace'>): string =>
    words.inWeeks(whole(events), weeks < WEEKS_IN_WHOLE ? oneDecimal(weeks) : whole(weeks));

  const withDeals = (count: number, unit: SignalUnit, value: number): string =>
    `${figureText(unit, value)} (${deals(count)})`;

  const telling: { readonly [Kind in Sample['kind']]: Telling<OfKind<Kind>> } = {
    share: {
      inFull: (sample, { value, low, high }) => {
        const range = low === null || high === null ? '' : likely(percentRange(low, high));
        return `${shareCounts(sample)} (${percent(value)}${range})`;
      },
      counts: shareCounts,
      inShort: shareCounts,
    },
    pace: {
      inFull: (sample, { value, low, high, beside, isEach = false }) => {
        const [pace, from, to] = paces([value, low ?? value, high ?? value], [value, beside]);
        const range = low === null || high === null ? '' : likely(`${from}–${to}`);
        const people = sample.weekly.length;
        // The weeks of several people are more than the sheet covers.
        const ofPeople = isEach && people > 1 ? words.ofPeople(people) : '';
        return `${words.aWeek(pace as string, isEach)} (${paceCounts(sample)}${ofPeople}${range})`;
      },
      counts: paceCounts,
      inShort: paceCounts,
    },
    times: {
      inFull: (sample, { value, low, high }) => {
        const from = low === null ? '0' : dayNumber(low);
        const range = high === null ? words.atLeast(from) : `${from}–${dayNumber(high)}`;
        const told = low === null && high === null ? '' : likely(range);
        return `${words.typically(days(value))} (${deals(sample.days.length)}${told})`;
      },
      counts: (sample) => deals(sample.days.length),
      inShort: (sample, unit, value) => withDeals(sample.days.length, unit, value),
    },
    amounts: {
      inFull: ({ values }, { unit, value }) =>
        `${words.median(figureText(unit, value))} (${words.wonDeals(values.length)})`,
      counts: ({ values }) => deals(values.length),
      inShort: ({ values }, unit, value) => withDeals(values.length, unit, value),
    },
  };
  const tellingOf = <S extends Sample>({ kind }: S) => telling[kind] as unknown as Telling<S>;

  return {
    figureText,
    sampleText: (sample: Sample, figure: ToldFigure): string =>
      tellingOf(sample).inFull(sample, figure),
    countsText: (sample: Sample): string => tellingOf(sample).counts(sample),
    baselineText: (sample: Sample, unit: SignalUnit, value: number): string =>
      tellingOf(sample).inShort(sample, unit, value),
  };
}
