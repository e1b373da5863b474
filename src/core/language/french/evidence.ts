import type { AssessedFigure, ReferenceKind } from '../../inference/comparison';
import type { SignalUnit } from '../../inference/unit';
import { fillPlaces } from '../../text/fill-places';
import { foldText } from '../../text/fold-text';
import type { EvidenceNames } from '../evidence';
import { ofTheKind } from './effort';
import { counted, oneOrMany } from './format';
import { figureText, sampleText } from './samples';

export type * from '../evidence';

const REFERENCE_WORDS: Readonly<Record<ReferenceKind, string>> = {
  others: 'chez les autres',
  agreed: 'convenu',
  'own past': 'auparavant',
};

/**
 * The evidence as a sentence with counts, interval and reference, such as « Les propositions
 * aboutissent moins souvent à une vente : 5 sur 31 (16 %, probablement 7–33 %) contre 48 sur 112
 * (43 %) chez les autres. »
 */
export function evidenceSentence(
  { signal, target, difference, own, other, reference, agreed }: AssessedFigure,
  { start, stage, excluded, isOfTeam: isEach = false }: EvidenceNames,
): string {
  const { unit } = signal;
  const { observed, expected, low, high } = difference;
  const beginning = fillPlaces(start, {
    called: isCalledProposal(stage) ? '' : ` (${stage})`,
    stage,
    kind: ofTheKind(target.activity),
    origin: target.origin?.name ?? '',
  });
  const ownText = sampleText(own, { unit, value: observed, low, high, beside: expected, isEach });
  const referenceText =
    other === null
      ? agreedText(unit, { agreed: agreed ?? expected, expected, observed })
      : `${sampleText(other, { unit, value: expected, low: null, high: null, beside: observed, isEach })} ${REFERENCE_WORDS[reference.kind]}`;
  return `${beginning} : ${ownText} contre ${referenceText}${withoutText(excluded)}.`;
}

/** `un objectif convenu de 45 %`; with what of it shows by now, where losses are decided sooner than wins. */
export function agreedText(
  unit: SignalUnit,
  { agreed, expected, observed }: { agreed: number; expected: number; observed: number },
): string {
  const target = figureText(unit, agreed, observed);
  const byNow = figureText(unit, expected, observed);
  return target === byNow
    ? `un objectif convenu de ${target}`
    : `un objectif convenu de ${target} (attendu à ce jour : ${byNow})`;
}

function withoutText(people: number): string {
  if (people === 0) return '';
  const who = oneOrMany(people, 'qui se distingue', 'qui se distinguent');
  return `, sans compter ${counted(people, 'personne')} ${who} aussi`;
}

/** Whether the team calls the stage a proposal itself, so that nobody has to be told. */
export function isCalledProposal(stageName: string): boolean {
  return foldText(stageName).startsWith('proposition');
}

/** Said after the evidence of a finding: that it is enough. */
export function enoughEvidence(sentence: string): string {
  return `${sentence} Difficile à expliquer par le hasard.`;
}
