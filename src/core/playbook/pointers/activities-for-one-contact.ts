import { kindsTogether } from '../../activities/kinds';
import { MATERIAL } from '../../inference/material';
import { doneForOneContact } from '../../language/playbook/efforts';
import { pick } from '../../pick';
import { contactsOfEffort } from '../../pipeline/first-contacts';
import type { PipelineIndex } from '../../pipeline/pipeline-index';
import { poissonMidP } from '../../statistics';
import type { Pointer } from './pointer';
import { pointsOf, TOO_LITTLE } from './shared/points';

/** Activities, and the first contacts of the same time, on both sides. */
interface Figures {
  readonly done: number;
  readonly brought: number;
  readonly otherDone: number;
  readonly otherContacts: number;
}

/** More activities are needed for one first contact than the others need. */
export const activitiesForOneContact: Pointer<Figures> = {
  look({ lookup, person, others }) {
    const own = sumsOf(lookup, [person]);
    const other = sumsOf(lookup, others);
    if (own.done === 0 || other.done === 0 || other.brought === 0) return TOO_LITTLE;
    // Contacts are so many a number of activities, as they are so many a week.
    const { pLower } = poissonMidP({
      events: own.brought,
      weeks: own.done,
      otherEvents: other.brought,
      otherWeeks: other.done,
    });
    const expected = (other.brought / other.done) * own.done;
    const p = pLower ?? 0.5;
    const isMaterial = expected >= MATERIAL.ratio * own.brought;
    return {
      points: pointsOf(p, isMaterial, Math.min(Math.max(own.brought, expected), other.brought)),
      p,
      figures: { ...own, otherDone: other.done, otherContacts: other.brought },
      deals: [],
    };
  },
  sentence: doneForOneContact,
};

/** Of the people whose first contacts are known. */
function sumsOf(
  lookup: PipelineIndex,
  people: readonly number[],
): Pick<Figures, 'done' | 'brought'> {
  const { effort } = lookup;
  const contacts = contactsOfEffort(lookup);
  const known = people.filter((person) => contacts[person] != null && !effort.isUnkept(person));
  const done = pick(effort.of(kindsTogether(effort.kinds)), known);
  return {
    done: done.reduce((sum, { events }) => sum + events, 0),
    brought: known.reduce((sum, person) => sum + (contacts[person] ?? 0), 0),
  };
}
