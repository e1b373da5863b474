/** Today's figure beneath the field that holds its target, in one short line. */

import type { SoFar } from '../figures-so-far';
import { absenceReason } from './absences';
import { counted, dayNumber, days } from './format';
import { sampleText } from './samples';

export type * from '../figures-so-far';

/**
 * @param isEach the figure is of several people: what is a week is so for each of them
 * @example 'até agora: 67 de 83 (81%, provavelmente 71–88%)'
 * @example 'até agora: tipicamente 9 dias (31 negócios); 8 em cada 10 saem em até 18'
 * @example 'ainda sem número, porque ainda não há nenhum caso decidido'
 */
export function figureSoFarText(soFar: SoFar, isEach: boolean): string {
  switch (soFar.kind) {
    case 'sample': {
      const { sample, value } = soFar;
      return `até agora: ${sampleText(sample, { ...soFar, beside: value, isEach })}`;
    }
    case 'days': {
      const { median, within } = soFar;
      const usual = within === null ? '' : `; 8 em cada 10 saem em até ${dayNumber(within)}`;
      const counts = counted(median.n, 'negócio');
      return `até agora: tipicamente ${days(median.value ?? 0)} (${counts})${usual}`;
    }
    case 'absent':
      return `ainda sem número, porque ${absenceReason(soFar.why).why}`;
  }
}
