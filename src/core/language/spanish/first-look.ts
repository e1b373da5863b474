import type { Lean } from '../../inference/first-look/lean';
import { figureOf, type Sample } from '../../inference/samples/sample';
import { agreedText } from './evidence';
import { lowerFirst } from './format';
import { figureText, sampleText } from './samples';

/**
 * From which probability on a lean is told in which words, before a verb in the subjunctive; the
 * highest that fits counts.
 */
const WORDS: ReadonlyArray<readonly [from: number, words: string]> = [
  [0.9, 'Es muy probable que'],
  [0.75, 'Hay unas 3 posibilidades entre 4 de que'],
  [0.5, 'Es probable que'],
  [0, 'Hay unas 4 posibilidades entre 10 de que'],
];

/** A probability (0–1) as the beginning of a sentence: `Es probable que`. */
export function probabilityWords(probability: number): string {
  return WORDS.find(([from]) => probability >= from)?.[1] ?? '';
}

/**
 * What the figures lean to: the counts, then how likely the true figure is off as well, and what is
 * typical or agreed. `Propuestas que terminan en venta: 1 de 12 (8 %); el resto del equipo: 9 de 20
 * (45 %). Es probable que el valor real también sea menor: quizá 20 %; lo habitual aquí es 40 %.`
 *
 * @param figure what it is called: `Propuestas que terminan en venta`
 */
export function leanSentence(
  figure: string,
  { signal, probability, direction, observed, estimate, typical, byNow, own, other }: Lean,
): string {
  const { unit } = signal;
  const counted = (sample: Sample, value: number, isEach: boolean): string =>
    sampleText(sample, { unit, value, low: null, high: null, beside: typical, isEach });
  const rest = other === null ? null : figureOf(other);
  const beside =
    byNow !== null
      ? `; ${agreedText(unit, { agreed: typical, expected: byNow, observed })}`
      : other === null || rest === null
        ? ''
        : `; el resto del equipo: ${counted(other, rest, true)}`;
  const perhaps = `${probabilityWords(probability)} el valor real también sea ${OFF[direction]}: quizá ${figureText(unit, estimate, typical)}`;
  const end = byNow !== null ? '' : `; lo habitual aquí es ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${counted(own, observed, false)}${beside}. ${perhaps}${end}.`;
}

const OFF: Readonly<Record<Lean['direction'], string>> = { low: 'menor', high: 'mayor' };

/** The same for an overview: `Mediana del descuento: es probable que el valor real sea mayor; quizá 15 %, lo habitual aquí es 9 %.` */
export function leanInShort(
  figure: string,
  { signal: { unit }, probability, direction, estimate, typical, byNow }: Lean,
): string {
  const beside = `${byNow === null ? 'lo habitual aquí es' : 'lo acordado es'} ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${lowerFirst(probabilityWords(probability))} el valor real sea ${OFF[direction]}; quizá ${figureText(unit, estimate, typical)}, ${beside}.`;
}

/** What to ask where it is so: `Si es así, pregunte: “¿Qué recibió a cambio?”` */
export function ifSoAsk(question: string): string {
  return `Si es así, pregunte: “${question}”`;
}

/** The team's one likeliest place, in the head of a report: `Un primer punto por donde empezar: Ana Berg. …` */
export function firstPlaceToLook(salesperson: string, sentence: string): string {
  return `Un primer punto por donde empezar: ${salesperson}. ${sentence}`;
}
