import { differenceOf } from '../inference/samples/difference';
import type { PaceSample, Sample, ShareSample } from '../inference/samples/sample';
import { figureText } from '../language/evidence';
import { counted, whole } from '../language/format';
import type { Signal } from '../playbook/signals/signal';
import { median } from '../statistics';

/** A figure at an agreement, with its counts: `5 of 31`, `12 in 26 weeks`, `12 % (9 deals)`. */
export function baselineText(signal: Signal, sample: Sample, value: number): string {
  switch (sample.kind) {
    case 'share':
      return `${whole(sample.successes)} of ${whole(sample.trials)}`;
    case 'pace':
      return `${whole(sample.events)} in ${counted(Math.round(sample.weeks), 'week')}`;
    case 'times':
      return `${figureText(signal, value)} (${counted(sample.days.length, 'deal')})`;
    case 'amounts':
      return `${figureText(signal, value)} (${counted(sample.values.length, 'deal')})`;
  }
}

/** The counts that a baseline's text holds; null where it holds none. */
export function countsIn(text: string): ShareSample | PaceSample | null {
  const match = /^\s*(\d+) (?:of|in) (\d+)( weeks?)?/.exec(text.replace(/,/g, ''));
  if (match === null) return null;
  const [count, of] = [Number(match[1]), Number(match[2])];
  if (match[3] !== undefined) {
    return of === 0 ? null : { kind: 'pace', events: count, weeks: of, weekly: [] };
  }
  return count > of || of === 0
    ? null
    : { kind: 'share', successes: count, trials: of, strata: null, clustering: 1 };
}

/** The figure that a sample gives; null where it gives none. */
export function figureOf(sample: Sample | null): number | null {
  switch (sample?.kind) {
    case 'share':
      return sample.successes / sample.trials;
    case 'pace':
      return sample.events / sample.weeks;
    case 'amounts':
      return median({ values: sample.values });
    case 'times':
      return differenceOf(sample, sample)?.observed ?? null;
    default:
      return null;
  }
}
