/** The headline targets of a process, each with the figure as it is today. */

import type { Sample } from '../../inference/samples/sample';
import type { SignalUnit } from '../../inference/unit';
import { asTyped } from './format';
import { figureText, sampleText } from './samples';

/** Today's figure with what it rests on; null where the sheet tells none. */
type SoFar = { readonly sample: Sample; readonly value: number } | null;

/** `Angebote, die zu Deals werden: 45 %; bisher 4 von 28 (14 %)`, without a target `bisher …` alone. */
export function headlineTargetText(
  name: string,
  unit: SignalUnit,
  target: number | null,
  soFar: SoFar,
): string {
  const parts = [target === null ? '' : targetText(unit, target), soFarText(unit, soFar)];
  return `${name}: ${parts.filter((part) => part !== '').join('; ')}`;
}

/** `bisher 4 von 28 (14 %)` */
export function soFarText(unit: SignalUnit, soFar: SoFar): string {
  if (soFar === null) return 'bisher nichts erfasst';
  const { sample, value } = soFar;
  return `bisher ${sampleText(sample, { unit, value, low: null, high: null, beside: value })}`;
}

function targetText(unit: SignalUnit, target: number): string {
  const text = unit === 'a week' ? `${asTyped(target)} pro Woche` : figureText(unit, target);
  return unit === 'discount' ? `höchstens ${text}` : text;
}
