import { newDealsFrom } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { changesBySource, type PaceFigures } from './shared/change-of-pace';
import { strongest } from './shared/points';

/** One of the person's sources brings far fewer new deals than before. */
export const sourceDriedUp: Pointer<PaceFigures & { readonly name: string }> = {
  look({ lookup, person }) {
    const hasSources = lookup.pipeline.deals.some(({ source }) => source !== null);
    return strongest(changesBySource(lookup, [person]), {
      missing: hasSources ? null : 'source',
    });
  },
  sentence: newDealsFrom,
};
