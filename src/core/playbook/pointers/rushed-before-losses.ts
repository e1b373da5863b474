import { lostWereRushed } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { moreThanOthers, type ShareFigures } from './shared/compare-shares';
import { lateLosses } from './shared/losses';
import { needsAnalysisOf, type RushedStage } from './shared/needs-analysis';
import { proposedThatAre } from './shared/won-lost-open';

/** Lost after a proposal that skipped needs analysis or rushed it, against the others' lost ones. */
export const rushedBeforeLosses: Pointer<ShareFigures & RushedStage> = {
  look(input) {
    const { lookup, others } = input;
    const losses = lateLosses(input);
    const needs = needsAnalysisOf(lookup, [
      ...proposedThatAre('won', lookup, others),
      ...losses(others),
    ]);
    if ('missing' in needs) return needs;
    const { stage, limit, known, isRushed } = needs;
    return moreThanOthers(input, (people) => known(losses(people)), isRushed, { stage, limit });
  },
  sentence: lostWereRushed,
};
