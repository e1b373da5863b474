import { counted, paces } from '../../language/format';
import type { Pointer } from './pointer';
import { ofTheShortfall, type PartFigures, partOfShortfall } from './shared/part-of-shortfall';

/** What fewer first contacts make up of a shortfall of proposals. */
export const partOfEffort: Pointer<PartFigures> = {
  look: partOfShortfall('effort'),
  sentence: (figures) => {
    const [now, otherNow] = paces([figures.now, figures.otherNow]);
    return `${ofTheShortfall(figures)}: ${now} first contacts a week (${counted(figures.of, 'deal')}; others: ${otherNow}, ${counted(figures.otherOf, 'deal')})`;
  },
};
