import type { Sample } from '../../src/core/inference/samples/sample';

/** Two samples of one kind as one: more of the same person, or of several people. */
export function pooled(a: Sample, b: Sample): Sample {
  if (a.kind === 'share' && b.kind === 'share') {
    return { ...a, successes: a.successes + b.successes, trials: a.trials + b.trials };
  }
  if (a.kind === 'pace' && b.kind === 'pace') {
    return {
      kind: 'pace',
      events: a.events + b.events,
      weeks: a.weeks + b.weeks,
      weekly: [[...a.weekly.flat(), ...b.weekly.flat()]],
    };
  }
  if (a.kind === 'amounts' && b.kind === 'amounts') {
    return { kind: 'amounts', values: [...a.values, ...b.values] };
  }
  if (a.kind === 'times' && b.kind === 'times') {
    const stays = [a, b].flatMap(({ days, left }) =>
      Array.from(days, (length, index) => [length, left[index] as number] as const),
    );
    stays.sort((one, other) => one[0] - other[0]);
    return {
      kind: 'times',
      days: Float64Array.from(stays, ([length]) => length),
      left: Uint8Array.from(stays, ([, ended]) => ended),
    };
  }
  throw new TypeError(`A sample of ${a.kind} is not one of ${b.kind}`);
}
