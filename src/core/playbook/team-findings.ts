import type { AssessedFigure } from '../inference/comparison';
import type { Evidence } from '../inference/judge';
import { isMaterial } from '../inference/material';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { DIAGNOSES } from './diagnoses';
import type { Diagnosis, Term } from './diagnoses/diagnosis';
import { type Finding, toldOf } from './findings';
import { causesToAskAbout } from './rank-causes';
import type { Signal } from './signals/signal';

/**
 * What is to be told of the whole team as one, the strongest first, with the diagnosis that it
 * leads, if that can be a whole team's. There are no others for the causes to be looked at against: all are to be asked about.
 */
export function teamFindings(lookup: PipelineIndex, evidence: Evidence<Signal>): Finding[] {
  return [...evidence.team]
    .sort((a, b) => a.p - b.p)
    .map((comparison): Finding => {
      const diagnosis = DIAGNOSES.find((each) => isLedBy(each, comparison, evidence)) ?? null;
      return {
        ...toldOf(lookup, comparison, true),
        diagnosis,
        rankedCauses: diagnosis && causesToAskAbout(diagnosis),
        shortfall: null,
        also: [],
      };
    });
}

function isLedBy(
  { isFounding, isAlsoOfTeam, leading, pattern = [] }: Diagnosis,
  { signal, direction }: AssessedFigure<Signal>,
  evidence: Evidence<Signal>,
): boolean {
  const fits = (term: Term): boolean => pointsItsWay(term, evidence);
  return (
    (isFounding === true || isAlsoOfTeam === true) &&
    leading.some(
      (term) =>
        term.signal === signal.code &&
        term.is === direction &&
        (term.with === undefined || fits(term.with)),
    ) &&
    pattern.every((part) => ('signal' in part ? fits(part) : part.some(fits)))
  );
}

/** Whether the team's figure points the way a term says, beside anything that it is compared with. */
function pointsItsWay({ signal: code, is }: Term, { teamComparisons }: Evidence<Signal>): boolean {
  const isClearly = (direction: 'low' | 'high'): boolean =>
    teamComparisons.some(
      ({ signal, difference }) => signal.code === code && isMaterial(signal, difference, direction),
    );
  switch (is) {
    case 'low':
    case 'clearly low':
      return isClearly('low');
    case 'high':
    case 'clearly high':
      return isClearly('high');
    // Nothing to compare does not speak against "not low".
    case 'not low':
      return !isClearly('low');
    case 'not high':
      return !isClearly('high');
  }
}
