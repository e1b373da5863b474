import { ofTheShortfall } from '../../language/playbook/efforts';
import type { Pointer } from './pointer';
import { type PartFigures, partOfShortfall } from './shared/part-of-shortfall';

/** What contacts of the same kind that are lost before a proposal make up of a shortfall. */
export const partOfTactics: Pointer<PartFigures> = {
  look: partOfShortfall('tactics'),
  sentence: ofTheShortfall,
};
