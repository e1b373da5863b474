/** The headline targets of a process, each with the figure as it is today. */

import type { Sample } from '../../inference/samples/sample';
import type { SignalUnit } from '../../inference/unit';
import { asTyped } from './format';
import { figureText, sampleText } from './samples';

/** Today's figure with what it rests on; null where the sheet tells none. */
type SoFar = { readonly sample: Sample; readonly value: number } | null;

/** `Propostas que resultam em venda: 45%; até agora 4 de 28 (14%)`, without a target `até agora …` alone. */
export function headlineTargetText(
  name: string,
  unit: SignalUnit,
  target: number | null,
  soFar: SoFar,
): string {
  const parts = [target === null ? '' : targetText(unit, target), soFarText(unit, soFar)];
  return `${name}: ${parts.filter((part) => part !== '').join('; ')}`;
}

/** `até agora 4 de 28 (14%)` */
export function soFarText(unit: SignalUnit, soFar: SoFar): string {
  if (soFar === null) return 'até agora sem registro';
  const { sample, value } = soFar;
  return `até agora ${sampleText(sample, { unit, value, low: null, high: null, beside: value })}`;
}

function targetText(unit: SignalUnit, target: number): string {
  const text = unit === 'a week' ? `${asTyped(target)} por semana` : figureText(unit, target);
  return unit === 'discount' ? `no máximo ${text}` : text;
}
