import type { MixFigures } from '../../language/playbook/mixes';
import { mostAre, staysWithinSources } from '../../language/playbook/mixes';
import type { Pointer } from './pointer';
import { conversionMix } from './shared/conversion-mix';

/** The finding's conversion: does the difference shrink within sources? */
export const sourceMix: Pointer<MixFigures> = {
  look: conversionMix('source'),
  sentence: mostAre,
  otherwise: staysWithinSources,
};
