import { ofTheShortfall } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { type PartFigures, partOfShortfall } from './shared/part-of-shortfall';

/** What the sources and methods that contacts come from make up of a shortfall of proposals. */
export const partOfMix: Pointer<PartFigures> = {
  look: partOfShortfall('mix'),
  sentence: ofTheShortfall,
};
