/** Today's figure beneath the field that holds its target, in one short line. */

import type { SoFar } from '../figures-so-far';
import { absenceReason } from './absences';
import { counted, dayNumber, days } from './format';
import { sampleText } from './samples';

export type * from '../figures-so-far';

/**
 * @param isEach the figure is of several people: what is a week is so for each of them
 * @example 'hasta ahora 67 de 83 (81 %, probablemente 71–88 %)'
 * @example 'hasta ahora normalmente 9 días (31 oportunidades); 8 de cada 10 salen en 18 o menos'
 * @example 'sin cifra por ahora: todavía no hay ningún resultado'
 */
export function figureSoFarText(soFar: SoFar, isEach: boolean): string {
  switch (soFar.kind) {
    case 'sample': {
      const { sample, value } = soFar;
      return `hasta ahora ${sampleText(sample, { ...soFar, beside: value, isEach })}`;
    }
    case 'days': {
      const { median, within } = soFar;
      const usual = within === null ? '' : `; 8 de cada 10 salen en ${dayNumber(within)} o menos`;
      const counts = counted(median.n, 'oportunidad', 'oportunidades');
      return `hasta ahora normalmente ${days(median.value ?? 0)} (${counts})${usual}`;
    }
    case 'absent':
      return `sin cifra por ahora: ${absenceReason(soFar.why).why}`;
  }
}
