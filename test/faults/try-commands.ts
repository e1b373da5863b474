import type { TriedCommand } from './commands';
import { FAULTS, type Fault } from './faults';
import { random } from './random';
import { type Ready, ready, runWithFault, type Tally } from './run-command';
import { MEDDLERS, runWithMeddler } from './second-person';

/** What is tried. */
export interface Plan {
  readonly seed: number;
  /** How many disturbances of each kind a command gets, at random calls; null for one at every call. */
  readonly runs: number | null;
  readonly kinds: ReadonlyArray<'faults' | 'people'>;
}

const COLUMNS = ['calls', 'runs', 'lost', 'halfWritten', 'unrepaired', 'falseMessage'] as const;

/** Tries commands with every kind of disturbance, and tells a line of the table for each. */
export async function tryCommands(
  commands: readonly TriedCommand[],
  { seed, runs, kinds }: Plan,
  tell: (text: string) => void,
): Promise<Tally[]> {
  tell(`${'command'.padEnd(40)}${COLUMNS.map((name) => name.padStart(13)).join('')}`);
  const next = random(seed);
  const tallies: Tally[] = [];
  for (const command of commands) {
    const state = await ready(command);
    if (kinds.includes('faults')) await tryFaults(state, runs, next);
    if (kinds.includes('people')) await tryPeople(state, runs, next);
    state.start.dispose();
    tallies.push(state.tally);
    const cells = COLUMNS.map((name) => String(state.tally[name]).padStart(13));
    tell(`${command.name.padEnd(40)}${cells.join('')}`);
  }
  return tallies;
}

async function tryFaults(state: Ready, runs: number | null, next: () => number): Promise<void> {
  const { calls } = state.tally;
  for (const fault of FAULTS) {
    for (const at of placesOf(calls, runs, next)) await runWithFault(state, at, fault as Fault);
  }
}

async function tryPeople(state: Ready, runs: number | null, next: () => number): Promise<void> {
  const { calls } = state.tally;
  for (const at of placesOf(calls, runs, next)) {
    const meddler = MEDDLERS[Math.floor(next() * MEDDLERS.length)];
    if (meddler !== undefined) await runWithMeddler(state, at, meddler, next);
  }
}

function placesOf(calls: number, runs: number | null, next: () => number): number[] {
  if (runs === null) return Array.from({ length: calls }, (_, at) => at);
  return Array.from({ length: runs }, () => Math.floor(next() * calls));
}
