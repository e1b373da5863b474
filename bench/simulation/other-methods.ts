import { pInDirection } from '../../src/core/coaching/comparison';
import { FEWEST_OUTCOMES, isMaterial } from '../../src/core/coaching/material';
import { measureAgainstOthers } from '../../src/core/coaching/measured';
import { SIGNALS } from '../../src/core/coaching/signals';
import type { Measures } from '../../src/core/metrics';
import { benjaminiHochberg } from '../../src/core/statistics';

/** The usual dashboard: whoever converts 10 points less than the others is marked. */
export function naiveFindings(measures: Measures, compared: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const signal of SIGNALS) {
    if (signal.unit !== 'share') continue;
    for (const target of signal.targets(measures.pipeline.process, measures.pipeline)) {
      for (const { person, difference } of measureAgainstOthers(
        measures,
        signal,
        target,
        compared,
      )) {
        const isMarked = signal.adverse.some((direction) =>
          isMaterial(signal, difference, direction),
        );
        if (isMarked && signal.code === 'proposals into deals') found.add(person);
      }
    }
  }
  return found;
}

/** All comparisons in one family, q at most .10 by Benjamini–Hochberg. */
export function flatFindings(measures: Measures, compared: readonly number[]): Set<number> {
  const comparisons = SIGNALS.flatMap((signal) =>
    signal
      .targets(measures.pipeline.process, measures.pipeline)
      .flatMap((target) => measureAgainstOthers(measures, signal, target, compared))
      .flatMap((measured) => signal.adverse.map((direction) => ({ ...measured, direction }))),
  );
  const { q } = benjaminiHochberg({
    p: comparisons.map(({ difference, direction }) => pInDirection(difference, direction)),
  });
  return new Set(
    comparisons
      .filter(
        ({ signal, difference, direction }, index) =>
          (q[index] as number) <= 0.1 &&
          difference.outcomes >= FEWEST_OUTCOMES &&
          isMaterial(signal, difference, direction),
      )
      .map(({ person }) => person),
  );
}
