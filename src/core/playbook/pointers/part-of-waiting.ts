import { whole } from '../../language/format';
import type { Pointer } from './pointer';
import { ofTheShortfall, type PartFigures, partOfShortfall } from './shared/part-of-shortfall';

/** What deals that still wait before a proposal make up of a shortfall of proposals. */
export const partOfWaiting: Pointer<PartFigures> = {
  look: partOfShortfall('waiting'),
  sentence: (figures) =>
    `${ofTheShortfall(figures)}: ${whole(figures.n)} of ${whole(figures.of)} deals still wait before a proposal`,
};
