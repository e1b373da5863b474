import { kindsTogether } from '../activities/kinds';
import type { AbsenceCode } from '../pipeline/absence';
import type { WeeklyActivities } from '../pipeline/effort';
import { contactsOfEffort } from '../pipeline/first-contacts';
import type { PipelineIndex } from '../pipeline/pipeline-index';
import { nameFinder, personalActivities, type SalesProcess } from '../process';
import { poissonInterval } from '../statistics';
import { sumOf } from '../sum';
import { METRIC_HEADS } from '../words/metric-heads';
import { type Estimate, estimate, noEstimate } from './estimate';
import type { Metric } from './metric';

/** What was done of one kind of activity. */
export interface ActivityMetrics {
  readonly activity: string;
  /** Whether the process names it and has not retired it. */
  readonly isOfProcess: boolean;
  /** In the window; null where nothing is recorded for anybody, or the person was not there. */
  readonly count: number | null;
  /**
   * A week of exposure, of the team each person's, with the exact Poisson interval; its `n` is the
   * count within these weeks, less than `count` where something lies before a start or after leaving.
   */
  readonly perWeek: Estimate;
  /** Weeks of exposure, of the team all people's; null where nothing is recorded. */
  readonly weeks: number | null;
  /** As the process has it now; null where it says nothing. */
  readonly targetPerWeek: number | null;
  /** How many for one first contact in the same time. */
  readonly perFirstContact: Estimate;
  /** How many had which result, the most frequent first; none where results are not recorded. */
  readonly results: ReadonlyArray<{ readonly result: string; readonly count: number }>;
}

/** What was done before there was a deal. */
export interface Activities {
  /** The process's kinds in its order, then the others that are recorded. */
  readonly kinds: readonly ActivityMetrics[];
  /** The process's kinds together; where it names none, all kinds. */
  readonly together: Pick<ActivityMetrics, 'perWeek' | 'perFirstContact'>;
}

/** Activities by kind: a week of exposure, beside the target, and for one first contact. */
export const activities = {
  name: 'activities',
  compute: computeActivities,
  entry: ({ activities: { kinds } }) =>
    kinds.map(({ activity, count, perWeek, weeks, targetPerWeek, perFirstContact, results }) => ({
      activity,
      count,
      perWeek,
      weeks,
      targetPerWeek,
      countInWeeks: perWeek.absent === null ? perWeek.n : null,
      perFirstContact,
      results: results.map((each) => ({ ...each })),
    })),
  columns: {
    perWeek: {
      head: METRIC_HEADS.activities,
      cell: (metrics) => metrics.activities.together.perWeek,
      isLeftOutWithoutAny: true,
    },
  },
} satisfies Metric<'activities', Activities>;

function computeActivities(lookup: PipelineIndex, person: number | null): Activities {
  const { effort, pipeline } = lookup;
  return activitiesOf({ effort, ...pipeline }, person, () => contactsOfEffort(lookup));
}

/** Whose effort is measured, and what the process asks of them. */
interface MeasuredEffort {
  readonly effort: PipelineIndex['effort'];
  readonly salespeople: ReadonlyArray<{ readonly name: string }>;
  readonly process: Pick<SalesProcess, 'activities'>;
}

/**
 * The activities of one salesperson, by index, or of all of them (null).
 *
 * @param contactsOf each salesperson's first contacts in the same time, null where they are not
 *   known; asked for only where activities are recorded
 */
export function activitiesOf(
  { effort, salespeople, process }: MeasuredEffort,
  person: number | null,
  contactsOf: () => ReadonlyArray<number | null>,
): Activities {
  const { names, ofProcess } = effort.kinds;
  const salesperson = person === null ? null : (salespeople[person]?.name ?? null);
  const ofPerson = personalActivities(process.activities, salesperson);
  const targetOf = nameFinder(ofPerson);
  const contacts = effort.isRecorded ? contactsOf() : [];
  const figures = (
    kinds: readonly number[],
  ): Pick<ActivityMetrics, 'perWeek' | 'perFirstContact'> & {
    readonly own: readonly WeeklyActivities[];
  } => {
    const everybody = effort.of(kinds);
    const people = person === null ? [...everybody.keys()] : [person];
    const own = people.flatMap((each) => everybody[each] ?? []);
    return {
      own,
      perWeek: paceOf(own),
      perFirstContact: forOneContact(everybody, people, contacts),
    };
  };
  const { perWeek, perFirstContact } = figures(kindsTogether(effort.kinds));
  return {
    kinds: names.map((activity, kind) => {
      const { own, ...paces } = figures([kind]);
      const target = ofPerson[targetOf(activity)];
      return {
        activity,
        isOfProcess: kind < ofProcess,
        count: countOf(own, effort.isRecorded),
        weeks: weeksOf(own.filter(({ absent }) => absent !== 'no-activities')),
        targetPerWeek:
          kind >= ofProcess || target === undefined || target.skip ? null : target.weeklyTarget,
        results: resultsOf(effort.results(kind), person),
        ...paces,
      };
    }),
    together: { perWeek, perFirstContact },
  };
}

/** Somebody who was not there in the time on record, or of whom nothing is recorded, has no count. */
function countOf(own: readonly WeeklyActivities[], isRecorded: boolean): number | null {
  const count = sumOf(own.map((each) => each.count));
  const isThere = own.some(({ absent }) => absent !== 'no-activities');
  return isRecorded && (isThere || count > 0) ? count : null;
}

function weeksOf(own: readonly WeeklyActivities[]): number | null {
  const weeks = sumOf(own.map(({ exposure }) => exposure.weeks));
  return weeks === 0 ? null : weeks;
}

function paceOf(own: readonly WeeklyActivities[]): Estimate {
  const told = own.filter(({ absent }) => absent === null);
  const reasons = own.flatMap(({ absent }): AbsenceCode[] => (absent === null ? [] : [absent]));
  if (told.length === 0) {
    const absent = reasons.find((reason) => reason !== 'no-activities') ?? 'no-activities';
    return noEstimate('a week', 0, absent);
  }
  const events = sumOf(own.map((each) => each.events));
  const weeks = weeksOf(own.filter(({ absent }) => absent !== 'no-activities')) ?? 0;
  const { lower, upper } = poissonInterval({ events, weeks });
  return estimate('a week', events, events / weeks, { low: lower, high: upper });
}

function forOneContact(
  everybody: readonly WeeklyActivities[],
  people: readonly number[],
  contacts: ReadonlyArray<number | null>,
): Estimate {
  const known = people.filter(
    (each) => contacts[each] != null && everybody[each]?.absent !== 'no-activities',
  );
  const events = sumOf(known.map((each) => everybody[each]?.events ?? 0));
  const entered = sumOf(known.map((each) => contacts[each] ?? 0));
  if (known.length === 0) {
    const isUndated = people.some((each) => contacts[each] === null);
    return noEstimate('activities', 0, isUndated ? 'no-entry-dates' : 'no-activities');
  }
  return entered === 0
    ? noEstimate('activities', 0, 'no-deals')
    : estimate('activities', entered, events / entered);
}

function resultsOf(
  everybody: ReadonlyArray<ReadonlyMap<string, number>>,
  person: number | null,
): ActivityMetrics['results'] {
  const counts = new Map<string, number>();
  const own = person === null ? everybody : everybody.slice(person, person + 1);
  for (const results of own) {
    for (const [result, count] of results) counts.set(result, (counts.get(result) ?? 0) + count);
  }
  return [...counts]
    .map(([result, count]) => ({ result, count }))
    .sort((a, b) => b.count - a.count || (a.result < b.result ? -1 : 1));
}
