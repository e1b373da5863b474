import type { Evidence } from '../inference/judge';
import type { SignalAtTarget } from '../inference/signal';
import { othersOf } from '../pipeline/others';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import type { PointerInput } from './pointers/pointer';
import type { Signal } from './signals/signal';

/** Whom the pointers look at: who was found for a signal is no part of its reference here either. */
export function pointerInput(
  lookup: PipelineIndex,
  { peers }: Evidence<Signal>,
  place: SignalAtTarget<Signal> & { readonly person: number },
): PointerInput {
  const { person } = place;
  const excluded = peers.excluded(place);
  const others = othersOf(lookup.pipeline.salespeople, person);
  return {
    lookup,
    person,
    finding: place,
    others: others.filter((other) => !excluded.has(other)),
  };
}
