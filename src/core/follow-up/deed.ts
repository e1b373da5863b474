import { activityKinds } from '../activities/kinds';
import type { LogEntry } from '../coaching-log/log-entry';
import type { DeedCount } from '../language/deed';
import { filledColumn } from '../pipeline/filled-column';
import { firstEntries } from '../pipeline/first-entries';
import type { Pipeline } from '../pipeline/pipeline';
import { DIAGNOSES } from '../playbook/diagnoses';
import { proposalTarget } from '../playbook/signals/targets';
import { foldName } from '../process';
import type { FollowedFigure } from './followed-figure';

const FOUNDING = DIAGNOSES.filter(({ isFounding }) => isFounding);

/**
 * Counts what shows whether an agreement is kept: the person's deals since of which the column
 * named is filled, of those that reached the stage that the agreement is about; or how often the
 * person has done the activity named. Null where the agreement names neither, or no day.
 *
 * @param figure the agreement's measure; null where it has none
 * @param person index of the salesperson
 */
export function deedSince(
  pipeline: Pipeline,
  { shownBy, agreedOn, diagnosis }: LogEntry,
  figure: FollowedFigure | null,
  person: number,
): DeedCount | null {
  if (shownBy === '' || agreedOn === null) return null;
  const column = filledColumn(pipeline, shownBy);
  if (column === null) return activitiesSince(pipeline, shownBy, agreedOn, person);
  if (!column.isUsed) return { kind: 'blank column', name: column.header };
  const place = placeOf(pipeline, diagnosis, figure);
  const filled = dealsSince(pipeline, place.stages, agreedOn, person)
    .map(column.isFilled)
    .filter((isFilled) => isFilled !== null);
  return {
    kind: 'column',
    name: column.header,
    filled: filled.filter((isFilled) => isFilled).length,
    deals: filled.length,
    place: place.name,
  };
}

/** Where deals must have got to count, and what that is called. */
interface Place {
  /** Empty for deals anywhere. */
  readonly stages: readonly number[];
  readonly name: Extract<DeedCount, { kind: 'column' }>['place'];
}

/** The founding cases are about proposals; others about their figure's stage, if it has one. */
function placeOf({ process }: Pipeline, diagnosis: string, figure: FollowedFigure | null): Place {
  const isFounding = FOUNDING.some(
    ({ title, followUp }) =>
      foldName(title) === foldName(diagnosis) || followUp.signal === figure?.signal.code,
  );
  const [proposal] = isFounding ? proposalTarget(process) : [];
  if (proposal !== undefined) return { stages: proposal.stages, name: 'proposal' };
  const { stages = [], stage = null } = figure?.target ?? {};
  const name = stage === null ? undefined : process.stages[stage]?.name;
  return name === undefined ? { stages: [], name: null } : { stages, name: { stage: name } };
}

/**
 * The person's deals that reached one of the stages after a day; where the day is not recorded, a
 * deal created since reached it since. Without stages those created or decided after the day.
 */
function dealsSince(
  pipeline: Pipeline,
  stages: readonly number[],
  agreedOn: number,
  person: number,
): number[] {
  const { deals, owner, closedAt, asOf } = pipeline;
  const isSince = (moment: number | null | undefined): boolean =>
    typeof moment === 'number' && Math.floor(moment) > agreedOn && Math.floor(moment) <= asOf;
  if (stages.length === 0) {
    return deals.flatMap(({ created }, deal) => {
      const isNew = isSince(created) || isSince(closedAt[deal]);
      return owner[deal] === person && isNew ? [deal] : [];
    });
  }
  return firstEntries(pipeline, new Set(stages)).flatMap(({ deal, salesperson, at }) => {
    const begun = Number.isNaN(at) ? (deals[deal]?.created ?? closedAt[deal]) : at;
    return salesperson === person && isSince(begun) ? [deal] : [];
  });
}

/**
 * The activity counted, under any of its names; a name that is no column and no activity is told
 * as such, and so is one of a process beside which nothing is recorded.
 */
function activitiesSince(
  { activities, salespeople, process, asOf }: Pipeline,
  shownBy: string,
  agreedOn: number,
  person: number,
): DeedCount {
  const { names, indexOf } = activityKinds(activities, process.activities);
  const wanted = indexOf(shownBy);
  const kindName = names[wanted];
  if (kindName === undefined) return { kind: 'unknown', name: shownBy };
  if (activities.length === 0) return { kind: 'not recorded', name: kindName };
  const name = foldName(salespeople[person]?.name ?? '');
  const count = activities
    .filter(
      ({ kind, salesperson, day }) =>
        day > agreedOn && foldName(salesperson) === name && indexOf(kind) === wanted,
    )
    .reduce((sum, each) => sum + each.count, 0);
  return { kind: 'activity', name: kindName, count, weeks: (asOf - agreedOn) / 7 };
}
