import type { Day } from '../../calendar';
import { fewerDone } from '../../language/playbook/efforts';
import { contactsOfEffort } from '../../pipeline/first-contacts';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { type UnkeptTime, unkeptEffort } from '../../pipeline/unkept-effort';
import type { Pointer } from './pointer';
import { type EffortFigures, effortReadings } from './shared/effort-readings';
import { strongest, TOO_LITTLE } from './shared/points';

/** Activities a week, and the first contacts a week of the same time; null where they are not known. */
interface Figures extends EffortFigures {
  readonly contacts: { readonly now: number; readonly otherNow: number } | null;
  /** When nothing of any kind is on record, where others' is. */
  readonly unkept: UnkeptTime | null;
  readonly asOf: Day;
}

/** Less of a kind of activity is done than the others do. */
export const fewerActivities: Pointer<Figures> = {
  look(input) {
    const { lookup, person, others } = input;
    if (!lookup.effort.isRecorded) return { missing: 'activities' };
    if (others.length === 0) return TOO_LITTLE;
    const now = contactsAWeek(lookup, [person]);
    const otherNow = contactsAWeek(lookup, others);
    const unkept = unkeptEffort(lookup)[person] ?? null;
    const { asOf } = lookup.pipeline;
    const contacts = now === null || otherNow === null ? null : { now, otherNow };
    const readings = effortReadings(
      input,
      { lookup, people: [person] },
      { lookup, people: others },
    );
    return strongest(
      readings.map((each) => ({
        ...each,
        // Little on record is no sign of little done where for weeks nothing is on record.
        points: each.points === 'for' && unkept !== null ? 'unknown' : each.points,
        figures: { ...each.figures, contacts, unkept, asOf },
      })),
    );
  },
  sentence: fewerDone,
};

/** First contacts a week in the time that activities are on record; null where they are not known. */
function contactsAWeek(lookup: PipelineIndex, people: readonly number[]): number | null {
  const contacts = contactsOfEffort(lookup);
  let entered = 0;
  let weeks = 0;
  for (const person of people) {
    const own = contacts[person];
    if (own == null) continue;
    entered += own;
    weeks += lookup.effort.exposures[person]?.weeks ?? 0;
  }
  return weeks === 0 ? null : entered / weeks;
}
