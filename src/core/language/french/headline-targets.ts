/** The headline targets of a process, each with the figure as it is today. */

import type { Sample } from '../../inference/samples/sample';
import type { SignalUnit } from '../../inference/unit';
import { asTyped } from './format';
import { figureText, sampleText } from './samples';

/** Today's figure with what it rests on; null where the sheet tells none. */
type SoFar = { readonly sample: Sample; readonly value: number } | null;

/** `Propositions qui aboutissent à une vente : 45 % ; jusqu’ici 4 sur 28 (14 %)`, without a target `jusqu’ici …` alone. */
export function headlineTargetText(
  name: string,
  unit: SignalUnit,
  target: number | null,
  soFar: SoFar,
): string {
  const parts = [target === null ? '' : targetText(unit, target), soFarText(unit, soFar)];
  return `${name} : ${parts.filter((part) => part !== '').join(' ; ')}`;
}

/** `jusqu’ici 4 sur 28 (14 %)` */
export function soFarText(unit: SignalUnit, soFar: SoFar): string {
  if (soFar === null) return 'rien d’enregistré jusqu’ici';
  const { sample, value } = soFar;
  return `jusqu’ici ${sampleText(sample, { unit, value, low: null, high: null, beside: value })}`;
}

function targetText(unit: SignalUnit, target: number): string {
  const text = unit === 'a week' ? `${asTyped(target)} par semaine` : figureText(unit, target);
  return unit === 'discount' ? `au plus ${text}` : text;
}
