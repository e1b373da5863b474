import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coachCommand } from '../../playground/command-line/coach-command';
import { builtAddOn } from '../../playground/index';
import { type Check, differenceOf } from './case-checks';
import type { Json } from './json-at';

/** An `expected.json`. */
interface Case {
  readonly why: string;
  readonly runs: ReadonlyArray<{
    readonly args: readonly string[];
    readonly checks: readonly Check[];
  }>;
}

const OWN = dirname(fileURLToPath(import.meta.url));
const addOn = builtAddOn();

/** Folders with an expected.json. */
function casesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const here = entries.some(({ name }) => name === 'expected.json') ? [folder] : [];
  return [...here, ...below.sort().flatMap((name) => casesBelow(join(folder, name)))];
}

/** What differs from what is expected. */
async function differencesIn(at: string): Promise<string[]> {
  const { runs } = JSON.parse(readFileSync(join(at, 'expected.json'), 'utf8')) as Case;
  const copy = mkdtempSync(join(tmpdir(), 'stagecoach-case-'));
  try {
    cpSync(at, copy, { recursive: true });
    const differences: string[] = [];
    for (const { args, checks } of runs) {
      const placed = args.map((arg) => (existsSync(join(copy, arg)) ? join(copy, arg) : arg));
      const { out, err, exit } = await coachCommand(() => addOn, [...placed, '--json']);
      const mentionsText = /"(told|notTold)"/.test(JSON.stringify(checks));
      const told = mentionsText ? await coachCommand(() => addOn, placed) : { out: '', err };
      const facts = {
        report: out.startsWith('{') ? (JSON.parse(out) as Json) : null,
        text: `${told.err} ${told.out}`.replace(/\s+/g, ' '),
        exit,
      };
      differences.push(...checks.flatMap((check) => differenceOf(check, facts) ?? []));
    }
    return differences;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe('ordinary sheets are rightly understood', () => {
  it.each(casesBelow(OWN).map((at) => relative(OWN, at)))('%s', async (name) => {
    expect(await differencesIn(join(OWN, name))).toEqual([]);
  });
});
