import { guessStage, isParked } from './guess-step';
import { foldName, NO_TERMS, type SalesProcess, type Stage } from './model';
import { orderStages } from './order-stages';
import { spreadSteps } from './spread-steps';

/** What a process is drafted from. */
export interface DraftInput {
  /** Stage names found in the deals, in order of first appearance; repeats do not matter. */
  readonly stageNames: readonly string[];
  /** Stages in the order in which single deals went through them, from history or stage dates. */
  readonly paths: ReadonlyArray<readonly string[]>;
  /** Whether a status column tells won from lost, so that such stages are needed without rows. */
  readonly hasStatus: boolean;
}

/**
 * Drafts a team's process for people to correct: the stages found, ordered as deals went through
 * them and else as their names suggest, each with the step that its name or its place suggests.
 * Won and lost stages come last; the missing ones are added, so that deals can be closed.
 */
export function draftProcess({ stageNames, paths, hasStatus }: DraftInput): SalesProcess {
  const names = distinctNames([...stageNames, ...paths.flat()]).filter((name) => !isParked(name));
  const guesses = new Map(names.map((name) => [name, guessStage(name)]));
  const withOutcome = (outcome: 'open' | 'won' | 'lost'): string[] =>
    names.filter((name) => guesses.get(name)?.outcome === outcome);
  const open = orderStages(withOutcome('open'), (name) => guesses.get(name)?.place ?? null, paths);
  const steps = spreadSteps(open.map((name) => guesses.get(name)?.step ?? null));
  const stages: Stage[] = open.map((name, index) => draftStage(name, 'open', steps[index] ?? null));
  const won = withOutcome('won');
  const lost = withOutcome('lost');
  for (const name of won.length === 0 || hasStatus ? [...won, 'Won'] : won) {
    stages.push(draftStage(name, 'won', null));
  }
  for (const name of lost.length === 0 || hasStatus ? [...lost, 'Lost'] : lost) {
    stages.push(draftStage(name, 'lost', null));
  }
  return { stages: distinctStages(stages), overrides: [] };
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
