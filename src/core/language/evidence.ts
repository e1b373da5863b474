import type { Comparison } from '../inference/comparison';
import type { Sample } from '../inference/samples/sample';
import type { Signal } from '../playbook/signals/signal';
import { foldText } from '../text/fold-text';
import { dayNumber, days, listed, paces, percent, percentRange, whole } from './format';

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
  // Functions, because a name may hold what `replace` takes for a pattern.
  const start = (signal.sentenceStart[direction] ?? '')
    .replace(/proposals?/i, (word) =>
      isCalledProposal(stageName) ? word : `${word} (${stageName})`,
    )
    .replace('{stage}', () => stageName)
    .replace('{origin}', () => target.origin?.name ?? '');
  const { observed, expected, low, high } = difference;
  const ownText = sampleText(signal, own, observed, low, high, expected);
  const referenceText =
    other === null
      ? `${figureText(signal, expected, observed)} agreed`
      : `${sampleText(signal, other, expected, null, null, observed)} ${REFERENCE_WORDS[reference]}`;
  const stand = without.length === 1 ? 'stands' : 'stand';
  const leftOut = without.length === 0 ? '' : ` (without ${listed(without)}, who ${stand} out too)`;
  return `${start}: ${ownText} against ${referenceText}${leftOut}.`;
}

/** Whether the team calls the stage a proposal itself, so that nobody has to be told. */
export function isCalledProposal(stageName: string): boolean {
  return foldText(stageName).startsWith('proposal');
}

const REFERENCE_WORDS = {
  others: 'for the others',
  agreed: 'agreed',
  'own past': 'in the time before',
} as const;

/**
 * A figure in the signal's unit.
 * @param beside another figure that stands beside it, so that both have as many decimals
 */
export function figureText({ unit }: Pick<Signal, 'unit'>, value: number, beside = value): string {
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

/**
 * A sample with its counts and, where given, its likely range.
 * @param beside another figure that stands beside it, so that both have as many decimals
 */
export function sampleText(
  signal: Signal,
  sample: Sample,
  value: number,
  low: number | null,
  high: number | null,
  beside = value,
): string {
  switch (sample.kind) {
    case 'share': {
      const likely = low !== null && high !== null ? `, likely ${percentRange(low, high)}` : '';
      return `${whole(sample.successes)} of ${whole(sample.trials)} (${percent(value)}${likely})`;
    }
    case 'pace': {
      const [pace, from, to] = paces([value, low ?? value, high ?? value], [value, beside]);
      const likely = low !== null && high !== null ? `, likely ${from}–${to}` : '';
      return `${pace} a week (${whole(sample.events)} in ${whole(sample.weeks)} weeks${likely})`;
    }
    case 'times': {
      const likely =
        low === null && high === null
          ? ''
          : `, likely ${low === null ? '0' : dayNumber(low)}–${high === null ? 'unknown' : dayNumber(high)}`;
      return `typically ${days(value)} (${whole(sample.days.length)} deals${likely})`;
    }
    case 'amounts':
      return `median ${figureText(signal, value)} (${whole(sample.values.length)} won deals)`;
  }
}
