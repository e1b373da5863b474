import type { Lean } from '../../inference/first-look/lean';
import { figureOf, type Sample } from '../../inference/samples/sample';
import { agreedText } from './evidence';
import { upperFirst } from './format';
import { figureText, sampleText } from './samples';

/** From which probability on a lean is told in which words, before a verb; the highest that fits counts. */
const WORDS: ReadonlyArray<readonly [from: number, words: string]> = [
  [0.9, 'muito provavelmente'],
  [0.75, 'com cerca de 75% de probabilidade,'],
  [0.5, 'com mais de 50% de probabilidade,'],
  [0, 'com cerca de 40% de probabilidade,'],
];

/** A probability (0–1) as the beginning of a sentence, before its verb: `Muito provavelmente`. */
export function probabilityWords(probability: number): string {
  return upperFirst(wordsOf(probability));
}

function wordsOf(probability: number): string {
  return WORDS.find(([from]) => probability >= from)?.[1] ?? '';
}

/**
 * What the figures lean to: the counts, then how likely the true figure is off as well, and what is
 * typical or agreed. `Propostas que resultam em venda: 1 de 12 (8%); no restante da equipe, 9 de 20
 * (45%). Com mais de 50% de probabilidade, o valor real
 * também é menor: talvez 20%; típico aqui: 40%.`
 *
 * @param figure what it is called: `Propostas que resultam em venda`
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
        : `; no restante da equipe, ${counted(other, rest, true)}`;
  const perhaps = `${probabilityWords(probability)} o valor real também é ${OFF[direction]}: talvez ${figureText(unit, estimate, typical)}`;
  const end = byNow !== null ? '' : `; típico aqui: ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${counted(own, observed, false)}${beside}. ${perhaps}${end}.`;
}

const OFF: Readonly<Record<Lean['direction'], string>> = { low: 'menor', high: 'maior' };

/** The same for an overview: `Mediana dos descontos: muito provavelmente maior; talvez 15%, típico aqui: 9%.` */
export function leanInShort(
  figure: string,
  { signal: { unit }, probability, direction, estimate, typical, byNow }: Lean,
): string {
  const beside = `${byNow === null ? 'típico aqui' : 'acordado'}: ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${wordsOf(probability)} ${OFF[direction]}; talvez ${figureText(unit, estimate, typical)}, ${beside}.`;
}

/** What to ask where it is so: `Se for assim, pergunte: “O que você recebeu em troca?”` */
export function ifSoAsk(question: string): string {
  return `Se for assim, pergunte: “${question}”`;
}

/** The team's one likeliest place, in the head of a report: `Um primeiro ponto a olhar: Ana Berg. …` */
export function firstPlaceToLook(salesperson: string, sentence: string): string {
  return `Um primeiro ponto a olhar: ${salesperson}. ${sentence}`;
}
