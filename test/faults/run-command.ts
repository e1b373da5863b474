import type { HeadlessHost } from '../../playground/index';
import { look, type TriedCommand } from './commands';
import { countCalls, type Fault, withFault } from './faults';
import { judge } from './judge';
import { answerAll, isSame, newWorld, type Picture, pictureOf, sameWorld } from './world';

/** How often something was wrong with one command. */
export interface Tally {
  readonly command: string;
  readonly calls: number;
  runs: number;
  lost: number;
  halfWritten: number;
  unrepaired: number;
  falseMessage: number;
  /** What was wrong first, of each kind. */
  readonly examples: string[];
}

/** A command ready to be disturbed: its starting state, and what it comes to undisturbed. */
export interface Ready {
  readonly command: TriedCommand;
  readonly start: HeadlessHost;
  readonly before: Picture;
  readonly after: Picture;
  /** What it comes to where it is given twice. */
  readonly twice: Picture;
  readonly tally: Tally;
}

/** Prepares a command's state and runs it undisturbed. */
export async function ready(command: TriedCommand): Promise<Ready> {
  const start = await newWorld();
  answerAll(start);
  await command.prepare(start);
  await start.settle();
  const host = await fresh(start, command);
  const before = pictureOf(host);
  const calls = await countCalls(host, () => command.run(host));
  await host.settle();
  const after = pictureOf(host);
  await command.run(host);
  await host.settle();
  const twice = pictureOf(host);
  host.dispose();
  const tally: Tally = {
    command: command.name,
    calls,
    runs: 0,
    lost: 0,
    halfWritten: 0,
    unrepaired: 0,
    falseMessage: 0,
    examples: [],
  };
  return { command, start, before, after, twice, tally };
}

/** The command's state once more, its page looked at. */
export async function fresh(start: HeadlessHost, command: TriedCommand): Promise<HeadlessHost> {
  const host = await sameWorld(start);
  await look(host, command);
  return host;
}

/** Runs a command with a fault at a call, then once more without. */
export async function runWithFault(
  { command, start, before, after, twice, tally }: Ready,
  at: number,
  fault: Fault,
): Promise<void> {
  const host = await fresh(start, command);
  const where = `${fault} at call ${at}`;
  const said = await withFault(host, at, fault, () => command.run(host));
  await host.settle();
  const verdict = judge(before, after, pictureOf(host), command.typed, said);
  // What the machine cut off says nothing any more.
  note(tally, 'lost', where, verdict.lost);
  note(tally, 'halfWritten', where, verdict.halfWritten);
  if (fault !== 'cut off') note(tally, 'falseMessage', where, verdict.falseMessage);
  const again = await command.run(host);
  await host.settle();
  const later = pictureOf(host);
  // What was done before the fault is done, so that the second run may be the second one.
  const wrong = differences(after, later);
  const isRepaired = wrong.length === 0 || differences(twice, later).length === 0;
  note(tally, 'unrepaired', `${where}, then "${again}"`, isRepaired ? [] : wrong);
  tally.runs++;
  host.dispose();
}

type Count = 'lost' | 'halfWritten' | 'unrepaired' | 'falseMessage';

export function note(tally: Tally, count: Count, where: string, what: readonly string[]): void {
  if (what.length === 0) return;
  tally[count]++;
  const text = `${count}: ${where}: ${what.join(', ')}`;
  if (tally.examples.filter((each) => each.startsWith(count)).length < 4) tally.examples.push(text);
}

/** Tabs in which two pictures differ. */
export function differences(wanted: Picture, now: Picture): string[] {
  const tabs = [...new Set([...Object.keys(wanted), ...Object.keys(now)])];
  return tabs.filter((tab) => !isSame(wanted[tab], now[tab]));
}
