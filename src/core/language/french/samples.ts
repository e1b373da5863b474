import type { Sample } from '../../inference/samples/sample';
import type { SignalUnit } from '../../inference/unit';
import type { ToldFigure } from '../samples';
import {
  counted,
  dayNumber,
  days,
  measured,
  oneDecimal,
  paces,
  percent,
  percentRange,
  whole,
} from './format';

export type * from '../samples';

/**
 * A figure in its unit: `16 %`, `1,5 par semaine`, `41 jours`, `12 300`.
 * @param beside another figure that stands beside it, so that both have as many decimals
 */
export function figureText(unit: SignalUnit, value: number, beside = value): string {
  switch (unit) {
    case 'share':
    case 'discount':
      return percent(value);
    case 'a week':
      return `${paces([value, beside])[0]} par semaine`;
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
        low !== null && high !== null ? `, probablement ${percentRange(low, high)}` : '';
      return `${whole(successes)} sur ${whole(trials)} (${percent(value)}${likely})`;
    },
    counts: shareCounts,
    inShort: shareCounts,
  },
  pace: {
    inFull(sample, { value, low, high, beside, isEach = false }) {
      const [pace, from, to] = paces([value, low ?? value, high ?? value], [value, beside]);
      const likely = low !== null && high !== null ? `, probablement ${from}–${to}` : '';
      const people = sample.weekly.length;
      // The weeks of several people are more than the sheet covers.
      const ofPeople = isEach && people > 1 ? ` cumulées de ${counted(people, 'personne')}` : '';
      return `${pace} par semaine${isEach ? ' et par personne' : ''} (${paceCounts(sample)}${ofPeople}${likely})`;
    },
    counts: paceCounts,
    inShort: paceCounts,
  },
  times: {
    inFull(sample, { value, low, high }) {
      const from = low === null ? '0' : dayNumber(low);
      const range = high === null ? `au moins ${from}` : `${from}–${dayNumber(high)}`;
      const likely = low === null && high === null ? '' : `, probablement ${range}`;
      return `généralement ${days(value)} (${counted(sample.days.length, 'affaire')}${likely})`;
    },
    counts: ({ days: { length } }) => counted(length, 'affaire'),
    inShort: (sample, unit, value) =>
      `${figureText(unit, value)} (${counted(sample.days.length, 'affaire')})`,
  },
  amounts: {
    inFull: ({ values }, { unit, value }) =>
      `une médiane de ${figureText(unit, value)} (${counted(values.length, 'affaire gagnée', 'affaires gagnées')})`,
    counts: ({ values: { length } }) => counted(length, 'affaire'),
    inShort: ({ values }, unit, value) =>
      `${figureText(unit, value)} (${counted(values.length, 'affaire')})`,
  },
};

function shareCounts({ successes, trials }: OfKind<'share'>): string {
  return `${whole(successes)} sur ${whole(trials)}`;
}

/** Of fewer weeks than this a part of one shows in the figure, so that it is told. */
const WEEKS_IN_WHOLE = 20;

function paceCounts({ events, weeks }: Pick<OfKind<'pace'>, 'events' | 'weeks'>): string {
  const told = weeks < WEEKS_IN_WHOLE ? oneDecimal(weeks) : whole(weeks);
  return `${whole(events)} en ${measured(told, 'semaine', 'semaines')}`;
}

function wordsOf<S extends Sample>(sample: S): SampleWords<S> {
  return WORDS[sample.kind] as unknown as SampleWords<S>;
}

/** `5 sur 31 (16 %, probablement 7–33 %)`, `généralement 18 jours (31 affaires)`. */
export function sampleText(sample: Sample, figure: ToldFigure): string {
  return wordsOf(sample).inFull(sample, figure);
}

/** What a figure was counted on: `5 sur 31`, `12 en 26 semaines`, `9 affaires`. */
export function countsText(sample: Sample): string {
  return wordsOf(sample).counts(sample);
}

/** A figure at an agreement, with its counts: `5 sur 31`, `12 en 26 semaines`, `12 % (9 affaires)`. */
export function baselineText(sample: Sample, unit: SignalUnit, value: number): string {
  return wordsOf(sample).inShort(sample, unit, value);
}
