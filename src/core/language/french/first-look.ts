import type { Lean } from '../../inference/first-look/lean';
import { figureOf, type Sample } from '../../inference/samples/sample';
import { agreedText } from './evidence';
import { lowerFirst, quoted } from './format';
import { figureText, sampleText } from './samples';

/** From which probability on a lean is told in which words, before a clause in the subjunctive; the highest that fits counts. */
const WORDS: ReadonlyArray<readonly [from: number, words: string]> = [
  [0.9, 'Il y a de très fortes chances que'],
  [0.75, 'Il y a environ 3 chances sur 4 que'],
  [0.5, 'Il y a plus d’une chance sur deux que'],
  [0, 'Il y a environ 4 chances sur 10 que'],
];

/** A probability (0–1) as the beginning of a sentence: `Il y a plus d’une chance sur deux que`. */
export function probabilityWords(probability: number): string {
  return WORDS.find(([from]) => probability >= from)?.[1] ?? '';
}

/**
 * What the figures lean to: the counts, then how likely the true figure is off as well, and what is
 * typical or agreed. `Propositions qui aboutissent à une vente : 1 sur 12 (8 %) ; dans le reste de
 * l’équipe 9 sur 20 (45 %). Il y a plus d’une chance sur deux que la vraie valeur soit elle aussi plus
 * basse : peut-être 20 % ; valeur habituelle ici : 40 %.`
 *
 * @param figure what it is called: `Propositions qui aboutissent à une vente`
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
      ? `, pour ${agreedText(unit, { agreed: typical, expected: byNow, observed })}`
      : other === null || rest === null
        ? ''
        : ` ; dans le reste de l’équipe, ${counted(other, rest, true)}`;
  const perhaps = `${probabilityWords(probability)} la vraie valeur soit elle aussi ${OFF[direction]} : peut-être ${figureText(unit, estimate, typical)}`;
  const end =
    byNow !== null ? '' : ` ; valeur habituelle ici : ${figureText(unit, typical, estimate)}`;
  return `${figure} : ${counted(own, observed, false)}${beside}. ${perhaps}${end}.`;
}

const OFF: Readonly<Record<Lean['direction'], string>> = {
  low: 'plus basse',
  high: 'plus élevée',
};

/** The same for an overview: `Remise médiane : il y a plus d’une chance sur deux que la vraie valeur soit plus élevée ; peut-être 15 %, valeur habituelle ici : 9 %.` */
export function leanInShort(
  figure: string,
  { signal: { unit }, probability, direction, estimate, typical, byNow }: Lean,
): string {
  const beside = `${byNow === null ? 'valeur habituelle ici' : 'objectif convenu'} : ${figureText(unit, typical, estimate)}`;
  return `${figure} : ${lowerFirst(probabilityWords(probability))} la vraie valeur soit ${OFF[direction]} ; peut-être ${figureText(unit, estimate, typical)}, ${beside}.`;
}

/** What to ask where it is so: `Si c’est le cas, demandez : « Qu’avez-vous obtenu en échange ? »` */
export function ifSoAsk(question: string): string {
  return `Si c’est le cas, demandez : ${quoted(question)}`;
}

/** The team's one likeliest place, in the head of a report: `Un premier point à regarder : Ana Berg. …` */
export function firstPlaceToLook(salesperson: string, sentence: string): string {
  return `Un premier point à regarder : ${salesperson}. ${sentence}`;
}
