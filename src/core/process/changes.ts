import { foldName, personalProcess, type SalesProcess, type Stage } from './model';
import { type ProcessActivity, personalActivities } from './process-activity';

/** One thing that differs between two states of a process. */
export interface ProcessChange {
  /** The name of the stage or of the activity. */
  readonly stage: string;
  /** Which of the terms; `stage` or `activity` where the whole of it came or went. */
  readonly what:
    | 'stage'
    | 'activity'
    | 'order'
    | 'order of activities'
    | 'name'
    | 'step'
    | 'outcome'
    | 'also called'
    | 'exit criteria'
    | 'required columns'
    | 'target conversion'
    | 'max days'
    | 'weekly target'
    | 'largest discount'
    | 'skip';
  /** As text; null where it was absent. */
  readonly before: string | null;
  readonly after: string | null;
}

type Term = Exclude<ProcessChange['what'], Whole | Order | 'name'>;
type Whole = 'stage' | 'activity';
type Order = 'order' | 'order of activities';

/** What changes are looked for in: a list of things with names, and what is said of each. */
interface Compared<Item> {
  readonly whole: Whole;
  readonly order: Order;
  readonly terms: ReadonlyArray<{ what: Term; text: (item: Item) => string | null }>;
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const STAGES: Compared<Stage> = {
  whole: 'stage',
  order: 'order',
  terms: [
    { what: 'step', text: ({ step }) => step },
    { what: 'outcome', text: ({ outcome }) => outcome },
    { what: 'also called', text: ({ aliases }) => listText(aliases) },
    { what: 'exit criteria', text: ({ exitCriteria }) => exitCriteria },
    { what: 'required columns', text: ({ requiredColumns }) => listText(requiredColumns) },
    { what: 'target conversion', text: ({ targetConversion }) => percentText(targetConversion) },
    { what: 'max days', text: ({ maxDays }) => numberText(maxDays) },
    { what: 'weekly target', text: ({ weeklyTarget }) => numberText(weeklyTarget) },
    { what: 'largest discount', text: ({ largestDiscount }) => percentText(largestDiscount) },
    { what: 'skip', text: ({ skip }) => (skip ? 'yes' : null) },
  ],
};

const ACTIVITIES: Compared<ProcessActivity> = {
  whole: 'activity',
  order: 'order of activities',
  terms: [
    { what: 'step', text: ({ step }) => step },
    { what: 'also called', text: ({ aliases }) => listText(aliases) },
    { what: 'weekly target', text: ({ weeklyTarget }) => numberText(weeklyTarget) },
    { what: 'skip', text: ({ skip }) => (skip ? 'yes' : null) },
  ],
};

/**
 * What changed between two lists of stages. A stage is the same if its name stayed, whatever its
 * case, or is listed under its other names now.
 */
export function stageChanges(before: readonly Stage[], after: readonly Stage[]): ProcessChange[] {
  return changesBetween(before, after, STAGES);
}

/** What changed between two lists of kinds of activities, found like stages. */
function activityChanges(
  before: readonly ProcessActivity[],
  after: readonly ProcessActivity[],
): ProcessChange[] {
  return changesBetween(before, after, ACTIVITIES);
}

/** What a process consists of, the team's or one salesperson's. */
export type ProcessParts = Pick<SalesProcess, 'activities' | 'stages'>;

/** What changed between two states of a process: the kinds of activities, then the stages. */
export function partChanges(before: ProcessParts, after: ProcessParts): ProcessChange[] {
  return [
    ...activityChanges(before.activities, after.activities),
    ...stageChanges(before.stages, after.stages),
  ];
}

function changesBetween<Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
  { whole, order, terms }: Compared<Item>,
): ProcessChange[] {
  const changes: ProcessChange[] = [];
  const unmatched = [...before];
  const matchedBefore: Item[] = [];
  for (const item of after) {
    const old = takeOld(unmatched, item, after);
    if (old === undefined) {
      changes.push({ stage: item.name, what: whole, before: null, after: item.name });
      continue;
    }
    matchedBefore.push(old);
    if (foldName(old.name) !== foldName(item.name)) {
      changes.push({ stage: item.name, what: 'name', before: old.name, after: item.name });
    }
    for (const { what, text } of terms) {
      const [was, is] = [text(old), text(item)];
      if (was !== is) changes.push({ stage: item.name, what, before: was, after: is });
    }
  }
  for (const { name } of unmatched) {
    changes.push({ stage: name, what: whole, before: name, after: null });
  }
  const oldOrder = before.filter((item) => matchedBefore.includes(item));
  if (oldOrder.some((item, index) => item !== matchedBefore[index])) {
    changes.push({
      stage: '',
      what: order,
      before: listText(oldOrder.map(({ name }) => name)),
      after: listText(matchedBefore.map(({ name }) => name)),
    });
  }
  return changes;
}

/** Takes what was before and is this one now; one that kept its name is no other's old one. */
function takeOld<Item extends Named>(
  unmatched: Item[],
  { name, aliases }: Item,
  after: readonly Item[],
): Item | undefined {
  const isNamed = (wanted: string) => (other: Item) => foldName(other.name) === foldName(wanted);
  let at = unmatched.findIndex(isNamed(name));
  for (const alias of at === -1 ? aliases : []) {
    if (!after.some(isNamed(alias))) at = unmatched.findIndex(isNamed(alias));
    if (at !== -1) break;
  }
  return at === -1 ? undefined : unmatched.splice(at, 1)[0];
}

/** A change together with whose process it is in; null for the team's. */
export interface PersonalChange extends ProcessChange {
  readonly salesperson: string | null;
}

/** What changed between two processes, the team's and every single salesperson's. */
export function processChanges(before: SalesProcess, after: SalesProcess): PersonalChange[] {
  const team = partChanges(before, after);
  const changes: PersonalChange[] = team.map((change) => ({ ...change, salesperson: null }));
  const inTeam = new Set(team.map(changeKey));
  const own = [after, before].flatMap(({ activities, overrides }) => [
    ...overrides,
    ...activities.flatMap(({ personal }) => personal),
  ]);
  const people = new Map(own.map(({ salesperson }) => [foldName(salesperson), salesperson]));
  for (const salesperson of people.values()) {
    const partsOf = (process: SalesProcess): ProcessParts => ({
      activities: personalActivities(process.activities, salesperson),
      stages: personalProcess(process, salesperson),
    });
    for (const change of partChanges(partsOf(before), partsOf(after))) {
      if (!inTeam.has(changeKey(change))) changes.push({ ...change, salesperson });
    }
  }
  return changes;
}

function changeKey({ stage, what, before, after }: ProcessChange): string {
  return JSON.stringify([stage, what, before, after]);
}

function listText(items: readonly string[]): string | null {
  if (items.length === 0) return null;
  return items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
}

function percentText(share: number | null): string | null {
  // Rounded, because 0.07 × 100 is not 7 in binary.
  return share === null ? null : `${Math.round(share * 1e6) / 1e4} %`;
}

function numberText(value: number | null): string | null {
  return value === null ? null : String(value);
}
