import type { MixFigures } from '../../language/playbook/mixes';
import { mostAre, staysWithinMethods } from '../../language/playbook/mixes';
import type { Pointer } from './pointer';
import { conversionMix } from './shared/conversion-mix';

/** The finding's conversion: does the difference shrink within methods? */
export const methodMix: Pointer<MixFigures> = {
  look: conversionMix('method'),
  sentence: mostAre,
  otherwise: staysWithinMethods,
};
