import type { Sample } from '../../inference/samples/sample';
import type { SignalUnit } from '../../inference/unit';
import type { ToldFigure } from '../samples';
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

export type * from '../samples';

/**
 * A figure in its unit: `16%`, `1,5 por semana`, `41 dias`, `12.300`.
 * @param beside another figure that stands beside it, so that both have as many decimals
 */
export function figureText(unit: SignalUnit, value: number, beside = value): string {
  switch (unit) {
    case 'share':
    case 'discount':
      return percent(value);
    case 'a week':
      return `${paces([value, beside])[0]} por semana`;
    case 'days':
      return days(value);
    case 'money':
      return whole(value);
  }
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
      const likely =
        low !== null && high !== null ? `, provavelmente ${percentRange(low, high)}` : '';
      return `${whole(successes)} de ${whole(trials)} (${percent(value)}${likely})`;
    },
    counts: shareCounts,
    inShort: shareCounts,
  },
  pace: {
    inFull(sample, { value, low, high, beside, isEach = false }) {
      const [pace, from, to] = paces([value, low ?? value, high ?? value], [value, beside]);
      const likely = low !== null && high !== null ? `, provavelmente ${from}–${to}` : '';
      const people = sample.weekly.length;
      // The weeks of several people are more than the sheet covers.
      const ofPeople = isEach && people > 1 ? ` de ${counted(people, 'pessoa')}` : '';
      return `${pace} por semana${isEach ? ' e por pessoa' : ''} (${paceCounts(sample)}${ofPeople}${likely})`;
    },
    counts: paceCounts,
    inShort: paceCounts,
  },
  times: {
    inFull(sample, { value, low, high }) {
      const from = low === null ? '0' : dayNumber(low);
      const range = high === null ? `pelo menos ${from}` : `${from}–${dayNumber(high)}`;
      const likely = low === null && high === null ? '' : `, provavelmente ${range}`;
      return `tipicamente ${days(value)} (${counted(sample.days.length, 'negócio')}${likely})`;
    },
    counts: ({ days: { length } }) => counted(length, 'negócio'),
    inShort: (sample, unit, value) =>
      `${figureText(unit, value)} (${counted(sample.days.length, 'negócio')})`,
  },
  amounts: {
    inFull: ({ values }, { unit, value }) =>
      `mediana de ${figureText(unit, value)} (${counted(values.length, 'negócio ganho', 'negócios ganhos')})`,
    counts: ({ values: { length } }) => counted(length, 'negócio'),
    inShort: ({ values }, unit, value) =>
      `${figureText(unit, value)} (${counted(values.length, 'negócio')})`,
  },
};

function shareCounts({ successes, trials }: OfKind<'share'>): string {
  return `${whole(successes)} de ${whole(trials)}`;
}

/** Of fewer weeks than this a part of one shows in the figure, so that it is told. */
const WEEKS_IN_WHOLE = 20;

function paceCounts({ events, weeks }: Pick<OfKind<'pace'>, 'events' | 'weeks'>): string {
  const told = weeks < WEEKS_IN_WHOLE ? oneDecimal(weeks) : whole(weeks);
  return `${whole(events)} em ${told} ${/^(0,\d|1(,\d)?)$/.test(told) ? 'semana' : 'semanas'}`;
}

function wordsOf<S extends Sample>(sample: S): SampleWords<S> {
  return WORDS[sample.kind] as unknown as SampleWords<S>;
}

/** `5 de 31 (16%, provavelmente 7–33%)`, `tipicamente 18 dias (31 negócios)`. */
export function sampleText(sample: Sample, figure: ToldFigure): string {
  return wordsOf(sample).inFull(sample, figure);
}

/** What a figure was counted on: `5 de 31`, `12 em 26 semanas`, `9 negócios`. */
export function countsText(sample: Sample): string {
  return wordsOf(sample).counts(sample);
}

/** A figure at an agreement, with its counts: `5 de 31`, `12 em 26 semanas`, `12% (9 negócios)`. */
export function baselineText(sample: Sample, unit: SignalUnit, value: number): string {
  return wordsOf(sample).inShort(sample, unit, value);
}
