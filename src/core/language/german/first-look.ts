import type { Lean } from '../../inference/first-look/lean';
import { figureOf, type Sample } from '../../inference/samples/sample';
import { agreedText } from './evidence';
import { upperFirst } from './format';
import { figureText, sampleText } from './samples';

/** From which probability on a lean is told in which words, before a verb; the highest that fits counts. */
const WORDS: ReadonlyArray<readonly [from: number, words: string]> = [
  [0.9, 'sehr wahrscheinlich'],
  [0.75, 'mit etwa 75 % Wahrscheinlichkeit'],
  [0.5, 'vermutlich'],
  [0, 'mit etwa 40 % Wahrscheinlichkeit'],
];

/** A probability (0–1) as the beginning of a sentence, before its verb: `Sehr wahrscheinlich`. */
export function probabilityWords(probability: number): string {
  return upperFirst(wordsOf(probability));
}

function wordsOf(probability: number): string {
  return WORDS.find(([from]) => probability >= from)?.[1] ?? '';
}

/**
 * What the figures lean to: the counts, then how likely the true figure is off as well, and what is
 * typical or agreed. `Angebote, die zu Deals werden: 1 von 12 (8 %); im übrigen Team 9 von 20
 * (45 %). Vermutlich liegt auch der wahre Wert niedriger: vielleicht 20 %; hier typisch: 40 %.`
 *
 * @param figure what it is called: `Angebote, die zu Deals werden`
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
        : `; im übrigen Team ${counted(other, rest, true)}`;
  const perhaps = `${probabilityWords(probability)} liegt auch der wahre Wert ${OFF[direction]}: vielleicht ${figureText(unit, estimate, typical)}`;
  const end = byNow !== null ? '' : `; hier typisch: ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${counted(own, observed, false)}${beside}. ${perhaps}${end}.`;
}

const OFF: Readonly<Record<Lean['direction'], string>> = { low: 'niedriger', high: 'höher' };

/** The same for an overview: `Median der Rabatte: vermutlich höher; vielleicht 15 %, hier typisch: 9 %.` */
export function leanInShort(
  figure: string,
  { signal: { unit }, probability, direction, estimate, typical, byNow }: Lean,
): string {
  const beside = `${byNow === null ? 'hier typisch' : 'vereinbart'}: ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${wordsOf(probability)} ${OFF[direction]}; vielleicht ${figureText(unit, estimate, typical)}, ${beside}.`;
}

/** What to ask where it is so: `Wenn ja, fragen Sie: „Was haben Sie dafür bekommen?“` */
export function ifSoAsk(question: string): string {
  return `Wenn ja, fragen Sie: „${question}“`;
}

/** The team's one likeliest place, in the head of a report: `Ein erster Ansatzpunkt: Ana Berg. …` */
export function firstPlaceToLook(salesperson: string, sentence: string): string {
  return `Ein erster Ansatzpunkt: ${salesperson}. ${sentence}`;
}
