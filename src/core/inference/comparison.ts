import type { Direction, Signal, Target } from '../playbook/signals/signal';
import type { Difference } from './samples/difference';
import type { Sample } from './samples/sample';

/** What a salesperson's figure is set against. */
export type Reference = 'others' | 'agreed' | 'own past';

/** One salesperson's figure against one reference, in one direction. */
export interface Comparison {
  readonly signal: Signal;
  readonly target: Target;
  /** Index of the salesperson. */
  readonly person: number;
  readonly reference: Reference;
  /** The direction that is asked about: an adverse one, or for strengths a good one. */
  readonly direction: Direction;
  readonly own: Sample;
  /** The reference's sample; null for an agreed target. */
  readonly other: Sample | null;
  readonly difference: Difference;
  /** How much wider than chance the reference's people vary, at least 1. */
  readonly spread: number;
  /** One-sided p-value in the direction, the spread and the lead mix allowed for. */
  readonly p: number;
  /** The p that another sample of the same salesperson would have; null where it has none. */
  readonly pOf: (own: Sample) => number | null;
}

/** The p-value of a difference in a direction, by chance alone. */
export function pInDirection({ pLow, pHigh }: Difference, direction: Direction): number {
  return direction === 'low' ? pLow : pHigh;
}

/** The other direction. */
export function opposite(direction: Direction): Direction {
  return direction === 'low' ? 'high' : 'low';
}
