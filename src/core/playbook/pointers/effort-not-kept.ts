import type { Day } from '../../calendar';
import { nothingRecorded } from '../../language/playbook/efforts';
import { type UnkeptTime, unkeptEffort } from '../../pipeline/unkept-effort';
import type { Pointer } from './pointer';
import { TOO_LITTLE } from './shared/points';

/** For weeks nothing of any kind is recorded, where others' is. */
export const effortIsNotKept: Pointer<UnkeptTime & { readonly asOf: Day }> = {
  look({ lookup, person }) {
    const unkept = unkeptEffort(lookup)[person] ?? null;
    if (unkept === null) return TOO_LITTLE;
    // More than chance makes of it: whoever does something each week does not stop for months.
    return {
      points: 'for',
      p: 0,
      figures: { ...unkept, asOf: lookup.pipeline.asOf },
      deals: [],
    };
  },
  sentence: nothingRecorded,
};
