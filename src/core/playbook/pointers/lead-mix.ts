import { percent } from '../../language/format';
import type { Pointer } from './pointer';
import { byMix, type MixFigures, mostAre, staysWithinKinds } from './shared/mix';
import { proposedThatAre } from './shared/won-lost-open';

/** Proposals into deals: does the difference shrink by half or more within sources? */
export const leadMix: Pointer<MixFigures> = {
  look: (input) =>
    byMix(input, 'source', (people) =>
      (['lost', 'won'] as const).flatMap((which, value) =>
        proposedThatAre(which, input.pipelineIndex, people).map((deal) => [deal, value] as const),
      ),
    ),
  sentence: (figures) =>
    // Where both sides have no source in common, there is nothing to look at within one.
    figures.examples.length === 0
      ? mostAre(figures)
      : `${mostAre(figures)}, and within each source ${percent(figures.explained)} of the difference goes away`,
  otherwise: (figures) => `within each source ${staysWithinKinds(figures)}`,
};
