import type { HeadlessHost } from '../../playground/index';
import { ask } from './commands';
import { countCalls, FAULTS, withFault, withMeddling } from './faults';
import { ownColumns } from './judge';
import { random } from './random';
import { MEDDLERS, twice, wrongFlags } from './second-person';
import { answerAll, newWorld, pictureOf } from './world';

const LABELS = [
  'Annotate deals',
  'Coaching report',
  'Prepare 1:1…',
  'Record stage changes now',
  'Clear annotations',
] as const;

/** What came of a month. */
export interface Month {
  /** Texts that somebody typed and that stand nowhere any more. */
  readonly lost: readonly string[];
  /** Flags beside another deal, columns and charts that stand twice. */
  readonly wrong: readonly string[];
}

/**
 * Two people on one sheet: each step is a command of the one, undisturbed, with a fault, or with the
 * other person between two of its calls.
 */
export async function livedMonth(seed: number, steps: number): Promise<Month> {
  const next = random(seed);
  const host = await newWorld();
  answerAll(host);
  await ask(host, { call: 'createTabs' });
  const typed = new Set<string>();
  const wrong: string[] = [];
  for (let step = 0; step < steps; step++) {
    const label = LABELS[Math.floor(next() * LABELS.length)] ?? 'Coaching report';
    const at = Math.floor(next() * 160);
    const meddler = MEDDLERS[Math.floor(next() * MEDDLERS.length)];
    const fault = FAULTS[Math.floor(next() * FAULTS.length)];
    const kind = next();
    const run = async (): Promise<void> => choose(host, label);
    if (kind < 0.4 && meddler !== undefined) {
      const act = (): void => {
        for (const text of meddler.act(host, next)) typed.add(text);
      };
      await withMeddling(host, at, act, run);
    } else if (kind < 0.7 && fault !== undefined) {
      await withFault(host, at, fault, run);
    } else {
      await countCalls(host, run);
    }
    await host.settle();
    if (kind < 0.7) await run();
    const now = pictureOf(host);
    wrong.push(...[...wrongFlags(now), ...twice(now)].map((each) => `step ${step}: ${each}`));
    for (const header of ['Deal', 'Account', 'Owner', 'Next step']) {
      if (ownColumns(now.Deals)[header] === undefined) wrong.push(`step ${step}: no ${header}`);
    }
  }
  const all = JSON.stringify(pictureOf(host));
  host.dispose();
  return { lost: [...typed].filter((text) => !all.includes(text)), wrong };
}

function choose(host: HeadlessHost, label: string): void {
  try {
    host.chooseMenu(label);
  } catch {
    // A cut-off; what it left is looked at afterwards.
  }
}
