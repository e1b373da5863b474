import { counted, paces } from '../../language/format';
import type { Pointer } from './pointer';
import { ofTheShortfall, type PartFigures, partOfShortfall } from './shared/part-of-shortfall';

/** What fewer first contacts, as far as fewer activities explain them, make up of a shortfall of proposals. */
export const partOfEffort: Pointer<PartFigures> = {
  look: partOfShortfall('effort'),
  sentence: (figures) => {
    const [now, otherNow] = paces([figures.now, figures.otherNow]);
    const contacts = `${now} first contacts a week (${counted(figures.of, 'deal')}; others: ${otherNow}, ${counted(figures.otherOf, 'deal')})`;
    if (figures.activities === null) return `${ofTheShortfall(figures)}: ${contacts}`;
    const { own, other } = figures.activities;
    const [mine, theirs] = paces([own, other]);
    return `${contacts} come of ${mine} activities a week (others: ${theirs})`;
  },
};
