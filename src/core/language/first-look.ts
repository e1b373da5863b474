import type { Lean } from '../inference/first-look/lean';
import { figureOf, type Sample } from '../inference/samples/sample';
import { agreedText } from './evidence';
import { lowerFirst } from './format';
import { figureText, sampleText } from './samples';

/** From which probability on a lean is told in which words; the highest that fits counts. */
const WORDS: ReadonlyArray<readonly [from: number, words: string]> = [
  [0.9, 'Very likely'],
  [0.75, 'The chance is about 3 in 4 that'],
  [0.5, 'More likely than not'],
  [0, 'The chance is about 4 in 10 that'],
];

/** A probability (0–1) as the beginning of a sentence: `More likely than not`. */
export function probabilityWords(probability: number): string {
  return WORDS.find(([from]) => probability >= from)?.[1] ?? '';
}

/**
 * What the figures lean to: the counts, then how likely the true figure is off as well, and what is
 * typical or agreed. `Proposals that become deals: 1 of 12 (8 %); the rest of the team 9 of 20
 * (45 %). More likely than not the true figure is lower too: perhaps 20 %; typical here is 40 %.`
 *
 * @param figure what it is called: `Proposals that become deals`
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
        : `; the rest of the team ${counted(other, rest, true)}`;
  const off = direction === 'low' ? 'lower' : 'higher';
  const perhaps = `${probabilityWords(probability)} the true figure is ${off} too: perhaps ${figureText(unit, estimate, typical)}`;
  const end = byNow !== null ? '' : `; typical here is ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${counted(own, observed, false)}${beside}. ${perhaps}${end}.`;
}

/** The same for an overview: `Median discount: more likely than not it is higher; perhaps 15 %, typical here is 9 %.` */
export function leanInShort(
  figure: string,
  { signal: { unit }, probability, direction, estimate, typical, byNow }: Lean,
): string {
  const off = direction === 'low' ? 'lower' : 'higher';
  const beside = `${byNow === null ? 'typical here is' : 'agreed is'} ${figureText(unit, typical, estimate)}`;
  return `${figure}: ${lowerFirst(probabilityWords(probability))} it is ${off}; perhaps ${figureText(unit, estimate, typical)}, ${beside}.`;
}

/** What to ask where it is so: `If so, ask: “What did you get for it?”` */
export function ifSoAsk(question: string): string {
  return `If so, ask: “${question}”`;
}

/** The team's one likeliest place, in the head of a report: `First place to look: Ana Berg. …` */
export function firstPlaceToLook(salesperson: string, sentence: string): string {
  return `First place to look: ${salesperson}. ${sentence}`;
}
