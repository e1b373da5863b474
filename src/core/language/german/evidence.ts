import type { AssessedFigure, ReferenceKind } from '../../inference/comparison';
import type { SignalUnit } from '../../inference/unit';
import { fillPlaces } from '../../text/fill-places';
import { foldText } from '../../text/fold-text';
import type { EvidenceNames } from '../evidence';
import { ofTheKind } from './effort';
import { counted } from './format';
import { figureText, sampleText } from './samples';

export type * from '../evidence';

const REFERENCE_WORDS: Readonly<Record<ReferenceKind, string>> = {
  others: 'bei den anderen',
  agreed: 'vereinbart',
  'own past': 'in der Zeit davor',
};

/**
 * The evidence as a sentence with counts, interval and reference, such as „Aus Angeboten werden
 * seltener Deals: 5 von 31 (16 %, wahrscheinlich 7–33 %), bei den anderen 48 von 112 (43 %).“
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
      : `${REFERENCE_WORDS[reference.kind]} ${sampleText(other, { unit, value: expected, low: null, high: null, beside: observed, isEach })}`;
  return `${beginning}: ${ownText}, ${referenceText}${withoutText(excluded)}.`;
}

/** `vereinbart 45 %`; with what of it shows by now, where losses are decided sooner than wins. */
export function agreedText(
  unit: SignalUnit,
  { agreed, expected, observed }: { agreed: number; expected: number; observed: number },
): string {
  const target = figureText(unit, agreed, observed);
  const byNow = figureText(unit, expected, observed);
  return target === byNow
    ? `vereinbart ${target}`
    : `vereinbart ${target} (bis jetzt zu erwarten: ${byNow})`;
}

function withoutText(people: number): string {
  if (people === 0) return '';
  const who = people === 1 ? 'die ebenfalls auffällt' : 'die ebenfalls auffallen';
  return `, ohne ${counted(people, 'Person', 'Personen')}, ${who}`;
}

/** Whether the team calls the stage a proposal itself, so that nobody has to be told. */
export function isCalledProposal(stageName: string): boolean {
  return foldText(stageName).startsWith('angebot');
}

/** Said after the evidence of a finding: that it is enough. */
export function enoughEvidence(sentence: string): string {
  return `${sentence} Durch Zufall kaum zu erklären.`;
}
