import type { Pointer } from './pointer';
import { conversionMix } from './shared/conversion-mix';
import { type MixFigures, mostAre, staysWithinKinds } from './shared/mix';

/** The finding's conversion: does the difference shrink within methods? */
export const methodMix: Pointer<MixFigures> = {
  look: conversionMix('method'),
  sentence: mostAre,
  otherwise: (figures) => `within each method ${staysWithinKinds(figures)}`,
};
