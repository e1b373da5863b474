import { days, listed, oneDecimal, percent, percentRange, whole } from '../texts/format';
import type { Comparison } from './comparison';
import type { Sample } from './sample';
import type { Signal } from './signal';

/**
 * The evidence as a sentence with counts, interval and reference, such as "Proposals become deals
 * less often: 5 of 31 (16 %, likely 7–33 %) against 48 of 112 (43 %) for the others."
 *
 * @param without names of those who were found for the same and so are no part of the others
 */
export function evidenceSentence(
  comparison: Comparison,
  stageName: string,
  without: readonly string[] = [],
): string {
  const { signal, target, direction, difference, own, other, reference } = comparison;
  // A function, because a name may hold what `replace` takes for a pattern.
  const start = (signal.says[direction] ?? '')
    .replace('{stage}', () => stageName)
    .replace('{origin}', () => target.origin?.name ?? '');
  const ownText = sampleText(signal, own, difference.observed, difference.low, difference.high);
  const referenceText =
    other === null
      ? `${figure(signal, difference.expected)} agreed`
      : `${sampleText(signal, other, difference.expected, null, null)} ${REFERENCE_WORDS[reference]}`;
  const stand = without.length === 1 ? 'stands' : 'stand';
  const leftOut = without.length === 0 ? '' : ` (without ${listed(without)}, who ${stand} out too)`;
  return `${start}: ${ownText} against ${referenceText}${leftOut}.`;
}

const REFERENCE_WORDS = {
  others: 'for the others',
  agreed: 'agreed',
  'own past': 'in the time before',
} as const;

/** A figure in the signal's unit. */
export function figure({ unit }: Pick<Signal, 'unit'>, value: number): string {
  switch (unit) {
    case 'share':
    case 'discount':
      return percent(value);
    case 'a week':
      return `${oneDecimal(value)} a week`;
    case 'days':
      return days(value);
    case 'money':
      return whole(value);
  }
}

/** A sample with its counts and, where given, its likely range. */
export function sampleText(
  signal: Signal,
  sample: Sample,
  value: number,
  low: number | null,
  high: number | null,
): string {
  switch (sample.kind) {
    case 'share': {
      const likely = low !== null && high !== null ? `, likely ${percentRange(low, high)}` : '';
      return `${whole(sample.successes)} of ${whole(sample.trials)} (${percent(value)}${likely})`;
    }
    case 'pace': {
      const likely =
        low !== null && high !== null ? `, likely ${oneDecimal(low)}–${oneDecimal(high)}` : '';
      return `${oneDecimal(value)} a week (${whole(sample.events)} in ${whole(sample.weeks)} weeks${likely})`;
    }
    case 'times': {
      const likely =
        low === null && high === null
          ? ''
          : `, likely ${low === null ? '0' : oneDecimal(low)}–${high === null ? 'unknown' : oneDecimal(high)}`;
      return `typically ${days(value)} (${whole(sample.days.length)} deals${likely})`;
    }
    case 'amounts':
      return `median ${figure(signal, value)} (${whole(sample.values.length)} won deals)`;
  }
}
