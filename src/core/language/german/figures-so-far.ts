/** Today's figure beneath the field that holds its target, in one short line. */

import type { SoFar } from '../figures-so-far';
import { absenceReason } from './absences';
import { counted, dayNumber, days } from './format';
import { sampleText } from './samples';

export type * from '../figures-so-far';

/**
 * @param isEach the figure is of several people: what is a week is so for each of them
 * @example 'bisher 67 von 83 (81 %, wahrscheinlich 71–88 %)'
 * @example 'bisher typisch 9 Tage (31 Deals); 8 von 10 verlassen die Phase innerhalb von 18'
 * @example 'noch keine Zahl, denn noch ist nichts entschieden'
 */
export function figureSoFarText(soFar: SoFar, isEach: boolean): string {
  switch (soFar.kind) {
    case 'sample': {
      const { sample, value } = soFar;
      return `bisher ${sampleText(sample, { ...soFar, beside: value, isEach })}`;
    }
    case 'days': {
      const { median, within } = soFar;
      const usual =
        within === null ? '' : `; 8 von 10 verlassen die Phase innerhalb von ${dayNumber(within)}`;
      const counts = counted(median.n, 'Deal');
      return `bisher typisch ${days(median.value ?? 0)} (${counts})${usual}`;
    }
    case 'absent':
      return `noch keine Zahl, denn ${absenceReason(soFar.why).why}`;
  }
}
