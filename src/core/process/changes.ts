import { foldName, personalProcess, type SalesProcess, type Stage } from './model';

/** One thing that differs between two states of a process. */
export interface ProcessChange {
  readonly stage: string;
  /** Which of the stage's terms; `stage` where the whole stage came or went. */
  readonly what:
    | 'stage'
    | 'order'
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

const TERMS: ReadonlyArray<{
  what: Exclude<ProcessChange['what'], 'stage' | 'order' | 'name'>;
  text: (stage: Stage) => string | null;
}> = [
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
];

/**
 * What changed between two lists of stages. A stage is the same if its name stayed, whatever its
 * case, or is listed under its other names now.
 */
export function stageChanges(before: readonly Stage[], after: readonly Stage[]): ProcessChange[] {
  const changes: ProcessChange[] = [];
  const unmatched = [...before];
  const matchedBefore: Stage[] = [];
  for (const stage of after) {
    const old = takeOld(unmatched, stage, after);
    if (old === undefined) {
      changes.push({ stage: stage.name, what: 'stage', before: null, after: stage.name });
      continue;
    }
    matchedBefore.push(old);
    if (foldName(old.name) !== foldName(stage.name)) {
      changes.push({ stage: stage.name, what: 'name', before: old.name, after: stage.name });
    }
    for (const { what, text } of TERMS) {
      const [was, is] = [text(old), text(stage)];
      if (was !== is) changes.push({ stage: stage.name, what, before: was, after: is });
    }
  }
  for (const { name } of unmatched) {
    changes.push({ stage: name, what: 'stage', before: name, after: null });
  }
  const oldOrder = before.filter((stage) => matchedBefore.includes(stage));
  if (oldOrder.some((stage, index) => stage !== matchedBefore[index])) {
    changes.push({
      stage: '',
      what: 'order',
      before: listText(oldOrder.map(({ name }) => name)),
      after: listText(matchedBefore.map(({ name }) => name)),
    });
  }
  return changes;
}

/** Takes the stage of before that is this one now; one that kept its name is no other's old one. */
function takeOld(unmatched: Stage[], stage: Stage, after: readonly Stage[]): Stage | undefined {
  const isNamed = (name: string) => (other: Stage) => foldName(other.name) === foldName(name);
  let at = unmatched.findIndex(isNamed(stage.name));
  for (const alias of at === -1 ? stage.aliases : []) {
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
  const team = stageChanges(before.stages, after.stages);
  const changes: PersonalChange[] = team.map((change) => ({ ...change, salesperson: null }));
  const inTeam = new Set(team.map(changeKey));
  const overrides = [...after.overrides, ...before.overrides];
  const people = new Map(overrides.map(({ salesperson }) => [foldName(salesperson), salesperson]));
  for (const salesperson of people.values()) {
    const own = stageChanges(
      personalProcess(before, salesperson),
      personalProcess(after, salesperson),
    );
    for (const change of own) {
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
