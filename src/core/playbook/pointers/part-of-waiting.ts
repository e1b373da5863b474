import { waitingOfShortfall } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { type PartFigures, partOfShortfall } from './shared/part-of-shortfall';

/** What deals that still wait before a proposal make up of a shortfall of proposals. */
export const partOfWaiting: Pointer<PartFigures> = {
  look: partOfShortfall('waiting'),
  sentence: waitingOfShortfall,
};
