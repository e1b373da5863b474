import type { MixFigures } from '../../language/playbook/mixes';
import { mixExplains, staysWithinSources } from '../../language/playbook/mixes';
import type { Pointer } from './pointer';
import { byMix } from './shared/mix';
import { proposedThatAre } from './shared/won-lost-open';

/** Proposals into deals: does the difference shrink by half or more within sources? */
export const leadMix: Pointer<MixFigures> = {
  look: (input) =>
    byMix(input, 'source', (people) =>
      (['lost', 'won'] as const).flatMap((which, value) =>
        proposedThatAre(which, input.lookup, people).map((deal) => [deal, value] as const),
      ),
    ),
  sentence: mixExplains,
  otherwise: staysWithinSources,
};
