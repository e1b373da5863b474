/** Today's figure beneath the field that holds its target, in one short line. */

import type { Sample } from '../inference/samples/sample';
import type { SignalUnit } from '../inference/unit';
import type { Estimate } from '../metrics/estimate';
import type { AbsenceCode } from '../pipeline/absence';
import { absenceReason } from './absences';
import { counted, dayNumber, days } from './format';
import { sampleText } from './samples';

/** What a figure is so far, whatever was agreed; or why there is none. */
export type SoFar =
  | {
      readonly kind: 'sample';
      readonly unit: SignalUnit;
      readonly sample: Sample;
      readonly value: number;
      /** 95 % interval; null where none is told. */
      readonly low: number | null;
      readonly high: number | null;
    }
  | {
      readonly kind: 'days';
      /** Median days of the visits. */
      readonly median: Estimate;
      /** Days within which 8 of 10 deals leave; null where that is not known. */
      readonly within: number | null;
    }
  | { readonly kind: 'absent'; readonly why: AbsenceCode };

/**
 * @param isEach the figure is of several people: what is a week is so for each of them
 * @example 'so far 67 of 83 (81 %, likely 71–88 %)'
 * @example 'so far typically 9 days (31 deals); 8 of 10 leave within 18'
 * @example 'no figure yet: nothing is decided yet'
 */
export function figureSoFarText(soFar: SoFar, isEach: boolean): string {
  switch (soFar.kind) {
    case 'sample': {
      const { sample, value } = soFar;
      return `so far ${sampleText(sample, { ...soFar, beside: value, isEach })}`;
    }
    case 'days': {
      const { median, within } = soFar;
      const usual = within === null ? '' : `; 8 of 10 leave within ${dayNumber(within)}`;
      const counts = counted(median.n, 'deal');
      return `so far typically ${days(median.value ?? 0)} (${counts})${usual}`;
    }
    case 'absent':
      return `no figure yet: ${absenceReason(soFar.why).why}`;
  }
}
