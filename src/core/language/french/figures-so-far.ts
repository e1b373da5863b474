/** Today's figure beneath the field that holds its target, in one short line. */

import type { SoFar } from '../figures-so-far';
import { absenceReason } from './absences';
import { counted, days } from './format';
import { sampleText } from './samples';

export type * from '../figures-so-far';

/**
 * @param isEach the figure is of several people: what is a week is so for each of them
 * @example 'jusqu’ici 67 sur 83 (81 %, probablement 71–88 %)'
 * @example 'jusqu’ici généralement 9 jours (31 affaires) ; 8 sur 10 quittent l’étape en 18 jours au plus'
 * @example 'pas encore de chiffre, car il n’y a encore aucun résultat'
 */
export function figureSoFarText(soFar: SoFar, isEach: boolean): string {
  switch (soFar.kind) {
    case 'sample': {
      const { sample, value } = soFar;
      return `jusqu’ici ${sampleText(sample, { ...soFar, beside: value, isEach })}`;
    }
    case 'days': {
      const { median, within } = soFar;
      const usual =
        within === null ? '' : ` ; 8 sur 10 quittent l’étape en ${days(within)} au plus`;
      const counts = counted(median.n, 'affaire');
      return `jusqu’ici généralement ${days(median.value ?? 0)} (${counts})${usual}`;
    }
    case 'absent':
      return `pas encore de chiffre, car ${absenceReason(soFar.why).why}`;
  }
}
