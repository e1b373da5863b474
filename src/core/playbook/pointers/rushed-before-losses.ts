import { whole } from '../../language/format';
import type { Pointer } from './pointer';
import { moreThanOthers, type ShareFigures } from './shared/compare-shares';
import { lateLosses } from './shared/losses';
import { needsAnalysisOf, type RushedStage } from './shared/needs-analysis';
import { ofTheOthers, rushed } from './shared/phrases';
import { proposedThatAre } from './shared/won-lost-open';

/** Lost after a proposal that skipped needs analysis or rushed it, against the others' lost ones. */
export const rushedBeforeLosses: Pointer<ShareFigures & RushedStage> = {
  look(input) {
    const { pipelineIndex, others } = input;
    const losses = lateLosses(input);
    const needs = needsAnalysisOf(pipelineIndex, [
      ...proposedThatAre('won', pipelineIndex, others),
      ...losses(others),
    ]);
    if ('missing' in needs) return needs;
    const { stage, limit, known, isRushed } = needs;
    return moreThanOthers(input, (people) => known(losses(people)), isRushed, { stage, limit });
  },
  sentence: (figures) =>
    `${whole(figures.n)} of the ${whole(figures.of)} lost ${rushed(figures)}${ofTheOthers(figures)}`,
};
