import { type DecidedOutcome, decideOutcomes } from './decide-outcomes';
import { fitSteps } from './fit-steps';
import { guessStage, isParked } from './guess-step';
import { foldName, NO_TERMS, type SalesProcess, type Stage } from './model';
import { orderStages } from './order-stages';

/** What a process is drafted from. */
export interface DraftInput {
  /** Stage names found in the deals, in order of first appearance; repeats do not matter. */
  readonly stageNames: readonly string[];
  /** Stages in the order in which single deals went through them, from history or stage dates. */
  readonly paths: ReadonlyArray<readonly string[]>;
  /** What the stages mean, by folded name; decided from their names alone where it is left out. */
  readonly outcomes?: ReadonlyMap<string, DecidedOutcome>;
  /** The probability that nearly all deals of a stage have, 0–1, by the stage's folded name. */
  readonly probabilities?: ReadonlyMap<string, number>;
}

/**
 * Drafts a team's process for people to correct: the stages found, ordered by the numbers in their
 * names or beside them, else as deals went through them, else as their names suggest, each with
 * the step that its name or its place suggests; a step of which nothing tells is null. Won and lost
 * stages come last; the missing ones are added, so that deals can be closed.
 */
export function draftProcess(input: DraftInput): SalesProcess {
  const names = distinctNames([...input.stageNames, ...input.paths.flat()]);
  const outcomes = input.outcomes ?? decideOutcomes(names, new Map()).byName;
  const withOutcome = (outcome: Stage['outcome']): string[] =>
    names.filter((name) => (outcomes.get(foldName(name)) ?? 'open') === outcome);
  const open = orderStages(
    withOutcome('open').filter((name) => !isParked(name)),
    { paths: input.paths, probabilities: input.probabilities ?? new Map() },
  );
  const steps = fitSteps(open.map((name) => guessStage(name).steps));
  const stages: Stage[] = open.map((name, index) => draftStage(name, 'open', steps[index] ?? null));
  for (const [outcome, usual] of [
    ['won', 'Won'],
    ['lost', 'Lost'],
  ] as const) {
    const found = withOutcome(outcome);
    for (const name of found.length === 0 ? [usual] : found) {
      stages.push(draftStage(name, outcome, null));
    }
  }
  return { activities: [], stages: distinctStages(stages), overrides: [] };
}

function draftStage(name: string, outcome: Stage['outcome'], step: Stage['step']): Stage {
  return { name, aliases: [], outcome, step, ...NO_TERMS };
}

function distinctStages(stages: readonly Stage[]): Stage[] {
  const seen = new Set<string>();
  return stages.filter(({ name }) => {
    const folded = foldName(name);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

/** The names without repeats, the first spelling kept. */
function distinctNames(names: readonly string[]): string[] {
  const byFolded = new Map<string, string>();
  for (const name of names) {
    const folded = foldName(name);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, name.trim());
  }
  return [...byFolded.values()];
}
