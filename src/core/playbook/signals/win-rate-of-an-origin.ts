import type { Sample } from '../../inference/samples/sample';
import type { Subject, Target } from '../../inference/signal';
import { pick } from '../../pick';
import type { AbsenceCode } from '../../pipeline/absence';
import { shareOrAbsent } from './share-samples';
import { DETAIL, type Signal } from './signal';
import { originTargets } from './targets';

function sample({ lookup, people }: Subject, { origin }: Target): Sample | AbsenceCode {
  if (origin === undefined) return 'no-outcomes';
  const { noShares } = lookup.decisions;
  if (noShares !== null) return noShares;
  const { by, name } = origin;
  let won = 0;
  let all = 0;
  for (const own of pick(lookup.outcomes(by), people)) {
    const counts = own.get(name);
    won += counts?.successes ?? 0;
    all += counts?.trials ?? 0;
  }
  return shareOrAbsent(won, all, 'no-outcomes');
}

/** Won of the decided deals from one lead source or prospecting method. */
export const WIN_RATE_OF_AN_ORIGIN: Signal = {
  ...DETAIL,
  code: 'win rate of an origin',
  weight: 0.5,
  adverse: ['low'],
  targets: originTargets,
  sample,
  sentenceStart: { low: 'Fewer decided deals from “{origin}” are won' },
};
