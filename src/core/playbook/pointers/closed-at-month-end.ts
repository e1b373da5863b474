import { partsOf } from '../../calendar';
import { wonAtMonthEnd } from '../../language/playbook/shares';
import type { Pointer } from './pointer';
import { moreThanOthers, type ShareFigures } from './shared/compare-shares';
import { dealsThatAre } from './shared/won-lost-open';

/** Days at the end of a month in which a deadline of one's own presses. */
const LAST_DAYS = 5;

/** Won deals that closed in the last days of a month, against the others'. */
export const closedAtMonthEnd: Pointer<ShareFigures> = {
  look(input) {
    const { closedAt } = input.lookup.pipeline;
    const dayOfMonth = (deal: number, later: number) =>
      partsOf((closedAt[deal] as number) + later).day;
    return moreThanOthers(
      input,
      (people) =>
        dealsThatAre('won', input.lookup, people).filter(
          (deal) => !Number.isNaN(closedAt[deal] as number),
        ),
      (deal) => dayOfMonth(deal, LAST_DAYS) < dayOfMonth(deal, 0),
    );
  },
  sentence: (figures) => wonAtMonthEnd(figures, LAST_DAYS),
};
